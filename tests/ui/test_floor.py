"""The floor on the real console: it starts the time to speak, says whose, and is over when it is taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt

from stratroom.model.forms import Position
from stratroom.model.names import ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.public import PublicClock
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.console import Panel
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.theme import light
from tests.screens.laid_out import frame, named, painted
from tests.ui.legible import SIZES, faults
from tests.ui.planned_day import Console, console, press, tools, window
from tests.ui.rooms import NAMES, click

__all__ = ["console"]
T1, FIRST = TradeoffId("t1"), RoundId("first:t1")


def give_floor(console: Console, person: str) -> None:
    """All five have answered; on the open step somebody is given the floor."""
    do = console.opened.bridge.do
    do(EnterStage(ItemId("tradeoffs")))
    do(PutTradeoff(T1, "Towns", "Cities"))
    do(OpenRound(FIRST))
    for place, name in enumerate(NAMES, start=-1):
        do(HandIn(FIRST, ParticipantId(name.lower()), Position(place)))
    do(CloseRound(FIRST))
    do(RevealRound(FIRST))
    panel = window(console).desk.panel
    assert isinstance(panel, Panel)
    panel.debates[T1].speakers.floor(person).click()


def test_the_floor_counts_below_the_stage_and_says_whose_it_is(console: Console) -> None:
    give_floor(console, "ceo")
    bar = window(console).desk.stage.speaking
    assert bar.isVisible()
    assert (bar.whose.text(), bar.timer.text()) == ("CEO, uninterrupted", "2:00")
    assert console.undo == "Floor given to CEO"
    console.goes(0.5)
    assert bar.timer.text() == "1:30"
    click(bar.done)
    assert window(console).desk.time.speaking is None


def test_space_ends_the_floor_before_it_goes_on(console: Console) -> None:
    give_floor(console, "ceo")
    desk = window(console).desk
    press(console, Qt.Key.Key_Space)
    assert desk.time.speaking is None
    assert not desk.stage.speaking.isVisible()
    panel = desk.panel
    assert isinstance(panel, Panel)
    assert panel.debates[T1].steps.opened == "arguments"


def test_the_room_sees_whose_floor_it_is_where_it_is_shown(console: Console) -> None:
    seen: list[PublicClock | None] = []
    window(console).desk.time.room_sees.connect(seen.append)
    give_floor(console, "ceo")
    assert seen == [], "shown only where the facilitator shows it"
    click(tools(console).show_clock)
    assert seen[-1] == PublicClock("CEO, uninterrupted", 120, 120, "Uninterrupted")


def test_undo_takes_the_floor_back_and_its_time(console: Console) -> None:
    give_floor(console, "ceo")
    press(console, Qt.Key.Key_V)
    console.opened.bridge.undo()
    desk = window(console).desk
    assert desk.time.speaking is None
    assert not desk.stage.speaking.isVisible()


def test_undo_leaves_the_time_of_somebody_else(console: Console) -> None:
    give_floor(console, "ceo")
    desk = window(console).desk
    desk.time.begin_speaking(5)
    desk.stage.speaking.show()
    console.opened.bridge.undo()
    assert desk.time.speaking is not None
    assert desk.stage.speaking.whose.text() == "Speaking time"


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize(("whose", "said"), [("CEO, uninterrupted", "CEO, uninterrupted"), ("W" * 90, "Uninterrupted")])
def test_a_name_too_long_for_the_clock_gives_way_to_what_holds(
    whose: str, said: str, size: QSize, console: Console
) -> None:
    view = replace(frame(StageTitle("Trade-offs")), clock=PublicClock(whose, 100, 120, "Uninterrupted"))
    (page,) = painted(view, size, light())
    assert said in page.words
    assert whose == said or whose not in page.words
    assert faults(page.boxes, size) == []

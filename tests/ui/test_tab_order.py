"""Tab goes as the page is read: what is next in the work is a few keys from where the hands begin."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.model.forms import Points
from stratroom.model.names import ItemId, OptionId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.priorities.acts import POINTS, ListOption
from stratroom.stages.tradeoffs.acts import Decide
from tests.screens.measuring import settle
from tests.ui.debated import STANDS, T1, Console, console
from tests.ui.rooms import key

__all__ = ["console"]
_FEW = 10
OPTIONS = [OptionId(f"o{n}") for n in range(1, 6)]


def held() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def all_round(console: Console) -> list[QWidget]:
    """What Tab comes to from where the hands begin, until it is there again."""
    settle()
    console.desk.begin()
    found = [held()]
    while True:
        key(held(), Qt.Key.Key_Tab)
        settle()
        if held() is found[0]:
            return found
        assert held() not in found, f"{held().accessibleName()}: some of the window is never come to"
        found.append(held())


def names(found: list[QWidget]) -> list[str]:
    return [each.accessibleName() for each in found]


def top(console: Console, part: QWidget) -> tuple[int, int]:
    place = part.mapTo(console.desk.panel, QPoint())
    return place.y() + part.height() // 2, place.x()


def to_priorities(console: Console, *, is_asked: bool) -> None:
    console.do(Decide(T1, "agreed", "We go to the small towns."))
    console.do(EnterStage(ItemId("priorities")))
    for option in OPTIONS:
        console.do(ListOption(option, f"Something that is called {option}"))
    if is_asked:
        console.do(OpenRound(POINTS))
        for by in STANDS:
            console.do(HandIn(POINTS, ParticipantId(by), Points(dict.fromkeys(OPTIONS, 20))))
        console.do(CloseRound(POINTS))
        console.do(RevealRound(POINTS))
    settle()


def test_a_decision_is_listed_within_a_few_tabs(console: Console) -> None:
    to_priorities(console, is_asked=False)
    assert "Add: We go to the small towns." in names(all_round(console))[:_FEW]


def test_the_cut_line_is_within_a_few_tabs_either_way(console: Console) -> None:
    to_priorities(console, is_asked=True)
    found = names(all_round(console))
    assert found[0].endswith("below the line"), "the hands begin on the list"
    assert "Draw the line below the first option" in found[:3]
    assert found[-4:] == ["Line up", "Line down", "Option up", "Option down"], "Shift Tab leads back through them"


def test_who_speaks_stands_between_what_is_above_and_below_them(console: Console) -> None:
    found = names(all_round(console))
    floor = [place for place, name in enumerate(found) if name.startswith("Give the floor")]
    assert floor == list(range(floor[0], floor[0] + len(STANDS)))
    assert found[floor[0] - 1].startswith("Minutes of the floor")
    assert found[floor[-1] + 1].startswith("What it speaks for")


@pytest.mark.parametrize("is_asked", [False, True])
def test_all_that_tab_can_stop_at_is_come_to_in_the_order_it_is_read(console: Console, is_asked: bool) -> None:
    to_priorities(console, is_asked=is_asked)
    found = all_round(console)
    wanted = [
        part
        for part in console.desk.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    missing = [part for part in wanted if part not in found and part.focusProxy() is None]
    assert names(missing) == []
    inside = [part for part in found if console.desk.panel.isAncestorOf(part)]
    places = [top(console, part) for part in inside]
    back = [here for here, after in pairwise(places) if after < here]
    assert len(back) <= 1, "once round: from the last of the panel to the first"


def test_from_two_lines_of_steps_the_arrows_lead_to_all(console: Console) -> None:
    steps = console.debate.steps
    lines = [steps.header(name) for name in steps.names]
    found = all_round(console)
    assert [line for line in lines if line in found] == [steps.header("arguments"), steps.header("second")]
    steps.header("second").setFocus()
    for _ in lines:
        key(held(), Qt.Key.Key_Up)
    settle()
    assert held() is lines[0]
    assert console.sees(held())
    for line in lines[1:]:
        key(held(), Qt.Key.Key_Down)
        assert held() is line
    key(held(), Qt.Key.Key_Down)
    assert held() is lines[-1], "the last is the last"
    key(held(), Qt.Key.Key_Return)
    assert steps.opened == "dissents"


def test_with_all_folded_tab_still_comes_to_the_steps(console: Console) -> None:
    steps = console.debate.steps
    steps.header("arguments").setFocus()
    key(held(), Qt.Key.Key_Return)
    assert steps.opened == ""
    key(held(), Qt.Key.Key_Tab)
    assert held() is steps.header("second")
    key(held(), Qt.Key.Key_Backtab)
    assert held() is steps.header("arguments")
    key(held(), Qt.Key.Key_Return)
    assert steps.opened == "arguments"

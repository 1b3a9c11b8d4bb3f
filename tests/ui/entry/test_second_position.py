"""In the second round both lines to write on stand before whoever answers, with their own first answer above."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui import styling
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.theme import light
from tests.ui.entry.passing import TRADEOFF, entered, passing
from tests.ui.entry.test_all_gradients import _is_seen

FIRST = RoundId("first:t1")
LONG = "Fresh quality in every store of every town we serve, every day of the week"


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080)])
def test_what_moved_me_is_seen_beside_why(qtbot: QtBot, room: Room, size: tuple[int, int]) -> None:
    room.do(
        PutTradeoff(TRADEOFF, LONG, "The lowest price in town", "Who are we for?", "4% margin", "The card", "Sales")
    )
    room.do(OpenRound(FIRST))
    for person in room.workshop.people:
        room.do(HandIn(FIRST, ParticipantId(person.id), Position(2, "Nobody else is fresh, and the towns know it.")))
    room.do(CloseRound(FIRST))
    room.do(RevealRound(FIRST))
    laptop = passing(qtbot, room, RoundId("second:t1"))
    laptop.setStyleSheet(styling.style_sheet(light()))
    laptop.resize(*size)
    page = entered(laptop)
    assert isinstance(page.form, PositionForm)
    moved = page.form.moved_by
    qtbot.waitUntil(lambda: _is_seen(moved, page))
    assert _is_seen(page.form.reason, page)

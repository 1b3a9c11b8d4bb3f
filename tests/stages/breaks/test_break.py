"""A break: what the room sees of it, a few minutes more, and on to what comes next; what the record says of the day."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import ChangeProgramme, EnterStage, ReopenStage, SkipStage, StopClock
from stratroom.record.blocks import Said, Table
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.breaks.console import Panel
from stratroom.stages.breaks.public import Break, views
from stratroom.stages.breaks.record import blocks
from tests.stages.hands import Hands
from tests.telling import PROGRAMME, after, started

LUNCH = PlannedStage(StageId("breaks"), "Lunch", 55, ItemId("lunch"))


def at_lunch() -> MemoryRoom:
    """Lunch begins at 12:20; Trade-offs come after it."""
    room = started("CEO")
    room._at = "2027-03-01T12:20:30+01:00"
    after(room, ChangeProgramme((*PROGRAMME[:3], LUNCH, *PROGRAMME[3:])), EnterStage(ItemId("lunch")))
    return room


def test_the_room_sees_when_it_goes_on_and_with_what() -> None:
    room = at_lunch()
    assert views(room.workshop) == (Break("Lunch", "13:15", "Then: Tradeoffs"),)
    assert views(after(room, StopClock())) == (Break("Lunch", "", "Then: Tradeoffs"),)


def test_nothing_comes_after_the_last_break() -> None:
    room = started("CEO")
    after(room, ChangeProgramme((*PROGRAMME, LUNCH)), EnterStage(ItemId("lunch")))
    assert views(room.workshop)[0].line == ""


def test_a_few_minutes_more_and_on_by_keys(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, at_lunch())
    assert "The room goes on at 13:15" in hands.can_be_read
    hands.tab_to("5 min more")
    hands.press(Qt.Key.Key_Return)
    assert "The room goes on at 13:20" in hands.can_be_read
    hands.tab_to("5 min less")
    hands.press(Qt.Key.Key_Return)
    panel.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert hands.stages == ["tradeoffs"]


def test_the_record_tells_what_was_skipped_and_why_a_stage_was_reopened() -> None:
    room = at_lunch()
    after(room, SkipStage(ItemId("priorities")), ReopenStage(ItemId("welcome"), "The CFO came late"))
    _heading, programme, reopened = blocks(room.workshop)
    assert isinstance(programme, Table)
    assert [row[2] for row in programme.rows] == ["", "not reached", "not reached", "", "not reached", "skipped"]
    assert isinstance(reopened, Table)
    assert reopened.rows == (("Welcome", "1 March 2027, 12:20", Said("The CFO came late")),)

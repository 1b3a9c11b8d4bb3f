"""Cards are typed with the keys alone and looked at once more before they are handed in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from stratroom.model.names import ParticipantId, RoundId
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.entry.paper.grid_page import AT_ONCE, GridPage
from stratroom.ui.entry.paper.pages import LookPage
from tests.ui.entry.cards import gone_in, grid, handed_in, held, listed, looked, opened, texts, types
from tests.ui.rooms import NAMES, STATEMENTS, click, key


def test_return_goes_down_a_card_and_to_the_second_look_at_the_end(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    page = grid(paper)
    QTest.keyClicks(held(), "One.")
    for row in page.rows:
        assert row.cells[0].hasFocus()
        key(held(), Qt.Key.Key_Return)
    assert page.look.hasFocus()
    key(held(), Qt.Key.Key_Return)
    assert isinstance(paper.page, LookPage)


def test_up_and_down_stay_in_the_column(qtbot: QtBot, room: Room) -> None:
    listed(room)
    page = grid(opened(qtbot, room, "points"))
    key(held(), Qt.Key.Key_Tab)
    key(held(), Qt.Key.Key_Down)
    assert page.rows[1].cells[1].hasFocus()
    key(held(), Qt.Key.Key_Up)
    assert page.rows[0].cells[1].hasFocus()
    key(held(), Qt.Key.Key_Up)
    assert page.rows[0].cells[1].hasFocus()


def test_many_cards_are_typed_twenty_at_a_time(qtbot: QtBot, room: Room) -> None:
    for number in range(AT_ONCE + 5 - len(NAMES)):
        room.do(AddParticipant(ParticipantId(f"p{number}"), f"Person {number}"))
    paper = opened(qtbot, room)
    page = grid(paper)
    assert len(page.rows) == AT_ONCE
    types("On the first page.")
    click(next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "The next rows"))
    page = grid(paper)
    assert "Rows 21 to 25 of 25" in texts(page)
    types("On the second page.")
    assert "On the first page." in texts(looked(paper))
    assert isinstance(paper.page, LookPage)
    click(paper.page.change)
    assert grid(paper).rows[0].typed() == ("On the first page.",)
    handed_in(qtbot, paper)
    assert room.in_box(STATEMENTS) == 2


# The second look


def test_the_second_look_shows_every_answer_and_leads_back_with_nothing_lost(qtbot: QtBot, room: Room) -> None:
    listed(room)
    paper = opened(qtbot, room, "points")
    grid(paper)
    types("60", "40")
    types("0", "100")
    page = looked(paper)
    assert page.hand_in.label == "Hand in these 2 answers"
    assert "60   Option a\n40   Option b" in texts(page)
    assert room.in_box(RoundId("points")) == 0
    key(held(), Qt.Key.Key_Escape)
    assert [row.typed() for row in grid(paper).rows[:2]] == [("60", "40"), ("0", "100")]


def test_a_return_in_passing_hands_nothing_in(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("One.")
    page = looked(paper)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        key(paper.focusWidget() or paper, pressed)
    assert paper.page is page
    assert room.in_box(STATEMENTS) == 0


def test_nothing_typed_is_nothing_to_look_at(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    page = grid(paper)
    click(page.look)
    assert page.notice.sentence == "No card is typed in yet. Type one, or leave."


def test_those_not_yet_in_stay_in_the_grid(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("First.")
    types("Second.")
    types("Third.")
    page = looked(paper)
    room.when_changed(lambda workshop: _move_away(room, tmp_path, len(workshop.rounds[STATEMENTS].handed_in)))
    click(page.hand_in)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, GridPage)
    said = paper.page.notice.sentence
    assert said.startswith("1 of 3 are in; 2 cards still stand here.")
    assert [row.row.person.name for row in paper.page.rows if row.row.person] == ["CFO", "COO", "CMO", "GC"]
    assert [row.typed() for row in paper.page.rows[:3]] == [("Second.",), ("Third.",), ("",)]
    handed_in(qtbot, paper)
    assert set(room.workshop.rounds[STATEMENTS].handed_in) == {"ceo", "cfo", "coo"}


def _move_away(room: Room, folder: Path, handed_in: int) -> None:
    """Somebody moves the file in the middle of it."""
    if handed_in == 1:
        room.file.path.rename(folder / "moved.stratroom")

"""The cards in the grid: those of the people who are here first, each with the number that is printed on it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import NotePresence
from tests.ui.entry.cards import at_the_cards, grid
from tests.ui.rooms import STATEMENTS


def test_who_is_away_comes_last_and_every_card_has_its_printed_number(qtbot: QtBot, room: Room) -> None:
    room.do(NotePresence(ParticipantId("ceo"), False))
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("Grow.")))
    rows = grid(at_the_cards(qtbot, room)).rows
    assert [row.row.person.id for row in rows if row.row.person] == ["coo", "cmo", "gc", "ceo"]
    said = ["\n".join(label.text() for label in row.findChildren(QLabel) if label.isVisible()) for row in rows]
    assert "No. 3" in said[0]
    assert "absent" not in said[0]
    assert "No. 1 · absent" in said[3], "as it stands on the printed card"
    assert [row.cells[0].accessibleDescription() for row in rows][::3] == ["No. 3", "No. 1 · absent"]

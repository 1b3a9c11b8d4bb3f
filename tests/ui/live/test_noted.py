"""The words of a reveal stand with the view that it turned to, and with no other."""

from stratroom.house import shown_last
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.public import PublicParked
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.live import Live
from tests.test_noted import reveal
from tests.ui.rooms import STATEMENTS


def test_they_come_with_the_reveal_and_stay_with_its_picture(room: Room, live: Live) -> None:
    assert live.frame().noted == ""
    noted = reveal(room)
    assert live.frame().noted == noted
    room.do(NotePresence(ParticipantId("ceo"), present=False))
    assert live.frame().noted == noted, "what comes after does not change what was noted"
    live.show_aside(PublicParked(("Later.",)))
    assert live.frame().noted == "", "another picture is of no reveal"
    live.show_aside(None)
    assert live.frame().noted == noted


def test_they_stand_there_again_when_the_workshop_is_opened_again(room: Room, live: Live) -> None:
    noted = reveal(room)
    room.do(NotePresence(ParticipantId("ceo"), present=False))
    assert shown_last(room).frame().noted == noted == live.frame().noted


def test_while_answers_come_in_nothing_is_shown_to_note(room: Room, live: Live) -> None:
    """The chain's end would move with each answer, and the room has nothing to hold it against."""
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Grow.")))
    assert live.frame().noted == ""

"""What is done in a room whose live picture is looked at."""

from stratroom.model.forms import Position, Sentence
from stratroom.model.names import (
    ItemId,
    ParticipantId,
    RoundId,
)
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.ui.live import Live
from tests.ui.rooms import NAMES, STATEMENTS

FIRST = RoundId("first:t1")


def next_kind(live: Live) -> type | None:
    following = live.next_frame()
    return type(following.view) if following else None


def hand_in(room: Room) -> None:
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"As {name} sees it.")))


def reveal(room: Room) -> None:
    room.do(EnterStage(ItemId("statements")))
    room.do(OpenRound(STATEMENTS))
    hand_in(room)
    room.do(CloseRound(STATEMENTS))
    room.do(EnterStage(ItemId("reveal")))
    room.do(RevealRound(STATEMENTS))


def position(room: Room, poll: str, number: int, tradeoff: str = "t1") -> None:
    round = RoundId(f"{poll}:{tradeoff}")
    room.do(OpenRound(round, without_level=True))
    room.do(HandIn(round, ParticipantId("ceo"), Position(number, "Because.")))
    room.do(CloseRound(round))
    room.do(RevealRound(round))

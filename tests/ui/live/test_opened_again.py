"""A file that was closed and opened again: the projector stands as if it had never been closed."""

from collections.abc import Callable

import pytest

from stratroom.house import shown_last
from stratroom.model.commands import Command
from stratroom.model.forms import Position
from stratroom.model.names import ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff, TakeUpTradeoff
from stratroom.stages.tradeoffs.seen import Positions
from stratroom.ui.live import Live
from tests.ui.live.kinds import kind
from tests.ui.rooms import STATEMENTS

T1, T2 = TradeoffId("t1"), TradeoffId("t2")


def asked(id: TradeoffId, number: int) -> tuple[Command, ...]:
    round = RoundId(f"first:{id}")
    answer = HandIn(round, ParticipantId("ceo"), Position(number, "Because."))
    return OpenRound(round, without_level=True), answer, CloseRound(round), RevealRound(round)


def do(room: Room, *commands: Command) -> None:
    for command in commands:
        room.do(command)


def two_tradeoffs(room: Room) -> None:
    """Both were asked once; the second is before the room."""
    do(room, EnterStage(ItemId("tradeoffs")), PutTradeoff(T1, "A1", "B1"), PutTradeoff(T2, "A2", "B2"))
    do(room, *asked(T1, 2), TakeUpTradeoff(T2), *asked(T2, 1))


def stands(live: Live) -> tuple[object, ...]:
    following = live.next_frame()
    return live.frame(), live.index, live.count, following.view if following else None


def test_a_stage_gone_back_to_shows_the_newest_that_was_shown_there(room: Room) -> None:
    two_tradeoffs(room)
    do(room, EnterStage(ItemId("priorities")))
    live = shown_last(room)
    do(room, EnterStage(ItemId("tradeoffs")))
    live.follow(room.workshop, 0, room.file.recorded[-1])
    assert kind(live) is Positions, "neither the title of a stage the room has seen, nor its first picture"
    do(room, TakeUpTradeoff(T1))
    live.follow(room.workshop, 0, room.file.recorded[-1])
    view = live.frame().view
    assert isinstance(view, Positions)
    assert view.prefer == "A1"


def opened_and_taken_back(room: Room) -> None:
    do(room, EnterStage(ItemId("statements")), OpenRound(STATEMENTS))
    room.undo()


def given_up(room: Room) -> None:
    two_tradeoffs(room)
    do(room, Propose(T1, "One before the other."), TakeUpTradeoff(T1), OpenRound(RoundId("second:t1")))
    do(room, AbandonRound(RoundId("second:t1"), "Misread."))


def gone_by_mistake(room: Room) -> None:
    two_tradeoffs(room)
    do(room, EnterStage(ItemId("priorities")))
    room.undo()
    do(room, Propose(T2, "One before the other."), TakeUpTradeoff(T1))
    room.undo()
    room.undo()


@pytest.mark.parametrize("tell", [opened_and_taken_back, given_up, gone_by_mistake])
def test_it_stands_as_if_it_had_never_been_closed(room: Room, live: Live, tell: Callable[[Room], None]) -> None:
    """At every bell, and wherever one goes next."""
    told = 0

    def compare(workshop: Workshop) -> None:
        nonlocal told
        told += 1
        assert stands(shown_last(room)) == stands(live), f"after act {told}"

    room.when_changed(compare)
    tell(room)
    for item in ("statements", "tradeoffs", "reveal"):
        if room.workshop.item != item:
            do(room, EnterStage(ItemId(item)))
    assert told > 3

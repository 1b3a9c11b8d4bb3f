"""Prepared trade-offs change places; what the room has come to keeps its number."""

import pytest

from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, RoundId, TradeoffId
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.retelling import retell
from stratroom.stages.tradeoffs.acts import MakeArgument, MoveTradeoff, PutTradeoff, RemoveTradeoff, TakeUpTradeoff
from stratroom.stages.tradeoffs.asking import prepared
from stratroom.stages.tradeoffs.console import _undecided
from stratroom.stages.tradeoffs.entries import TradeoffMoved
from stratroom.stages.tradeoffs.nouns import current, tradeoffs
from stratroom.stages.tradeoffs.record import glance
from tests.telling import after, answered, refused, started

T1, T2, T3, T4 = (TradeoffId(f"t{number}") for number in range(1, 5))


@pytest.fixture
def room() -> MemoryRoom:
    begun = started("A", "B")
    after(begun, *(PutTradeoff(id, f"P{id}", f"O{id}") for id in (T1, T2, T3, T4)))
    return begun


def order(room: MemoryRoom) -> list[TradeoffId]:
    return [item.id for item in tradeoffs(room.workshop).items]


def now(room: MemoryRoom) -> TradeoffId:
    item = current(room.workshop)
    assert item
    return item.id


def test_one_changes_places_with_its_neighbour(room: MemoryRoom) -> None:
    after(room, MoveTradeoff(T3, up=True))
    assert order(room) == [T1, T3, T2, T4]
    after(room, MoveTradeoff(T1, up=False))
    assert order(room) == [T3, T1, T2, T4]
    assert now(room) == T3, "the first is the one that comes up"


def test_at_either_end_and_unknown_it_is_refused(room: MemoryRoom) -> None:
    assert refused(room, MoveTradeoff(T1, up=True)) == "No prepared trade-off comes before this one."
    assert refused(room, MoveTradeoff(T4, up=False)) == "No prepared trade-off comes after this one."
    assert "There is no trade-off" in refused(room, MoveTradeoff(TradeoffId("t9"), up=True))


def test_what_the_room_has_come_to_keeps_its_number(room: MemoryRoom) -> None:
    answered(room, "first:t2", a=Position(1))
    after(
        room,
        MakeArgument(T3, ArgumentId("a1"), "prefer", "Because.", "inference"),
        TakeUpTradeoff(T4),
        TakeUpTradeoff(T1),
    )
    assert prepared(room.workshop) == (T4,)
    for id in (T1, T2, T3):
        assert "its place stays" in refused(room, MoveTradeoff(id, up=False))
    assert "comes before this one" in refused(room, MoveTradeoff(T4, up=True))


def test_it_goes_past_one_the_room_has_come_to(room: MemoryRoom) -> None:
    answered(room, "first:t2", a=Position(1))
    after(room, MoveTradeoff(T3, up=True))
    assert order(room) == [T3, T2, T1, T4]
    assert now(room) == T3


def test_what_is_before_the_room_stays_there_once_it_was_taken_up_or_begun(room: MemoryRoom) -> None:
    answered(room, "first:t1", a=Position(1))
    after(room, MoveTradeoff(T3, up=True))
    assert (order(room), now(room)) == ([T1, T3, T2, T4], T1)
    after(room, TakeUpTradeoff(T2), MoveTradeoff(T4, up=True))
    assert (order(room), now(room)) == ([T1, T4, T2, T3], T2)


def test_a_round_that_was_given_up_leaves_it_prepared(room: MemoryRoom) -> None:
    after(room, OpenRound(RoundId("first:t1")))
    assert "its place stays" in refused(room, MoveTradeoff(T1, up=False))
    after(room, AbandonRound(RoundId("first:t1"), "Too early"), MoveTradeoff(T1, up=False))
    assert (order(room), now(room)) == ([T2, T1, T3, T4], T2)


def test_the_stage_the_record_and_the_case_go_by_it(room: MemoryRoom) -> None:
    after(room, MoveTradeoff(T4, up=True), MoveTradeoff(T4, up=True))
    item = current(room.workshop)
    assert item
    following = _undecided(room.workshop, item)
    assert following
    assert following.id == T4
    printed = zip((T1, T4, T2, T3), glance(room.workshop), strict=True)
    assert all(f"P{id}" in row.text for id, row in printed)
    assert [told.id for told in retell(room.workshop).tradeoffs] == [T1, T4, T2, T3]


def test_those_put_or_removed_later_change_nothing_in_it(room: MemoryRoom) -> None:
    after(room, MoveTradeoff(T2, up=True), PutTradeoff(TradeoffId("t5"), "X", "Y"), RemoveTradeoff(T1))
    assert order(room) == [T2, T3, T4, "t5"]
    assert now(room) == T2


def test_it_says_itself(room: MemoryRoom) -> None:
    entry = room.rules.decide(room.workshop, MoveTradeoff(T2, up=True))
    assert isinstance(entry, TradeoffMoved)
    assert entry.describe() == "Moved: Pt2 even over Ot2"
    assert entry.order == (T2, T1, T3, T4)

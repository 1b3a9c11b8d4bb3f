"""What a decision is refused for, and what stays in it: conditions, the review date, who owns it."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as struct_replace

from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, ParticipantId
from stratroom.model.rounds import OpenRound
from stratroom.model.workshop import Workshop
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose, PutTradeoff, WithdrawArgument
from stratroom.stages.tradeoffs.nouns import Decision, round_of, tradeoffs
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered, refused, started

A, B = ParticipantId("a"), ParticipantId("b")
FIRST, SECOND, FOR = ArgumentId("c1"), ArgumentId("c2"), ArgumentId("a1")
TOWNS = Decide(T1, "agreed", "Towns.", owner=A, accepted="Cities wait.", conditions=(SECOND, FIRST), reversible=False)


@pytest.fixture
def room() -> MemoryRoom:
    """A trade-off with an argument and two conditions."""
    begun = started("A", "B")
    after(
        begun,
        PutTradeoff(T1, "Towns", "Cities"),
        MakeArgument(T1, FOR, "prefer", "They pay.", "conjecture"),
        MakeArgument(T1, FIRST, "condition", "Rents stay.", "inference"),
        MakeArgument(T1, SECOND, "condition", "Drivers stay.", "inference"),
    )
    return begun


def held(workshop: Workshop) -> Decision:
    found = tradeoffs(workshop).items[0].decision
    assert found is not None
    return found


def test_what_is_accepted_assumed_and_hard_to_take_back_is_kept(room: MemoryRoom) -> None:
    decided = held(after(room, TOWNS))
    assert (decided.accepted, decided.reversible) == ("Cities wait.", False)
    assert decided.conditions == (FIRST, SECOND), "in the order they were written down"
    assert held(after(room, replace(TOWNS, reversible=None))).reversible is None


@pytest.mark.parametrize("unknown", [FOR, ArgumentId("ghost")])
def test_only_a_condition_that_was_written_down_is_assumed(room: MemoryRoom, unknown: ArgumentId) -> None:
    assert "no longer there" in refused(room, replace(TOWNS, conditions=(FIRST, unknown)))


def test_a_condition_that_is_assumed_stays_until_the_decision_goes_without_it(room: MemoryRoom) -> None:
    after(room, TOWNS)
    assert "assumes this condition" in refused(room, WithdrawArgument(T1, FIRST))
    after(room, replace(TOWNS, conditions=(SECOND,)), WithdrawArgument(T1, FIRST))


def test_a_review_date_that_is_over_is_refused_and_one_that_stood_stays(room: MemoryRoom) -> None:
    assert "before today" in refused(room, replace(TOWNS, review="1999-12-31"))
    after(room, replace(TOWNS, review="2000-06-30"))
    room.workshop = struct_replace(room.workshop, day="2000-10-01")
    assert "before today" in refused(room, replace(TOWNS, review="2000-06-29"))
    assert held(after(room, replace(TOWNS, text="Towns first.", review="2000-06-30"))).review == "2000-06-30"


def test_whether_the_owner_was_in_the_room_is_kept_as_it_was_then(room: MemoryRoom) -> None:
    after(room, NotePresence(A, present=False))
    assert held(after(room, TOWNS)).owner_was_away
    assert held(after(room, NotePresence(A, present=True))).owner_was_away
    assert not held(after(room, replace(TOWNS, owner=B))).owner_was_away
    assert not held(after(room, replace(TOWNS, owner=None))).owner_was_away


def test_leaving_things_as_they_are_is_offered_and_not_forced(room: MemoryRoom) -> None:
    assert held(after(room, replace(TOWNS, options=("Towns", " ", "Both")))).options == ("Towns", "Both")


def test_a_decision_that_stands_like_this_is_not_recorded_twice(room: MemoryRoom) -> None:
    after(room, TOWNS)
    assert "stands like this already" in refused(room, TOWNS)
    answered(room, "first:t1", a=Position(1))
    again = tradeoffs(after(room, TOWNS)).items[0].decisions
    assert [decision.seen for decision in again] == [(0, 0, 0), (1, 0, 0)], (
        "of answers shown since it says something new"
    )


def test_a_decision_waits_for_every_round_that_is_not_shown(room: MemoryRoom) -> None:
    after(room, Propose(T1, "Towns first."), OpenRound(round_of("gradients", T1), without_level=True))
    assert "is not revealed yet" in refused(room, TOWNS)

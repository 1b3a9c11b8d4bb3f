"""What the room may see of a trade-off while something is asked about it: nothing that would lean on the answers."""

import pytest

from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ArgumentId, ParticipantId
from stratroom.model.public import Collecting
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose, PutTradeoff
from stratroom.stages.tradeoffs.nouns import Poll, round_of
from stratroom.stages.tradeoffs.public import views
from stratroom.stages.tradeoffs.seen import Listed, Positions, Proposal, PublicDecision, Reasons, Wording
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.tradeoffs.stands import STANDS, T1
from tests.telling import answered, at, started

FIRST, SECOND, GRADIENTS = (round_of(poll, T1) for poll in ("first", "second", "gradients"))
CEO = ParticipantId("ceo")


@pytest.fixture
def room() -> MemoryRoom:
    room = at(started("CEO", "CFO", "COO"), "tradeoffs")
    room.do(PutTradeoff(T1, "Small towns", "Big cities"))
    room.do(Propose(T1, "We stay in towns."))
    return room


def kinds(room: MemoryRoom) -> list[type]:
    return [type(view) for view in views(room.workshop)]


def show(room: MemoryRoom, poll: Poll) -> None:
    round, answer = round_of(poll, T1), Gradient(2) if poll == "gradients" else STANDS["ceo"]
    for act in (
        OpenRound(round, without_level=True),
        HandIn(round, CEO, answer),
        CloseRound(round),
        RevealRound(round),
    ):
        room.do(act)


def test_a_proposal_worded_early_waits_for_the_positions(room: MemoryRoom) -> None:
    room.do(OpenRound(FIRST))
    assert kinds(room) == [Listed, Wording, Collecting]
    room.do(AbandonRound(FIRST, "The wording was not understood."))
    assert kinds(room) == [Listed, Wording, Proposal]
    show(room, "first")
    room.do(OpenRound(SECOND))
    assert kinds(room) == [Listed, Wording, Positions, Reasons, Collecting]


def test_what_was_parked_waits_for_the_answers_that_are_asked_again(room: MemoryRoom) -> None:
    polls: tuple[Poll, ...] = ("first", "second", "gradients")
    for poll in polls:
        show(room, poll)
    room.do(Decide(T1, "parked", "We wait for the accounts."))
    room.do(AskAgain(GRADIENTS, "We know more now."))
    assert kinds(room)[-1] is PublicDecision
    room.do(OpenRound(GRADIENTS, without_level=True))
    assert kinds(room)[-2:] == [Proposal, Collecting]


def test_what_moved_somebody_and_why_they_stand_there_now_are_two_things(room: MemoryRoom) -> None:
    answered(room, "first:t1", ceo=Position(3, "Towns miss us"), cfo=Position(-2), coo=Position(0))
    answered(room, "second:t1", ceo=Position(2, "Skarn has no doctor."), cfo=Position(-2, "Rents", "The accounts"))
    view = [view for view in views(room.workshop) if isinstance(view, Reasons)][-1]
    assert view.title == "What moved us, and why we stand there now"
    assert [(row.moved_by, row.reason_after) for row in view.rows] == [
        ("", "Skarn has no doctor."),
        ("The accounts", "Rents"),
    ]


def test_the_room_sees_the_level_that_was_fixed_while_it_answers(room: MemoryRoom) -> None:
    room.do(Propose(T1, "We stay in towns.", "No veto"))
    room.do(OpenRound(GRADIENTS, without_level=True))
    view = views(room.workshop)[-1]
    assert isinstance(view, Collecting)
    assert (view.prompt, view.needed) == ("We stay in towns.", "No veto")


def test_what_was_recorded_with_a_decision_is_seen(room: MemoryRoom) -> None:
    room.do(MakeArgument(T1, ArgumentId("c1"), "condition", "Rents stay.", "inference"))
    room.do(MakeArgument(T1, ArgumentId("c2"), "condition", "Drivers stay.", "inference"))
    room.do(NotePresence(CEO, present=False))
    room.do(
        Decide(T1, "agreed", "Towns.", owner=CEO, tripwire="Rents", conditions=(ArgumentId("c2"),), reversible=False)
    )
    view = views(room.workshop)[-1]
    assert isinstance(view, PublicDecision)
    assert (view.owner_was_away, view.tripwire, view.reversible) == (True, "Rents", False)
    assert view.conditions == ("Drivers stay.",)


def test_an_owner_who_left_after_it_was_recorded_is_seen_to_have(room: MemoryRoom) -> None:
    room.do(Decide(T1, "agreed", "Towns.", owner=CEO))
    for present in (True, False, True):
        room.do(NotePresence(CEO, present=present))
        view = views(room.workshop)[-1]
        assert isinstance(view, PublicDecision)
        assert (view.owner_was_away, view.owner_left) == (False, not present)


def test_why_it_was_decided_and_what_was_weighed_is_seen(room: MemoryRoom) -> None:
    weighed = ("Cities", "As it is")
    room.do(
        Decide(
            T1, "agreed", "Towns.", options=weighed, rationale="Rents.", accepted="No city.", changed_because="A pilot."
        )
    )
    view = views(room.workshop)[-1]
    assert isinstance(view, PublicDecision)
    assert view.options == weighed
    assert (view.rationale, view.accepted, view.changed_because) == ("Rents.", "No city.", "A pilot.")


def test_a_proposal_says_which_wording_it_is(room: MemoryRoom) -> None:
    room.do(Propose(T1, "We stay in small towns."))
    view = views(room.workshop)[-1]
    assert isinstance(view, Proposal)
    assert view.version == 2

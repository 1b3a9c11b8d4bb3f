"""What the room sees of arguments and conditions: whose only where somebody wants to be named, and each in place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.catalogue import views as views_at
from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, ParticipantId
from stratroom.model.rounds import OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import AmendArgument, MakeArgument, PutTradeoff, SaySupport, WithdrawArgument
from stratroom.stages.tradeoffs.argued import conditions
from stratroom.stages.tradeoffs.nouns import Basis, round_of, tradeoffs
from stratroom.stages.tradeoffs.public import views
from stratroom.stages.tradeoffs.seen import Conditions, Positions
from tests.stages.tradeoffs.stands import STANDS, T1
from tests.stages.tradeoffs.test_arguing import C1, CFO, CONDITION, CRITICISM
from tests.telling import after, answered, at, started

BASES: tuple[Basis, ...] = ("evidence", "inference", "conjecture")


def debated(*names: str) -> MemoryRoom:
    room = at(started(*(names or ("CEO", "CFO", "COO"))), "tradeoffs")
    room.do(PutTradeoff(T1, "Small towns", "Big cities"))
    return room


def kinds(room: MemoryRoom) -> list[str]:
    return [type(view).__name__ for view in views(room.workshop)]


def test_conditions_wait_for_the_first_positions_and_stand_beside_the_newest() -> None:
    room = debated()
    after(room, CRITICISM, CONDITION)
    assert "Conditions" not in kinds(room)
    answered(room, "first:t1", **STANDS)
    assert kinds(room) == ["Listed", "Wording", "Positions", "SpeakingOrder", "Reasons", "Conditions"]
    after(room, OpenRound(round_of("second", T1)))
    assert kinds(room)[-2:] == ["Conditions", "Collecting"]


def test_after_the_second_positions_they_stand_behind_those() -> None:
    room = debated()
    after(room, CRITICISM, CONDITION)
    answered(room, "first:t1", **STANDS)
    answered(room, "second:t1", **STANDS)
    assert kinds(room)[-3:] == ["Positions", "Reasons", "Conditions"]
    after(room, WithdrawArgument(T1, C1))
    assert "Conditions" not in kinds(room)


def test_a_condition_says_what_it_was_made_of_and_who_would_support_it_then() -> None:
    room = debated()
    after(room, CRITICISM, CONDITION, SaySupport(T1, CFO, would=True, text="Only then"))
    answered(room, "first:t1", **STANDS)
    seen = conditions(room.workshop, tradeoffs(room.workshop).items[0])
    (one,) = seen.conditions
    assert (one.owner, one.due, one.out_of) == ("COO", "2999-03-31", "Towns will not pay more.")
    assert seen.answers == ("1 would support it then: CFO.", "1 of 3 have said.")
    shown = next(view for view in views(room.workshop) if isinstance(view, Positions))
    assert [argument.out_of for argument in shown.arguments] == ["", "Towns will not pay more."]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["Towns.", "Cities.", "Both."]), st.sampled_from(BASES)), min_size=1))
def test_worded_again_and_again_the_last_words_hold_and_who_is_not_named_is_nowhere(
    worded: list[tuple[str, Basis]],
) -> None:
    """The COO says all of it and does not want to be named."""
    room = debated("CEO", "CFO", "COO")
    after(room, MakeArgument(T1, ArgumentId("a1"), "over", "First.", "conjecture"))
    answered(room, "first:t1", ceo=Position(1), cfo=Position(2))
    last = ("First.", "conjecture")
    for text, basis in worded:
        if (text, basis) != last:
            after(room, AmendArgument(T1, ArgumentId("a1"), text, basis))
            last = (text, basis)
    after(room, MakeArgument(T1, C1, "condition", "Then.", "conjecture", out_of=ArgumentId("a1")))
    argument = tradeoffs(room.workshop).items[0].arguments[0]
    assert ((argument.text, argument.basis), argument.by) == (last, None)
    argued = [view for view in views_at(room.workshop) if isinstance(view, Positions | Conditions)]
    assert len(argued) == 2
    shown = [view.arguments if isinstance(view, Positions) else view for view in argued]
    assert "COO" not in repr(shown)
    assert repr(ParticipantId("coo")) not in repr(shown)

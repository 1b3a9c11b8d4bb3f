"""A question whose answers were shown is asked again: what was shown stays, with the reason."""

import pytest

from stratroom.model.earlier import asked_before
from stratroom.model.forms import Gradient, Points, Position, Sentence
from stratroom.model.names import CardId, GroupId, OptionId, RoundId, TradeoffId
from stratroom.model.rounds import AskAgain, HandIn, OpenRound, Phase
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import DrawCutLine, ListOption, RemoveOption, RewordOption
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup
from stratroom.stages.reveal.sortings import sorting
from stratroom.stages.tradeoffs.acts import (
    Decide,
    Propose,
    PutTradeoff,
    RewordTradeoff,
)
from tests.telling import after, answered, refused, started, who

STATEMENTS = RoundId("statements")
T1 = TradeoffId("t1")
WHY = "Two had misread the question."


def asked_twice() -> MemoryRoom:
    room = started("CEO", "CFO")
    answered(room, "statements", ceo=Sentence("Grow."))
    after(room, AskAgain(STATEMENTS, WHY))
    return room


def test_what_was_shown_stays_with_the_reason_and_the_round_is_empty() -> None:
    round = asked_twice().workshop.rounds[STATEMENTS]
    assert round.phase is Phase.AGAIN
    assert (round.answers, round.handed_in, round.missing, round.shown_at) == ((), {}, (), "")
    assert [(e.reason, e.round.answers_by(), e.round.missing) for e in round.earlier] == [
        (WHY, {"ceo": Sentence("Grow.")}, ("cfo",))
    ]


def test_it_can_be_put_and_shown_again_any_number_of_times() -> None:
    room = asked_twice()
    answered(room, "statements", ceo=Sentence("Shrink."), cfo=Sentence("Stay."))
    after(room, AskAgain(STATEMENTS, "Once more."))
    workshop = answered(room, "statements", cfo=Sentence("Leave."))
    told = [(earlier.reason, len(earlier.round.answers)) for _, earlier, _ in asked_before(workshop)]
    assert told == [(WHY, 1), ("Once more.", 2)]
    assert workshop.rounds[STATEMENTS].answers_by() == {"cfo": Sentence("Leave.")}


def test_only_what_was_shown_is_asked_again_and_only_for_a_reason() -> None:
    room = started("CEO")
    assert "whose answers were shown" in refused(room, AskAgain(STATEMENTS, WHY))
    after(room, OpenRound(STATEMENTS), HandIn(STATEMENTS, who("CEO"), Sentence("Grow.")))
    assert "whose answers were shown" in refused(room, AskAgain(STATEMENTS, WHY))
    shown = started("CEO")
    answered(shown, "statements", ceo=Sentence("Grow."))
    assert "The reason is empty" in refused(shown, AskAgain(STATEMENTS, " "))


def test_sorting_begins_anew_and_the_earlier_one_is_found_in_the_workshop_as_it_was() -> None:
    room = started("CEO", "CFO")
    answered(room, "statements", ceo=Sentence("Grow."), cfo=Sentence("Grow!"))
    cards = tuple(CardId(who(name)) for name in ("CEO", "CFO"))
    after(room, MakeGroup(GroupId("g1"), "Growth", cards), ConfirmGroups())
    workshop = after(room, AskAgain(STATEMENTS, WHY))
    assert sorting(workshop).groups == ()
    (_, _, then) = next(asked_before(workshop))
    assert [group.name for group in sorting(then).groups] == ["Growth"]
    assert sorting(then).confirmed_at
    workshop = answered(room, "statements", ceo=Sentence("Shrink."))
    assert sorting(workshop).groups == ()
    after(room, MakeGroup(GroupId("g1"), "Smaller", (CardId(who("CEO")),)))
    assert [group.name for group in sorting(room.workshop).groups] == ["Smaller"]


def with_tradeoff() -> MemoryRoom:
    room = started("CEO", "CFO")
    after(room, PutTradeoff(T1, "Fresh", "Cheap"))
    answered(room, "first:t1", ceo=Position(2))
    return room


def test_first_positions_are_not_asked_again_once_the_second_were() -> None:
    room = with_tradeoff()
    answered(room, "second:t1", ceo=Position(1))
    assert "Ask the second position again" in refused(room, AskAgain(RoundId("first:t1"), WHY))
    assert after(room, AskAgain(RoundId("second:t1"), WHY)).rounds[RoundId("second:t1")].phase is Phase.AGAIN
    assert "Ask the second position again" in refused(room, AskAgain(RoundId("first:t1"), WHY))


def test_nothing_is_asked_again_once_it_is_agreed_until_it_is_parked() -> None:
    room = with_tradeoff()
    after(room, Propose(T1, "Fresh in 120 stores.", "No veto."))
    answered(room, "gradients:t1", ceo=Gradient(8))
    after(room, Decide(T1, "agreed", "Fresh."))
    assert "Record it as parked" in refused(room, AskAgain(RoundId("gradients:t1"), WHY))
    assert "Record it as parked" in refused(room, AskAgain(RoundId("first:t1"), WHY))
    after(room, Decide(T1, "parked", "Not yet."), AskAgain(RoundId("gradients:t1"), WHY))
    after(room, Propose(T1, "Fresh in 80 stores.", "Two vetoes at most."))
    workshop = answered(room, "gradients:t1", ceo=Gradient(2))
    round = workshop.rounds[RoundId("gradients:t1")]
    assert (round.prompt, round.needed) == ("Fresh in 80 stores.", "Two vetoes at most.")
    earlier = round.earlier[0].round
    assert (earlier.prompt, earlier.needed) == ("Fresh in 120 stores.", "No veto.")


def test_the_wording_of_a_trade_off_stays_once_positions_were_shown() -> None:
    room = with_tradeoff()
    after(room, AskAgain(RoundId("first:t1"), WHY))
    assert "its wording stays" in refused(room, RewordTradeoff(T1, "Fresh", "Dear"))
    assert "second position comes after the first" in refused(room, OpenRound(RoundId("second:t1")))


@pytest.mark.parametrize("above", ["x", ""])
def test_points_are_not_asked_again_while_an_option_stands_above_their_line(above: str) -> None:
    room = started("CEO", "CFO")
    x, y = OptionId("x"), OptionId("y")
    after(room, ListOption(x, "X"), ListOption(y, "Y"))
    answered(room, "points", ceo=Points({x: 100}))
    after(room, DrawCutLine((x,) if above else ()))
    again = AskAgain(RoundId("points"), "One option was missing.")
    if above:
        assert "Move it above the first option" in refused(room, again)
        return
    after(room, again, ListOption(OptionId("z"), "Z"))
    assert "answered on these options before" in refused(room, RewordOption(x, "Other"))
    assert "answered on these options before" in refused(room, RemoveOption(y))
    assert after(room, OpenRound(RoundId("points"))).rounds[RoundId("points")].options == ("x", "y", "z")

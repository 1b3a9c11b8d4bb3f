"""Trade-offs: wording, rounds in their order, arguments, proposal before the poll, decision apart from the vote."""

import pytest

from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ArgumentId, DissentId, ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import AbandonRound, AskAgain, OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import (
    AssignAdvocate,
    ConfirmReverse,
    Decide,
    GiveFloor,
    MakeArgument,
    Propose,
    PutTradeoff,
    RemoveTradeoff,
    RewordTradeoff,
    TakeUpTradeoff,
    TradeoffId,
    WithdrawArgument,
)
from stratroom.stages.tradeoffs.nouns import current, tradeoffs
from stratroom.stages.tradeoffs.public import decision, positions, views
from stratroom.stages.tradeoffs.seen import Positions, PublicDecision
from tests.telling import after, answered, refused, started

T1, T2 = TradeoffId("t1"), TradeoffId("t2")


def put(id: TradeoffId = T1, prefer: str = "Towns", over: str = "Cities") -> PutTradeoff:
    return PutTradeoff(id, prefer, over)


def room() -> MemoryRoom:
    begun = started("A", "B", "C")
    after(begun, put())
    return begun


def test_the_first_one_put_is_before_the_room_until_another_is_taken_up() -> None:
    begun = room()
    first = current(after(begun, put(T2, "Price", "Promotions")))
    taken_up = current(after(begun, TakeUpTradeoff(T2)))
    assert first
    assert taken_up
    assert (first.id, taken_up.id) == (T1, T2)
    assert "before the room already" in refused(begun, TakeUpTradeoff(T2))


def test_both_sides_are_needed_and_differ() -> None:
    begun = room()
    assert "before “even over” is empty" in refused(begun, put(T2, " ", "B"))
    assert "Both sides say the same" in refused(begun, put(T2, "B", "B"))
    assert "id “t1” is taken" in refused(begun, put(T1, "C", "D"))
    assert "cannot be the id" in refused(begun, put(TradeoffId("priorities"), "C", "D"))


def test_the_wording_stays_once_positions_were_asked() -> None:
    begun = room()
    after(begun, RewordTradeoff(T1, "Small towns", "Cities"), OpenRound(RoundId("first:t1")))
    assert "wording stays" in refused(begun, RewordTradeoff(T1, "X", "Y"))
    assert "wording stays" in refused(begun, RemoveTradeoff(T1))


def test_a_trade_off_whose_only_round_was_given_up_can_be_worded_again_or_removed() -> None:
    begun = room()
    after(begun, OpenRound(RoundId("first:t1")), AbandonRound(RoundId("first:t1"), "a slip in the wording"))
    assert tradeoffs(after(begun, RewordTradeoff(T1, "Small towns", "Cities"))).items[0].prefer == "Small towns"
    assert tradeoffs(after(begun, RemoveTradeoff(T1))).items == ()


def test_what_was_polled_is_neither_worded_again_nor_removed() -> None:
    begun = room()
    after(begun, Propose(T1, "Towns."))
    after(begun, RewordTradeoff(T1, "Small towns", "Cities"))
    assert "so it stays" in refused(begun, RemoveTradeoff(T1))
    answered(begun, "gradients:t1", a=Gradient(7))
    assert "wording stays" in refused(begun, RewordTradeoff(T1, "X", "Y"))
    assert "wording stays" in refused(begun, RemoveTradeoff(T1))
    after(begun, AskAgain(RoundId("gradients:t1"), "Once more"))
    assert "wording stays" in refused(begun, RemoveTradeoff(T1))


def test_an_id_that_was_ever_put_stays_taken() -> None:
    begun = room()
    after(begun, put(T2, "C", "D"), RemoveTradeoff(T2))
    assert "id “t2” is taken" in refused(begun, put(T2, "E", "F"))


def test_there_is_no_poll_without_a_proposal() -> None:
    begun = room()
    assert "Write the proposal" in refused(begun, OpenRound(RoundId("gradients:t1")))


def test_positions_say_of_how_many() -> None:
    begun = room()
    workshop = answered(begun, "first:t1", a=Position(-1), b=Position(1))
    assert positions(workshop, tradeoffs(workshop).items[0]).missing == "2 of 3 answered; 1 did not answer (C)"


def test_a_poll_goes_out_with_the_level_it_needs_and_a_case_may_tell_of_one_without() -> None:
    begun, poll = room(), RoundId("gradients:t1")
    after(begun, Propose(T1, "We open three."))
    assert "No level needed is fixed yet. Write it first" in refused(begun, OpenRound(poll))
    told = after(begun, OpenRound(poll, without_level=True)).rounds[poll]
    assert (told.needed, told.is_pending) == ("", True)
    after(begun, AbandonRound(poll, "The level first."), Propose(T1, "We open three.", "No veto"))
    assert after(begun, OpenRound(poll)).rounds[poll].needed == "No veto"


def test_whoever_keeps_out_plays_no_part() -> None:
    begun, a = room(), ParticipantId("a")
    after(begun, Recuse(SubjectId(T1), a))
    answered(begun, "first:t1", b=Position(1), c=Position(2))
    for command in (ConfirmReverse(T1, a), AssignAdvocate(T1, a), GiveFloor(T1, a, 3)):
        assert "A keeps out of this." in refused(begun, command)
    assert "A keeps out of this decision and cannot own it." in refused(begun, Decide(T1, "agreed", "Yes.", owner=a))
    after(begun, ConfirmReverse(T1, ParticipantId("b")), ConfirmReverse(T1, None))


def test_a_dissent_is_shown_to_the_room_once_its_author_has_confirmed_it() -> None:
    begun = room()
    written = WriteDissent(DissentId("d1"), SubjectId("t1"), ParticipantId("a"), "dissent", "Not I.")
    workshop = after(begun, Decide(T1, "agreed", "Towns."), written)
    assert decision(workshop, tradeoffs(workshop).items[0]).dissents == ()
    workshop = after(begun, ConfirmDissent(DissentId("d1")))
    assert [d.text for d in decision(workshop, tradeoffs(workshop).items[0]).dissents] == ["Not I."]


def test_a_trade_off_on_which_something_was_said_stays() -> None:
    begun = room()
    after(begun, MakeArgument(T1, ArgumentId("a1"), "over", "We lose shelves.", "conjecture"))
    assert "so it stays" in refused(begun, RemoveTradeoff(T1))
    assert tradeoffs(after(begun, put(T2, "C", "D"), RemoveTradeoff(T2))).items[-1].id == T1


def test_the_second_position_comes_after_the_first_was_shown() -> None:
    begun = room()
    assert "comes after the first" in refused(begun, OpenRound(RoundId("second:t1")))


def test_movement_is_counted_among_those_who_answered_both_times() -> None:
    begun = room()
    answered(begun, "first:t1", a=Position(-3, "Brand."), b=Position(2))
    workshop = answered(begun, "second:t1", a=Position(-1, moved_by="The figures."), c=Position(0))
    shown = positions(workshop, tradeoffs(workshop).items[0])
    assert [(row.before, row.after) for row in shown.rows] == [(-3, -1), (2, None), (None, 0)]
    assert shown.movement == "1 moved toward “Towns”."
    assert shown.in_short == (), "both sides are short"
    assert (
        shown.missing == "1 of 3 answered both times; 2 of 3 answered the second time; 1 did not answer (B); "
        "1 the second time only (C)"
    )


def test_sides_that_are_long_are_called_by_their_first_words_and_by_where_they_stand() -> None:
    begun = room()
    long = RewordTradeoff(T1, "Fresh and local food in small towns", "Matching the lowest prices of the discounters")
    after(begun, long)
    workshop = answered(begun, "first:t1", a=Position(-3), b=Position(2))
    first_words, places = positions(workshop, tradeoffs(workshop).items[0]).in_short
    assert first_words.before == "1 leans to “← Fresh and local food in…”, 1 leans to “Matching the lowest prices… →”."
    assert places.before == "1 leans to “← the left”, 1 leans to “the right →”."


def test_sides_from_right_to_left_are_called_briefly_where_that_takes_less_room_to_the_eye() -> None:
    begun = room()
    word, last = "\u05d0\u05d1\u05d2\u05d3\u05d4", 8 * "\u05d5"
    after(begun, RewordTradeoff(T1, " ".join([*4 * [word], last]), word))
    workshop = answered(begun, "first:t1", a=Position(-3), b=Position(2))
    first_words, places = positions(workshop, tradeoffs(workshop).items[0]).in_short
    assert " ".join(4 * [word]) + "…" in first_words.before
    assert places.before == "1 leans to “← the left”, 1 leans to “the right →”."


def test_arguments_keep_side_basis_source_and_name() -> None:
    begun = room()
    made = MakeArgument(T1, ArgumentId("a1"), "over", "We lose shelves.", "conjecture", "", ParticipantId("a"))
    (argument,) = tradeoffs(after(begun, made)).items[0].arguments
    assert (argument.side, argument.basis, argument.by) == ("over", "conjecture", "a")
    assert "is taken" in refused(begun, made)
    after(begun, WithdrawArgument(T1, ArgumentId("a1")))
    assert "no longer there" in refused(begun, WithdrawArgument(T1, ArgumentId("a1")))


def test_the_level_needed_is_fixed_before_the_poll() -> None:
    begun = room()
    after(begun, Propose(T1, "Only towns.", "No veto."))
    answered(begun, "gradients:t1", a=Gradient(1), b=Gradient(8))
    assert "stay as they are" in refused(begun, Propose(T1, "Towns mostly.", "One veto is fine."))


def test_a_decision_waits_for_what_is_not_revealed() -> None:
    begun = room()
    after(begun, OpenRound(RoundId("first:t1")))
    assert "is not revealed yet" in refused(begun, Decide(T1, "agreed", "Towns."))


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (Decide(T1, "agreed", "\u200b"), "decision is empty"),
        (Decide(T1, "agreed", "Towns.", review="next spring"), "not a date"),
        (Decide(T1, "agreed", "Towns.", owner=ParticipantId("ghost")), "no participant “ghost”"),
        (Decide(T2, "agreed", "Towns."), "no trade-off “t2”"),
    ],
)
def test_a_decision_is_checked(decision: Decide, said: str) -> None:
    assert said in refused(room(), decision)


def test_a_second_decision_amends_and_the_first_stays_known() -> None:
    begun = room()
    after(begun, Decide(T1, "parked", "Later."))
    item = tradeoffs(after(begun, Decide(T1, "agreed", "Towns.", owner=ParticipantId("a")))).items[0]
    assert [decision.text for decision in item.decisions] == ["Later.", "Towns."]
    assert item.decision is item.decisions[-1]


def test_the_room_sees_each_step_in_its_order() -> None:
    begun = room()
    answered(begun, "first:t1", a=Position(1, "Because."))
    workshop = after(begun, Decide(T1, "agreed", "Towns."))
    kinds = [type(view).__name__ for view in views(workshop)]
    assert kinds == ["Listed", "Wording", "Positions", "Reasons", "PublicDecision"]
    assert isinstance(views(workshop)[2], Positions)
    assert isinstance(views(workshop)[-1], PublicDecision)

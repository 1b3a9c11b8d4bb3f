"""The one round engine: what it takes, what it refuses, what is known before and after the reveal."""

import pytest

from stratroom.model.forms import Gradient, Sentence
from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, Phase, ReopenRound, RevealRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.rules import TradeoffId
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise
from tests.telling import after, answered, refused, started, who

STATEMENTS = RoundId("statements")


def hand_in(by: str, text: str = "Grow.") -> HandIn:
    return HandIn(STATEMENTS, who(by), Sentence(text))


def test_the_workshop_knows_who_handed_in_but_no_word_of_it() -> None:
    room = started("CEO", "CFO")
    workshop = after(room, OpenRound(STATEMENTS), hand_in("CEO", "a word nobody may see"))
    round = workshop.rounds[STATEMENTS]
    assert round.phase is Phase.OPEN
    assert set(round.handed_in) == {"ceo"}
    assert "a word nobody may see" not in repr(workshop)


def test_a_reveal_shows_everything_at_once_and_tells_absent_from_silent() -> None:
    room = started("CEO", "CFO", "COO")
    after(room, NotePresence(who("COO"), present=False))
    workshop = answered(room, "statements", ceo=Sentence("Grow."))
    round = workshop.rounds[STATEMENTS]
    assert round.answers_by() == {"ceo": Sentence("Grow.")}
    assert round.missing == ("cfo", "coo")
    assert round.absent == ("coo",)


def test_an_answer_is_refused_before_the_round_is_open() -> None:
    assert "has not been put yet" in refused(started("CEO"), hand_in("CEO"))


def test_an_answer_is_refused_once_the_round_is_closed() -> None:
    room = started("CEO")
    after(room, OpenRound(STATEMENTS), CloseRound(STATEMENTS))
    assert "only while the round is open" in refused(room, hand_in("CEO"))


def test_answers_can_come_in_again_after_reopening() -> None:
    room = started("CEO", "CFO")
    after(room, OpenRound(STATEMENTS), hand_in("CEO"), CloseRound(STATEMENTS), ReopenRound(STATEMENTS))
    assert set(after(room, hand_in("CFO")).rounds[STATEMENTS].handed_in) == {"ceo", "cfo"}


def test_a_reveal_is_refused_while_the_round_is_open_or_empty() -> None:
    room = started("CEO")
    after(room, OpenRound(STATEMENTS))
    assert "still open" in refused(room, RevealRound(STATEMENTS))
    after(room, CloseRound(STATEMENTS))
    assert "Nobody has answered" in refused(room, RevealRound(STATEMENTS))


def test_what_was_shown_is_not_put_again_without_saying_so() -> None:
    room = started("CEO")
    answered(room, "statements", ceo=Sentence("Grow."))
    assert "Press Ask again, with a reason" in refused(room, OpenRound(STATEMENTS))
    assert "revealed already" in refused(room, ReopenRound(STATEMENTS))
    assert "revealed already" in refused(room, AbandonRound(STATEMENTS, "slip"))


def test_only_one_round_is_open_at_a_time() -> None:
    room = started("CEO")
    after(room, PutTradeoff(TradeoffId("t1"), "A", "B"), OpenRound(STATEMENTS))
    assert "“Statements” is still open" in refused(room, OpenRound(RoundId("first:t1")))


def test_a_round_given_up_needs_a_reason_and_can_be_put_anew() -> None:
    room = started("CEO")
    after(room, OpenRound(STATEMENTS), hand_in("CEO"))
    assert "reason is empty" in refused(room, AbandonRound(STATEMENTS, " "))
    workshop = after(room, AbandonRound(STATEMENTS, "wrong question"))
    assert workshop.rounds[STATEMENTS].given_up == ("wrong question",)
    workshop = after(room, OpenRound(STATEMENTS))
    assert workshop.rounds[STATEMENTS].handed_in == {}
    assert workshop.rounds[STATEMENTS].given_up == ("wrong question",)


def test_somebody_without_a_vote_gives_no_position() -> None:
    room = started("CEO", "GC", without_vote=("GC",))
    after(room, PutTradeoff(TradeoffId("t1"), "A", "B"), OpenRound(RoundId("first:t1")))
    assert "GC has no vote" in refused(room, HandIn(RoundId("first:t1"), who("GC"), Gradient(1)))


def test_somebody_who_joins_later_answers_from_the_next_round_on() -> None:
    room = started("CEO")
    after(room, OpenRound(STATEMENTS), AddParticipant(who("CFO"), "CFO"))
    assert "joined after" in refused(room, hand_in("CFO"))


def test_the_wrong_kind_of_answer_is_refused() -> None:
    room = started("CEO")
    after(room, OpenRound(STATEMENTS))
    assert "asks for a sentence" in refused(room, HandIn(STATEMENTS, who("CEO"), Gradient(1)))


def test_an_unknown_round_and_an_unknown_person_are_named() -> None:
    room = started("CEO")
    assert "called “lunch”" in refused(room, OpenRound(RoundId("lunch")))
    after(room, OpenRound(STATEMENTS))
    assert "no participant “ghost”" in refused(room, hand_in("ghost"))


def test_answers_without_names_need_five_people_to_be_asked() -> None:
    room = started("A", "B", "C", "D")
    after(room, Promise(StageId("statements"), "unattributed"))
    assert "at least five people" in refused(room, OpenRound(STATEMENTS))


@pytest.mark.parametrize("count", [1, 4])
def test_answers_without_names_are_not_shown_below_five(count: int) -> None:
    room = started(*"ABCDE")
    after(room, Promise(StageId("statements"), "unattributed"), OpenRound(STATEMENTS))
    after(room, *(hand_in(name) for name in "ABCDE"[:count]), CloseRound(STATEMENTS))
    assert "shown from five on" in refused(room, RevealRound(STATEMENTS))

"""Dissent: the person's words, confirmed by the person, and then left alone."""

from stratroom.model.dissents import ConfirmDissent, WithdrawDissent, WriteDissent
from stratroom.model.names import DissentId, SubjectId
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.rules import TradeoffId
from tests.telling import after, refused, started, who

ID = DissentId("d1")


def room() -> MemoryRoom:
    begun = started("CMO", "CFO")
    after(begun, PutTradeoff(TradeoffId("t1"), "A", "B"))
    return begun


def words(text: str = "Not on one year of accounts.", by: str = "CMO", about: str = "t1") -> WriteDissent:
    return WriteDissent(ID, SubjectId(about), who(by), "dissent", text, "Two towns.", commits=True)


def test_words_are_kept_to_the_letter_and_wait_for_their_author() -> None:
    (dissent,) = after(room(), words("It’s ‘fine’ & – not.")).dissents
    assert dissent.text == "It’s ‘fine’ & – not."
    assert (dissent.commits, dissent.is_confirmed) == (True, False)


def test_before_they_are_confirmed_they_can_be_worded_again() -> None:
    (dissent,) = after(room(), words(), words("Better said.")).dissents
    assert dissent.text == "Better said."


def test_confirmed_words_stay() -> None:
    begun = room()
    after(begun, words(), ConfirmDissent(ID))
    assert begun.workshop.dissents[0].is_confirmed
    for command in (words("Other words."), WithdrawDissent(ID), ConfirmDissent(ID)):
        assert "confirmed by their author" in refused(begun, command)


def test_nobody_takes_over_anothers_words() -> None:
    begun = room()
    after(begun, words())
    assert "another person" in refused(begun, words("Mine now.", by="CFO"))


def test_withdrawn_words_are_gone() -> None:
    begun = room()
    assert after(begun, words(), WithdrawDissent(ID)).dissents == ()
    assert "no longer there" in refused(begun, ConfirmDissent(ID))


def test_empty_words_unknown_people_and_decisions_are_refused() -> None:
    begun = room()
    assert "dissent is empty" in refused(begun, words("\u200b"))
    assert "no participant" in refused(begun, words(by="Ghost"))
    assert "no decision “t9”" in refused(begun, words(about="t9"))

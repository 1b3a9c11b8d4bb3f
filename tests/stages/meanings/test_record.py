"""Same words in the record: the phrase, who used it, each meaning to the letter, what was agreed, what was before."""

import pytest

from stratroom.binding import book
from stratroom.model.forms import Sentence
from stratroom.model.names import PhraseId, RoundId
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.meanings.acts import AgreeMeaning, RecordNoMeaning, TakeUpPhrase
from stratroom.stages.meanings.record import as_shown, section
from tests.record.reading import AT, AT_IN_WORDS, away, read, room
from tests.telling import after, answered

M1, ROUND = PhraseId("m1"), RoundId("meaning:m1")
WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")


@pytest.fixture
def taken() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO", without_vote=("COO",))
    answered(begun, "statements", ceo=Sentence("Grow."), cfo=Sentence("Grow & save."), coo=Sentence("Sail."))
    after(begun, TakeUpPhrase(M1, "grow"))
    return begun


def told(begun: MemoryRoom) -> str:
    return read(section(begun.workshop))


def test_no_phrase_no_page() -> None:
    assert section(room("CEO").workshop) is None


def test_every_meaning_stands_there_with_who_used_the_words(taken: MemoryRoom) -> None:
    away(taken, "cfo")
    answered(taken, ROUND, coo=Sentence("More <b>boats</b>,\nfewer queues."), ceo=Sentence("Refits."))
    words = told(taken)
    assert "“grow”\n2 people used it: CEO, CFO." in words
    assert "When you say “grow”, what would you fund, stop or measure by it?" in words
    assert "2 of 3 answered. 1 absent (CFO)." in words
    assert words.index("Refits.") < words.index("More <b>boats</b>,\nfewer queues."), "in seating order"
    assert "No agreed meaning" not in words


def test_what_was_agreed_stands_first_and_what_was_before_stands_too(taken: MemoryRoom) -> None:
    answered(taken, ROUND, ceo=Sentence("Refits."))
    after(taken, RecordNoMeaning(M1), AgreeMeaning(M1, "It pays for itself."))
    words = told(taken)
    assert f"What we mean by it\nIt pays for itself.\nRecorded\n{AT_IN_WORDS}" in words
    assert f"No agreed meaning, replaced {AT_IN_WORDS}" in words
    after(taken, AgreeMeaning(M1, "It lasts."))
    assert f"What we meant by it, replaced {AT_IN_WORDS}\nIt pays for itself." in told(taken)


def test_what_was_made_of_earlier_answers_stands_under_the_earlier_ones(taken: MemoryRoom) -> None:
    answered(taken, ROUND, ceo=Sentence("Refits."))
    after(taken, RecordNoMeaning(M1), AgreeMeaning(M1, "It pays."), AskAgain(ROUND, "half were out"))
    answered(taken, ROUND, ceo=Sentence("New ships."), cfo=Sentence("Fewer ships."))
    words = told(taken)
    assert "What we mean by it" not in words
    assert f"What we meant by it, before it was asked again {AT_IN_WORDS}\nIt pays." in words
    assert words.index("New ships.") < words.index("No agreed meaning, replaced") < words.index("It pays.")
    after(taken, RecordNoMeaning(M1), AskAgain(ROUND, "a word was wrong"))
    words = told(taken)
    assert f"No agreed meaning, before it was asked again {AT_IN_WORDS}\nRecorded" in words
    assert words.count("before it was asked again") == 2


def test_that_there_is_none_is_said(taken: MemoryRoom) -> None:
    answered(taken, ROUND, ceo=Sentence("Refits."))
    after(taken, RecordNoMeaning(M1))
    assert f"No agreed meaning\nRecorded\n{AT_IN_WORDS}" in told(taken)


def test_what_was_not_asked_or_not_revealed_is_said_and_not_shown(taken: MemoryRoom) -> None:
    assert "Nobody was asked what they mean by it." in told(taken)
    after(taken, OpenRound(ROUND), CloseRound(ROUND))
    assert "was not revealed" in told(taken)
    assert as_shown(taken.workshop, ROUND) == ()
    after(taken, AbandonRound(ROUND, "a slip"))
    assert told(taken).endswith("\nAsked and given up.")
    answered(taken, ROUND, ceo=Sentence("Refits."))
    after(taken, AskAgain(ROUND, "half were out"))
    assert told(taken).endswith("\nTo be asked again.")
    assert "Nobody was asked" not in told(taken)


@pytest.mark.parametrize("reason", ["חצי יצאו", "חצי יצאו."])
def test_a_reason_from_right_to_left_ends_where_it_is_read_to_its_end(taken: MemoryRoom, reason: str) -> None:
    """With a full stop of ours as with one that was typed."""
    answered(taken, ROUND, ceo=Sentence("Refits."))
    after(taken, AskAgain(ROUND, reason))
    assert "asked again because: \u2068חצי יצאו.\u2069 What was answered" in told(taken)


def test_what_was_shown_before_it_was_asked_again_is_in_the_appendix(taken: MemoryRoom) -> None:
    answered(taken, ROUND, ceo=Sentence("Refits."))
    after(taken, AskAgain(ROUND, "half were out"))
    answered(taken, ROUND, ceo=Sentence("New ships."))
    pages = {part.title: read(part) for part in book(taken.workshop, WORDS, AT).sections}
    assert "Refits." in pages["Asked before"]
    assert "Refits." not in pages["Same words"]
    assert "asked again because: half were out." in pages["Same words"]
    assert list(pages).index("Same words") == list(pages).index("Statements") + 1

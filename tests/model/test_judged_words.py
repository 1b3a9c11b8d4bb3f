"""Words of which the facilitator said whether they tell who somebody is: acts like any other, refused, undone, told."""

import pytest

from stratroom import case
from stratroom.catalogue import rule_book
from stratroom.model.forms import Sentence
from stratroom.model.judged_words import JudgedWord, KeepWord, TakeWordBack, WithholdWord
from stratroom.model.judging_words import LONGEST_WORD
from stratroom.model.refusals import Refused
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts, try_out
from stratroom.retelling import left_out, retell
from tests.record.reading import read, room
from tests.record.test_edition import unnamed
from tests.telling import after, answered, refused


def said(begun: MemoryRoom) -> str:
    return read(unnamed(begun.workshop))


def day(*sentences: str) -> MemoryRoom:
    """Mark, of People, and Zora, who each wrote one."""
    begun = room("Mark", "Zora")
    mark, zora = sentences
    answered(begun, "statements", mark=Sentence(mark), zora=Sentence(zora))
    return begun


def test_a_nickname_is_withheld_from_then_on_in_any_capitals() -> None:
    begun = day("Ask Oz, or OZ’s team; ozone is none.", "The advocate was me.")
    assert "Ask Oz" in said(begun)
    after(begun, WithholdWord(" Oz "), WithholdWord("advocate was me"))
    assert begun.workshop.judged_words[0] == JudgedWord("Oz", is_withheld=True)
    assert "Ask [name withheld], or [name withheld]’s team; ozone is none." in said(begun)
    assert "The [name withheld]." in said(begun)


@pytest.mark.parametrize("word", ["Bär", "Baer", "bär"])
def test_it_is_withheld_in_every_spelling(word: str) -> None:
    begun = day("Ask Baer, bär, or Bärs wife.", "Bears are none.")
    after(begun, WithholdWord(word))
    assert "Ask [name withheld], [name withheld], or [name withheld] wife." in said(begun)
    assert "Bears are none." in said(begun)


def test_a_word_that_names_nobody_is_kept_small_letters_alone_where_it_was_small() -> None:
    begun = day("Mark our words, Mark Twain.", "We mark up prices, says zora.")
    after(begun, KeepWord("mark"), KeepWord("zora"))
    assert "[name withheld] our words, [name withheld] Twain." in said(begun)
    assert "We mark up prices, says zora." in said(begun)
    after(begun, KeepWord("Mark"))
    assert "Mark our words, Mark Twain." in said(begun)
    assert [judged.word for judged in begun.workshop.judged_words] == ["zora", "Mark"]


def test_the_last_word_on_it_holds_and_can_be_taken_back() -> None:
    begun = day("Mark our words.", "Grow.")
    after(begun, KeepWord("Mark"), WithholdWord("mark"))
    assert begun.workshop.judged_words == (JudgedWord("mark", is_withheld=True),)
    assert after(begun, TakeWordBack("MARK")).judged_words == ()
    assert "[name withheld] our words." in said(begun)


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (WithholdWord(" \u200b"), "The word is empty. Write it, then try again."),
        (WithholdWord("O."), "“O.” is too short: it would stand in every text. Write more of it."),
        (KeepWord("!?"), "“!?” has no letter or digit and cannot be looked for. Write a word."),
        (WithholdWord("***"), "“***” has no letter or digit and cannot be looked for. Write a word."),
        (WithholdWord("ha" * LONGEST_WORD), "That is too long: 200 characters are the most. Take fewer words."),
        (WithholdWord("oz"), "“oz” is withheld already."),
        (KeepWord("Mark"), "“Mark” is kept already."),
        (TakeWordBack("Zora"), "Nothing was said of “Zora”."),
    ],
)
def test_what_is_refused(command: WithholdWord, sentence: str) -> None:
    begun = room("Mark", "Zora")
    after(begun, WithholdWord("oz"), KeepWord("Mark"), WithholdWord("李"))
    assert refused(begun, command) == sentence


def test_each_says_what_happened() -> None:
    begun = room("Mark")
    after(begun, WithholdWord("Oz"))
    asked = (WithholdWord("Ozzy"), KeepWord("Mark"), TakeWordBack("Oz"))
    entries = [begun.rules.decide(begun.workshop, command) for command in asked]
    assert all(entry.can_undo and not entry.shows for entry in entries)
    assert [entry.describe() for entry in entries] == [
        "Withheld in the unattributed edition: “Ozzy”",
        "Kept in the unattributed edition: “Mark”",
        "Left to the rule in the unattributed edition: “Oz”",
    ]


def test_a_case_tells_them() -> None:
    begun = day("Mark our words.", "Ask Oz.")
    after(begun, WithholdWord("Oz"), KeepWord("Mark"))
    assert left_out(begun.workshop) == ()
    told = case.from_json(case.to_json(retell(begun.workshop)))
    assert (told.withheld, told.kept) == (("Oz",), ("Mark",))
    again = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        again.do(command)
    assert again.workshop.judged_words == begun.workshop.judged_words
    wrong = case.from_json(case.to_json(told).replace(b'"Oz"', b'"O"'))
    with pytest.raises(Refused, match=r"^withheld\[0\]: “O” is too short"):
        try_out(list(acts(wrong, rehearsed())), rule_book())

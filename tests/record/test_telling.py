"""What the facilitator is shown before an edition without names is written: each place withheld, and what may tell."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from stratroom.binding import book, places
from stratroom.model.forms import Sentence
from stratroom.model.judged_words import JudgedWord, KeepWord, WithholdWord
from stratroom.model.nicknames import Alike
from stratroom.model.workshop import About, Workshop
from stratroom.record.telling import WHY, Places, Seen, counted, in_lines
from stratroom.rehearsal import MemoryRoom
from stratroom.words import say
from tests.record.reading import AT, folded, read, room
from tests.record.test_binding import SAMPLE, WORDS
from tests.record.test_edition import CASES
from tests.record.unnamed import standing_out
from tests.telling import after, answered


def of(workshop: Workshop) -> Places:
    return places(workshop, AT)


def told(found: Places) -> dict[str, str]:
    return {word.word: word.tells for word in found.to_look_at}


def day(*sentences: str) -> MemoryRoom:
    begun = room("Mark", "Jörg", "Gabriele")
    given = zip(("mark", "jorg", "gabriele"), sentences, strict=True)
    answered(begun, "statements", **{id: Sentence(sentence) for id, sentence in given})
    return begun


@pytest.mark.parametrize(("case", "is_loud"), [*((case, False) for case in CASES), (SAMPLE, True)])
def test_as_many_places_are_shown_as_are_withheld(case: Path, *, is_loud: bool) -> None:
    workshop = standing_out(folded(case)) if is_loud else folded(case)
    bound = book(workshop, WORDS, AT, "unattributed")
    withheld = read((bound.title, bound.sections)).count("[name withheld]") - read(bound).count(
        "it says “[name withheld]”"
    )
    assert of(workshop).count == withheld
    assert withheld > 100 or not is_loud


def test_each_place_is_shown_with_the_words_around_it_and_where_it_stands() -> None:
    begun = day("We ask Mark whether it is so, and MARK again.", "Grow.", "Nobody knows what Jörg " + "really " * 20)
    found = {word.word: word.places for word in of(begun.workshop).withheld}
    assert found["Mark"] == (
        Seen("We ask ", "Mark", " whether it is so, and MARK again.", "Statements"),
        Seen("We ask Mark whether it is so, and ", "MARK", " again.", "Statements"),
    )
    assert found["Jörg"][0].after == " really really really really really really …"


def test_what_may_still_tell_is_pointed_out_and_why() -> None:
    begun = day(
        "We mark up prices, says Joerk; call +49 30 901820 or office@x.org, see www.x.org/a.",
        "I was asked to argue the other side; Gabi agrees. On m’a demandé de plaider. Ich wurde gebeten zu reden.",
        "The mark is 1 000 000, by 2027-03-01, @ 4 %. In my team nobody does.",
    )
    assert told(of(begun.workshop)) == {
        "mark": "ordinary",
        "Joerk": "like",
        "+49 30 901820": "number",
        "office@x.org": "address",
        "www.x.org/a.": "address",
        "I was asked to argue the other side": "part",
        "Gabi": "like",
        "On m’a demandé de plaider": "part",
        "Ich wurde gebeten zu reden": "part",
        "In my team nobody does": "part",
        "head": "field",
    }
    assert [len(word.places) for word in of(begun.workshop).to_look_at if word.word == "mark"] == [2]


def test_a_department_is_pointed_out_where_it_begins_a_sentence_or_is_small() -> None:
    begun = room("Zora", "Yan")
    workshop = answered(
        begun, "statements", zora=Sentence("Sales will fall."), yan=Sentence("The finance team; finance.")
    )
    roles = {"zora": "Sales", "yan": "Finance"}
    people = tuple(person.__class__(person.id, person.name, roles[person.id], True, False, True, person.seat)
                   for person in workshop.people)  # fmt: skip
    assert told(of(replace(workshop, people=people))) == {"Sales": "field", "finance": "field"}


def test_what_was_said_of_a_word_moves_it() -> None:
    begun = day("Joerk, Mark.", "I was asked to argue the other side, as it were.", "We mark it.")
    before = of(begun.workshop)
    for word in before.to_look_at:
        after(begun, WithholdWord(word.word))
    assert of(begun.workshop).to_look_at == ()
    assert of(begun.workshop).count == before.count + 3 + 2
    after(begun, *(KeepWord(word) for word in ("Joerk", "Mark", "I was asked to argue the other side", "head")))
    assert of(begun.workshop) == Places((), ())
    said = read(book(begun.workshop, WORDS, AT, "unattributed"))
    assert "4 words that are like names were kept" in said
    assert "Joerk, Mark." in said


@pytest.mark.parametrize("is_withheld", [False, True])
def test_whatever_is_shown_can_be_kept_and_what_may_tell_withheld(*, is_withheld: bool) -> None:
    loud = standing_out(folded(SAMPLE))
    found = of(loud)
    shown = found.to_look_at if is_withheld else (*found.withheld, *found.to_look_at)
    judged = tuple(JudgedWord(word.word, is_withheld) for word in shown)
    after_it = of(replace(loud, judged_words=judged))
    assert judged
    assert after_it.to_look_at == ()
    assert is_withheld or after_it.withheld == ()


def test_an_organisation_that_bears_a_name_is_pointed_out_and_stays() -> None:
    begun = room("Lund", "Yan")
    workshop = replace(begun.workshop, about=About("A day", organisation="Lund Ferries"))
    (word,) = of(workshop).to_look_at
    assert (word.word, word.tells, word.is_fixed) == ("Lund Ferries", "organisation", True)
    assert book(workshop, WORDS, AT, "unattributed").organisation == "Lund Ferries"


def test_both_are_counted_in_words() -> None:
    assert counted(of(room().workshop)) == ("No place is withheld.", "")
    lines = [*in_lines(of(day("Mark.", "Gabi, in my team.", "mark").workshop))]
    assert lines[:2] == ["1 place is withheld.", "4 words may still tell who somebody is."]
    assert sorted(lines[2:]) == [
        "“Gabi”: like a name; 1 place, first in “Statements”.",
        "“head”: a word of somebody’s role, or of what they answer for; 2 places, first in “Statements”.",
        "“in my team”: somebody’s own part; 1 place, first in “Statements”.",
        "“mark”: an ordinary word, and a name; 1 place, first in “Statements”.",
    ]
    assert all(say(why) for why in WHY.values())


@pytest.mark.parametrize(
    ("word", "is_like"),
    [
        ("Lundt", True), ("lunnd", True), ("Lnud", True), ("Bob", True), ("bob", False), ("Gabi", True),
        ("Steffi", True), ("Land", False), ("Lund", False), ("lunds", False), ("Gabriel", True), ("1234", False),
        ("Marketing", False),
    ],
)  # fmt: skip
def test_what_is_like_a_name(word: str, *, is_like: bool) -> None:
    assert Alike(["lund", "robert", "gabriele", "stefanie", "mark"]).is_like(word) is is_like

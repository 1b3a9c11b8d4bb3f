from stratroom.model.forms import Sentence
from stratroom.model.names import CardId
from stratroom.model.rounds import CloseRound, OpenRound
from stratroom.record.blocks import Paragraph, Quote
from stratroom.stages.reveal.showing import ShowNames
from stratroom.stages.statements.record import answered as answered_words
from stratroom.stages.statements.record import section
from stratroom.stages.statements.rules import ROUND, STAGE
from stratroom.stages.welcome.rules import Promise
from tests.record.reading import AT_IN_WORDS, away, everything, read, room
from tests.telling import after, answered


def quotes(part: object) -> list[Quote]:
    return [found for found in everything(part) if isinstance(found, Quote)]


def test_each_sentence_stands_to_the_letter_with_its_author_and_group() -> None:
    cfo = Sentence("4 % & no <more>\nstores")
    workshop = answered(room("CEO", "CFO"), "statements", cfo=cfo, ceo=Sentence("Grow."))
    found = quotes(section(workshop, {CardId("cfo"): "Margin"}))
    assert [(q.text, q.by.initials if q.by else "", q.group) for q in found] == [
        ("Grow.", "CEO", ""),
        ("4 % & no <more>\nstores", "CFO", "Margin"),
    ]


def test_who_did_not_answer_is_said_with_the_denominator() -> None:
    begun = room("CEO", "CFO", "COO")
    away(begun, "coo")
    words = read(section(answered(begun, "statements", ceo=Sentence("Grow.")), {}))
    assert "1 of 3 answered the opening question. 1 absent (COO); 1 did not answer (CFO)." in words
    assert f"shown {AT_IN_WORDS}" in words


def test_statements_without_names_have_no_author_anywhere() -> None:
    begun = room(*(f"Person {letter}" for letter in "ABCDE"), without_names=True)
    given = {f"person-{letter}": Sentence(f"Sentence {number}") for number, letter in enumerate("abcde")}
    found = section(answered(begun, "statements", **given), {})
    assert [quote.by for quote in quotes(found)] == [None] * 5
    assert "Person" not in read(found)
    assert "without names and in no order" in read(found)


def test_where_names_come_after_reading_they_are_printed_once_they_were_shown() -> None:
    begun = room("CEO", "CFO")
    after(begun, Promise(STAGE, "after-reading"))
    before = section(answered(begun, "statements", ceo=Sentence("Grow."), cfo=Sentence("Earn.")), {})
    assert [quote.by for quote in quotes(before)] == [None, None]
    assert "The names were not shown." in read(before)
    assert "CEO" not in read(before)
    found = section(after(begun, ShowNames()), {CardId("card-2"): "Margin"})
    assert [(q.text, q.by.initials if q.by else "", q.group) for q in quotes(found)] == [
        ("Grow.", "CEO", ""),
        ("Earn.", "CFO", "Margin"),
    ]
    assert f"The names were shown {AT_IN_WORDS}, after the room had read the sentences." in read(found)


def test_nothing_is_printed_before_the_reveal() -> None:
    begun = room("CEO")
    after(begun, OpenRound(ROUND), CloseRound(ROUND))
    assert section(begun.workshop, {}) is None
    assert answered_words(begun.workshop) == ""


def test_other_pages_follow_the_statements() -> None:
    below = Paragraph("Below")
    found = section(answered(room("CEO"), "statements", ceo=Sentence("Grow.")), {}, after=(below,))
    assert found is not None
    assert found.blocks[-1] is below

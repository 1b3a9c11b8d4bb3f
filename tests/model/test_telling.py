"""What may tell who somebody is and is not withheld: each pointed out for what it is, and ordinary words left alone."""

import pytest

from stratroom.model.named_in import Names
from stratroom.model.people import Known
from stratroom.model.telling import marked_in, tellings

PEOPLE = (("Jörg Müller", "Finanzvorstand"), ("Anna Schmidt", "Head of Sales"), ("Mary Lund", ""))


def told(text: str) -> list[tuple[str, str]]:
    marked = marked_in(Names(Known(*person) for person in PEOPLE))(text)
    return [(telling.tells, telling.word) for telling in tellings(marked)]


@pytest.mark.parametrize(
    ("text", "tells", "word"),
    [
        ("die Finanzabteilung will es", "field", "Finanzabteilung"),
        ("das Finanzressort", "field", "Finanzressort"),
        ("Sales said no.", "field", "Sales"),
        ("Der Vertrieb wollte nicht", "field", "Vertrieb"),
        ("the sales team", "field", "sales"),
        ("I am the newest here", "part", "I am the newest here"),
        ("as the only woman here", "part", "as the only woman here"),
        ("die einzige Frau", "part", "die einzige Frau"),
        ("la seule femme", "part", "la seule femme"),
        ("Ask Molly", "like", "Molly"),
    ],
)
def test_what_may_tell_is_pointed_out(text: str, tells: str, word: str) -> None:
    assert told(text) == [(tells, word)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I was asked by Anna to speak", [("part", "I was asked by"), ("named", "Anna")]),
        ("I was asked to argue for sales", [("part", "I was asked to argue for"), ("field", "sales")]),
        ("I was told on +49 30 901820", [("part", "I was told on"), ("number", "+49 30 901820")]),
        ("I run sales", [("part", "I run"), ("field", "sales")]),
        ("as head of it all", [("field", "head")]),
    ],
)
def test_somebodys_own_part_is_pointed_out_beside_what_else_tells(text: str, words: list[tuple[str, str]]) -> None:
    assert told(text) == words


def test_somebodys_own_part_is_kept_as_it_is_shown() -> None:
    names = Names((Known(*person) for person in PEOPLE), kept=["I was asked by"])
    found = tellings(marked_in(names)("I was asked by Anna to speak"))
    assert [telling.word for telling in found] == ["Anna"]


@pytest.mark.parametrize(
    ("role", "text", "words"),
    [
        ("Commercial Director", "Commercial, its seasonal staff; the DIRECTORS", ["Commercial", "DIRECTORS"]),
        ("Head of Sales", "We asked Sales. More sales in May, ahead of the head", ["Sales", "sales", "head"]),
        ("Head of Sales", "Der Vertrieb wächst, commercially", ["Vertrieb", "commercially"]),
        ("CFO", "la direction financière, finanziell", ["financière", "finanziell"]),
        ("Director of IT", "IT said that it is late", ["IT"]),
    ],
)
def test_every_word_of_a_role_and_its_field_is_withheld_or_pointed_out(role: str, text: str, words: list[str]) -> None:
    marked = marked_in(Names([Known("Bo Ek", role)]))(text)
    assert [telling.word for telling in tellings(marked)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("łukaszem, wójcikowi; wojciech", [("like", "łukaszem"), ("like", "wójcikowi")]),
        ("die Annahme, Annahmen", [("like", "Annahme")]),
        ("Marketa; the market, marked", [("like", "Marketa")]),
        ("jroy, trust, JRoy", [("ordinary", "jroy"), ("ordinary", "trust"), ("named", "JRoy")]),
    ],
)
def test_what_begins_as_a_name_is_pointed_out_where_it_stays(text: str, words: list[tuple[str, str]]) -> None:
    people = ("Łukasz Wójcik", "Anna Li", "Mark Hope", "Jo Roy", "Tom Rust")
    marked = marked_in(Names(Known(name) for name in people))(text)
    assert [(telling.tells, telling.word) for telling in tellings(marked)] == words


@pytest.mark.parametrize("text", ["unser Team, im Bereich", "the only way", "the market, a salad"])
def test_what_tells_nothing_is_left(text: str) -> None:
    assert told(text) == []

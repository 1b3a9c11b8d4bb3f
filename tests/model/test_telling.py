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


@pytest.mark.parametrize("text", ["more sales in May", "unser Team, im Bereich", "the only way", "Der Vertrieb wächst"])
def test_what_tells_nothing_is_left(text: str) -> None:
    assert told(text) == []

"""The statements as cards, once revealed: what reveal, record and export read. Sealed words are never here."""

from dataclasses import dataclass

from stratroom.model.forms import Answer, RevealedAnswer, Sentence
from stratroom.model.names import CardId, ParticipantId, RoundId
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop

STATEMENTS = RoundId("statements")


@dataclass(frozen=True, slots=True)
class Card:
    """One revealed sentence. `id` is its author's id, or its place in the shuffled reveal where it has no author."""

    id: CardId
    text: str
    by: ParticipantId | None


def cards(workshop: Workshop) -> tuple[Card, ...]:
    """The revealed statements; empty before the reveal. Named ones in seating order, others as the reveal shuffled."""
    shown = workshop.shown(STATEMENTS)
    if shown is None:
        return ()
    found = [_card(number, given.by, given.answer) for number, given in enumerate(_in_order(workshop, shown), 1)]
    return tuple(card for card in found if card)


def _in_order(workshop: Workshop, shown: Round) -> list[RevealedAnswer]:
    seats = {person.id: person.seat for person in workshop.people}
    return sorted(shown.answers, key=lambda given: seats[given.by] if given.by else 0)


def _card(number: int, by: ParticipantId | None, answer: Answer) -> Card | None:
    if not isinstance(answer, Sentence):
        return None
    return Card(CardId(by or f"card-{number}"), answer.text, by)

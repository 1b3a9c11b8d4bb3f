"""The statements as cards, once revealed: what reveal, record and export read. Sealed words are never here.

Where names come after reading, no card here has one until they are shown.
"""

from dataclasses import dataclass

from msgspec.structs import replace

from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.model.names import CardId, ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.roles import in_role, places_of
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop

STATEMENTS = RoundId("statements")


@dataclass(frozen=True, slots=True)
class Card:
    """One revealed sentence. `id` is its author's id where names stand with each from the reveal on, otherwise made of
    its place: names that come later change no id. `place` counts from 1, as the reveal shuffled. `by` is None without a
    name; by role `role` is its author's, "" for one without, otherwise None."""

    id: CardId
    text: str
    by: ParticipantId | None
    place: int
    role: str | None = None


def cards(workshop: Workshop) -> tuple[Card, ...]:
    """The revealed statements; empty before the reveal. Those with names in seating order, those of one role beside
    each other, and otherwise as the reveal shuffled."""
    shown = workshop.shown(STATEMENTS)
    if shown is None:
        return ()
    given = enumerate(shown.answers, 1)
    found = [_card(shown, place, answer) for place, answer in given]
    seats = {person.id: person.seat for person in workshop.people}
    roles = places_of(shown.roles)

    def place(card: Card) -> int:
        return seats[card.by] if card.by else roles.get(card.role or "", 0)

    return tuple(sorted(filter(None, found), key=place))


def times_stated_before(workshop: Workshop) -> int:
    """How often statements were shown and then asked for again: what is made of them is of one time alone."""
    round = workshop.round(STATEMENTS)
    return len(round.earlier) if round else 0


def names_are_shown(workshop: Workshop) -> bool:
    """Whether names stand with the statements: from the reveal on, since they were shown, or never."""
    shown = workshop.shown(STATEMENTS)
    return shown is not None and shown.has_names_shown


def with_names_shown(workshop: Workshop, at: str) -> Workshop:
    """The workshop after the room has seen whose sentences these are, at this time; as it was where it had before."""
    shown = workshop.shown(STATEMENTS)
    if shown is None or shown.has_names_shown or not shown.is_named:
        return workshop
    return workshop.with_round(replace(shown, names_shown_at=at))


def author(workshop: Workshop, card: Card) -> Participant | None:
    """Who stands with this card: its author, somebody of whom the role alone is known, or nobody."""
    if card.by:
        return workshop.participant(card.by)
    return None if card.role is None else in_role(card.role, card.id)


def authors(workshop: Workshop) -> dict[CardId, ParticipantId]:
    """Whose each card is, shown or not: for what keeps somebody from their own card. Never for a picture or a page."""
    shown = workshop.shown(STATEMENTS)
    given = enumerate(shown.answers, 1) if shown else ()
    return {_id(shown, place, answer): answer.by for place, answer in given if shown and answer.by}


def _card(shown: Round, place: int, given: RevealedAnswer) -> Card | None:
    if not isinstance(given.answer, Sentence):
        return None
    by = given.by if shown.has_names_shown else None
    return Card(_id(shown, place, given), given.answer.text, by, place, given.role)


def _id(shown: Round, place: int, given: RevealedAnswer) -> CardId:
    return CardId(given.by if given.by and not shown.after_reading else f"card-{place}")

"""What the room sees at the reveal: all sentences at once, then the groups as the room makes them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from stratroom.model.cards import STATEMENTS, author
from stratroom.model.marks import NO_SEAT
from stratroom.model.names import CardId
from stratroom.model.public import PersonMark, collecting, mark, missing_words
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal import asking, recognised
from stratroom.stages.reveal.counting import (
    answers,
    beside_in_words,
    first_words,
    headline,
    largest,
    sorted_by,
    sorted_when,
    time_of_day,
)
from stratroom.stages.reveal.showing import on_the_wall
from stratroom.stages.reveal.sortings import Sorting, at_hand, cards_to_come, different_answers, is_card_by_card, pair
from stratroom.words import headed, say, say_of


@dataclass(frozen=True, slots=True)
class PublicCard:
    """A revealed sentence; `by` is None where statements are not attributed, and until names come after reading; by
    role it stands for somebody of whom the role alone is known."""

    id: CardId
    text: str
    by: PersonMark | None


@dataclass(frozen=True, slots=True)
class Wall:
    """All sentences at once. `by` is who makes a second sorting of them now, "" where none goes on."""

    prompt: str
    cards: tuple[PublicCard, ...]
    missing: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class PublicGroup:
    """One answer as it was sorted; a card left alone is a group of one without a name. `number` is what the room calls
    it by, 0 for a card in no group."""

    name: str
    cards: tuple[PublicCard, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class Groups:
    """The sorting so far. `headline` is the count, "" until the groups are confirmed; `told` says who sorted, how and
    when. `by` is who makes a second sorting, "" for the room’s own; then `topic` tells it apart."""

    groups: tuple[PublicGroup, ...]
    people: int
    headline: str
    largest: str
    told: str
    by: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class NextCard:
    """Card by card: which group says the same as this one? `left` cards are in no group, this one among them."""

    card: PublicCard
    left: int
    groups: tuple[PublicGroup, ...]
    by: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class PublicSorting:
    """One of two sortings laid side by side: who sorted and how, what was counted and when."""

    sorted_by: str
    counted: str
    groups: tuple[PublicGroup, ...]


@dataclass(frozen=True, slots=True)
class TwoSortings:
    """The room’s sorting and the second one, once both are confirmed; `in_words` says what both put together and what
    only one did."""

    first: PublicSorting
    second: PublicSorting
    headline: str
    in_words: tuple[str, ...]


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """Before the reveal the closed round; afterwards the wall, who recognises whom once that is shown, and the groups
    once there are any. A recognition round that is collected comes last.

    While a second sorting is made nothing of the first is here.
    """
    round, public = workshop.round(STATEMENTS), public_cards(workshop)
    marking = workshop.round(asking.at_hand(workshop))
    marked = (collecting(workshop, marking),) if marking and marking.is_pending else ()
    if not public:
        return (collecting(workshop, round, in_box),) if round and round.is_pending else marked
    assert round is not None
    wall = Wall(round.prompt, tuple(public.values()), headed(missing_words(workshop, round)), _sorts_again(workshop))
    return (wall, *_sorted(workshop, public), *marked)


def _sorted(workshop: Workshop, public: Mapping[CardId, PublicCard]) -> Iterator[object]:
    made, both = at_hand(workshop), pair(workshop)
    topic = "second" if both.at_second else ""
    seen = recognised.view(workshop)
    if seen and (not both.at_second or "recognition" in made.ways):
        yield seen
    if made.groups or made.confirmed_at:
        yield _groups(workshop, made, public, topic)
    if is_card_by_card(workshop, made):
        left = cards_to_come(made, public)
        yield NextCard(public[left[0]], len(left), _made(made, public), made.by, topic)
    if both.second and both.first.confirmed_at and both.second.confirmed_at:
        yield _two_sortings(workshop, both.first, both.second, public)


def _sorts_again(workshop: Workshop) -> str:
    made = at_hand(workshop)
    return "" if made.confirmed_at else made.by


def public_cards(workshop: Workshop) -> dict[CardId, PublicCard]:
    """Each sentence as the room may see it, in the order of the wall, by the card it is; empty before the reveal."""
    shown = ((card, author(workshop, card)) for card in on_the_wall(workshop))
    return {card.id: PublicCard(card.id, card.text, mark(who) if who else None) for card, who in shown}


def _groups(workshop: Workshop, made: Sorting, public: Mapping[CardId, PublicCard], topic: str) -> Groups:
    return Groups(
        groups=_made(made, public) + _single(made, public),
        people=len(public),
        headline=headline(workshop, made),
        largest=largest(made),
        told=sorted_when(made),
        by=made.by,
        topic=topic,
    )


def _made(made: Sorting, public: Mapping[CardId, PublicCard]) -> tuple[PublicGroup, ...]:
    """The groups in the order they were made, each with its number; their cards in the order of the wall."""
    return tuple(
        PublicGroup(group.name, tuple(card for id, card in public.items() if id in group.cards), number)
        for number, group in enumerate(made.groups, 1)
    )


def _single(made: Sorting, public: Mapping[CardId, PublicCard]) -> tuple[PublicGroup, ...]:
    grouped = {card for group in made.groups for card in group.cards}
    return tuple(PublicGroup("", (card,)) for id, card in public.items() if id not in grouped)


def _two_sortings(
    workshop: Workshop, first: Sorting, second: Sorting, public: Mapping[CardId, PublicCard]
) -> TwoSortings:
    counts = different_answers(workshop, first), different_answers(workshop, second)
    return TwoSortings(
        first=_beside(first, counts[0], public),
        second=_beside(second, counts[1], public),
        headline=_both_counts(*counts),
        in_words=beside_in_words(first, second, {id: _called(card) for id, card in public.items()}),
    )


def _beside(made: Sorting, count: int, public: Mapping[CardId, PublicCard]) -> PublicSorting:
    """Without numbers: what is laid side by side is not sorted any more."""
    groups = _made(made, public) + _single(made, public)
    plain = tuple(replace(group, number=0) for group in groups)
    counted = f"{answers(count)}, {time_of_day(made.confirmed_at)}"
    return PublicSorting(sorted_by(made), counted, plain)


def _both_counts(first: int, second: int) -> str:
    if first == second:
        return say_of(
            first, "Both find {n} noticeably different answer.", "Both find {n} noticeably different answers."
        )
    return say("{first} and {second} noticeably different answers.", first=first, second=second)


def _called(card: PublicCard) -> str:
    """By name; by its first words where it carries none: a role may be that of several."""
    is_by_name = card.by is not None and card.by.seat != NO_SEAT
    return card.by.called if card.by and is_by_name else say("“{text}”", text=first_words(card.text))

"""How the statements are sorted: groups of one sorting, and a second, independent one beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from stratroom.model.cards import cards, times_stated_before
from stratroom.model.names import CardId, GroupId, RoundId, StageId
from stratroom.model.workshop import Workshop

STAGE = StageId("reveal")
RECOGNITION = RoundId("recognition")

Way = Literal["free", "card-by-card", "recognition"]
"""How cards came to lie together: chosen freely, one after the other, or as their authors recognised each other."""

Order = Literal["by-role", "shuffled"]
"""In which the sentences stand: people of one role beside each other, or as the reveal drew them."""


@dataclass(frozen=True, slots=True)
class Group:
    """Statements the room put together. `name` is "" until the room has named it."""

    id: GroupId
    name: str
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class EarlierCount:
    """A count that was confirmed before the groups were changed again: how many, when, and how they had been made."""

    different: int
    at: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Sorting:
    """The groups so far, in the order they were made; `confirmed_at` is "" until it is said: these are they.

    `by` is who sorts, in the room's words, "" for the room together. `way` is how cards are sorted now, `ways` are all
    that led to these groups, the first one first. `later` are cards that come round again, the longest waiting first.
    `earlier` are counts that held until the groups were changed, the oldest first.
    """

    groups: tuple[Group, ...] = ()
    confirmed_at: str = ""
    by: str = ""
    way: Way = "free"
    ways: tuple[Way, ...] = ()
    later: tuple[CardId, ...] = ()
    earlier: tuple[EarlierCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """The room's sorting, and the second one if it was begun; `at_second` while that one is before the room."""

    first: Sorting = Sorting()
    second: Sorting | None = None
    at_second: bool = False


@dataclass(frozen=True, slots=True)
class Sortings:
    """One pair for each time the statements were shown; the key is how often they had been asked again by then.
    `orders` are those in which the sentences were put, by the same key."""

    by_times: Mapping[int, Pair] = field(default_factory=dict[int, Pair])
    orders: Mapping[int, Order] = field(default_factory=dict[int, Order])


def sortings(workshop: Workshop) -> Sortings:
    """All sortings of this workshop."""
    part = workshop.parts[STAGE]
    assert isinstance(part, Sortings)
    return part


def pair(workshop: Workshop) -> Pair:
    """Both sortings of the statements that are shown; nothing in them yet when the statements were asked again."""
    return sortings(workshop).by_times.get(times_stated_before(workshop), Pair())


def sorting(workshop: Workshop) -> Sorting:
    """How the room has sorted the statements that are shown: what the headline, the record and a case tell."""
    return pair(workshop).first


def at_hand(workshop: Workshop) -> Sorting:
    """The sorting that is being made: the room's, or the second one."""
    both = pair(workshop)
    return both.second if both.second and both.at_second else both.first


def is_first_put_away(workshop: Workshop) -> bool:
    """Whether a second sorting is being made: until it is confirmed nothing of the first is seen."""
    both = pair(workshop)
    return both.at_second and both.second is not None and not both.second.confirmed_at


def alone(workshop: Workshop, made: Sorting) -> tuple[CardId, ...]:
    """The cards in no group of this sorting, in order."""
    grouped = {card for group in made.groups for card in group.cards}
    return tuple(card.id for card in cards(workshop) if card.id not in grouped)


def cards_to_come(made: Sorting, order: Iterable[CardId]) -> tuple[CardId, ...]:
    """The cards in no group as they come up one by one: in this order, then those that were left for later."""
    grouped = {card for group in made.groups for card in group.cards}
    left = [card for card in order if card not in grouped]
    return (*(card for card in left if card not in made.later), *(card for card in made.later if card in left))


def is_card_by_card(workshop: Workshop, made: Sorting) -> bool:
    """Whether the next card is before the room now."""
    return made.way == "card-by-card" and not made.confirmed_at and bool(alone(workshop, made))


def number_of(made: Sorting, group: GroupId) -> int:
    """What the room calls the group by: its place from 1, in the order the groups were made."""
    return next(number for number, one in enumerate(made.groups, 1) if one.id == group)


def different_answers(workshop: Workshop, made: Sorting) -> int:
    """Groups, and each card left alone as an answer of its own."""
    return len(made.groups) + len(alone(workshop, made))


def recognition_of(workshop: Workshop) -> RoundId:
    """The round that asks who recognises whom in the statements that are shown."""
    again = times_stated_before(workshop)
    return RoundId(f"{RECOGNITION}-{again + 1}") if again else RECOGNITION

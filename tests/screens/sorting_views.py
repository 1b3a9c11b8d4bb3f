"""Public views of the sorting, made up for the pictures: groups, the next card, two sortings side by side."""

from collections.abc import Sequence
from dataclasses import replace

from stratroom.model.names import CardId
from stratroom.model.public import PersonMark
from stratroom.stages.reveal.how import LONGEST_WHO
from stratroom.stages.reveal.public import (
    Groups,
    NextCard,
    PublicCard,
    PublicGroup,
    PublicSorting,
    TwoSortings,
)
from tests.screens.made_up import Words, people
from tests.screens.told import Told


def groups(count: int, words: Words) -> Told:
    """A group of six, one of two, the others alone; half of those without a name."""
    kept = _sorted(count, words)
    headline = f"{count} people. {len(kept)} noticeably different answers."
    told = "From the recognition round, changed by the room, 10:12."
    view = Groups(kept, count, headline, "The largest is shared by 6.", told)
    cards = [card for group in kept for card in group.cards]
    texts = (*(card.text for card in cards), *(group.name for group in kept if group.name), headline, told)
    return Told(view, texts)


def second_groups(count: int, words: Words) -> Told:
    """Before they are confirmed, with their numbers; the last cards lie in none."""
    kept = _sorted(count, words)
    loose = tuple(replace(group, number=0) for group in kept[2:] if not group.name)
    numbered = tuple(group for group in kept if len(group.cards) > 1 or group.name)
    view = Groups((*numbered, *loose), count, "", "", "", by(words), "second")
    return Told(view, (*(card.text for group in kept for card in group.cards), "1", by(words)))


def next_card(count: int, words: Words) -> Told:
    """The last card but one comes up; a third as many groups as people, half of them named."""
    *sorted_so_far, last = cards_of(people(count, words), words)
    made = max(1, len(sorted_so_far) // 3)
    groups = tuple(
        PublicGroup(words(n) if n % 2 else "", tuple(sorted_so_far[n::made]), n + 1)
        for n in range(made)
        if sorted_so_far[n::made]
    )
    return Told(NextCard(last, 2, groups), (last.text, *(str(group.number) for group in groups)))


def next_card_unattributed(count: int, words: Words) -> Told:
    cards = tuple(PublicCard(CardId(str(n)), words(n), None) for n in range(count))
    groups = tuple(PublicGroup("", (card,), n) for n, card in enumerate(cards[1:], 1))
    return Told(NextCard(cards[0], 1, groups, by(words)), (cards[0].text, *(str(group.number) for group in groups)))


def two_sortings(count: int, words: Words) -> Told:
    """The room has six together, the others only three of them."""
    kept = _sorted(count, words)
    others = (*(PublicGroup("", (card,)) for card in kept[0].cards[:3]), PublicGroup(words(1), kept[0].cards[3:]))
    second = tuple(group for group in (*others, *kept[1:]) if group.cards)
    in_words = ("Both put P4, P5 and P6 together.", f"Only {by(words)} put P1, P2 and P3 together.")
    view = TwoSortings(
        PublicSorting("Sorted by the room, card by card", "6 noticeably different answers, 10:12", plain(kept)),
        PublicSorting(f"Sorted by {by(words)}, freely", "8 noticeably different answers, 10:31", plain(second)),
        "6 and 8 noticeably different answers.",
        in_words,
    )
    return Told(view, (view.headline, *in_words, "Sorted by the room", "8 noticeably different answers"))


def by(words: Words) -> str:
    """Who made a second sorting, as long as that may be."""
    return " ".join(words(1).split())[:LONGEST_WHO]


def plain(groups: Sequence[PublicGroup]) -> tuple[PublicGroup, ...]:
    return tuple(replace(group, number=0) for group in groups)


def _sorted(count: int, words: Words) -> tuple[PublicGroup, ...]:
    cards = cards_of(people(count, words), words)
    made = [PublicGroup(words(0), cards[:6]), PublicGroup(words(1), cards[6:8])]
    made += [PublicGroup(words(n) if n % 2 else "", (card,)) for n, card in enumerate(cards[8:])]
    return tuple(replace(group, number=number) for number, group in enumerate((g for g in made if g.cards), 1))


def cards_of(team: Sequence[PersonMark], words: Words) -> tuple[PublicCard, ...]:
    return tuple(PublicCard(CardId(str(n)), words(n), person) for n, person in enumerate(team))

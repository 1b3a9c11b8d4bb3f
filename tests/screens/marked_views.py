"""Views of single sentences and their words, made up for the pictures."""

from collections.abc import Sequence

from stratroom.model.names import CardId
from stratroom.stages.reveal.marked_public import (
    AmountsAndDates,
    Large,
    OnlyOnce,
    PublicPhrase,
    SharedWords,
    WhoUsed,
    WordsPlace,
)
from stratroom.stages.reveal.public import PublicCard, Wall
from tests.screens.made_up import Words, people, unruly
from tests.screens.told import Told


def large(count: int, words: Words) -> Told:
    person = people(count, words)[-1]
    names = (person.name,) if words is unruly else ()
    return Told(Large(PublicCard(CardId("c1"), words(count), person)), (words(count), *names))


def large_without_name(count: int, words: Words) -> Told:
    return Told(Large(PublicCard(CardId("card-1"), words(count), None)), (words(count),))


def shared_words(count: int, words: Words) -> Told:
    """A first word, a last one and all between them, of every card in turn."""
    wall = _wall(count, words)
    phrases = tuple(_phrase(wall.cards[n::3], n) for n in range(min(3, count)))
    legend = tuple(text for phrase in phrases for text in (phrase.text, f"×{phrase.people}"))
    return Told(SharedWords(wall, phrases, 1, 2), (*_texts(wall), *legend))


def who_used(count: int, words: Words) -> Told:
    wall = _wall(count, words)
    phrase = _phrase(wall.cards[::2], 0)
    headline = f"was used by {phrase.people} of {count}."
    texts = (phrase.text, headline, *(card.text for card in wall.cards[::2]))
    return Told(WhoUsed(phrase, wall.cards[::2], count), texts)


def only_once(count: int, words: Words) -> Told:
    wall = _wall(count, words)
    return Told(OnlyOnce(wall, _phrase(wall.cards, 2).places), ("What only one person says.", *_texts(wall)))


def amounts_and_dates(count: int, words: Words) -> Told:
    """On cards without names."""
    cards = tuple(PublicCard(CardId(f"card-{n}"), words(n), None) for n in range(count))
    view = AmountsAndDates(Wall(words(0), cards, ""), _phrase(cards, 1).places, count)
    return Told(view, (f"{count} of {count} ", *_texts(view.wall)))


def _wall(count: int, words: Words) -> Wall:
    cards = tuple(PublicCard(CardId(person.id), words(n), person) for n, person in enumerate(people(count, words)))
    return Wall("What is our strategy?", cards, "1 absent (CFO)")


def _texts(wall: Wall) -> tuple[str, ...]:
    return (*(card.text for card in wall.cards), wall.prompt, wall.missing)


def _phrase(cards: Sequence[PublicCard], which: int) -> PublicPhrase:
    """The first word of each card, the last one, or everything after the first."""
    places = tuple(WordsPlace(card.id, *_place(card.text, which)) for card in cards)
    first = cards[0].text[places[0].start : places[0].end]
    return PublicPhrase(" ".join(first.split()), len(cards), places)


def _place(text: str, which: int) -> tuple[int, int]:
    first, last = len(text.split()[0]), len(text.rstrip()) - len(text.split()[-1])
    return ((0, first), (last, len(text)), (min(first, len(text) - 1), len(text)))[which]

"""What the room may see of single sentences and of their words, each in place of the wall for a while. Facts only.

Which words are marked is read elsewhere, in sentences that are shown. What is not on the wall is in no view of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stratroom.analysis.marks import Marks
from stratroom.analysis.shared import Phrase
from stratroom.analysis.spoken import Place
from stratroom.model.names import CardId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.public import PublicCard, Wall, views

AT_MOST = 3
"""Phrases marked at a time: as many as there are ways to mark them."""


@dataclass(frozen=True, slots=True)
class WordsPlace:
    """Where words stand on a card, from and to in code points."""

    card: CardId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PublicPhrase:
    """Words that several people used: as they were first said, how many people did, and everywhere they stand."""

    text: str
    people: int
    places: tuple[WordsPlace, ...]


@dataclass(frozen=True, slots=True)
class Large:
    """One sentence alone."""

    card: PublicCard


@dataclass(frozen=True, slots=True)
class SharedWords:
    """The wall with up to three phrases marked that never lie over each other; number of count such pictures, and the
    one that comes after it."""

    wall: Wall
    phrases: tuple[PublicPhrase, ...]
    number: int
    count: int
    following: "SharedWords | None" = None


@dataclass(frozen=True, slots=True)
class WhoUsed:
    """One phrase and the cards of those who used it, of so many cards."""

    phrase: PublicPhrase
    cards: tuple[PublicCard, ...]
    of: int


@dataclass(frozen=True, slots=True)
class OnlyOnce:
    """The wall with what one person alone says marked."""

    wall: Wall
    places: tuple[WordsPlace, ...]


@dataclass(frozen=True, slots=True)
class AmountsAndDates:
    """The wall with amounts, percentages, dates and deadlines marked; so many `people` name one."""

    wall: Wall
    places: tuple[WordsPlace, ...]
    people: int


def wall_of(workshop: Workshop) -> Wall | None:
    """The wall as the room may see it now; None before the reveal."""
    return next((view for view in views(workshop) if isinstance(view, Wall)), None)


def large(wall: Wall | None, id: str) -> Large | None:
    """The card with this id; None where there is no such card."""
    return next((Large(card) for card in wall.cards if card.id == id), None) if wall else None


def shared_words(wall: Wall, marks: Marks) -> tuple[SharedWords, ...]:
    """One picture after the other, until every phrase was marked; what most people said comes first."""
    pictures: list[list[Phrase]] = []
    for phrase in marks.phrases:
        room = next((some for some in pictures if len(some) < AT_MOST and not _lies_over(phrase, some)), None)
        if room is None:
            pictures.append(room := [])
        room.append(phrase)
    shown: tuple[SharedWords, ...] = ()
    for number, some in reversed(tuple(enumerate(pictures, 1))):
        following = shown[0] if shown else None
        shown = (SharedWords(wall, tuple(map(public_phrase, some)), number, len(pictures), following), *shown)
    return shown


def _lies_over(phrase: Phrase, others: Iterable[Phrase]) -> bool:
    theirs = [place for other in others for place in other.places]
    return any(a.by == b.by and a.start < b.end and b.start < a.end for a in phrase.places for b in theirs)


def who_used(wall: Wall, phrase: Phrase) -> WhoUsed:
    """Who used these words; nobody by name where the cards carry none."""
    cards = tuple(card for card in wall.cards if card.id in phrase.by)
    return WhoUsed(public_phrase(phrase), cards, len(wall.cards))


def only_once(wall: Wall, marks: Marks) -> OnlyOnce | None:
    """None where nobody says anything alone, or one person is all there is."""
    places = tuple(_placed(unique.place for unique in marks.unique))
    return OnlyOnce(wall, places) if places and len(wall.cards) > 1 else None


def amounts_and_dates(wall: Wall, marks: Marks) -> AmountsAndDates | None:
    """None where nobody names one."""
    places = tuple(_placed(measured.place for measured in marks.measures))
    return AmountsAndDates(wall, places, len({place.card for place in places})) if places else None


def public_phrase(phrase: Phrase) -> PublicPhrase:
    """The phrase as the room may see it, on one line."""
    return PublicPhrase(" ".join(phrase.text.split()), len(phrase.by), tuple(_placed(phrase.places)))


def _placed(places: Iterable[Place]) -> Iterator[WordsPlace]:
    for place in places:
        yield WordsPlace(CardId(place.by), place.start, place.end)

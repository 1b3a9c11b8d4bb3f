"""Which words and phrases several people used, and which only one did: a fact, and no judgement of it.

Two phrases are the same when their words are, joined: "low-cost", "low cost" and "lowcost". The longest that the same
people share is named; a part of it only where more people used that part.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from stratroom.analysis.spoken import Place, Run, Said, Word

LONGEST = 12
"""Words in one phrase at the most: a longer one that two people share is found in pieces of this length."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """`text` as it was first said, `lemma` as a dictionary would list its words, `by` in the order of the people,
    `places` everywhere it stands."""

    text: str
    lemma: str
    by: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Unique:
    """Words next to each other that `by` alone used, and where."""

    text: str
    by: str
    place: Place


class _Use(NamedTuple):
    lemma: str
    place: Place


def shared(said: Sequence[Said]) -> tuple[Phrase, ...]:
    """Phrases of two people or more: most people first, then the longest, then as they were first said."""
    phrases = [_phrase(said, uses) for uses in _uses(said).values() if len({use.place.by for use in uses}) > 1]
    kept = [phrase for phrase in phrases if not _is_part_of_another(phrase, phrases)]
    return tuple(sorted(kept, key=lambda phrase: (-len(phrase.by), -len(phrase.lemma))))


def unique(said: Sequence[Said]) -> tuple[Unique, ...]:
    """What one person alone said: words that nobody else used, run together where they stand side by side."""
    users: dict[str, set[str]] = defaultdict(set)
    for one in said:
        for key in (word.key for run in one.runs for word in run):
            users[key].add(one.by)
    return tuple(piece for one in said for run in one.runs for piece in _own_pieces(one, run, users))


def _uses(said: Iterable[Said]) -> Mapping[str, list[_Use]]:
    """Every phrase there could be, by what makes it the same, with each of its places."""
    found: dict[str, list[_Use]] = defaultdict(list)
    for one in said:
        for run in one.runs:
            for words in _phrases(run):
                found[_key(words)].append(_use(one, words))
    for one in said:
        for run in one.runs:
            for words in _apart(run):
                if _key(words) in found:
                    found[_key(words)].append(_use(one, words))
    return found


def _key(words: Run) -> str:
    return "".join(word.key for word in words)


def _use(one: Said, words: Run) -> _Use:
    return _Use(" ".join(word.lemma for word in words), _place(one, words))


def _place(one: Said, words: Sequence[Word]) -> Place:
    """Over all of them, in whichever order they stand."""
    return Place(one.by, min(word.start for word in words), max(word.end for word in words))


def _phrases(run: Run) -> Iterator[Run]:
    """Words next to each other that begin and end with one that says something, and are not generic ones alone."""
    for first, word in enumerate(run):
        for end in range(first + 1, min(first + LONGEST, len(run)) + 1):
            words = run[first:end]
            if word.is_content and words[-1].is_content and not all(_is_empty(word) for word in words):
                yield words


def _apart(run: Run) -> Iterator[Run]:
    """Two words that somebody else may have written as one, though one of them is little: after sales, aftersales."""
    for words in pairwise(run):
        if any(not word.is_content for word in words) and any(not _is_empty(word) for word in words):
            yield words


def _is_empty(word: Word) -> bool:
    return word.is_generic or not word.is_content


def _phrase(said: Sequence[Said], uses: Sequence[_Use]) -> Phrase:
    users = {use.place.by for use in uses}
    first = uses[0].place
    text = next(one.text for one in said if one.by == first.by)[first.start : first.end]
    in_order = tuple(dict.fromkeys(one.by for one in said if one.by in users))
    return Phrase(text, uses[0].lemma, in_order, tuple(_apart_from_each_other(uses)))


def _apart_from_each_other(uses: Sequence[_Use]) -> Iterator[Place]:
    """In "growth, growth, growth" two words of growth stand once."""
    last = Place("", 0, 0)
    for place in sorted({use.place for use in uses}, key=lambda place: (place.by, place.start)):
        if place.by != last.by or place.start >= last.end:
            yield place
            last = place


def _is_part_of_another(phrase: Phrase, phrases: Iterable[Phrase]) -> bool:
    """Whether its people all share a longer one that holds it. A part that more people used stands for itself."""
    return any(set(phrase.by) <= set(other.by) and _lies_in(phrase, other) for other in phrases if other is not phrase)


def _lies_in(inner: Phrase, outer: Phrase) -> bool:
    """Whether each of its people said the inner one somewhere as a part of the outer."""
    return all(any(_is_within(i, o) for i in inner.places if i.by == by for o in outer.places) for by in inner.by)


def _is_within(inner: Place, outer: Place) -> bool:
    return inner != outer and inner.by == outer.by and outer.start <= inner.start and inner.end <= outer.end


def _own_pieces(one: Said, run: Run, users: Mapping[str, set[str]]) -> Iterator[Unique]:
    piece: list[Word] = []
    for word in run:
        if not _is_empty(word) and len(users[word.key]) == 1:
            piece.append(word)
        elif piece:
            yield _joined(one, piece)
            piece = []
    if piece:
        yield _joined(one, piece)


def _joined(one: Said, piece: Sequence[Word]) -> Unique:
    place = _place(one, piece)
    return Unique(one.text[place.start : place.end], one.by, place)

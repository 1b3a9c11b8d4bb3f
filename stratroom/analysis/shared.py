"""Which words and phrases several people used, and which only one did: a fact, and no judgement of it.

Two phrases are the same when their words are, joined: "low-cost", "low cost" and "lowcost". The longest that the same
people share is named; a part of it only where more people used that part.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from stratroom.analysis.spoken import Place, Run, Said, Word

LONGEST = 12
"""Words in one piece at the most: a longer phrase that the same people share is found in such pieces and joined."""

_A_PIECE = LONGEST - 3
"""A piece begins and ends with a word that says something, so it may be shorter by the little words at its ends."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """`text` in the wording used most, of several the shortest, `lemma` as a dictionary would list its words, `by` in
    the order of the people, `places` everywhere it stands."""

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
    kept = _longest(_joined_pieces(said, _longest(phrases)))
    return tuple(sorted(kept, key=lambda phrase: (-len(phrase.by), -len(phrase.lemma))))


def unique(said: Sequence[Said], phrases: Sequence[Phrase]) -> tuple[Unique, ...]:
    """What one person alone said: words that nobody else used, run together where they stand side by side. What stands
    in one of the shared `phrases` is nobody's alone, however it is spelt there."""
    taken = defaultdict[str, list[Place]](list)
    for place in (place for phrase in phrases for place in phrase.places):
        taken[place.by].append(place)
    users: dict[str, set[str]] = defaultdict(set)
    for one in said:
        for key in (word.key for run in one.runs for word in run):
            users[key].add(one.by)
    return tuple(piece for one in said for run in one.runs for piece in _own_pieces(one, run, users, taken[one.by]))


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
    users = {use.place.by: "" for use in uses}
    users |= {one.by: one.text for one in said if one.by in users}
    in_order = tuple(dict.fromkeys(one.by for one in said if one.by in users))
    wordings = [(users[use.place.by][use.place.start : use.place.end], use.lemma) for use in uses]
    text, lemma = _usual(wordings)
    return Phrase(text, lemma, in_order, tuple(_apart_from_each_other(uses)))


def _usual(wordings: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Whichever order the people stand in: the wording used most, then the shortest, small letters before capitals."""
    times = Counter(text.casefold() for text, _lemma in wordings)
    return min(wordings, key=lambda said: (-times[said[0].casefold()], len(said[0]), said[0].swapcase(), said[1]))


def _apart_from_each_other(uses: Sequence[_Use]) -> Iterator[Place]:
    """In "growth, growth, growth" two words of growth stand once."""
    last = Place("", 0, 0)
    for place in sorted({use.place for use in uses}, key=lambda place: (place.by, place.start)):
        if place.by != last.by or place.start >= last.end:
            yield place
            last = place


class _Standing:
    """Which phrases stand where, to be asked which of them reach over a place."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._at = defaultdict[tuple[str, int], list[tuple[int, Phrase]]](list)
        for phrase in phrases:
            for place in phrase.places:
                self._at[place.by, place.start].append((place.end, phrase))
        starts = defaultdict[str, list[int]](list)
        for by, start in sorted(self._at):
            starts[by].append(start)
        self._starts = starts

    def over(self, place: Place) -> Iterator[Phrase]:
        """Those that begin here or a few words before, and end here or later."""
        starts = self._starts[place.by]
        here = bisect_right(starts, place.start)
        for start in starts[max(0, here - LONGEST) : here]:
            yield from (phrase for end, phrase in self._at[place.by, start] if end >= place.end)


def _longest(phrases: Sequence[Phrase]) -> list[Phrase]:
    at = _Standing(phrases)
    return [phrase for phrase in phrases if not _is_part_of_another(phrase, at)]


def _is_part_of_another(phrase: Phrase, at: _Standing) -> bool:
    """Whether its people all share a longer one that holds it. A part that more people used stands for itself."""
    somebodys = (place for place in phrase.places if place.by == phrase.by[0])
    others = (other for place in somebodys for other in at.over(place) if other is not phrase)
    return any(set(phrase.by) <= set(other.by) and _lies_in(phrase, other) for other in others)


def _lies_in(inner: Phrase, outer: Phrase) -> bool:
    """Whether each of its people said the inner one somewhere as a part of the outer."""
    return all(any(_is_within(i, o) for i in inner.places if i.by == by for o in outer.places) for by in inner.by)


def _is_within(inner: Place, outer: Place) -> bool:
    return inner != outer and inner.by == outer.by and outer.start <= inner.start and inner.end <= outer.end


def _joined_pieces(said: Sequence[Said], phrases: Sequence[Phrase]) -> list[Phrase]:
    """Pieces about as long as may be, that overlap wherever they stand, are one phrase."""
    texts = {one.by: one.text for one in said}
    joined = [phrase for phrase in phrases if _length(phrase) < _A_PIECE]
    last: Phrase | None = None
    for piece in sorted((phrase for phrase in phrases if _length(phrase) >= _A_PIECE), key=lambda p: p.places[0]):
        if last and _overlap(last, piece):
            last = joined[-1] = _one_of_both(texts, last, piece)
        else:
            last = piece
            joined.append(piece)
    return joined


def _length(phrase: Phrase) -> int:
    """How many words it has."""
    return len(phrase.lemma.split(" "))


def _overlap(first: Phrase, second: Phrase) -> bool:
    is_alike = first.by == second.by and len(first.places) == len(second.places)
    return is_alike and all(
        one.by == other.by and one.start <= other.start <= one.end
        for one, other in zip(first.places, second.places, strict=True)
    )


def _one_of_both(texts: Mapping[str, str], first: Phrase, second: Phrase) -> Phrase:
    words, more = first.lemma.split(" "), second.lemma.split(" ")
    shared_words = next(n for n in range(len(more), -1, -1) if words[len(words) - n :] == more[:n])
    places = tuple(
        Place(one.by, one.start, max(one.end, other.end))
        for one, other in zip(first.places, second.places, strict=True)
    )
    by, start, end = places[0]
    lemma = " ".join([*words, *more[shared_words:]])
    return Phrase(texts[by][start:end], lemma, first.by, places)


def _own_pieces(one: Said, run: Run, users: Mapping[str, set[str]], taken: Sequence[Place]) -> Iterator[Unique]:
    piece: list[Word] = []
    for word in run:
        is_taken = any(place.start <= word.start and word.end <= place.end for place in taken)
        if not _is_empty(word) and len(users[word.key]) == 1 and not is_taken:
            piece.append(word)
        elif piece:
            yield _joined(one, piece)
            piece = []
    if piece:
        yield _joined(one, piece)


def _joined(one: Said, piece: Sequence[Word]) -> Unique:
    place = _place(one, piece)
    return Unique(one.text[place.start : place.end], one.by, place)

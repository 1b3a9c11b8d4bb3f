"""Names in what people wrote: found however they may be spelt, and withheld.

A text is gone through word by word; each is looked up by its key (`model/spelling.py`), so that two hundred people cost
little more than two. In small letters an ordinary word stays, and is pointed out: “we mark up prices” is not Mark's.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from stratroom.model.as_seen import is_read_otherwise, letters_read, plain_apostrophes, read_as
from stratroom.model.called import Called, everybody, fields, handles, literal, own_fields
from stratroom.model.in_text import Words, end_of_office, first_of_title, is_named_as_field, is_some_who
from stratroom.model.judged_words import JudgedWord
from stratroom.model.offices import is_group_in, is_office, is_office_in
from stratroom.model.ordinary import EVERYDAY, LITTLE, ORDINARY
from stratroom.model.people import Known
from stratroom.model.spelling import bent, key, keys, spellings
from stratroom.model.workshop import Workshop
from stratroom.words import phrase, say

WITHHELD = phrase("[name withheld]")
Why = Literal["named", "ordinary", "field"]
"""Withheld · an ordinary word that is somebody's name · what somebody answers for."""

_A_TIME = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+([+-][\d:]+|Z)?)?")
ADDRESS = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)*|(?<!\w)@[\w.\-]*\w")
_BESIDE = re.compile("[ \u00a0\\-–_]+")
_LEAST, _LEAST_IN_ADDRESS = 3, 4


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a text somebody is named, or may be: code points `start` to `end`. `goes_by` holds the keys found."""

    start: int
    end: int
    why: Why
    goes_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Begins:
    """What may begin with a word as it is written."""

    ways: tuple[Called, ...]
    is_office: bool
    is_both: bool


class Names:
    """What is looked for: everybody who is `known`; and what the facilitator said of words, as they were written."""

    def __init__(self, known: Iterable[Known], withheld: Iterable[str] = (), kept: Iterable[str] = ()) -> None:
        self.known = tuple(Known(_plain(each.name), _plain(each.role), each.leads_through) for each in known)
        self.fields = frozenset[str]().union(*map(fields, self.known))
        self._own = frozenset[str]().union(*map(own_fields, self.known))
        self._handles = frozenset[str]().union(*map(handles, self.known))
        self._kept: dict[tuple[str, ...], bool] = {}
        for word in kept:
            self._kept[keys(_plain(word))] = self._kept.get(keys(_plain(word)), True) and word == word.lower()
        self._begins: dict[str, _Begins | None] = {}
        self._ways = defaultdict[str, list[Called]](list)
        asked = {_plain(word): keys(_plain(word)) for word in withheld}
        called = {*everybody(self.known), *(Called(told, "office") for told in asked.values() if told)}
        for way in sorted(called, key=lambda way: (-len(way.keys), way.keys, way.kind)):
            self._ways[way.keys[0]].append(way)
        self._literal = _one_of({*(sign for each in self.known for sign in literal(each)), *_uncased(asked)})

    @property
    def single(self) -> frozenset[str]:
        """The keys of names of one word."""
        ways = (way for found in self._ways.values() for way in found)
        return frozenset(way.keys[0] for way in ways if way.kind == "name")

    def places(self, text: str) -> list[Place]:
        """All of them in order, none over another. A time is no text."""
        if _A_TIME.fullmatch(text):
            return []
        found = self._found(plain_apostrophes(text))
        if is_read_otherwise(text):
            at = letters_read(text)
            found += [
                replace(place, start=at[place.start][0], end=at[place.end - 1][1])
                for place in self._found(_plain(text))
            ]
        joined = _joined(text, sorted(found, key=lambda place: (place.start, place.why != "named")))
        return [place for place in joined if not self.is_kept(_plain(text[place.start : place.end]), place.goes_by)]

    def _found(self, text: str) -> list[Place]:
        return [*self._whole(text), *self._by_word(Words(text))]

    def is_kept(self, written: str, goes_by: tuple[str, ...]) -> bool:
        """Whether the facilitator said that this word names nobody; said of small letters, it holds for those."""
        is_small = written == written.lower()
        return any(
            is_small or not of_small
            for told in (goes_by, keys(written))
            if (of_small := self._kept.get(told)) is not None
        )

    def _whole(self, text: str) -> Iterator[Place]:
        """Addresses, and what is not made of words: signs, scripts in which words run together."""
        if "@" in text:
            for found in ADDRESS.finditer(text):
                if self._tells(found[0]):
                    yield Place(found.start(), found.end(), "named", keys(found[0]))
        for found in self._literal.finditer(text) if self._literal else ():
            yield Place(found.start(), found.end(), "named", (found[0],))

    def _tells(self, address: str) -> bool:
        told = keys(address)
        if any(self._handles.intersection(bent(word)) or self._is_whole(word) for word in told):
            return True
        names = [name for name in self._handles if len(name) >= _LEAST_IN_ADDRESS]
        return any(name in word for word in told for name in names)

    def _is_whole(self, word: str) -> bool:
        return any(len(way.keys) == 1 for way in self._ways.get(word, ()))

    def _by_word(self, words: Words) -> Iterator[Place]:
        at = 0
        while at < len(words):
            written = words.written[at]
            begins = self._begins[written] if written in self._begins else self._learn(written)
            last, place = self._at(words, at, begins) if begins else (at, None)
            if place:
                yield place
            at = last + 1

    def _learn(self, written: str) -> _Begins | None:
        """What begins with this word: once for each."""
        told = key(written)
        found = dict.fromkeys(way for each in sorted(bent(written)) for way in self._ways.get(each, ()))
        ways = tuple(sorted(found, key=lambda way: -len(way.keys)))
        is_both = is_office_in(told, self.fields)
        may_begin = is_office(told) or told in self.fields or is_group_in(told, self.fields)
        begins = _Begins(ways, may_begin, is_both)
        self._begins[written] = begins if ways or begins.is_office or is_both else None
        return self._begins[written]

    def _at(self, words: Words, at: int, begins: _Begins) -> tuple[int, Place | None]:
        """The longest that begins here, and the word it ends with."""
        last = at if begins.is_both else -1
        if begins.is_office and self.fields:
            last = max(last, end_of_office(words, at, self.fields))
        longest = max((way for way in begins.ways if self._is(words, at, way)), key=_length, default=None)
        if last >= at and (longest is None or last - at >= len(longest.keys) - 1):
            return last, self._place(words, at, last, "named", tuple(map(words.key, range(at, last + 1))))
        if longest:
            last = at + len(longest.keys) - 1
            return last, self._place(words, at, last, _why(words, at, longest), longest.keys)
        if self._is_of_somebody(words, at):
            return at, self._place(words, at, at, "field", (words.key(at),))
        return at, None

    def _is_of_somebody(self, words: Words, at: int) -> bool:
        told = words.key(at)
        if is_group_in(told, self.fields) or (told in self.fields and is_some_who(words, at)):
            return True
        return told in self._own and is_named_as_field(words, at)

    def _place(self, words: Words, at: int, last: int, why: Why, goes_by: tuple[str, ...]) -> Place | None:
        start, end = words.start(at), words.end(last)
        written = words.text[start:end]
        if self.is_kept(written, goes_by):
            return None
        if why == "named":
            end += len(goes_by) > 1 and len(goes_by[-1]) == 1 and words.text[end : end + 1] == "."
            start = words.start(first_of_title(words, at))
        return Place(start, end, why, goes_by)

    def _is(self, words: Words, at: int, way: Called) -> bool:
        """Whether all of it stands here; the last word may have an ending."""
        last = at + len(way.keys) - 1
        if last >= len(words):
            return False
        for place, wanted in enumerate(way.keys, at):
            written = words.written[place]
            if wanted not in (bent(written) if place == last else spellings(written)):
                return False
            if place < last and not words.goes_on(place):
                return False
        return _as_written(words, at, last, way)


def _plain(text: str) -> str:
    return read_as(plain_apostrophes(text))


def _as_written(words: Words, at: int, last: int, way: Called) -> bool:
    """A letter alone stands for a name only beside a point, or where all begin with capitals."""
    written = words.written[at : last + 1]
    if way.kind == "letters":
        return written[0].rstrip("s").isupper() and len(written[0].rstrip("s")) == len(way.keys[0])
    if way.kind == "points":
        return written[0].isupper() and written[-1].isupper() and _has_points(words, at, last)
    if way.kind != "several" or not any(map(_is_letter, way.keys)) or len(way.keys) == 1:
        return True
    between = [words.between(place) for place in range(at, last)]
    return not any(map(str.isspace, between)) or not any(word[0].islower() for word in written)


def _is_letter(told: str) -> bool:
    return len(told) == 1 and told.isalpha()


def _has_points(words: Words, at: int, last: int) -> bool:
    ends = [words.text[words.end(place) : words.end(place) + 1] for place in range(at, last + 1)]
    return all(end == "." for end in ends)


def _why(words: Words, at: int, way: Called) -> Why:
    """In small letters an ordinary word, and what is shorter than three letters, need not be a name."""
    told = way.keys[0]
    if way.kind == "field":
        is_plain = words.is_small(at) or (words.begins_sentence(at) and told in EVERYDAY)
        return "field" if is_plain and not words.speaks(at) else "named"
    if way.kind != "name":
        return "named"
    if words.is_small(at):
        return "ordinary" if len(told) < _LEAST or {told, words.key(at)} & ORDINARY else "named"
    return "ordinary" if words.key(at) in LITTLE - {told} and words.begins_sentence(at) else "named"


def _length(way: Called) -> tuple[int, bool]:
    """Of two as long, the one that is surely withheld."""
    return len(way.keys), way.kind not in ("name", "field")


def _joined(text: str, places: list[Place]) -> list[Place]:
    """A name of which all words are withheld is withheld once; whatever reaches into it, with it."""
    found: list[Place] = []
    for place in places:
        if found and _belong(text, found[-1], place):
            found[-1] = _both(found[-1], place)
        else:
            found.append(place)
    return found


def _belong(text: str, one: Place, other: Place) -> bool:
    is_part = one.why == other.why == "named" and len(other.goes_by) == 1
    return other.start < one.end or (is_part and bool(_BESIDE.fullmatch(text, one.end, other.start)))


def _both(one: Place, other: Place) -> Place:
    if one.why != other.why:
        return one if one.why == "named" else other
    return Place(one.start, max(one.end, other.end), one.why, tuple(dict.fromkeys((*one.goes_by, *other.goes_by))))


def _one_of(patterns: Iterable[str]) -> re.Pattern[str] | None:
    several = "|".join(sorted(patterns, key=lambda pattern: (-len(pattern), pattern)))
    return re.compile(several) if several else None


def _uncased(asked: Iterable[str]) -> Iterator[str]:
    for word in asked:
        yield from literal(Known(word), whole=True)


def names_of(workshop: Workshop) -> Names:
    """How everybody who took part, or led through the day, may be named in a text: as they are called now, and as they
    were called before."""
    now = (Known(person.name, person.role) for person in workshop.people)
    known = (*now, Known(workshop.about.facilitator, leads_through=True), *workshop.called_before)
    return _names(known, workshop.judged_words)


@lru_cache(8)
def _names(known: tuple[Known, ...], judged: tuple[JudgedWord, ...]) -> Names:
    withheld, kept = ([each.word for each in judged if each.is_withheld is side] for side in (True, False))
    return Names(known, withheld, kept)


def withheld_in(names: Names) -> Callable[[str], str]:
    """Puts the same words, visibly, in the place of every name in a text."""
    instead = say(WITHHELD)
    return lambda text: with_places(text, names.places(text), lambda place, _: instead if _named(place) else None)


def _named(place: Place) -> bool:
    return place.why == "named"


def with_places(text: str, places: Iterable[Place], instead: Callable[[Place, str], str | None]) -> str:
    """The text with something else in these places, where there is something else."""
    parts, done = list[str](), 0
    for place in places:
        other = instead(place, text[place.start : place.end])
        if other is not None:
            parts += [text[done : place.start], other]
            done = place.end
    return "".join([*parts, text[done:]]) if parts else text

"""Names in what people wrote: found however they may be spelt, and withheld.

A text is gone through word by word; each is looked up by its key (`model/spelling.py`), so that two hundred people cost
little more than two. In small letters an ordinary word stays, and is pointed out: “we mark up prices” is not Mark's.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from stratroom.model.as_seen import is_read_otherwise, letters_read, plain_apostrophes, read_as
from stratroom.model.called import Called, asked_for, everybody, fields, handles, literal, role_words
from stratroom.model.in_text import Words, end_of_office, first_of_title, is_field
from stratroom.model.judged_words import JudgedWord
from stratroom.model.offices import is_group_in, is_office, is_office_in
from stratroom.model.ordinary import EVERYDAY, LITTLE, ORDINARY
from stratroom.model.people import Known
from stratroom.model.places import Place, Why, joined, with_places
from stratroom.model.spelling import bent, key, keys, spellings, stems, without_ending
from stratroom.model.workshop import Workshop
from stratroom.words import phrase, say

WITHHELD = phrase("[name withheld]")
_A_TIME = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+([+-][\d:]+|Z)?)?")
ADDRESS = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)*|(?<!\w)@[\w.\-]*\w")
_LEAST, _LEAST_IN_ADDRESS, _LEAST_BENT = 3, 4, 5


@dataclass(frozen=True, slots=True)
class _Begins:
    """What may begin with a word as it is written."""

    ways: tuple[Called, ...]
    is_office: bool
    is_both: bool
    is_of_role: bool


class Names:
    """What is looked for: everybody who is `known`; and what the facilitator said of words, as they were written."""

    def __init__(self, known: Iterable[Known], withheld: Iterable[str] = (), kept: Iterable[str] = ()) -> None:
        self.known = tuple(Known(_plain(each.name), _plain(each.role), each.leads_through) for each in known)
        self.fields = frozenset[str]().union(*map(fields, self.known))
        self._role_words = frozenset[str]().union(*map(role_words, self.known))
        self._handles = frozenset[str]().union(*map(handles, self.known))
        self._kept: dict[tuple[str, ...], bool] = {}
        for word in kept:
            self._kept[keys(_plain(word))] = self._kept.get(keys(_plain(word)), True) and word == word.lower()
        self._begins: dict[str, _Begins | None] = {}
        self._meanings: dict[str, frozenset[str]] = {}
        self._ways = defaultdict[str, list[Called]](list)
        asked = [*map(_plain, withheld)]
        called = {*everybody(self.known), *(way for word in asked for way in asked_for(word))}
        for way in sorted(called, key=lambda way: (-len(way.keys), way.keys, way.kind)):
            self._ways[way.keys[0]].append(way)
        self._lengths = sorted({len(word) for word in self._ways if len(word) >= _LEAST_IN_ADDRESS})
        long = (name for name in self.single - ORDINARY if len(name) >= _LEAST_BENT)
        self._stems = {stem: name for name in sorted(long) for stem in stems(name, _LEAST_BENT)}
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
        found = joined(text, sorted(found, key=lambda place: (place.start, place.why != "named")))
        return [place for place in found if not self.is_kept(_plain(text[place.start : place.end]), place.goes_by)]

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

    def _is_set_apart(self, letters: str) -> bool:
        """“J ö r g”: the letters are a name, or hold one; those that stand for one have points."""
        parts = (letters[at : at + length] for length in self._lengths for at in range(len(letters) - length + 1))
        ways = (way for part in chain([letters], parts) for way in self._ways.get(part, ()))
        return any(len(way.keys) == 1 and way.kind != "letters" for way in ways)

    def _meant(self, written: str) -> frozenset[str]:
        """The keys a word may stand for; in capitals a long name with any ending: “Łukaszem”."""
        if written in self._meanings:
            return self._meanings[written]
        told = key(written)
        is_plain = written == written.lower() or told in ORDINARY
        longer = () if is_plain else (self._stems[each] for each in without_ending(told) if each in self._stems)
        self._meanings[written] = bent(written).union(longer)
        return self._meanings[written]

    def _by_word(self, words: Words) -> Iterator[Place]:
        at, looked_through = 0, -1
        while at < len(words):
            written = words.written[at]
            is_new = at + _LEAST_IN_ADDRESS > looked_through + 1  # longer ends of letters are parts of them
            if is_new and _is_one_letter(written) and (last := words.end_of_letters(at)) > at + 1:
                told = tuple(map(words.key, range(at, last + 1)))
                if self._is_set_apart("".join(told)):
                    yield from filter(None, [self._place(words, at, last, "named", told)])
                    at = last + 1
                    continue
                looked_through = last
            begins = self._begins[written] if written in self._begins else self._learn(written)
            last, place = self._at(words, at, begins) if begins else (at, None)
            if place:
                yield place
            at = last + 1

    def _learn(self, written: str) -> _Begins | None:
        """What begins with this word: once for each."""
        told = key(written)
        found = dict.fromkeys(way for each in sorted(self._meant(written)) for way in self._ways.get(each, ()))
        ways = tuple(sorted(found, key=lambda way: -len(way.keys)))
        is_both = is_office_in(told, self.fields)
        is_of_role = self._is_of_role(written) or is_group_in(told, self.fields)
        may_begin = is_office(told) or told in self.fields
        needed = ways or may_begin or is_both or is_of_role
        self._begins[written] = _Begins(ways, may_begin, is_both, is_of_role) if needed else None
        return self._begins[written]

    def _is_of_role(self, written: str) -> bool:
        """A word of a role, in another case or form, too: “directors”, “commercially”."""
        if is_field(written, self._role_words):
            return True
        longer = (each for each in without_ending(key(written)) if len(each) >= _LEAST_BENT)
        return any(len(each) > 2 and each in self._role_words for each in (*bent(written), *longer))

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
        if begins.is_of_role:
            return at, self._place(words, at, at, "field", (words.key(at),))
        return at, None

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
            if wanted not in (self._meant(written) if place == last else spellings(written)):
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


def _is_one_letter(written: str) -> bool:
    """With its accent beside it, too."""
    return len(written) == 1 or (len(written) == len("o\u0308") and not written.isascii() and len(key(written)) == 1)


def _has_points(words: Words, at: int, last: int) -> bool:
    ends = [words.text[words.end(place) : words.end(place) + 1] for place in range(at, last + 1)]
    return all(end == "." for end in ends)


def _why(words: Words, at: int, way: Called) -> Why:
    """In small letters an ordinary word, and what is shorter than three letters, need not be a name."""
    told = way.keys[0]
    if way.kind == "field":
        is_plain = words.is_small(at) or (words.begins_sentence(at) and told in EVERYDAY)
        return "field" if is_plain and not words.speaks(at) else "named"
    if way.kind == "handle" and len(told) <= _LEAST_BENT:
        return "named" if words.has_inner_capital(at) else "ordinary"
    if way.kind != "name":
        return "named"
    if words.is_small(at):
        return "ordinary" if len(told) < _LEAST or {told, words.key(at)} & ORDINARY else "named"
    return "ordinary" if words.key(at) in LITTLE - {told} and words.begins_sentence(at) else "named"


def _length(way: Called) -> tuple[int, bool]:
    """Of two as long, the one that is surely withheld."""
    return len(way.keys), way.kind not in ("name", "field")


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

"""Clusters to lines of a given width: where a line may end, and in which order its clusters then stand.

Nothing is ever hyphenated or lost; a word longer than the line is broken between clusters. No page, no ink here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf
from unicodedata import east_asian_width

from stratroom.figures.lettering import NOT_FIRST, spaces_within
from stratroom.lately import Lately
from stratroom.record.pdf import bidi
from stratroom.record.pdf.shaping import Cluster, Typeface, clusters
from stratroom.words import LINE_END

_UNBREAKABLE_SPACES = "\xa0\u2007\u202f"
_DASHES = "\u2012\u2013\u2014"
_HYPHENS = "-\u2010"
"""A reader takes one at the end of a line for a word that was divided, and drops it."""
_STARTS_A_SYLLABLE = frozenset("เแโใไເແໂໃໄ")  # Thai and Lao write no spaces between words
_NOT_LAST = frozenset("([{「『【〈《（［｛\u201c\u2018\u201e")
_CLOSES_IN_GERMAN = "\u201c"  # and opens in English
_FITS = 1e-6
_SHORT = 4
_LETTERS_OVER = 3
"""So many letters of a word that is broken stand on each line, where there are as many."""
_DRAWN_IN = (0.95, 0.9, 0.85, 0.8, 0.75)


@dataclass(frozen=True)
class Line:
    """Clusters from left to right. `width` in ems is without the space at the end; `overhang` is that space."""

    clusters: tuple[Cluster, ...]
    width: float
    overhang: float = 0
    is_right_to_left: bool = False


_LATELY = Lately[tuple[Line, ...]](150_000)


def lines(text: str, typeface: Typeface, measure: float) -> tuple[Line, ...]:
    """The text set to `measure` ems; one empty line for an empty text."""
    return _LATELY.of((text, typeface, measure), len(text), lambda: _lines(text, typeface, measure))


def _lines(text: str, typeface: Typeface, measure: float) -> tuple[Line, ...]:
    return tuple(line for part in LINE_END.split(text) for line in _paragraph(part, typeface, measure))


def broken_off(text: str, typeface: Typeface, measure: float, count: int, wide: float) -> tuple[list[Line], list[Line]]:
    """The text in `count` lines of `measure` ems at most, and what is left of it in lines of `wide` ems."""
    first: list[Line] = []
    rest: list[Line] = []
    for part in LINE_END.split(text):
        found, base = clusters(part, typeface), _base(part)
        ends, room = _ends(found, measure), count - len(first)
        if len(ends) < room:
            first += _set(found, ends, base)
            continue
        at = ends[room - 1] if room else 0
        first += _set(found[:at], ends[: room - 1], base) if room else []
        rest += _set(found[at:], _balanced(found[at:], wide), base)
    return first, rest


def single(text: str, typeface: Typeface, after: str = "") -> Line:
    """The text on one line, however long; its own line ends become spaces. A space put `after` it has no width."""
    return lines(LINE_END.sub(" ", text).strip() + after, typeface, inf)[0]


def _paragraph(text: str, typeface: Typeface, measure: float) -> list[Line]:
    found = clusters(text, typeface)
    return _set(found, _balanced(found, measure), _base(text))


def _set(found: Sequence[Cluster], ends: Sequence[int], base: int) -> list[Line]:
    return [_line(found[start:end], base) for start, end in zip([0, *ends], [*ends, len(found)], strict=True)]


def _base(text: str) -> int:
    return 0 if text.isascii() else bidi.base_level(bidi.classes(text))


def _balanced(found: Sequence[Cluster], measure: float) -> list[int]:
    """Where lines end: the measure drawn in a little where that keeps the last line from being one word alone, and
    breaks no word that the measure had room for."""
    ends = _ends(found, measure)
    if not ends or len(ends) > _SHORT or _has_company(found, ends):
        return ends
    narrower = (_ends(found, measure * share) for share in _DRAWN_IN)
    return next((other for other in narrower if len(other) == len(ends) and _is_better(found, other)), ends)


def _is_better(found: Sequence[Cluster], ends: Sequence[int]) -> bool:
    held = _held(found)
    return _has_company(found, ends) and all(end - 1 not in held and _may_end(found, end - 1) for end in ends)


def _has_company(found: Sequence[Cluster], ends: Sequence[int]) -> bool:
    return any(_is_space(cluster) for cluster in found[ends[-1] :])


def _ends(found: Sequence[Cluster], measure: float) -> list[int]:
    """Where lines end, but for the last: at the last chance before the measure is full."""
    ends: list[int] = []
    if sum([cluster.advance for cluster in found]) <= measure:
        return ends  # as most lines: labels, names, what a figure says
    start, chance, last_chance, width, place = 0, 0, 0, 0.0, 0
    held = _held(found)
    while place < len(found):
        width += found[place].advance
        if width > measure + _FITS and not _is_space(found[place]) and place > start:
            chances = (each for each in (chance, last_chance) if each > start)
            end = next(chances, 0) or _in_a_word(found, start, place)
            ends.append(end)
            start, place, width = end, end, 0.0
            continue
        if place + 1 < len(found) and _may_end(found, place):
            last_chance, chance = place + 1, chance if place in held else place + 1
        place += 1
    return ends


def _held(found: Sequence[Cluster]) -> frozenset[int]:
    """The spaces at which a line ends only where it has no other chance: within a date, and before a “·”."""
    held = spaces_within("".join([cluster.text for cluster in found]))
    if not held:
        return frozenset()
    begins = accumulate([len(cluster.text) for cluster in found], initial=0)
    at = {begin: place for place, begin in enumerate(begins)}
    return frozenset(at[place] for place in held if place in at)


def _in_a_word(found: Sequence[Cluster], start: int, place: int) -> int:
    """Where a word longer than its line goes on: after a hyphen, or with some of its letters, not with the last or the
    mark after it."""
    if hyphens := [n for n in range(start, place) if _joins(found, n)]:
        after = hyphens[-1] + 1
        return after + _is_space(found[after])
    word_end = next((n for n in range(place, len(found)) if _is_space(found[n])), len(found))
    while word_end > start and found[word_end - 1].text[0] in (*NOT_FIRST, _CLOSES_IN_GERMAN):
        word_end -= 1
    return max(min(place, word_end - _LETTERS_OVER), min(place, start + _LETTERS_OVER))


def _may_end(found: Sequence[Cluster], place: int) -> bool:
    """Whether a line may end after the cluster at `place`."""
    last, following = found[place].text[-1], found[place + 1].text[0]
    if last < "\x80" > following and last.isalnum() and following.isalnum():
        return False  # within a word
    if _is_space(found[place + 1]) or following in _UNBREAKABLE_SPACES:
        return False
    if _is_space(found[place]):
        return place == 0 or not _joins(found, place - 1)
    if last == "\u200b":
        return True
    if last in _DASHES:
        return following.isalpha() and place > 0 and not _is_space(found[place - 1])
    if following in _STARTS_A_SYLLABLE:
        return True
    if following == _CLOSES_IN_GERMAN and (place + 2 == len(found) or _is_space(found[place + 2])):
        return False
    if following in NOT_FIRST or last in _NOT_LAST or last in _UNBREAKABLE_SPACES:
        return False
    return _is_wide(last) or _is_wide(following)


def _joins(found: Sequence[Cluster], place: int) -> bool:
    """Whether it is a hyphen after a letter or figure: within a word, or before one that shares its end."""
    return found[place].text[-1] in _HYPHENS and place > 0 and found[place - 1].text[-1].isalnum()


def _is_space(cluster: Cluster) -> bool:
    return cluster.text.isspace() and cluster.text not in _UNBREAKABLE_SPACES and not cluster.is_boxed


def _is_wide(char: str) -> bool:
    return char >= "\u2e80" and east_asian_width(char) in "WF"


def _line(found: Sequence[Cluster], base: int) -> Line:
    body = len(found)
    while body and _is_space(found[body - 1]):
        body -= 1
    levels = [cluster.level for cluster in found[:body]] + [base] * (len(found) - body)
    ordered = tuple(found[place] for place in bidi.visual_order(levels)) if any(levels) else tuple(found)
    width = sum(cluster.advance for cluster in found[:body])
    overhang = sum(cluster.advance for cluster in found[body:])
    return Line(ordered, width, overhang, bool(base))

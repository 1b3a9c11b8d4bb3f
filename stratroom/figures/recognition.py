"""Who recognises whose sentence: everybody who answered round a ring, a thick line where both say so, a thin arrow
where one alone does. Who is absent stands apart, without a line.

Nothing is told by colour alone, and nothing is summed up in a number.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from stratroom.figures.lettering import CAP_HEIGHT, text_width
from stratroom.figures.piles import Person
from stratroom.figures.ring import Curve, across, distance, gap, head, ribbon, shortened, spread
from stratroom.figures.shapes import Drawing, Point, Polygon, Shape, Text, mark
from stratroom.model.marks import DIFFERENT_MARKS
from stratroom.words import say

_LARGEST, _LEAST = 3.4, 1.7
"""The size of a mark in ems of the text beside."""
_OF_GAP = 0.58
"""How much of the way between two neighbours a mark takes at most."""
_WIDEST = 2.1
_EDGE = 0.6
_THICK, _THIN, _HEAD, _HEAD_WIDTH = 0.34, 0.11, 0.72, 0.56
_CLEAR = 0.64
"""Where a line ends: so many sizes of a mark from its middle."""
_SHORTEST = 1.6
"""A line between neighbours that would be shorter is bent, in ems."""
_ROW, _ASIDE, _SAMPLE, _GAP = 1.7, 1.1, 2.4, 0.5

Pair = tuple[int, int]
"""Two people by their places in the list; where one alone says so, who and whom."""
Aside = tuple[str, Sequence[Person]]
"""Why some did not take part, in words, and who they are."""


@dataclass(frozen=True)
class Seen:
    """Who recognises whom. `people` go round clockwise from the top; `aside` are who did not answer."""

    people: tuple[Person, ...]
    both: tuple[Pair, ...]
    one_sided: tuple[Pair, ...]
    aside: tuple[Aside, ...] = ()


@dataclass(frozen=True)
class _Plan:
    """Where everybody stands, how large, and the size of the text beside."""

    places: tuple[Point, ...]
    middle: Point
    size: float
    em: float


def recognition(seen: Seen, alt: str, *, width: float, height: float, text_size: float) -> Drawing:
    """The ring above, below it who stands apart and what the lines mean. Ask `is_readable` first."""
    foot = _foot(seen, width, text_size)
    plan = _plan(len(seen.people), width, height - foot, text_size)
    shapes = [*_lines(plan, seen), *_marks(plan, seen.people)]
    for number, row in enumerate(_rows(seen, width, text_size)):
        x, y = 0.0, height - foot + (_GAP + (number + 0.5) * _ROW) * text_size
        for item in row:
            shapes += item.draw(x, y)
            x += item.width
    return Drawing(width, height, tuple(shapes), alt)


def is_readable(seen: Seen, *, width: float, height: float, text_size: float) -> bool:
    """Whether no two have the same mark, everybody stands far enough apart for their initials to be read, and the words
    below fit."""
    if len(seen.people) > DIFFERENT_MARKS:
        return False
    plan = _plan(len(seen.people), width, height - _foot(seen, width, text_size), text_size)
    return plan.size >= _LEAST * text_size and all(
        item.width <= width for item in (*_apart(seen, text_size), *_keys(seen, text_size))
    )


@lru_cache(maxsize=200)
def _plan(count: int, width: float, height: float, em: float) -> _Plan:
    """The ring is as large as its marks leave room for, and the marks as large as the ring leaves room for."""
    size, middle = _LARGEST * em, (width / 2, height / 2)
    while size > _LEAST * em / 2:
        ry = height / 2 - size * _EDGE
        rx = min(width / 2 - size * _EDGE, max(ry, size) * _WIDEST)
        places = _places(count, middle, rx, ry)
        if min(rx, ry) > 0 and (count < _RING or size <= gap(places) * _OF_GAP):
            return _Plan(places, middle, size, em)
        size *= 0.97
    return _Plan((), middle, 0.0, em)


_RING = 3
"""Fewer people stand side by side."""


def _places(count: int, middle: Point, rx: float, ry: float) -> tuple[Point, ...]:
    x, y = middle
    if count < _RING:
        return ((x, y),) if count == 1 else ((x - rx / 2, y), (x + rx / 2, y))
    return spread(count, x, y, rx, ry)


def _lines(plan: _Plan, seen: Seen) -> Iterator[Shape]:
    """The thin ones first: what both say lies on top."""
    for who, whom in seen.one_sided:
        yield from _one_sided(_curve(plan, who, whom), plan.em)
    for one, other in seen.both:
        yield from _both(_curve(plan, one, other), plan.em)


def _both(curve: Curve, em: float) -> Iterator[Shape]:
    yield Polygon(ribbon(curve, _THICK * em), fill="ink")


def _one_sided(curve: Curve, em: float) -> Iterator[Shape]:
    point, shaft = head(curve, _HEAD * em, _HEAD_WIDTH * em)
    yield Polygon(ribbon(shaft, _THIN * em), fill="ink2")
    yield Polygon(point, fill="ink2")


def _curve(plan: _Plan, start: int, end: int) -> Curve:
    one, other = plan.places[start], plan.places[end]
    curve = across(one, other, plan.middle, "deep")
    if abs(start - end) in (1, len(plan.places) - 1):
        free = distance(one, other) - 2 * _CLEAR * plan.size
        curve = across(one, other, plan.middle, "straight" if free >= _SHORTEST * plan.em else "shallow")
    return shortened(curve, _CLEAR * plan.size, _CLEAR * plan.size)


def _marks(plan: _Plan, people: Sequence[Person]) -> Iterator[Shape]:
    for person, (x, y) in zip(people, plan.places, strict=False):
        yield from mark(person.seat, x, y, plan.size, person.label)


# Below the ring


@dataclass(frozen=True)
class _Item:
    """Something that stands in the rows below; `draw` is given its left end and its middle height."""

    width: float
    draw: Callable[[float, float], Iterator[Shape]]


def _foot(seen: Seen, width: float, em: float) -> float:
    rows = len(_rows(seen, width, em))
    return (rows * _ROW + (_GAP if rows else 0.0)) * em


def _rows(seen: Seen, width: float, em: float) -> list[list[_Item]]:
    """Who stands apart and what the lines mean, from the left: in one row, or each in as many as they need."""
    apart, keys = list(_apart(seen, em)), list(_keys(seen, em))
    whole = _wrapped([*apart, *keys], width)
    return whole if len(whole) == 1 else [*_wrapped(apart, width), *_wrapped(keys, width)]


def _wrapped(items: Sequence[_Item], width: float) -> list[list[_Item]]:
    rows: list[list[_Item]] = []
    for item in items:
        if not rows or sum(each.width for each in rows[-1]) + item.width > width:
            rows.append([])
        rows[-1].append(item)
    return rows


def _apart(seen: Seen, em: float) -> Iterator[_Item]:
    for words, away in seen.aside:
        for number, person in enumerate(away):
            yield _away(words if number == 0 else "", person, em)


def _keys(seen: Seen, em: float) -> Iterator[_Item]:
    """Nothing is said about lines that are not there."""
    if seen.both:
        yield _sample(say("Both say so"), _both, em)
    if seen.one_sided:
        yield _sample(say("One says so of the other"), _one_sided, em)


def _away(words: str, person: Person, em: float) -> _Item:
    """Who is away is drawn without initials, small, and named beside."""
    before = text_width(words, em) + _GAP * em if words else 0.0

    def draw(x: float, y: float) -> Iterator[Shape]:
        if words:
            yield _text(words, x, y, em)
        yield from mark(person.seat, x + before + _ASIDE / 2 * em, y, _ASIDE * em)
        yield _text(person.label, x + before + (_ASIDE + _GAP) * em, y, em)

    return _Item(before + (_ASIDE + 4 * _GAP) * em + text_width(person.label, em), draw)


def _sample(words: str, line: Callable[[Curve, float], Iterator[Shape]], em: float) -> _Item:
    def draw(x: float, y: float) -> Iterator[Shape]:
        yield from line(tuple((x + _SAMPLE * em * step / 4, y) for step in range(5)), em)
        yield _text(words, x + (_SAMPLE + _GAP) * em, y, em)

    return _Item(text_width(words, em) + (_SAMPLE + 4 * _GAP) * em, draw)


def _text(words: str, x: float, y: float, em: float) -> Text:
    return Text(x, y + CAP_HEIGHT / 2 * em, words, em, "ink2")

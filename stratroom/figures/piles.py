"""Marks piled so that every person stays one visible mark: as large as fits, never overlapping.

Used by every figure that puts many people in one place.
"""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from stratroom.figures.shapes import Point, Shape, mark

_PITCH = 1.15
_SMALLEST_STEP = 0.97


class Person(NamedTuple):
    """Who a mark stands for: seat (0 and up) and the initials inside."""

    seat: int
    label: str


def pile_size(counts: Sequence[int], width: float, height: float, largest: float) -> float:
    """The largest mark, up to `largest`, at which each of these many fits into `width` × `height`."""
    size = min(largest, width / _PITCH, height / _PITCH)
    while any(not _fits(count, width, height, size) for count in counts):
        size *= _SMALLEST_STEP
    return size


def pile(
    people: Sequence[Person], x: float, y: float, width: float, height: float, size: float, *, initials_from: float
) -> Iterator[Shape]:
    """The people's marks piled in the middle of a box; initials only in marks of at least `initials_from`."""
    for person, (cx, cy) in zip(people, spots(len(people), x, y, width, height, size), strict=True):
        yield from mark(person.seat, cx, cy, size, person.label if size >= initials_from else "")


def spots(count: int, x: float, y: float, width: float, height: float, size: float) -> tuple[Point, ...]:
    """Where the middles of `count` marks stand: rows as even as can be, the block in the middle of the box."""
    if not count:
        return ()
    rows = _rows(count, width, size)
    longest, pitch = ceil(count / rows), size * _PITCH
    top = y + height / 2 - (rows - 1) * pitch / 2
    return tuple(
        (x + width / 2 + (place - (in_row - 1) / 2) * pitch, top + row * pitch)
        for row in range(rows)
        for in_row in [min(longest, count - row * longest)]
        for place in range(in_row)
    )


def _rows(count: int, width: float, size: float) -> int:
    return ceil(count / max(1, int(width / (size * _PITCH) + 1e-9)))


def _fits(count: int, width: float, height: float, size: float) -> bool:
    return not count or _rows(count, width, size) * size * _PITCH <= height + 1e-6

"""Places round a ring, and lines across it that keep clear of the places between: pure geometry, no words.

Lines bend towards the middle, but for those between neighbours. A line is a filled ribbon, so that it is one shape
on screen and page alike.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import cos, hypot, pi, sin
from typing import Literal

from stratroom.figures.shapes import Point

_SAMPLES, _CURVE = 720, 24
_TURNS = [(sin(2 * pi * step / _SAMPLES), cos(2 * pi * step / _SAMPLES)) for step in range(_SAMPLES)]
Bend = Literal["straight", "shallow", "deep"]
_PULLS: dict[Bend, float] = {"straight": 1.0, "shallow": 0.8, "deep": 0.45}
"""How far the middle of a chord is drawn: 1 leaves it straight, 0 draws it to the middle of the ring."""

Curve = tuple[Point, ...]
"""Points along a line, from one end to the other."""


def spread(count: int, cx: float, cy: float, rx: float, ry: float) -> tuple[Point, ...]:
    """So many places as far from each other as can be, clockwise; the first is at the top.

    >>> [(round(x), round(y)) for x, y in spread(4, 0, 0, 10, 10)]
    [(0, -10), (10, 0), (0, 10), (-10, 0)]
    """
    points = [(cx + rx * x, cy - ry * y) for x, y in _TURNS]
    gone = [*accumulate((distance(*pair) for pair in pairwise([*points, points[0]])), initial=0.0)]
    return tuple(points[bisect_left(gone, gone[-1] * number / count) % _SAMPLES] for number in range(count))


def distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def across(start: Point, end: Point, middle: Point, bend_by: Bend) -> Curve:
    """A line between two places, bent towards the middle of the ring: “deep” clears every place that lies between."""
    half = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    pull = _PULLS[bend_by]
    bend = tuple(m + pull * (h - m) for m, h in zip(middle, half, strict=True))
    steps = [step / _CURVE for step in range(_CURVE + 1)]
    return tuple(
        (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * bend[0] + t**2 * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * bend[1] + t**2 * end[1],
        )
        for t in steps
    )


def shortened(curve: Curve, at_start: float, at_end: float) -> Curve:
    """The line without so much of either end, measured as the crow flies."""
    return _without_head(_without_head(curve, at_start)[::-1], at_end)[::-1]


def _without_head(curve: Curve, length: float) -> Curve:
    """It is cut where the circle of this radius round its first point crosses it."""
    first = curve[0]
    for number, (before, after) in enumerate(pairwise(curve)):
        near, far = distance(first, before), distance(first, after)
        if near <= length < far:
            share = (length - near) / (far - near)
            cut = (before[0] + share * (after[0] - before[0]), before[1] + share * (after[1] - before[1]))
            return (cut, *curve[number + 1 :])
    return curve[-2:]


def ribbon(curve: Curve, width: float) -> tuple[Point, ...]:
    """The outline of a line of this width."""
    sides = [_beside(curve, number, width / 2) for number in range(len(curve))]
    return (*(left for left, _ in sides), *(right for _, right in reversed(sides)))


def head(curve: Curve, length: float, width: float) -> tuple[tuple[Point, ...], Curve]:
    """An arrow's head at the end of a line, and what is left of the line behind it."""
    shaft = shortened(curve, 0.0, length)
    (neck_x, neck_y), (tip_x, tip_y) = shaft[-1], curve[-1]
    along = distance(shaft[-1], curve[-1]) or 1.0
    across_x, across_y = -(tip_y - neck_y) / along * width / 2, (tip_x - neck_x) / along * width / 2
    return ((tip_x, tip_y), (neck_x + across_x, neck_y + across_y), (neck_x - across_x, neck_y - across_y)), shaft


def _beside(curve: Curve, number: int, far: float) -> tuple[Point, Point]:
    """The points on either side of one point of the line."""
    before, after = curve[max(0, number - 1)], curve[min(len(curve) - 1, number + 1)]
    along = distance(before, after) or 1.0
    x, y = -(after[1] - before[1]) / along * far, (after[0] - before[0]) / along * far
    (px, py) = curve[number]
    return (px + x, py + y), (px - x, py - y)


def gap(places: Sequence[Point]) -> float:
    """How far the nearest two neighbours of a ring are apart; 0 where there is one place alone."""
    return min((distance(one, other) for one, other in zip(places, [*places[1:], places[0]], strict=True)), default=0.0)

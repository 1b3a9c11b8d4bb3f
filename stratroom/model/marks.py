"""The mark every person is drawn as, from their seat alone.

Up to sixteen people any two differ in at least two of shape, fill and hue, so a mark is known without colour; up to
twenty no two are alike. Pure rule: nothing that draws may enter here.
"""

from dataclasses import dataclass
from typing import Literal

Shape = Literal["circle", "square", "diamond", "hexagon"]
Fill = Literal["solid", "outline", "double outline", "inset", "barred"]
Hue = Literal["p1", "p2", "p3", "p4", "ink2"]

SHAPES: tuple[Shape, ...] = ("circle", "square", "diamond", "hexagon")
FILLS: tuple[Fill, ...] = ("solid", "outline", "double outline", "inset", "barred")
HUES: tuple[Hue, ...] = ("p1", "p2", "p3", "p4")
DIFFERENT_MARKS = len(SHAPES) * len(FILLS)
NO_SEAT = -1
"""Where somebody sits whom nobody is to know."""


@dataclass(frozen=True)
class Mark:
    """How one person is drawn; `hue` is a colour token."""

    shape: Shape
    fill: Fill
    hue: Hue


def mark_of(seat: int) -> Mark:
    """The mark of the person in this seat, counted from 0. The twenty-first person has the first one's again; without
    a seat everybody's is the same dot.

    >>> mark_of(4), mark_of(NO_SEAT)
    (Mark(shape='circle', fill='outline', hue='p2'), Mark(shape='circle', fill='solid', hue='ink2'))
    """
    if seat == NO_SEAT:
        return Mark("circle", "solid", "ink2")
    place = seat % DIFFERENT_MARKS
    return Mark(SHAPES[place % 4], FILLS[place // 4], HUES[(place + place // 4) % 4])

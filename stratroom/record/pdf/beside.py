"""Two columns side by side that become one, as wide as the page, where the shorter of them has ended.

What is in the columns is decided elsewhere: here are only parts that can be laid out narrow or wide.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from stratroom.record.pdf import style
from stratroom.record.pdf.flow import SPARE, Columns, Flow, Headed, Stack, Tagged, without_last_glued
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.pieces import broken_quotation, quotation
from stratroom.record.pdf.structure import Element
from stratroom.record.pdf.style import Setting

_LEAST = style.ROOM / 2
"""A column is at least so high before what is in it goes on across the page."""


class Part(Protocol):
    """`broken` gives as much as has `room` in a column of this `width`, and the rest across the whole width; None
    where it goes nowhere but whole."""

    def at(self, width: float, /) -> Flow: ...
    def broken(self, width: float, room: float, wide: float, /) -> tuple[Flow, Flow] | None: ...


@dataclass(frozen=True)
class Whole:
    """What is never parted between the columns and the page."""

    at: Callable[[float], Flow]

    def broken(self, width: float, room: float, wide: float) -> None:
        del width, room, wide


@dataclass(frozen=True)
class Quoted:
    """Somebody's words."""

    words: str
    setting: Setting

    def at(self, width: float) -> Flow:
        return quotation(self.words, self.setting, width)

    def broken(self, width: float, room: float, wide: float) -> tuple[Flow, Flow] | None:
        return broken_quotation(self.words, self.setting, width, room, wide)


@dataclass(frozen=True)
class Under:
    """Parts under a head: on one page where they are no higher than `short`, else the head is repeated above what goes
    on."""

    head: Callable[[float], Flow]
    parts: tuple[Part, ...]
    short: float

    def at(self, width: float) -> Flow:
        head, parts = self.head(width), tuple(part.at(width) for part in self.parts)
        whole = Stack((head, *parts), kept=True)
        return whole if whole.height <= self.short else Headed(head, parts)

    def broken(self, width: float, room: float, wide: float) -> tuple[Flow, Flow] | None:
        head = self.head(width)
        if isinstance(self.at(width), Stack):
            return None
        beside, under = _filled(self.parts, width, room - head.height, wide)
        return (Stack((head, *beside)), Headed(self.head(wide), under, is_repeated=True)) if beside else None


@dataclass(frozen=True)
class Side:
    """A column: its parts, and where it stands."""

    parts: tuple[Part, ...]
    left: float
    width: float

    def flow(self) -> Stack:
        return Stack(tuple(part.at(self.width) for part in self.parts))


@dataclass(frozen=True)
class Beside:
    """Both columns on one page where it has room for them, or goes over to one that has; else the longer goes on
    across the page where the shorter has ended."""

    columns: Flow
    sides: tuple[Side, Side]
    width: float
    is_glued: bool = False
    is_gap: bool = False

    @property
    def height(self) -> float:
        return self.columns.height

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        if self.height <= room:
            return self, None
        if self.height <= style.ROOM and room < SPARE and not force:
            return None, self
        return self._ending().split(room, force)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        self.columns.draw(paper, x, y)

    def _ending(self) -> Flow:
        first, second = (side.flow() for side in self.sides)
        is_first = first.height > second.height
        longer, shorter = self.sides if is_first else self.sides[::-1]
        room = max(_LEAST, min(first.height, second.height))
        beside, under = _filled(longer.parts, longer.width, room, self.width)
        element = Element("Div")
        cells = [(longer.left, Tagged(element, Stack(beside))), (shorter.left, _div(shorter.flow()))]
        columns = Columns(tuple(cells if is_first else cells[::-1]))
        return Stack((columns, Tagged(element, Stack(under)))) if under else columns


def beside(first: Side, second: Side, width: float) -> Beside:
    """The columns in a page of this width."""
    cells = tuple((side.left, _div(side.flow())) for side in (first, second))
    return Beside(Columns(cells), (first, second), width)


def _div(flow: Flow) -> Tagged:
    return Tagged(Element("Div"), flow)


def _filled(parts: Sequence[Part], width: float, room: float, wide: float) -> tuple[tuple[Flow, ...], tuple[Flow, ...]]:
    """The parts in a column of this width and height, and across the page what it has no room for."""
    taken: list[Flow] = []
    for place, part in enumerate(parts):
        flow = part.at(width)
        if flow.height <= room:
            taken.append(flow)
            room -= flow.height
            continue
        if halves := part.broken(width, room, wide):
            first, rest = halves
            return (*taken, first), (rest, *(later.at(wide) for later in parts[place + 1 :]))
        ending = without_last_glued(taken)
        return tuple(ending), tuple(later.at(wide) for later in parts[len(ending) :])
    return tuple(taken), ()

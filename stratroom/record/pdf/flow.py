"""What stands on a page and may go over to the next: strips, stacks of them, and columns side by side.

A flow knows its height, can be split to the room that is left, and draws itself. What is in it is decided elsewhere.
Heights are found once, when a flow is made: they are asked for at every split of what is around it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from math import ceil
from typing import Protocol, TypeVar

from stratroom.record.pdf import style
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.structure import Element, Tag
from stratroom.record.pdf.style import GRID

Draw = Callable[[Paper, float, float], None]
SPARE = style.ROOM * 0.4
"""What is kept together goes over to the next page whole, but for where it would leave so much of this one empty."""
_SLACK = 0.01


class Flow(Protocol):
    """`split` gives what fits into `room` and what is left over; either may be None.

    With `force`, on an empty page, something always fits.
    """

    @property
    def height(self) -> float: ...
    @property
    def is_gap(self) -> bool: ...
    @property
    def is_glued(self) -> bool:
        """Whether it may not be the last on a page."""
        ...

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]: ...
    def draw(self, paper: Paper, x: float, y: float) -> None: ...


@dataclass(frozen=True)
class Strip:
    """What is never broken: a line of text, a rule, a picture. `paint` is given the left top corner."""

    height: float
    paint: Draw
    is_glued: bool = False
    is_gap: bool = False

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        return (self, None) if force or self.height <= room + _SLACK else (None, self)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        self.paint(paper, x, y)


def gap(height: float) -> Strip:
    """White space between flows, about so high; at the head of a page it vanishes."""
    return Strip(round(height / GRID) * GRID, _nothing, is_glued=True, is_gap=True)


def on_grid(height: float) -> float:
    """The least height on the grid that holds this one."""
    return ceil(height / GRID - _SLACK) * GRID


@dataclass(frozen=True)
class Stack:
    """One under the other. A stack that is `kept` goes to the next page whole where one page can hold it and this one
    is not left too empty."""

    flows: tuple[Flow, ...]
    kept: bool = False
    is_glued: bool = False
    is_gap: bool = False
    height: float = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "height", sum([flow.height for flow in self.flows]))

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        if self.height <= room + _SLACK:
            return self, None
        if self.kept and not force and room < SPARE:
            return None, self
        return self._broken(room, force)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        for flow in self.flows:
            flow.draw(paper, x, y)
            y += flow.height

    def _broken(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        taken: list[Flow] = []
        for flow in self.flows:
            if flow.height > room + _SLACK:
                break
            taken.append(flow)
            room -= flow.height
        first, rest = _opened(self.flows[len(taken)], taken, room, force)
        left_over = [*([rest] if rest else []), *self.flows[len(taken) + 1 :]]
        if first:
            taken.append(first)
        elif not (force and all(flow.is_glued for flow in taken)):
            stays = len(without_last_glued(taken))
            taken, left_over = taken[:stays], [*taken[stays:], *left_over]
        return _stack(taken, self), _stack(left_over, self)


def _opened(flow: Flow, taken: list[Flow], room: float, force: bool) -> tuple[Flow | None, Flow | None]:
    """What of `flow` comes under `taken`; on an empty page under headings alone, as much as there is room for."""
    first, rest = flow.split(room, False)
    if first or not force or not all(earlier.is_glued for earlier in taken):
        return first, rest
    first, rest = flow.split(room, True)
    if first and first.height > room + _SLACK and not all(earlier.is_gap for earlier in taken):
        return None, flow
    return first, rest


@dataclass(frozen=True)
class Tagged:
    """What is one element to whoever hears the record, also where it goes on on the next page."""

    element: Element
    flow: Flow

    @property
    def height(self) -> float:
        return self.flow.height

    @property
    def is_gap(self) -> bool:
        return self.flow.is_gap

    @property
    def is_glued(self) -> bool:
        return self.flow.is_glued

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        first, rest = self.flow.split(room, force)
        return self._with(first), self._with(rest)

    def without_gaps(self) -> Flow | None:
        return self._with(_without_gaps(self.flow))

    def draw(self, paper: Paper, x: float, y: float) -> None:
        with paper.structure.inside(self.element):
            self.flow.draw(paper, x, y)

    def _with(self, flow: Flow | None) -> Flow | None:
        return replace(self, flow=flow) if flow else None


def tagged(tag: Tag, *flows: Flow) -> Tagged:
    """The flows, one under the other, as one element."""
    return Tagged(Element(tag), flows[0] if len(flows) == 1 else Stack(flows))


def glued(flow: Flow) -> Flow:
    """The flow so that it may not be the last on a page."""
    match flow:
        case Tagged():
            return replace(flow, flow=glued(flow.flow))
        case Strip() | Stack() | Columns() | Headed():
            return replace(flow, is_glued=True)
        case _:
            return flow


def without_last_glued(taken: Sequence[Flow]) -> Sequence[Flow]:
    """All but what must not stand last on a page."""
    keep = len(taken)
    while keep and taken[keep - 1].is_glued:
        keep -= 1
    return taken[:keep]


def _stack(flows: list[Flow], like: Stack) -> Flow | None:
    return Stack(tuple(flows), like.kept, like.is_glued) if flows else None


_Row = TypeVar("_Row", Strip, Stack)


def in_company(rows: Sequence[_Row]) -> tuple[_Row, ...]:
    """The first goes nowhere without the second, the last nowhere without the one before."""
    ends = {0, len(rows) - 2} if len(rows) > 1 else set[int]()
    return tuple([_glued_row(row) if place in ends else row for place, row in enumerate(rows)])


def _glued_row(row: _Row) -> _Row:
    return row if row.is_glued else replace(row, is_glued=True)


@dataclass(frozen=True)
class Columns:
    """Side by side, each with its own left edge; each goes on by itself on the next page."""

    cells: tuple[tuple[float, Flow | None], ...]
    least: float = 0
    kept: bool = False
    is_glued: bool = False
    is_gap: bool = False
    height: float = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "height", max([self.least, *[flow.height for _, flow in self.cells if flow]]))

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        if self.height <= room + _SLACK:
            return self, None
        if self.kept and not force and room < SPARE:
            return None, self
        halves = [(x, flow.split(room, force) if flow else (None, None)) for x, flow in self.cells]
        if any(flow and not first for (_, flow), (_, (first, _)) in zip(self.cells, halves, strict=True)):
            return None, self
        firsts = tuple((x, first) for x, (first, _) in halves)
        rests = tuple((x, _without_gaps(rest)) for x, (_, rest) in halves)
        return Columns(firsts), Columns(rests, kept=self.kept) if any(rest for _, rest in rests) else None

    def draw(self, paper: Paper, x: float, y: float) -> None:
        for left, flow in self.cells:
            if flow:
                flow.draw(paper, x + left, y)


@dataclass(frozen=True)
class Headed:
    """Rows under a head that is repeated on every page."""

    head: Flow
    rows: tuple[Flow, ...]
    is_repeated: bool = False
    is_glued: bool = False
    is_gap: bool = False

    @property
    def height(self) -> float:
        return self.head.height + sum(row.height for row in self.rows)

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        first, rest = Stack(self.rows).split(room - self.head.height, force)
        if first is None:
            return None, self
        return replace(self, rows=(first,)), Headed(self.head, (rest,), is_repeated=True) if rest else None

    def draw(self, paper: Paper, x: float, y: float) -> None:
        if self.is_repeated:
            with paper.structure.decoration():
                self.head.draw(paper, x, y)
        else:
            self.head.draw(paper, x, y)
        Stack(self.rows).draw(paper, x, y + self.head.height)


def _nothing(paper: Paper, x: float, y: float) -> None:
    del paper, x, y


def pages(flows: tuple[Flow, ...], room: float) -> list[Flow]:
    """The flows over as many pages as they need, each no higher than `room` where that can be."""
    done: list[Flow] = []
    rest = _without_gaps(Stack(flows))
    while rest:
        first, over = rest.split(room, force=False)
        if first is None:
            first, over = rest.split(room, force=True)
        done += [first] if first else []
        rest = _without_gaps(over)
    return done


def _without_gaps(flow: Flow | None) -> Flow | None:
    """The flow without white space at its head; None where it was nothing else."""
    match flow:
        case Stack():
            return _stack_without_gaps(flow)
        case Tagged():
            return flow.without_gaps()
        case Columns():
            cells = tuple((x, _without_gaps(cell)) for x, cell in flow.cells)
            return replace(flow, cells=cells) if any(cell for _, cell in cells) else None
        case _:
            return None if flow is None or flow.is_gap else flow


def _stack_without_gaps(stack: Stack) -> Stack | None:
    for place, flow in enumerate(stack.flows):
        first = _without_gaps(flow)
        if first:
            return replace(stack, flows=(first, *stack.flows[place + 1 :]))
    return None

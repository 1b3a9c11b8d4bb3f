"""Rows for options: number, wrapped name, owner and total, with the cut line between what is funded and the rest.

What stands between name and total (dots, strips) is drawn by `points.py`; this room only shares out the space.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stratroom.figures.lettering import CAP_HEIGHT, LEADING, broken, text_width
from stratroom.figures.shapes import Ink, Line, Rect, Shape, Text
from stratroom.words import say

_NUMBER, _GAP = 1.6, 1.0
NAME_SHARES = (0.30, 0.26, 0.22, 0.19)
_TALLEST_ROW = 3.0


class Option(NamedTuple):
    """One option and what each person gave it, in the people's order; None where a person gave no points at all."""

    label: str
    points: Sequence[int | None]
    owner: str = ""

    @property
    def total(self) -> int:
        return sum(points or 0 for points in self.points)


class Row(NamedTuple):
    """Where one option's row lies; `is_funded` is above the cut line or before there is one."""

    option: Option
    number: int
    top: float
    height: float
    is_funded: bool

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


@dataclass(frozen=True)
class Table:
    """The columns shared out; `left` … `right` is what remains for the points."""

    width: float
    text_size: float
    name_room: float
    owner_room: float
    total_room: float
    name_lines: tuple[tuple[str, ...], ...]

    @property
    def left(self) -> float:
        owner = self.owner_room + _GAP * self.text_size if self.owner_room else 0.0
        return _NUMBER * self.text_size + self.name_room + owner + 0.6 * _GAP * self.text_size

    @property
    def right(self) -> float:
        return self.width - self.total_room - 0.6 * _GAP * self.text_size

    def baseline(self, middle: float) -> float:
        return middle + CAP_HEIGHT / 2 * self.text_size


def table(
    options: Sequence[Option], width: float, text_size: float, name_share: float = NAME_SHARES[0],
    elsewhere: Sequence[Option] = (),
) -> Table:  # fmt: skip
    """Shares out the width: names wrap in their share of it, owners and totals take what they need.

    Options `elsewhere` are on other pages of the same table, whose columns stand in the same places.
    """
    every = [*options, *elsewhere]
    names = min(width * name_share, max(text_width(option.label, text_size) for option in every))
    owners = max(text_width(option.owner, text_size) for option in every)
    owner_room = min(width * 0.14, max(owners, text_width(say("Owner"), text_size))) if owners else 0.0
    total_room = max(text_width(word, text_size) for word in (say("Total"), *(str(option.total) for option in every)))
    lines = tuple(broken(option.label, text_size, names) for option in options)
    return Table(width, text_size, names, owner_room, total_room, lines)


def rows(
    options: Sequence[Option], plan: Table, top: float, bottom: float, *, least: float, cut_after: int | None,
    cut_room: float, first_number: int,
) -> tuple[Row, ...]:  # fmt: skip
    """The rows from `top`; as high as there is room for, never lower than their names need.

    They may end below `bottom`: then whoever draws must page the options.
    """
    owner_lines = [len(broken(option.owner, plan.text_size, max(1.0, plan.owner_room))) for option in options]
    lines = [max(len(name), owner) for name, owner in zip(plan.name_lines, owner_lines, strict=True)]
    needs = [max(least, (count * LEADING + 0.4) * plan.text_size) for count in lines]
    spare = (bottom - top - (cut_room if cut_after is not None else 0.0) - sum(needs)) / len(options)
    made: list[Row] = []
    for index, (option, need) in enumerate(zip(options, needs, strict=True)):
        height = max(need, min(need + spare, _TALLEST_ROW * plan.text_size))
        is_funded = cut_after is None or index < cut_after
        top += cut_room if index == cut_after else 0.0
        made.append(Row(option, first_number + index, top, height, is_funded))
        top += height
    return tuple(made)


def row_words(row: Row, plan: Table, lines: Sequence[str]) -> Iterator[Shape]:
    """Number, name, owner and total of a row; below the cut line grey but fully legible."""
    size, ink = plan.text_size, ink_of(row)
    yield Text(0, plan.baseline(row.middle), str(row.number), size, "ink3")
    yield from _stacked(lines, _NUMBER * size, row.middle, size, ink, weight=600 if row.is_funded else 400)
    if row.option.owner:
        owner = broken(row.option.owner, size, plan.owner_room)
        yield from _stacked(owner, (_NUMBER + _GAP) * size + plan.name_room, row.middle, size, "ink2")
    total = str(row.option.total)
    yield Text(plan.width, plan.baseline(row.middle), total, size, ink, anchor="end", weight=700)


def heads(plan: Table, baseline: float) -> Iterator[Shape]:
    """The words above owner and total."""
    if plan.owner_room:
        x = (_NUMBER + _GAP) * plan.text_size + plan.name_room
        yield Text(x, baseline, say("Owner"), plan.text_size, "ink2")
    yield Text(plan.width, baseline, say("Total"), plan.text_size, "ink", anchor="end", weight=600)


def cut_line(plan: Table, top: float, words: str) -> tuple[tuple[Shape, ...], float]:
    """The line the room agreed, named, and the height it takes."""
    size = plan.text_size
    baseline = top + (0.55 + LEADING * CAP_HEIGHT) * size
    indent = text_width(say("Cut line"), size) + 0.5 * size
    lines = broken(words, size, plan.width - indent)
    shapes: list[Shape] = [Rect(0, top, plan.width, 0.22 * size, fill="room")]
    shapes.append(Text(0, baseline, say("Cut line"), size, "room", weight=700))
    shapes += [
        Text(indent, baseline + number * LEADING * size, line, size, "ink2")
        for number, line in enumerate(lines)
        if line
    ]
    return tuple(shapes), (0.75 + len(lines) * LEADING) * size


def hairline(plan: Table, y: float) -> Shape:
    return Line(0, y, plan.width, y, "hair", 0.05 * plan.text_size)


def ink_of(row: Row) -> Ink:
    return "ink" if row.is_funded else "ink2"


def _stacked(
    lines: Sequence[str], x: float, middle: float, size: float, ink: Ink, weight: int = 400
) -> Iterator[Shape]:
    first = middle + (CAP_HEIGHT / 2 - (len(lines) - 1) * LEADING / 2) * size
    for number, line in enumerate(lines):
        yield Text(x, first + number * LEADING * size, line, size, ink, weight=600 if weight == 600 else 400)

"""Rows and columns: tables with a head, labels with values, the key of marks."""

from __future__ import annotations

from collections.abc import Sequence

from stratroom.record.blocks import Align, Cell, Fact, MarksKey, PersonTag, Placed, Said, Table
from stratroom.record.pdf import style
from stratroom.record.pdf.bidi import base_level, classes
from stratroom.record.pdf.flow import Columns, Flow, Stack, gap, in_company
from stratroom.record.pdf.lines import single
from stratroom.record.pdf.pieces import person, rule, spaced, text
from stratroom.record.pdf.style import Setting

_PADDING = 12.0
_BETWEEN = 12.0
_SMALL_MARK = 11.0
_KEY_MARK = 14.0
_KEY_COLUMNS = 4


def table(block: Table, width: float) -> tuple[Flow, tuple[Flow, ...]]:
    """The head, and the rows that follow it; over two pages at least two stand on each."""
    places = _places(block.widths, width)
    align = block.align or ("left",) * len(places)
    head = Stack((_cells(block.head, places, align, style.TABLE_HEAD), gap(3), rule(width, "ink2", style.LINE), gap(4)))
    return head, in_company([_table_row(row, places, align, width) for row in block.rows])


def facts(rows: Sequence[Fact], width: float) -> Flow:
    """Label and value in two columns, the first as wide as its widest label; two fifths where both cannot fit."""
    widest = max((_width(label, style.LABEL) for label, _ in rows), default=0) + _BETWEEN
    values = max((_width(value, style.VALUE) for _, value in rows), default=0)
    indent = widest if widest + values <= width else min(widest, width * 0.4)
    return Stack(spaced([_fact(label, value, indent, width) for label, value in rows], 1.5))


def _width(words: str, setting: Setting) -> float:
    return single(words, setting.typeface).width * setting.size


def _fact(label: str, value: str, indent: float, width: float) -> Flow:
    """Side by side; words from right to left stand beneath, at their own edge and in a line of their own."""
    if base_level(classes(value)):
        return Stack((text(label, style.LABEL, width, glued=True), text(value, style.VALUE, width)), kept=True)
    cells = (0.0, text(label, style.LABEL, indent - _BETWEEN / 2)), (indent, text(value, style.VALUE, width - indent))
    return Columns(cells, kept=True)


def marks_key(block: MarksKey, width: float) -> tuple[Flow, ...]:
    """Who each mark is, some in a row, in the order of their seats."""
    people, step = block.people, width / _KEY_COLUMNS
    rows = [people[start : start + _KEY_COLUMNS] for start in range(0, len(people), _KEY_COLUMNS)]
    return spaced([Columns(_key_cells(row, step), kept=True) for row in rows], 5)


def _key_cells(row: Sequence[PersonTag], step: float) -> tuple[tuple[float, Flow], ...]:
    return tuple(cell for place, tag in enumerate(row) for cell in _key_cell(tag, place * step, step))


def _key_cell(tag: PersonTag, left: float, width: float) -> tuple[tuple[float, Flow], ...]:
    indent = _KEY_MARK + 6
    room = width - indent - _PADDING
    names = [text(tag.initials, style.TABLE_HEAD, room)]
    names += [text(tag.role, style.STYLES["note"], room)] if tag.role else []
    return (left, person(tag, _KEY_MARK, label=False)), (left + indent, Stack(tuple(names)))


def _places(shares: Sequence[float], width: float) -> list[tuple[float, float]]:
    """Left edge and width of each column."""
    unit = width / sum(shares)
    edges = [unit * sum(shares[:place]) for place in range(len(shares))]
    return [(edge, unit * share) for edge, share in zip(edges, shares, strict=True)]


def _table_row(row: Sequence[Cell], places: list[tuple[float, float]], align: Sequence[Align], width: float) -> Stack:
    cells = _cells(row, places, align, style.TABLE_CELL)
    return Stack((cells, gap(3), rule(width, "hair", style.HAIR), gap(3)), kept=True)


def _cells(row: Sequence[Cell], places: list[tuple[float, float]], align: Sequence[Align], setting: Setting) -> Flow:
    cells: list[tuple[float, Flow]] = []
    for cell, (left, width), side in zip(row, places, align, strict=True):
        room = width - _PADDING
        if isinstance(cell, PersonTag):
            cells.append((left, person(cell, _SMALL_MARK, label=False)))
            indent = _SMALL_MARK + 5
            cells.append((left + indent, text(cell.name or cell.initials, style.TABLE_HEAD, room - indent)))
        elif isinstance(cell, Placed):
            under = (text(cell.text, style.TABLE_VOICE, room),) if cell.text else ()
            cells.append((left, Stack((text(cell.at, style.TABLE_CELL, room), *under))))
        elif isinstance(cell, Said):
            cells.append((left, text(cell.text, style.TABLE_VOICE, room)))
        else:
            cells.append((left, text(cell, setting, room if side == "left" else width, align=side)))
    return Columns(tuple(cells))

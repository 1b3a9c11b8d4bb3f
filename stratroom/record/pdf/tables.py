"""Rows and columns: tables with a head, labels with values, the key of marks."""

from __future__ import annotations

from collections.abc import Sequence

from stratroom.record.blocks import Align, Cell, Fact, MarksKey, PersonTag, Placed, Said, Table
from stratroom.record.pdf import style
from stratroom.record.pdf.bidi import base_level, classes
from stratroom.record.pdf.flow import Columns, Flow, Headed, Stack, Tagged, gap, in_company, tagged
from stratroom.record.pdf.lines import single
from stratroom.record.pdf.pieces import person, rule, spaced, text
from stratroom.record.pdf.structure import Tag
from stratroom.record.pdf.style import Setting

_PADDING = 12.0
_BETWEEN = 12.0
_SMALL_MARK = 11.0
_KEY_MARK = 14.0
_KEY_COLUMNS = 4


def table(block: Table, width: float) -> Flow:
    """The rows under their head; over two pages at least two stand on each."""
    places = _places(block.widths, width)
    align = block.align or ("left",) * len(places)
    titles = tagged("TR", _cells(block.head, places, align, style.TABLE_HEAD, "TH"))
    head = Stack((titles, gap(3), rule(width, "ink2", style.LINE), gap(3)))
    return tagged("Table", Headed(head, in_company([_table_row(row, places, align, width) for row in block.rows])))


def facts(rows: Sequence[Fact], width: float) -> Flow:
    """Label and value in two columns, the first as wide as its widest label; two fifths where both cannot fit, or up
    to half of it where a word of a label needs more."""
    widest = max((_width(label, style.LABEL) for label, _ in rows), default=0) + _BETWEEN
    values = max((_width(value, style.VALUE) for _, value in rows), default=0)
    word = max((_width(word, style.LABEL) for label, _ in rows for word in label.split()), default=0) + _BETWEEN / 2
    narrow = max(width * 0.4, min(word, width * 0.5))
    indent = widest if widest + values <= width else min(widest, narrow)
    return tagged("L", *spaced([_fact(label, value, indent, width) for label, value in rows], 1.5))


def _width(words: str, setting: Setting) -> float:
    return single(words, setting.typeface).width * setting.size


def _fact(label: str, value: str, indent: float, width: float) -> Flow:
    """Side by side; words from right to left stand beneath, at their own edge and in a line of their own."""
    if base_level(classes(value)):
        over = text(label, style.LABEL, width, glued=True, tag="Lbl"), text(value, style.VALUE, width, tag="LBody")
        return tagged("LI", Stack(over, kept=True))
    said = text(value, style.VALUE, width - indent, tag="LBody")
    cells = (0.0, text(label, style.LABEL, indent - _BETWEEN / 2, tag="Lbl")), (indent, said)
    return tagged("LI", Columns(cells, kept=True))


def marks_key(block: MarksKey, width: float) -> Flow:
    """Who each mark is, some in a row, in the order of their seats."""
    people, step = block.people, width / _KEY_COLUMNS
    rows = [people[start : start + _KEY_COLUMNS] for start in range(0, len(people), _KEY_COLUMNS)]
    return tagged("L", *spaced([_key_row(row, step) for row in rows], 5))


def _key_row(row: Sequence[PersonTag], step: float) -> Flow:
    return Columns(tuple((place * step, _key_entry(tag, step)) for place, tag in enumerate(row)), kept=True)


def _key_entry(tag: PersonTag, width: float) -> Flow:
    indent = _KEY_MARK + 6
    room = width - indent - _PADDING
    names = [text(tag.initials, style.TABLE_HEAD, room)]
    names += [text(tag.role, style.STYLES["note"], room)] if tag.role else []
    mark = person(tag, _KEY_MARK, label=False)
    return tagged("LI", Columns(((0, mark), (indent, tagged("LBody", Stack(tuple(names)))))))


def _places(shares: Sequence[float], width: float) -> list[tuple[float, float]]:
    """Left edge and width of each column."""
    unit = width / sum(shares)
    edges = [unit * sum(shares[:place]) for place in range(len(shares))]
    return [(edge, unit * share) for edge, share in zip(edges, shares, strict=True)]


def _table_row(row: Sequence[Cell], places: list[tuple[float, float]], align: Sequence[Align], width: float) -> Stack:
    cells = tagged("TR", _cells(row, places, align, style.TABLE_CELL, "TD"))
    return Stack((cells, gap(3), rule(width, "hair", style.HAIR), gap(2)), kept=True)


def _cells(
    row: Sequence[Cell], places: list[tuple[float, float]], align: Sequence[Align], setting: Setting, tag: Tag
) -> Flow:
    """A head that says nothing is none; what a row begins with is the row's head."""
    cells: list[tuple[float, Flow]] = []
    for cell, (left, width), side in zip(row, places, align, strict=True):
        is_row_head = tag == "TD" and not cells and bool(cell) and isinstance(cell, str | PersonTag)
        flow = _cell(cell, width, side, setting, "TH" if is_row_head else tag if cell else "TD")
        if is_row_head:
            flow.element.scope = "Row"
        cells.append((left, flow))
    return Columns(tuple(cells))


def _cell(cell: Cell, width: float, side: Align, setting: Setting, tag: Tag) -> Tagged:
    room = width - _PADDING
    match cell:
        case PersonTag():
            indent = _SMALL_MARK + 5
            name = text(cell.name or cell.initials, style.TABLE_HEAD, room - indent)
            return tagged(tag, Columns(((0, person(cell, _SMALL_MARK, label=False)), (indent, name))))
        case Placed():
            under = (text(cell.text, style.TABLE_VOICE, room),) if cell.text else ()
            return tagged(tag, text(cell.at, style.TABLE_CELL, room), *under)
        case Said():
            return text(cell.text, style.TABLE_VOICE, room, tag=tag)
        case str():
            return text(cell, setting, room if side == "left" else width, align=side, tag=tag)

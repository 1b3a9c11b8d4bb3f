"""Tables of a word processor: fixed widths, rules instead of a grid, a head that is repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Length
from docx.table import Table
from docx.text.paragraph import Paragraph

from stratroom.figures.shapes import Ink
from stratroom.record.blocks import Align
from stratroom.record.docx import style, xml

_ALIGN: dict[Align, WD_ALIGN_PARAGRAPH] = {"middle": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT}
_HAIR, _BAR = 4, 24
"""Thicknesses in eighths of a point."""


class Filled:
    """A cell that paragraphs are put into: the first takes the place of the empty one it begins with."""

    def __init__(self, cell: Any) -> None:
        self._cell = cell
        self._is_empty = True

    def add_paragraph(self) -> Paragraph:
        is_first, self._is_empty = self._is_empty, False
        return cast(Paragraph, self._cell.paragraphs[0] if is_first else self._cell.add_paragraph())


def new(document: Document, rows: int, shares: Sequence[float]) -> Table:
    """An empty table as wide as the measure, with a hair line over each row and beneath the last."""
    table = document.add_table(rows, len(shares))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    _rules(table)
    widths = [Length(round(style.MEASURE * share / sum(shares))) for share in shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    return table


def repeat(row: Any) -> None:
    """Repeat this row at the head of every page the table comes to stand on."""
    row._tr.get_or_add_trPr().append(xml.new("tblHeader"))


def keep(row: Any) -> None:
    """Keep this row on one page where it fits on one."""
    row._tr.get_or_add_trPr().append(xml.new("cantSplit"))


def align(paragraph: Any, side: Align) -> None:
    if side != "left":
        paragraph.alignment = _ALIGN[side]


def bar(cell: Any, ink: Ink) -> None:
    """A rule over a cell: thick where it says what stands in it."""
    borders = xml.new("tcBorders")
    borders.append(xml.border("top", style.colour(ink), _HAIR if ink == "hair" else _BAR))
    cell._tc.get_or_add_tcPr().append(borders)


def rule(paragraph: Any) -> None:
    """A line under a paragraph."""
    borders = xml.new("pBdr")
    borders.append(xml.border("bottom", style.colour("ink2"), _HAIR))
    xml.form(paragraph, borders)


def _rules(table: Table) -> None:
    layout = cast(Any, table)._tbl.tblPr.find(qn("w:tblLayout"))
    borders, margins = xml.new("tblBorders"), xml.new("tblCellMar")
    for side in ("top", "bottom", "insideH"):
        borders.append(xml.border(side, style.colour("hair"), _HAIR))
    for side, room in (("top", style.CELL_HEAD), ("left", 0), ("right", style.CELL_PADDING)):
        margins.append(xml.new(side, w=round(Length(room).pt * 20), type="dxa"))
    layout.addprevious(borders)
    layout.addnext(margins)

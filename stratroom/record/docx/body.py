"""Parts of the record to paragraphs and tables. What a part looks like is its style's affair."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.shared import Length

from stratroom.figures.shapes import Ink, text_width
from stratroom.record.blocks import Bullets, Fact, Facts, PersonTag, Picture, Rule, Said, Table
from stratroom.record.docx import style, tables, xml
from stratroom.record.docx.runs import Gallery, Holder, add_text
from stratroom.record.pdf.logo import Logo
from stratroom.record.unfolded import Beside, Key, Part, Title, Words, cell_texts, known_as
from stratroom.words import isolated

_MARK, _SMALL_MARK, _FACT_SIZE = 13.0, 9.0, 8.5


class Body:
    """Sets parts into one document, one under the other."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._gallery = Gallery(document.part)

    def open(self, title: str, lines: Sequence[str]) -> None:
        """The record's title and what stands under it."""
        self._paragraph(self._document, title, "Title")
        for line in lines:
            self._paragraph(self._document, line, "Lead")

    def show(self, logo: Logo) -> None:
        """The organisation's mark, as large as its room allows."""
        self._gallery.add_logo(self._paragraph(self._document, "", "Figure"), logo)

    def add(self, part: Part) -> None:
        match part:
            case Beside():
                self._beside(part)
            case Table():
                self._table(part)
            case _:
                self._simple(self._document, part, style.MEASURE)

    def _simple(self, into: Holder, part: Part, width: Length) -> None:
        match part:
            case Title():
                self._title(part)
            case Words():
                self._words(into, part)
            case Facts():
                self._facts(into, part.rows, width)
            case Bullets():
                for item in part.items:
                    self._paragraph(into, item, "List Bullet")
            case Key():
                self._key(into, part)
            case Picture():
                self._picture(into, part, width)
            case Rule():
                tables.rule(self._paragraph(into, "", "Small"))
            case _:
                raise TypeError(type(part).__name__)

    def _paragraph(self, into: Holder, text: str, named: str) -> Any:
        paragraph = into.add_paragraph()
        xml.set_in(paragraph, named)
        if text:
            add_text(paragraph, text)
        return paragraph

    def _title(self, title: Title) -> None:
        paragraph = self._paragraph(self._document, title.text, f"Heading {title.level}")
        if title.aside:
            paragraph.paragraph_format.space_after = 0
            self._paragraph(self._document, title.aside, "Note").paragraph_format.keep_with_next = True

    def _words(self, into: Holder, words: Words) -> None:
        paragraph = self._paragraph(into, "", style.name_of(words.how))
        if words.by:
            self._gallery.add_mark(paragraph, words.by, _MARK, label=True)
        add_text(paragraph, words.text)

    def _key(self, into: Holder, key: Key) -> None:
        paragraph = self._paragraph(into, "", "Small")
        for tag in key.people:
            self._gallery.add_mark(paragraph, tag, _MARK, label=True)
            add_text(paragraph, f"{isolated(known_as(tag))}   ")

    def _facts(self, into: Holder, rows: Sequence[Fact], width: Length) -> None:
        indent = Length(min(style.FACT_INDENT, round(width * 0.42)))
        for label, text in rows:
            paragraph = self._paragraph(into, "", "Fact")
            add_text(paragraph, label, ink="ink2")
            form = paragraph.paragraph_format
            form.left_indent, form.first_line_indent = indent, Length(-indent)
            form.tab_stops.add_tab_stop(indent)
            paragraph.add_run("\n" if text_width(label, _FACT_SIZE) > indent.pt else "\t")
            add_text(paragraph, text)

    def _picture(self, into: Holder, picture: Picture, width: Length) -> None:
        self._gallery.add(self._paragraph(into, "", "Figure"), picture.drawing, width.pt)
        if picture.caption:
            self._paragraph(into, picture.caption, "Normal")

    def _beside(self, beside: Beside) -> None:
        table = tables.new(self._document, len(beside.rows), beside.shares)
        for row, cells in zip(table.rows, beside.rows, strict=True):
            for place, (cell, parts) in enumerate(zip(row.cells, cells, strict=True)):
                width, into = (
                    Length(round(style.MEASURE * beside.shares[place]) - style.CELL_PADDING),
                    tables.Filled(cell),
                )
                for part in parts:
                    self._simple(into, part, width)
                tables.bar(cell, _bar(beside, parts, place))
        self._paragraph(self._document, "", "Small")

    def _table(self, table: Table) -> None:
        set_table = tables.new(self._document, len(table.rows) + 1, table.widths)
        rows = iter(set_table.rows)
        head = next(rows)
        tables.repeat(head)
        for place, (cell, text) in enumerate(zip(head.cells, table.head, strict=True)):
            self._cell(cell, text, "Table Head", table, place)
        for row, cells in zip(rows, table.rows, strict=True):
            tables.keep(row)
            for place, (cell, given) in enumerate(zip(row.cells, cells, strict=True)):
                self._cell(cell, given, "Table Text", table, place)
        self._paragraph(self._document, "", "Small")

    def _cell(self, cell: Any, given: Any, named: str, table: Table, place: int) -> None:
        into = tables.Filled(cell)
        texts = cell_texts(given) or ("",)
        for number, text in enumerate(texts):
            is_voice = isinstance(given, Said) or number > 0
            paragraph = self._paragraph(into, "", "Table Voice" if is_voice else named)
            if isinstance(given, PersonTag):
                self._gallery.add_mark(paragraph, given, _SMALL_MARK, label=False)
            if text:
                add_text(paragraph, text)
            tables.align(paragraph, (table.align or ("left",) * len(table.head))[place])


def _bar(beside: Beside, parts: Sequence[Part], place: int) -> Ink:
    """The ink over a cell: of a decision, of what was said against it, or a plain one."""
    if len(beside.shares) > 2:
        return "hair"
    is_dissent = any(isinstance(part, Words) and part.how == "dissent" for part in parts)
    return "room" if place == 0 else "dissent" if is_dissent else "rule3"

"""What stands around the text of every page: the section at its head; what the record is, its pages, its stamp and the
chain's words at its foot."""

from __future__ import annotations

from typing import Any, cast

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import Section as Pages
from docx.shared import Length
from docx.text.paragraph import Paragraph

from stratroom.record.blocks import Section
from stratroom.record.book import Book
from stratroom.record.docx import style, xml
from stratroom.record.docx.runs import add_field, add_text
from stratroom.words import say

_NUMBER, _TOTAL = "\ue000", "\ue001"


def pages_for(document: Document, number: int, section: Section, size: str) -> Pages:
    """Pages of its own for a section, the first of which are there already, under its name; `size` is a key of
    `style.SIZES`."""
    pages = document.sections[0] if number == 0 else document.add_section(WD_SECTION.NEW_PAGE)
    width, pages.page_height = style.SIZES[size]
    pages.page_width = width
    pages.left_margin, pages.right_margin = style.LEFT, Length(width - style.LEFT - style.MEASURE)
    pages.top_margin, pages.bottom_margin = style.TOP, style.BOTTOM
    pages.header.is_linked_to_previous = False
    head = pages.header.paragraphs[0]
    add_text(head, section.title, bold=True)
    _to_the_right(head)
    add_text(head, section.running)
    return pages


def foot(pages: Pages, book: Book) -> None:
    """The foot of the first pages, which all others share."""
    pages.footer.is_linked_to_previous = False
    line = pages.footer.paragraphs[0]
    add_text(line, book.footer)
    _to_the_right(line)
    _page_of_pages(line)
    which = pages.footer.add_paragraph()
    xml.set_in(which, "Footer")
    add_text(which, book.stamp, bold=True)
    _to_the_right(which)
    add_text(which, book.words)


def _to_the_right(paragraph: Paragraph) -> None:
    stops = cast(Any, paragraph.paragraph_format.tab_stops)
    stops.add_tab_stop(style.MEASURE, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run("\t")


def _page_of_pages(line: Paragraph) -> None:
    """In the order that the language says it in."""
    said = say("{number} of {total}", number=_NUMBER, total=_TOTAL)
    for sign in said.replace(_NUMBER, f"\0{_NUMBER}\0").replace(_TOTAL, f"\0{_TOTAL}\0").split("\0"):
        if sign == _NUMBER:
            add_field(line, "PAGE")
        elif sign == _TOTAL:
            add_field(line, "NUMPAGES")
        elif sign:
            add_text(line, sign)

"""What the record holds and on which page, each line a way there; and the small way from a decision to its page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from stratroom.record.blocks import Section
from stratroom.record.book import Book
from stratroom.record.pdf import style
from stratroom.record.pdf.flow import Columns, Flow, Stack, Strip, gap, tagged
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.lines import single
from stratroom.record.pdf.pieces import rule, spaced, text
from stratroom.record.pdf.style import Setting
from stratroom.words import say

_FEWEST, _MANY = 3, 6
_ABOUT = 0.44
"""Where what a section is about begins, of its line."""
_NUMBER = 22.0


def contents(book: Book, width: float) -> tuple[Flow, ...]:
    """All sections but the first, which it stands at the end of, in two columns where there are many; nothing where
    there are few."""
    if len(book.sections) <= _FEWEST:
        return ()
    head = text(say("Contents"), style.HEADINGS[2], width, glued=True, tag="H2")
    line = rule(width, "ink2", style.LINE, glued=True)
    return gap(12), Stack((line, gap(7), head, gap(5), tagged("TOC", _rows(book.sections[1:], width))), kept=True)


def way_to(title: str, width: float) -> Flow:
    """On which page the section of this title begins."""
    return _link(Strip(style.STYLES["note"].leading, partial(_paint_way, title, width)))


def _rows(sections: Sequence[Section], width: float) -> Flow:
    if len(sections) <= _MANY:
        return _column(sections, width)
    half, column = (len(sections) + 1) // 2, (width - style.GUTTER) / 2
    right = column + style.GUTTER, _column(sections[half:], column)
    return Columns(((0, _column(sections[:half], column)), right))


def _column(sections: Sequence[Section], width: float) -> Flow:
    return Stack(spaced([_row(section, width) for section in sections], 2))


def _row(section: Section, width: float) -> Flow:
    line = Strip(style.VALUE.leading, partial(_paint_row, section.title, section.running, width))
    return tagged("TOCI", _link(line))


def _link(flow: Flow) -> Flow:
    return tagged("P", tagged("Link", flow))


def _paint_row(title: str, about: str, width: float, paper: Paper, x: float, y: float) -> None:
    page = paper.page_of[title]
    _set(paper, title, style.VALUE, x, y, width * (_ABOUT - 0.02))
    _set(paper, about, style.LABEL, x + width * _ABOUT, y, width * (1 - _ABOUT) - _NUMBER)
    number = single(str(page + 1), style.VALUE.typeface)
    _set(paper, str(page + 1), style.VALUE, x + width - number.width * style.VALUE.size, y, width)
    paper.leap(paper.box(x, y, width, style.VALUE.leading), page, title)


def _paint_way(title: str, width: float, paper: Paper, x: float, y: float) -> None:
    page = paper.page_of.get(title)
    if page is None:
        return
    setting = style.STYLES["note"]
    _set(paper, say("In full on page {page}", page=page + 1), setting, x, y, width)
    paper.leap(paper.box(x, y, width, setting.leading), page, title)


def _set(paper: Paper, words: str, setting: Setting, x: float, y: float, room: float) -> None:
    """One line, drawn smaller where it would reach further than its room. The space after it is for whoever hears it:
    “1 of 2” and the page 3 are not “1 of 23”."""
    line = single(words, setting.typeface, " ")
    size = min(setting.size, room / line.width) if line.width else setting.size
    if words:
        paper.text(x, y + setting.baseline, line, size, setting.ink)

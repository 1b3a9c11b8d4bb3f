"""What stands around the text of every page: the day line, the running head, the foot. No content here."""

from __future__ import annotations

from collections.abc import Sequence

from stratroom.record.book import Book
from stratroom.record.pdf import style
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.lines import single
from stratroom.record.pdf.sheets import Sheet
from stratroom.record.pdf.style import Setting
from stratroom.words import joined, say

_DAY_LINE_TOP = 12 * style.MM
_HEAD_BASELINE = 18.2 * style.MM
_FOOT = 12 * style.MM
_BETWEEN_SEGMENTS = 1.2 * style.MM
_RIGHT_EDGE = style.LEFT + style.MEASURE
_SHARE_OF_LEFT = 0.6
_SHORTEST_SEGMENT = 0.03


def dress(paper: Paper, book: Book, sheet: Sheet, number: int, total: int) -> None:
    """Draw what stands around the text of page `number` of `total`."""
    present = [book.sections[place] for place in sheet.sections]
    _day_line(paper, book, sheet.sections)
    _at_left(paper, joined(" · ", (section.title for section in present)), style.RUNNING, _HEAD_BASELINE)
    _at_right(paper, present[-1].running, style.FURNITURE, _HEAD_BASELINE)
    _foot(paper, book, say("{number} of {total}", number=number, total=total))


def _foot(paper: Paper, book: Book, page: str) -> None:
    """What the record is and which page of it; under it which edition, and the words that name its last entry."""
    words = book.footer or joined(" · ", (book.organisation, book.title, book.date))
    upper, note = paper.height - _FOOT, style.STYLES["note"]
    lower = upper + note.leading
    _at_left(paper, words, style.FURNITURE, upper, share=0.85)
    _at_right(paper, page, style.PAGE_NUMBER, upper)
    _at_left(paper, book.stamp or book.words, note, lower, share=_SHARE_OF_LEFT if book.stamp else 1)
    if book.stamp:
        _at_right(paper, book.words, note, lower)


def _day_line(paper: Paper, book: Book, present: Sequence[int]) -> None:
    all_minutes = sum(section.minutes for section in book.sections)
    minutes = [max(section.minutes, all_minutes * _SHORTEST_SEGMENT) for section in book.sections]
    unit = (style.MEASURE - _BETWEEN_SEGMENTS * (len(minutes) - 1)) / sum(minutes)
    x = style.LEFT
    for number, length in enumerate(minutes):
        thickness = style.BAR if number in present else 0.9 if number < present[0] else style.HAIR
        paper.rect(x, _DAY_LINE_TOP, unit * length, thickness, "hair" if number > present[-1] else "ink")
        x += unit * length + _BETWEEN_SEGMENTS


def _at_left(paper: Paper, words: str, setting: Setting, baseline: float, share: float = _SHARE_OF_LEFT) -> None:
    line = single(words, setting.typeface)
    paper.text(style.LEFT, baseline, line, _fitted(line.width, setting.size, share), setting.ink)


def _at_right(paper: Paper, words: str, setting: Setting, baseline: float) -> None:
    line = single(words, setting.typeface)
    size = _fitted(line.width, setting.size, 1 - _SHARE_OF_LEFT)
    paper.text(_RIGHT_EDGE - line.width * size, baseline, line, size, setting.ink)


def _fitted(width: float, size: float, share: float) -> float:
    """The size at which a line of `width` ems fits its share of the measure: smaller, never cut."""
    return min(size, style.MEASURE * share / width) if width else size

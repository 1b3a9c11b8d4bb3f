"""A table of pairs: how many people put the row before the column. Counts only; no place is given to anybody.

Wide tables are paged by columns, long ones by rows. What the rows stand for does not enter.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.cards import paged
from stratroom.ui.audience.flow import Page, prose
from stratroom.ui.audience.layout import Layout, reading
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.told import indented
from stratroom.ui.sheet import HAIR, RULE, Sheet
from stratroom.words import say

_CELL, _NUMBER, _WORDS_AT_LEAST = 0.074, 0.05, 0.42
_PADS = (0.011, 0.008, 0.0055, 0.003)
"""Above and below a row’s words: the first with which all rows stand on one page, the first of all if none does."""
_TEXT_AT_MOST = 0.5
_HEAD = 0.05

Table = Sequence[Sequence[int]]
"""`table[a][b]` put a before b."""


def pair_pages(sheet: Sheet, texts: Sequence[str], table: Table, layout: Layout) -> list[Page]:
    """The table with the texts at the left; the larger of each two counts is set bold on a tint.

    A text that would fill the page stands on a page before, and is called by its number.
    """
    place = layout.content
    texts = _short_texts(sheet, texts, layout)
    across = max(1, int(place.width() * (1 - _WORDS_AT_LEAST) / sheet.h(_CELL)))
    pages: list[Page] = []
    for start in range(0, len(texts), across):
        columns = range(start, min(start + across, len(texts)))
        width = place.width() - len(columns) * sheet.h(_CELL)
        heights = _heights(sheet, texts, width, place.height() - sheet.h(_HEAD))
        rows = list(range(len(texts)))
        made = paged(rows, place.height() - sheet.h(_HEAD), 0.0, heights.__getitem__)
        pages += [
            partial(_draw, sheet, texts, table, {row: heights[row] for row in shown}, columns, place) for shown in made
        ]
    return pages


def _heights(sheet: Sheet, texts: Sequence[str], width: float, room: float) -> list[float]:
    words = [height_of(sheet, text, width - sheet.h(_NUMBER + _CELL / 2), roles.CONTENT) for text in texts]
    tried = [[height + 2 * sheet.h(pad) for height in words] for pad in _PADS]
    return next((heights for heights in tried if sum(heights) <= room), tried[0])


def _short_texts(sheet: Sheet, texts: Sequence[str], layout: Layout) -> list[str]:
    short: list[str] = []
    for number, text in enumerate(texts, start=1):
        is_long = height_of(sheet, text, layout.content.width() * _WORDS_AT_LEAST, roles.CONTENT) > sheet.h(
            _TEXT_AT_MOST
        )
        name = say("Option {n}", n=number)
        layout.before += (
            reading(sheet, say("{label}: {text}", label=name, text=text), roles.STATEMENT) if is_long else []
        )
        short.append(name if is_long else text)
    return short


def _draw(
    sheet: Sheet, texts: Sequence[str], table: Table, rows: Mapping[int, float], columns: Sequence[int], place: QRectF
) -> None:
    width = place.width() - len(columns) * sheet.h(_CELL)
    for number, column in enumerate(columns):
        _cell(sheet, str(column + 1), _cell_place(sheet, place, width, number, place.y(), sheet.h(_HEAD)), False)
    y = place.y() + sheet.h(_HEAD)
    sheet.rule(place.x(), y, place.width(), thickness=RULE)
    for row, height in rows.items():
        _words(sheet, row, texts[row], QRectF(place.x(), y, width, height))
        for number, column in enumerate(columns):
            where = _cell_place(sheet, place, width, number, y, height)
            _count(sheet, table, row, column, where)
        y += height
        sheet.rule(place.x(), y, place.width(), ink="hair", thickness=HAIR)


def _cell_place(sheet: Sheet, place: QRectF, left: float, number: int, y: float, height: float) -> QRectF:
    return QRectF(place.x() + left + number * sheet.h(_CELL), y, sheet.h(_CELL), height)


def _words(sheet: Sheet, row: int, text: str, place: QRectF) -> None:
    room = place.width() - sheet.h(_NUMBER + _CELL / 2)
    for block in prose(sheet, text, room, roles.CONTENT, ink="ink"):
        top = place.y() + (place.height() - block.height) / 2
        sheet.text(str(row + 1), QRectF(place.x(), top, sheet.h(_NUMBER), block.height), roles.CONTENT, ink="ink3")
        indented(block, sheet.h(_NUMBER)).draw(place.x(), top)


def _count(sheet: Sheet, table: Table, row: int, column: int, place: QRectF) -> None:
    if row == column:
        _cell(sheet, "·", place, False)
        return
    is_more = table[row][column] > table[column][row]
    if is_more:
        sheet.box(place.adjusted(1, 1, -1, -1), fill="roomT")
    _cell(sheet, str(table[row][column]), place, is_more)


def _cell(sheet: Sheet, words: str, place: QRectF, is_strong: bool) -> None:
    role = roles.STRONG if is_strong else roles.CONTENT
    height = height_of(sheet, words, place.width(), role)
    top = place.y() + (place.height() - height) / 2
    sheet.text(words, QRectF(place.x(), top, place.width(), height), role, align="middle")

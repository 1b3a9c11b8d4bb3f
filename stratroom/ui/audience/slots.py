"""A slot for each person: filled once their answer is in. Names where there is room, otherwise on further pages.

Nothing here could tell what anybody answered, nor who is slow: slots stand in seating order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil

from PySide6.QtCore import QRectF

from stratroom.figures.shapes import Ink
from stratroom.model.public import Collecting
from stratroom.ui import roles
from stratroom.ui.audience.cards import widest_word
from stratroom.ui.audience.flow import Block, Page
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.sheet import CONTENT_BOTTOM, Sheet
from stratroom.words import say

_BAR, _UNDER_NAME, _ROW_GAP, _COLUMN_GAP = 0.014, 0.012, 0.022, 0.02
_MOST_HEIGHT, _MOST_LINES, _MOST_ROWS = 0.34, 2, 4
_CELL, _CELL_GAP = 0.026, 0.007
_NAMES_TOP = 0.13


@dataclass(frozen=True)
class Slot:
    """One person's place; `name` is "" where answers are not attributed. Who keeps out is there, and nothing is awaited
    of them."""

    name: str
    is_done: bool
    is_away: bool
    keeps_out: bool = False


def slots_of(sheet: Sheet, view: Collecting) -> Block:
    """All slots with their names in as few rows as they need, or without names where they are too many."""
    slots = _slots(view)
    for columns in _column_counts(sheet, len(slots)):
        rows = _rows(sheet, slots, columns)
        if rows and _height(sheet, rows) <= sheet.h(_MOST_HEIGHT):
            return _block(sheet, rows)
    return _cells(sheet, slots)


def names_pages(sheet: Sheet, view: Collecting) -> list[Page]:
    """Pages of names with their slots, for people who are too many to be named beside the question."""
    slots = _slots(view)
    if view.done is None or any(_has_names(sheet, slots, n) for n in _column_counts(sheet, len(slots))):
        return []
    place = sheet.band(_NAMES_TOP, CONTENT_BOTTOM)
    pages: list[Page] = []
    for rows in _paged(sheet, _rows(sheet, slots, sheet.card_columns, lines=_ANY), place.height()):
        block = _block(sheet, rows)
        pages.append(partial(block.draw, place.x(), place.y()))
    return pages


_ANY = 1_000
Row = tuple[float, tuple[QRectF, ...], tuple[Slot, ...]]
"""Height, the columns, who stands in them."""


def _slots(view: Collecting) -> list[Slot]:
    if view.done is None:
        return [Slot("", number < view.count, False) for number in range(view.asked)]
    asked = [(who.seat, Slot(who.called, who.id in view.done, who.id in view.away)) for who in view.people]
    out = [(who.seat, Slot(who.called, False, False, keeps_out=True)) for who in view.recused]
    return [slot for _, slot in sorted((*asked, *out), key=lambda placed: placed[0])]


def _column_counts(sheet: Sheet, count: int) -> Iterator[int]:
    widest = 10 if sheet.is_wide else 6
    rows = max(1, ceil(count / widest))
    if rows > _MOST_ROWS:
        return
    yield from range(max(1, ceil(count / rows)), 1, -1)
    if count <= 1:
        yield 1


def _has_names(sheet: Sheet, slots: Sequence[Slot], columns: int) -> bool:
    rows = _rows(sheet, slots, columns)
    return bool(rows) and _height(sheet, rows) <= sheet.h(_MOST_HEIGHT)


def _rows(sheet: Sheet, slots: Sequence[Slot], columns: int, *, lines: int = _MOST_LINES) -> list[Row]:
    """The slots in rows of `columns`; nothing where a name needs more lines than allowed, or would break in a word."""
    places = _places(sheet, columns)
    width = places[0].width()
    most = lines * sheet.size(roles.LABEL) * roles.LABEL.leading + 1
    names = [words(slot) for slot in slots]
    heights = [height_of(sheet, name, width, roles.STRONG_LABEL) if name else 0.0 for name in names]
    is_broken = lines == _MOST_LINES and widest_word(sheet, names, roles.STRONG_LABEL) > width
    if is_broken or any(height > most for height in heights):
        return []
    bar = sheet.h(_BAR + _UNDER_NAME)
    starts = range(0, len(slots), columns)
    return [(max(heights[n : n + columns]) + bar, places, tuple(slots[n : n + columns])) for n in starts]


def _places(sheet: Sheet, columns: int) -> tuple[QRectF, ...]:
    gap = sheet.h(_COLUMN_GAP)
    width = (sheet.content.width() - (columns - 1) * gap) / columns
    return tuple(QRectF(number * (width + gap), 0, width, 0) for number in range(columns))


def _height(sheet: Sheet, rows: Sequence[Row]) -> float:
    return sum(height for height, _, _ in rows) + sheet.h(_ROW_GAP) * (len(rows) - 1)


def _block(sheet: Sheet, rows: Sequence[Row]) -> Block:
    def draw(x: float, y: float) -> None:
        for height, places, slots in rows:
            for place, slot in zip(places, slots, strict=False):
                _slot(sheet, slot, place.translated(x, y), height)
            y += height + sheet.h(_ROW_GAP)

    return Block(_height(sheet, rows), draw)


def _slot(sheet: Sheet, slot: Slot, place: QRectF, height: float) -> None:
    bar = sheet.h(_BAR)
    if slot.name:
        room = height - bar - sheet.h(_UNDER_NAME)
        is_quiet = slot.is_done or slot.is_away or slot.keeps_out
        role = roles.LABEL if is_quiet else roles.STRONG_LABEL
        tall = height_of(sheet, words(slot), place.width(), role)
        name = QRectF(place.x(), place.y() + room - tall, place.width(), tall)
        ink: Ink = "ink3" if is_quiet else "ink"
        sheet.text(words(slot), name, role, ink=ink, align="left")
    _bar(sheet, slot, QRectF(place.x(), place.y() + height - bar, place.width(), bar))


def words(slot: Slot) -> str:
    """The name, and that the person keeps out, or is away if they have not answered."""
    if slot.keeps_out:
        return say("{name}, keeps out", name=slot.name)
    return say("{name}, away", name=slot.name) if slot.is_away and not slot.is_done else slot.name


def _bar(sheet: Sheet, slot: Slot, rect: QRectF) -> None:
    if slot.is_done:
        sheet.box(rect, fill="ink")
    elif slot.keeps_out:
        sheet.rule(rect.x(), rect.center().y(), rect.width(), ink="rule3")
    else:
        sheet.box(rect, ink="rule3", dashed=slot.is_away)


def _cells(sheet: Sheet, slots: Sequence[Slot]) -> Block:
    """Small squares, one for each person."""
    side, pitch = sheet.h(_CELL), sheet.h(_CELL + _CELL_GAP)
    across = int((sheet.content.width() + sheet.h(_CELL_GAP)) / pitch)
    rows = ceil(len(slots) / across)

    def draw(x: float, y: float) -> None:
        for number, slot in enumerate(slots):
            _bar(sheet, slot, QRectF(x + number % across * pitch, y + number // across * pitch, side, side))

    return Block(rows * pitch, draw)


def _paged(sheet: Sheet, rows: Sequence[Row], height: float) -> list[list[Row]]:
    pages: list[list[Row]] = [[]]
    for row in rows:
        if pages[-1] and _height(sheet, [*pages[-1], row]) > height:
            pages.append([])
        pages[-1].append(row)
    return pages

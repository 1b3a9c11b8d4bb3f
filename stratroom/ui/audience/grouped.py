"""Cards under the names the room gave them: a heavy rule spans the members, a thin one a card that stands alone.

The columns are those of the wall, so a card keeps its width when it is grouped. Groups come as the room made them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.model.public import PersonMark
from stratroom.ui import roles
from stratroom.ui.audience.cards import LARGEST, LEAST, Card, column_counts, paged, span, unbroken, widest_word
from stratroom.ui.audience.flow import Block, Page, movable, one_picture, prose, sizes
from stratroom.ui.audience.layout import Layout, reading
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.people import MARK, label
from stratroom.ui.sheet import HEAVY, RULE, Sheet
from stratroom.words import joined, say

_UNDER_RULE, _UNDER_HEAD, _BETWEEN_ROWS, _SPREAD_AT_MOST = 0.01, 0.008, 0.018, 0.045
_BESIDE_MARK = 0.012
_LINES_BESIDE, _NAME_AT_MOST = 3, 0.3

Group = tuple[str, Sequence[Card]]
"""The room's name for it ("" for a card alone) and its cards."""


@dataclass(frozen=True)
class Head:
    """A group's name: beside the mark of its first card, or above the marks where it is long."""

    name: str
    height: float
    is_beside: bool


@dataclass(frozen=True)
class Segment:
    """Cards of one group side by side; a group wider than the page has several, each under the name."""

    head: Head
    cards: tuple[tuple[PersonMark | None, Block], ...]
    columns: int
    is_shared: bool

    @property
    def words(self) -> float:
        return max(block.height for _, block in self.cards)


Row = list[tuple[int, Segment]]
"""Segments with the number of the column each begins in."""


def group_pages(sheet: Sheet, groups: Sequence[Group], layout: Layout) -> list[Page]:
    """All groups in one size; as large as lets them stand on one page, otherwise in pages."""
    named, place = _short_names(sheet, groups, layout), layout.content
    tried = sizes(sheet, LARGEST, LEAST)
    cards = [card for _, cards in named for card in cards]
    usual = unbroken(sheet, cards, place, sheet.card_columns)
    counts = column_counts(sheet, usual, [card.text for card in cards], place, roles.STATEMENT)
    grids = [sheet.columns(count, place) for count in counts]
    made = [one_picture(tried, partial(_paged_rows, sheet, named, grid, place.height()), len) for grid in grids]
    chosen = next((number for number, pages in enumerate(made) if len(pages) == 1), 0)
    return [partial(_draw_rows, sheet, rows, grids[chosen], place) for rows in made[chosen]]


def _paged_rows(
    sheet: Sheet, groups: Sequence[Group], grid: Sequence[QRectF], height: float, size: int
) -> list[list[Row]]:
    segments = [part for group in groups for part in _segments(sheet, group, grid, height, size)]
    return paged(_rows(sheet, segments, len(grid), height), height, sheet.h(_BETWEEN_ROWS), partial(_row_height, sheet))


def _short_names(sheet: Sheet, groups: Sequence[Group], layout: Layout) -> list[Group]:
    """A name that would fill the page stands on a page before, and its group is called by its number."""
    named: list[Group] = []
    for number, (name, cards) in enumerate(groups, start=1):
        is_long = bool(name) and height_of(sheet, name, layout.content.width(), roles.STRONG) > sheet.h(_NAME_AT_MOST)
        called = say("Group {n}", n=number)
        told = say("{label}: {text}", label=called, text=name)
        layout.before += reading(sheet, told, roles.STRONG) if is_long else []
        named.append((called if is_long else name, cards))
    return named


def _segments(sheet: Sheet, group: Group, grid: Sequence[QRectF], height: float, size: int) -> list[Segment]:
    name, cards = group
    head = _head(sheet, name, cards, grid)
    columns = min(len(cards), len(grid)) if head.is_beside else len(grid)
    width = grid[0].width() if len(cards) > 1 else span(sheet, grid, columns)
    room = height - head.height - sheet.h(HEAVY + _UNDER_RULE + _UNDER_HEAD)
    parts = [(card.by, part) for card in cards for part in _words(sheet, card, width, size, room)]
    across = 1 if len(cards) == 1 else columns
    rows = [tuple(parts[start : start + across]) for start in range(0, len(parts), across)]
    is_shared = len(cards) > 1
    return [Segment(head, row, len(row) if is_shared and head.is_beside else columns, is_shared) for row in rows]


def _words(sheet: Sheet, card: Card, width: float, size: int, room: float) -> tuple[Block, ...]:
    parts = prose(sheet, card.text, width, roles.STATEMENT, size=size, room=room)
    return tuple(movable(sheet, card.key("words", number), part, width) for number, part in enumerate(parts))


def _head(sheet: Sheet, name: str, cards: Sequence[Card], grid: Sequence[QRectF]) -> Head:
    mark = sheet.h(MARK) if any(card.by for card in cards) else 0.0
    if not name:
        return Head("", max(mark, _whose_height(sheet, cards, grid[0].width())), True)
    room = _beside(sheet, grid[0].width())
    beside = height_of(sheet, name, room, roles.STRONG)
    is_whole = widest_word(sheet, [name], roles.STRONG) <= room
    if is_whole and beside <= _LINES_BESIDE * sheet.size(roles.STRONG) * roles.STRONG.leading + 1:
        return Head(name, max(mark, beside), True)
    return Head(name, mark + height_of(sheet, name, span(sheet, grid, len(grid)), roles.STRONG), False)


def _whose_height(sheet: Sheet, cards: Sequence[Card], width: float) -> float:
    return max(height_of(sheet, whose(card.by), _beside(sheet, width), roles.LABEL) for card in cards)


def whose(by: PersonMark | None) -> str:
    """Name and role, a line each, neither turned by the other."""
    return joined("\n", label(by)) if by else ""


def _beside(sheet: Sheet, width: float) -> float:
    """The room beside a mark."""
    return width - sheet.h(MARK + _BESIDE_MARK)


def _rows(sheet: Sheet, segments: Sequence[Segment], columns: int, height: float) -> list[Row]:
    """Each segment in the first row that has room for it: in columns, and under the highest head of the row."""

    def has_room(row: Row, segment: Segment) -> bool:
        is_wide_enough = _used(row) + segment.columns <= columns
        return is_wide_enough and _row_height(sheet, [*row, (0, segment)]) <= height + 0.5

    rows: list[Row] = []
    for segment in segments:
        row = next((row for row in rows if has_room(row, segment)), None)
        if row is None:
            rows.append(row := [])
        row.append((_used(row), segment))
    return rows


def _used(row: Row) -> int:
    return sum(segment.columns for _, segment in row)


def _row_height(sheet: Sheet, row: Row) -> float:
    head, words = _head_room(row), max(segment.words for _, segment in row)
    return sheet.h(HEAVY + _UNDER_RULE + _UNDER_HEAD) + head + words


def _head_room(row: Row) -> float:
    return max(segment.head.height for _, segment in row)


def _draw_rows(sheet: Sheet, rows: Sequence[Row], grid: Sequence[QRectF], place: QRectF) -> None:
    """One page; free height is shared out between the rows, within reason."""
    heights = [_row_height(sheet, row) for row in rows]
    spare = place.height() - sum(heights) - sheet.h(_BETWEEN_ROWS) * (len(rows) - 1)
    y, share = place.y(), max(0.0, min(spare / len(rows), sheet.h(_SPREAD_AT_MOST)))
    for row, height in zip(rows, heights, strict=True):
        for column, segment in row:
            width = span(sheet, grid, segment.columns)
            _draw(sheet, segment, QRectF(grid[column].x(), y, width, _head_room(row)), grid)
        y += height + sheet.h(_BETWEEN_ROWS) + share


def _draw(sheet: Sheet, segment: Segment, place: QRectF, grid: Sequence[QRectF]) -> None:
    """Rule, name, marks and words; `place` is as high as the heads of the row."""
    sheet.rule(place.x(), place.y(), place.width(), thickness=HEAVY if segment.is_shared else RULE)
    top = place.y() + sheet.h(HEAVY + _UNDER_RULE)
    _name(sheet, segment, QRectF(place.x(), top, place.width(), place.height()), grid[0].width())
    pitch = grid[1].x() - grid[0].x() if len(grid) > 1 else 0.0
    width = grid[0].width() if segment.is_shared else place.width()
    for number, (by, words) in enumerate(segment.cards):
        x = place.x() + number * pitch
        if by:
            _mark(sheet, by, x + width, top + (sheet.h(MARK) if segment.head.is_beside else segment.head.height))
        words.draw(x, top + place.height() + sheet.h(_UNDER_HEAD))


def _name(sheet: Sheet, segment: Segment, place: QRectF, column: float) -> None:
    head, by = segment.head, segment.cards[0][0]
    words, role = (head.name, roles.STRONG) if head.name else (whose(by), roles.LABEL)
    if not words:
        return
    width = _beside(sheet, column) if head.is_beside else place.width()
    height = height_of(sheet, words, width, role)
    drop = (sheet.h(MARK) - height) / 2 if head.is_beside else 0.0
    sheet.text(words, QRectF(place.x(), place.y() + max(0.0, drop), width, height), role)


def _mark(sheet: Sheet, by: PersonMark, right: float, bottom: float) -> None:
    """At the right end of its column, at the foot of a long name or beside a short one."""
    size = sheet.h(MARK)
    sheet.thing(Card(by, "").key("mark"), QRectF(right - size, bottom - size, size, size))
    sheet.mark(by.seat, by.initials, right - size / 2, bottom - size / 2, size)

"""Who is heard in which order, as the room sees it: number, mark and name large, the reason quiet beneath."""

from collections.abc import Iterator
from functools import partial
from math import ceil

from PySide6.QtCore import QRectF

from stratroom.model.public import PersonMark
from stratroom.stages.tradeoffs.seen import PublicTurn, SpeakingOrder
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.people import TALLEST, label
from stratroom.ui.audience.told import indented
from stratroom.ui.sheet import HAIR, RULE, Sheet
from stratroom.words import joined, say

_LARGEST, _LEAST = 0.05, 0.034
_MARK, _NUMBER, _BESIDE = 0.06, 0.062, 0.016
_LOWER = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Columns of a picture end at one height as nearly as they can: the lowest that holds all is taken."""
_UNDER_RULE, _BETWEEN, _SPREAD_AT_MOST = 0.012, 0.012, 0.03


def speaking_order(sheet: Sheet, view: SpeakingOrder, page: int) -> int:
    """In one column if one holds them all, otherwise in as many side by side as there is room for, then in pages."""
    sheet.provenance = say("Trade-off {n} of {count}", n=view.number, count=view.count)
    layout = Layout(sheet, view.title, line=view.said, note=view.rule)
    made = [_in_columns(sheet, view, layout.content, count) for count in _counts(sheet)]
    best = next((pages for pages in made if len(pages) == 1), made[-1])
    return turned(layout.pages(best), page)


def _counts(sheet: Sheet) -> range:
    return range(1, 4 if sheet.is_wide else 3)


def _in_columns(sheet: Sheet, view: SpeakingOrder, place: QRectF, count: int) -> list[Page]:
    places = sheet.columns(count, place)

    def set_at(size: int) -> Column:
        rows = list(_rows(sheet, view, places[0], size))
        heights = [place.height() * share for share in (*_LOWER, 1.0)]
        made = [Column(height).add(*rows) for height in (heights if count > 1 else heights[-1:])]
        return next((column for column in made if len(column.pages) <= count), made[-1])

    column = one_picture(sizes(sheet, _LARGEST, _LEAST, 5), set_at, lambda made: ceil(len(made.pages) / count))
    column.spread(sheet.h(_SPREAD_AT_MOST))
    starts = range(0, len(column.pages), count)
    return [partial(_paint, column, places, start) for start in starts]


def _paint(column: Column, places: list[QRectF], start: int) -> None:
    for number, place in enumerate(places):
        column.paint(start + number, place.x(), place.y())


def _rows(sheet: Sheet, view: SpeakingOrder, place: QRectF, size: int) -> Iterator[Story]:
    for number, turn in enumerate(view.turns, start=1):
        head = _head(sheet, number, turn, place.width(), size)
        why = prose(sheet, turn.why, place.width() - _indent(sheet), _why_role(turn), room=place.height() - head.height)
        yield Story((head, *(indented(block, _indent(sheet)) for block in why)), gap=sheet.h(_BETWEEN))


def _head(sheet: Sheet, number: int, turn: PublicTurn, width: float, size: int) -> Block:
    """A rule, whose weight tells who has the floor first; the number, the mark, the name."""
    top, mark, indent = sheet.h(_UNDER_RULE), sheet.h(_MARK), _indent(sheet)
    said = width - indent
    name = _named(sheet, turn.who, said, size)
    high = height_of(sheet, name, said, roles.STRONG, size=size)
    height = max(mark, high)

    def draw(x: float, y: float) -> None:
        if turn.has_floor_first:
            sheet.rule(x, y, width, thickness=RULE)
        else:
            sheet.rule(x, y, width, ink="rule3", thickness=HAIR)
        line = height_of(sheet, str(number), indent, roles.STRONG, size=size)
        place = QRectF(x, y + top + (mark - line) / 2, sheet.h(_NUMBER), line)
        sheet.text(str(number), place, roles.STRONG, size=size, ink="ink3")
        sheet.mark(turn.who.seat, turn.who.initials, x + sheet.h(_NUMBER) + mark / 2, y + top + mark / 2, mark)
        place = QRectF(x + indent, y + top + (height - high) / 2, said, high)
        sheet.text(name, place, roles.STRONG, size=size, align="left")

    return Block(top + height, draw)


def _named(sheet: Sheet, who: PersonMark, width: float, size: int) -> str:
    """Name and role on one line; of two who share a name the role is what tells them apart. Without one that is so long
    that few people would stand in the order."""
    name = joined(" · ", label(who))
    return name if height_of(sheet, name, width, roles.STRONG, size=size) <= sheet.h(TALLEST) else who.name


def _why_role(turn: PublicTurn) -> roles.Role:
    return roles.STRONG_LABEL if turn.has_floor_first else roles.LABEL


def _indent(sheet: Sheet) -> float:
    return sheet.h(_NUMBER + _MARK + _BESIDE)

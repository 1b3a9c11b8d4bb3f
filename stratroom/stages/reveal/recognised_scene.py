"""Who recognises whom before the room: the ring, and every line of it in words; more people than a ring holds in words.

It is handed the public view and knows nothing else.
"""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.figures.recognition import is_readable, recognition
from stratroom.stages.reveal.recognised import (
    Recognised,
    alone_in_words,
    both_in_words,
    counted,
    drawn,
    headline,
    not_drawn,
    one_sided_in_words,
)
from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Page, Story, prose, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.told import ruled
from stratroom.ui.sheet import GUTTER, Sheet
from stratroom.words import say

_RING, _RING_4_3 = 0.62, 0.58
_BETWEEN = 0.03
_COLUMNS, _COLUMNS_4_3 = 3, 2


def recognised(sheet: Sheet, view: Recognised, page: int) -> int:
    """Ring and words on one picture where both can be read; otherwise the ring, then the words; or the words alone."""
    line = " ".join(filter(None, (counted(view), not_drawn(view))))
    layout = Layout(sheet, headline(view), line=line, note=view.missing)
    place = layout.content
    pages = _beside(sheet, view, place) or [*_ring(sheet, view, place), *_words(sheet, view, place)]
    return turned(layout.pages(pages), page)


def _beside(sheet: Sheet, view: Recognised, place: QRectF) -> list[Page]:
    left = QRectF(place.topLeft(), place.size())
    left.setWidth(place.width() * (_RING if sheet.is_wide else _RING_4_3))
    right = place.adjusted(left.width() + sheet.h(GUTTER), 0, 0, 0)
    column = _column(sheet, view, right)
    ring = _ring(sheet, view, left)
    if not ring or len(column.pages) > 1:
        return []

    def paint() -> None:
        ring[0]()
        column.paint(0, right.x(), right.y())

    return [paint]


def _ring(sheet: Sheet, view: Recognised, place: QRectF) -> list[Page]:
    """One page; none where the initials could not be read."""
    room, em = (place.width(), place.height()), float(sheet.size(roles.CONTENT))
    figure = drawn(view)
    if not is_readable(figure, width=room[0], height=room[1], text_size=em):
        return []
    drawing = recognition(figure, "", width=room[0], height=room[1], text_size=em)
    return [partial(sheet.drawing, drawing, place)]


def _words(sheet: Sheet, view: Recognised, place: QRectF) -> list[Page]:
    """Column after column, as many side by side as there is room for."""
    places = sheet.columns(_COLUMNS if sheet.is_wide else _COLUMNS_4_3, place)
    column, across = _column(sheet, view, places[0]), len(places)

    def paint(first: int) -> None:
        for number, side in enumerate(places):
            column.paint(first + number, side.x(), side.y())

    return [partial(paint, first) for first in range(0, len(column.pages), across)]


def _column(sheet: Sheet, view: Recognised, place: QRectF) -> Column:
    return Column(place.height()).add(*_stories(sheet, view, place))


def _stories(sheet: Sheet, view: Recognised, place: QRectF) -> Iterator[Story]:
    alone = alone_in_words(view)
    told = (
        (say("Both say so"), both_in_words(view)),
        (say("One says so of the other"), one_sided_in_words(view)),
        (say("Recognise nobody, recognised by nobody"), (alone,) if alone else ()),
    )
    for title, lines in told:
        if lines:
            head = ruled(sheet, title, place.width())
            room = place.height() - head.height
            body = (block for line in lines for block in prose(sheet, line, place.width(), roles.CONTENT, room=room))
            yield Story(tuple(body), head, gap=sheet.h(_BETWEEN))


SCENES: Scenes = {Recognised: recognised}

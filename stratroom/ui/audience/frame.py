"""What is common to every picture the audience sees: day line, stage, provenance, footer, page of pages.

It is handed the public frame and nothing else; the middle is painted by the scene of the stage.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from stratroom import tokens
from stratroom.model.public import Frame
from stratroom.ui import roles
from stratroom.ui.audience.clock import paint_clock, place_of
from stratroom.ui.roles import CONTENT_LEAST, Role
from stratroom.ui.sheet import FOOTER_BASELINE, GUTTER, HEADLINE_TOP, Key, Sheet, TextBox, Thing
from stratroom.ui.spans import Span, Words
from stratroom.ui.theme import Theme
from stratroom.words import say

Scene = Callable[[Sheet, Any, int], int]
"""Paints a public view's page on a sheet; how many pages the view has at this size."""
Scenes = Mapping[type, Scene]

_LABEL_TOP, _LABEL_BOTTOM = tokens.number("audience_space", "stage_label_top"), HEADLINE_TOP
_FOOTER_TOP = 0.93


@dataclass(frozen=True)
class Picture:
    """A painted frame with what stands on it; `page_count` is how many pages the view fills at this size.

    `things` are the places of what could move to the next picture.
    """

    image: QImage
    words: tuple[str, ...]
    boxes: tuple[TextBox, ...]
    page_count: int
    things: Mapping[Key, Thing]


def picture(
    frame: Frame, scenes: Scenes, size: QSize, theme: Theme, *, scale: float = 1.0, floor: float = CONTENT_LEAST,
    ticks: bool = True,
) -> Picture:  # fmt: skip
    """The frame painted off-screen; `scale` makes a true miniature: same lines, same pages, smaller.

    `floor` is the least size of content, a fraction of the height. Without `ticks` the clock's place stays empty.
    """

    def paint(sheet: Sheet) -> int:
        pages = paint_frame(sheet, frame, scenes)
        if frame.clock and ticks:
            paint_clock(sheet, frame.clock)
        return pages

    return painted(paint, size, theme, scale=scale, floor=floor)


def painted(
    paint: Callable[[Sheet], int], size: QSize, theme: Theme, *, scale: float = 1.0, floor: float = CONTENT_LEAST
) -> Picture:
    """A picture of whatever `paint` puts on an empty sheet; it says how many pages there are."""
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.colour("paper"))
    sheet = Sheet(painter, size.width(), size.height(), theme, floor)
    pages = paint(sheet)
    painter.end()
    return Picture(image, tuple(sheet.words), tuple(sheet.boxes), pages, sheet.things)


def paint_frame(sheet: Sheet, frame: Frame, scenes: Scenes) -> int:
    """Paints the whole picture but for the clock; how many pages the view has."""
    sheet.day_line(frame.programme, frame.current)
    sheet.stage = frame.stage_title
    pages = scenes[type(frame.view)](sheet, frame.view, frame.page)
    _stage_and_note(sheet, frame)
    _footer(sheet, frame, pages)
    return pages


def _stage_and_note(sheet: Sheet, frame: Frame) -> None:
    place = sheet.band(_LABEL_TOP, _LABEL_BOTTOM)
    note = "" if frame.clock else frame.note
    if frame.clock:
        place.setRight(place_of(sheet).left() - sheet.h(GUTTER))
    label = [Span(f"{frame.stage_number}  {frame.stage_title}")]
    if sheet.provenance:
        label.append(Span(f"  ·  {sheet.provenance}", ink="ink3", weight=400))
    _left_and_right(sheet, place, (label, roles.STRONG_FURNITURE), (note, roles.FURNITURE))


def _footer(sheet: Sheet, frame: Frame, pages: int) -> None:
    line = sheet.h(roles.FURNITURE.size * roles.FURNITURE.leading)
    place = sheet.band(_FOOTER_TOP, 1.0)
    place.setTop(sheet.h(FOOTER_BASELINE) - 0.8 * line)
    page = say("{page} of {pages}", page=min(frame.page, pages - 1) + 1, pages=pages) if pages > 1 else ""
    _left_and_right(sheet, place, (frame.footer, roles.FURNITURE), (page, roles.STRONG_FURNITURE))


def _left_and_right(sheet: Sheet, place: QRectF, left: tuple[Words, Role], right: tuple[str, Role]) -> None:
    """Two furniture texts on one line; the left one leaves the right one its room."""
    taken = sheet.width_of(*right) + sheet.h(GUTTER) if right[0] else 0.0
    if right[0]:
        sheet.text(right[0], place, right[1], align="end")
    if left[0]:
        sheet.text(left[0], place.adjusted(0, 0, -taken, 0), left[1])

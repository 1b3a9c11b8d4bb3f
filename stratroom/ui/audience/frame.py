"""What is common to every picture the audience sees: day line, stage, provenance, footer, page of pages.

It is handed the public frame and nothing else; the middle is painted by the scene of the stage.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from stratroom import tokens
from stratroom.model.public import Frame
from stratroom.ui import roles
from stratroom.ui.audience.clock import paint_clock, place_of
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.roles import CONTENT_LEAST, Role
from stratroom.ui.sheet import FOOTER_BASELINE, GUTTER, HEADLINE_TOP, Key, Sheet, TextBox, Thing
from stratroom.ui.spans import Span
from stratroom.ui.theme import Theme
from stratroom.words import joined, phrase, say

Scene = Callable[[Sheet, Any, int], int]
"""Paints a public view's page on a sheet; how many pages the view has at this size."""
Scenes = Mapping[type, Scene]

_NOTED, _NOTED_SHORT = phrase("Six words of this reveal:"), phrase("Six words:")
_SLIP = replace(roles.LABEL, leading=1.15)
"""A label that is set as large as content, and made smaller only where its words would be cut."""

_LABEL_TOP, _LABEL_BOTTOM = tokens.number("audience_space", "stage_label_top"), HEADLINE_TOP


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
    with QPainter(image) as painter:  # let go also where a scene fails: Qt ends the app for an image still painted on
        painter.scale(scale, scale)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.colour("paper"))
        sheet = Sheet(painter, size.width(), size.height(), theme, floor)
        pages = paint(sheet)
    return Picture(image, tuple(sheet.words), tuple(sheet.boxes), pages, sheet.things)


def standing_still(frame: Frame | None) -> Frame | None:
    """The frame without what changes every second."""
    return replace(frame, clock=replace(frame.clock, seconds=0)) if frame and frame.clock else frame


def without_clock(frame: Frame | None) -> Frame | None:
    """The frame as it is handed over, before a clock is put on it."""
    return replace(frame, clock=None) if frame else None


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
    if frame.clock:
        place.setRight(place_of(sheet).left() - sheet.h(GUTTER))
    stage = Span(joined("  ", (str(frame.stage_number), frame.stage_title)))
    source = [Span(f"  ·  {sheet.provenance}", ink="ink3", weight=400)] if sheet.provenance else []
    note = "" if frame.clock else frame.note
    _left_and_right(sheet, place, [stage, *source], note, roles.STRONG_FURNITURE, roles.FURNITURE)


def _footer(sheet: Sheet, frame: Frame, pages: int) -> None:
    """Whose workshop it is, or what explains the picture, or the six words of its reveal."""
    left, role = (sheet.foot, roles.LABEL) if sheet.foot else ([Span(frame.footer)], roles.FURNITURE)
    if frame.noted and not sheet.foot:
        _to_note(sheet, frame.noted, min(frame.page, pages - 1), pages)
        return
    line = max(sheet.h(role.size), sheet.size(role)) * role.leading
    top = sheet.h(FOOTER_BASELINE) - 0.8 * line
    place = QRectF(sheet.margin, top, sheet.width - 2 * sheet.margin, line)
    page = say("{page} of {pages}", page=min(frame.page, pages - 1) + 1, pages=pages) if pages > 1 else ""
    right = "   ".join(filter(None, (sheet.foot_remark, page)))
    _left_and_right(sheet, place, left, right, role, roles.FURNITURE if sheet.foot_remark else roles.STRONG_FURNITURE)


def _to_note(sheet: Sheet, words: str, page: int, pages: int) -> None:
    """On one line, as large as what is to be read at the back of the room; never shortened. What they are is said in as
    many words as have room; where even the words alone have none, they are a little smaller."""
    number = say("{page} of {pages}", page=page + 1, pages=pages) if pages > 1 else ""
    at_right = sheet.width_of(number, roles.STRONG_FURNITURE) + sheet.h(GUTTER) if number else 0.0
    width, size = sheet.width - 2 * sheet.margin - at_right, round(sheet.h(sheet.least(roles.CONTENT)))
    lines = [[*_named(label), Span(words, ink="ink", weight=600)] for label in (say(_NOTED), say(_NOTED_SHORT), "")]
    fitting = next((line for line in lines if sheet.width_of(line, _SLIP, size=size) <= width), lines[-1])
    while sheet.width_of(fitting, _SLIP, size=size) > width:
        size -= 1
    top = sheet.h(FOOTER_BASELINE) - sheet.baseline(_SLIP, size=size)
    height = sheet.measure(fitting, sheet.width, _SLIP, size=size)
    sheet.text(fitting, QRectF(sheet.margin, top, width, height), _SLIP, size=size)
    if number:
        top = sheet.h(FOOTER_BASELINE) - sheet.baseline(roles.STRONG_FURNITURE)
        place = QRectF(sheet.margin, top, sheet.width - 2 * sheet.margin, sheet.h(2 * roles.STRONG_FURNITURE.size))
        sheet.text(number, place, roles.STRONG_FURNITURE, align="end")


def _named(label: str) -> list[Span]:
    return [Span(f"{label}  ")] if label else []


def _left_and_right(
    sheet: Sheet, place: QRectF, left: Sequence[Span], right: str, left_role: Role, right_role: Role
) -> None:
    """Two furniture texts on one line; the left one leaves the right one its room, and gives way where it is long."""
    if right:
        sheet.text(right, place, right_role, align="end")
        place = place.adjusted(0, 0, -sheet.width_of(right, right_role) - sheet.h(GUTTER), 0)
    if any(span.text for span in left):
        sheet.text(_fitting(sheet, left, place, left_role), place, left_role)


def _fitting(sheet: Sheet, words: Sequence[Span], place: QRectF, role: Role) -> Sequence[Span]:
    """The words as long as they fit, without the last part where that helps; only then the first is shortened.

    Nobody needs to read furniture: stage and title stand in full on pictures of their own.
    """
    tried = [words[:count] for count in range(len(words), 0, -1)]
    fitting = next((some for some in tried if _fits(sheet, some, place, role)), None)
    text = words[0].text
    while fitting is None:
        text = text[: -max(1, len(text) // 12)]
        shortened = [replace(words[0], text=f"{text.rstrip()}…")]
        fitting = shortened if not text or _fits(sheet, shortened, place, role) else None
    return fitting


def _fits(sheet: Sheet, words: Sequence[Span], place: QRectF, role: Role) -> bool:
    return height_of(sheet, words, place.width(), role) <= place.height() + 0.5

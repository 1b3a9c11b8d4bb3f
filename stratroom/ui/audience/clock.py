"""The clock on the projector: the time left in large figures, what it is left of, a bar that shrinks. It never pulses.

Nothing counts here: every second somebody hands in what is left. It stands in the line of the stage, above every scene.
"""

from PySide6.QtCore import QRectF

from stratroom.model.public import PublicClock
from stratroom.ui import roles
from stratroom.ui.sheet import Sheet
from stratroom.words import say

_TOP, _DIGITS, _BAR_TOP, _BAR = 0.0465, 0.05, 0.1, 0.0055
_WIDTH, _WIDTH_4_3, _BESIDE = 0.62, 0.5, 0.016


def place_of(sheet: Sheet) -> QRectF:
    """What the clock may cover: the right end of the line of the stage."""
    width = sheet.h(_WIDTH if sheet.is_wide else _WIDTH_4_3)
    return QRectF(sheet.width - sheet.margin - width, sheet.h(_TOP), width, sheet.h(_BAR_TOP + _BAR - _TOP))


def minutes_and_seconds(seconds: int) -> str:
    """Whole minutes, however many.

    >>> minutes_and_seconds(4500), minutes_and_seconds(9)
    ('75:00', '0:09')
    """
    return f"{abs(seconds) // 60}:{abs(seconds) % 60:02}"


def paint_clock(sheet: Sheet, clock: PublicClock) -> None:
    """In its place; overtime is said in the same ink and the same size."""
    place, is_over = place_of(sheet), clock.seconds < 0
    figures = ("+" if is_over else "") + minutes_and_seconds(clock.seconds)
    size = round(sheet.h(_DIGITS))
    width = sheet.width_of(figures, roles.TIMER, size=size)
    right = place.right() - width
    sheet.text(figures, QRectF(right, place.y(), width + 2, place.height()), roles.TIMER, size=size)
    _said(sheet, clock, QRectF(place.x(), place.y(), right - place.x() - sheet.h(_BESIDE), place.height()))
    _bar(sheet, clock, QRectF(right, sheet.h(_BAR_TOP), width, sheet.h(_BAR)))


def _said(sheet: Sheet, clock: PublicClock, place: QRectF) -> None:
    """What it is left of, and above it whose time it is where that fits on a line."""
    of = minutes_and_seconds(clock.of)
    below = say("over {of}", of=of) if clock.seconds < 0 else say("left of {of}", of=of)
    line = sheet.h(roles.FURNITURE.size * roles.FURNITURE.leading)
    title = next((title for title in (clock.title, clock.short) if title and _fits(sheet, title, place)), "")
    top = place.y() + (0.0 if title else line / 2)
    if title:
        sheet.text(title, QRectF(place.x(), top, place.width(), line), roles.STRONG_FURNITURE, align="end")
        top += line
    sheet.text(below, QRectF(place.x(), top, place.width(), line), roles.FURNITURE, align="end")


def _fits(sheet: Sheet, title: str, place: QRectF) -> bool:
    return sheet.width_of(title, roles.STRONG_FURNITURE) <= place.width()


def _bar(sheet: Sheet, clock: PublicClock, place: QRectF) -> None:
    left = min(1.0, max(0.0, clock.seconds / clock.of)) if clock.of else 0.0
    sheet.box(place, fill="hair")
    sheet.box(QRectF(place.x(), place.y(), place.width() * left, place.height()), fill="ink")

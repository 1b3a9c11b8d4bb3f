"""The test pattern: is anything cut off, can the last row read, can marks and greys be told apart? Nobody's words.

Shown before people come. Every size that may appear later stands here, with the distance at which it reads.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF

from stratroom.model.marks import DIFFERENT_MARKS
from stratroom.ui import roles
from stratroom.ui.roles import Role, reads_at
from stratroom.ui.sheet import Sheet
from stratroom.ui.theme import dark, light
from stratroom.words import decimal, phrase, say

_CORNER, _EDGE = 0.05, 0.004
_HEAD, _SEEN, _SAMPLES, _GREYS, _MARKS, _OTHER, _FOOT = 0.06, 0.095, 0.18, 0.55, 0.66, 0.775, 0.94
_GREY_STEPS, _GREY, _MARK = 11, 0.075, 0.067

_SAMPLE: tuple[tuple[str, Role], ...] = (
    (phrase("What people wrote is never smaller than this."), roles.STATEMENT),
    (phrase("Names, ticks and sources are never smaller than this."), roles.LABEL),
    (phrase("Stage and date, which nobody needs to read, are this small."), roles.FURNITURE),
)


@dataclass(frozen=True)
class Pattern:
    """For a last row `distance` metres from a picture `image_height` metres high."""

    distance: float
    image_height: float

    def paint(self, sheet: Sheet) -> int:
        """Always one page."""
        _edges(sheet)
        size = f"{sheet.width:.0f} × {sheet.height:.0f}"
        sheet.text(say("Test pattern, {size}", size=size), sheet.band(_HEAD, _SEEN), roles.STRONG_LABEL)
        sheet.text(_seen(), sheet.band(_SEEN, _SAMPLES), roles.LABEL)
        self._samples(sheet)
        _greys(sheet)
        _marks(sheet, _MARKS + _MARK / 2, DIFFERENT_MARKS)
        self._other_shade(sheet)
        return 1

    def _samples(self, sheet: Sheet) -> None:
        place = sheet.band(_SAMPLES, _GREYS)
        y = place.y()
        for words, role in _SAMPLE:
            size = round(sheet.h(sheet.least(role)))
            rect = QRectF(place.x(), y, place.width(), place.bottom() - y)
            y += sheet.text(say(words), rect, role, size=size) + sheet.h(0.004)
            rect.setTop(y)
            y += sheet.text(self._reads(sheet.least(role)), rect, roles.LABEL) + sheet.h(0.016)

    def _reads(self, fraction: float) -> str:
        reads = reads_at(fraction, self.image_height)
        if round(reads, 1) >= self.distance:
            return say("Reads as far as {metres} m from here.", metres=decimal(reads, 1))
        return say(
            "Reads as far as {metres} m from here, not in the last row at {distance} m.",
            metres=decimal(reads, 1), distance=decimal(self.distance, 3),
        )  # fmt: skip

    def _other_shade(self, sheet: Sheet) -> None:
        """The same in the other shade, in a band across the picture."""
        theme = light() if sheet.theme.shade == "dark" else dark()
        other = Sheet(sheet.painter, sheet.width, sheet.height, theme, sheet.floor)
        other.box(
            QRectF(sheet.h(_CORNER), sheet.h(_OTHER), sheet.width - 2 * sheet.h(_CORNER), sheet.h(0.17)), fill="paper"
        )
        size = round(other.h(other.least(roles.STATEMENT)))
        other.text(say("The other shade"), other.band(_OTHER + 0.012, _FOOT), roles.STATEMENT, size=size)
        _marks(other, _FOOT - 0.01 - _MARK / 2, DIFFERENT_MARKS)
        sheet.words += other.words
        sheet.boxes += other.boxes


def _seen() -> str:
    return say("All four corners and the line along every edge are to be seen, and the steps of grey are to differ.")


def _edges(sheet: Sheet) -> None:
    """A line along every edge, a corner in every corner."""
    edge, corner = max(1.0, sheet.h(_EDGE)), sheet.h(_CORNER)
    width, height = sheet.width, sheet.height
    for rect in (QRectF(0, 0, width, edge), QRectF(0, height - edge, width, edge)):
        sheet.box(rect, fill="ink")
    for rect in (QRectF(0, 0, edge, height), QRectF(width - edge, 0, edge, height)):
        sheet.box(rect, fill="ink")
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(sheet.theme.colour("ink"))
    for x, y in ((0, 0), (width, 0), (0, height), (width, height)):
        inward = QPointF(corner if x == 0 else -corner, 0), QPointF(0, corner if y == 0 else -corner)
        sheet.painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x, y) + inward[0], QPointF(x, y) + inward[1]]))


def _greys(sheet: Sheet) -> None:
    place = sheet.band(_GREYS, _GREYS + _GREY)
    width = place.width() / _GREY_STEPS
    for step in range(_GREY_STEPS):
        rect = QRectF(place.x() + step * width, place.y(), width, place.height())
        sheet.painter.fillRect(rect, QColor.fromRgbF(*[step / (_GREY_STEPS - 1)] * 3))
    sheet.box(place, ink="rule3")


def _marks(sheet: Sheet, middle: float, count: int) -> None:
    place, size = sheet.band(0, 1), sheet.h(_MARK)
    pitch = (place.width() - size) / (count - 1)
    size = min(size, pitch * 0.94)
    for seat in range(count):
        sheet.mark(seat, f"P{seat + 1}", place.x() + sheet.h(_MARK) / 2 + seat * pitch, sheet.h(middle), size)

"""The strip of who has handed in, at the top of every screen of a named round. Never a word, never a time."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from stratroom.ui.theme import laptop
from stratroom.words import say

Slot = Literal["in", "now", "open"]
_SLOT, _GAP, _HEIGHT = 52, 8, 9


class ProgressStrip(QWidget):
    """One slot a person in seating order: solid handed in, in the room's colour whose turn it is, hollow to come."""

    def __init__(self, slots: tuple[Slot, ...]) -> None:
        super().__init__()
        self._slots = slots
        self.setAccessibleName(say("{count} of {asked} handed in", count=slots.count("in"), asked=len(slots)))
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(min(480, len(slots) * (_SLOT + _GAP)))

    def sizeHint(self) -> QSize:
        return QSize(min(480, len(self._slots) * (_SLOT + _GAP)), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        step = self.width() / len(self._slots)
        with QPainter(self) as painter:
            gap = min(_GAP, step / 4)
            for number, slot in enumerate(self._slots):
                self._paint_slot(painter, slot, QRectF(number * step + gap, 0.5, step - gap - 1, _HEIGHT - 1.5))

    def _paint_slot(self, painter: QPainter, slot: Slot, place: QRectF) -> None:
        theme = laptop()
        if slot == "open":
            painter.setPen(QPen(theme.colour("rule3"), 1))
            painter.drawRect(place)
        else:
            painter.fillRect(place, theme.colour("ink" if slot == "in" else "room"))

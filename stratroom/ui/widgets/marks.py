"""A participant's mark on the console, painted from the same shapes as on the projector and in the record."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stratroom.figures.shapes import mark
from stratroom.ui.painting import paint
from stratroom.ui.theme import laptop

_ROOM = 1.16


class MarkLabel(QWidget):
    """The mark of the person in `seat`, `size` pixels, initials inside; a screen reader says `name`."""

    def __init__(self, seat: int, initials: str, size: int = 36, *, name: str = "") -> None:
        super().__init__()
        self.seat, self.initials, self._size = seat, initials, size
        self.setAccessibleName(name or initials)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self._size * _ROOM)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QSize(self.width(), self.height()) / 2
            paint(painter, mark(self.seat, middle.width(), middle.height(), self._size, self.initials), laptop())

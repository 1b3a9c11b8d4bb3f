"""A page that scrolls: the focus stays in sight, and what lies below the edge is said to be there.

What stands on the page is not known here.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from stratroom.ui.theme import laptop
from stratroom.words import say

_SIDE, _AIR = 34, 12
_NEAR = 8
"""Pixels around what has the focus that come into sight with it; so few hold no words."""
_MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class MoreBelow(QWidget):
    """An arrow beside the column, at the lower edge of what is seen, and a line from there along that edge, not over
    words: shown only while something lies below. `column` is the part of the page beside which nothing is written."""

    def __init__(self, page: QScrollArea, column: QWidget) -> None:
        super().__init__(page)
        self._page, self._column = page, column
        self.setAccessibleName(say("More below"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = page.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        bar.rangeChanged.connect(self._place)
        for part in (page, page.viewport(), column):
            part.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, left = laptop(), self._left
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(left, self.height() - 1, self.width() - left, 1), theme.colour("rule3"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("room"))
            painter.drawEllipse(QRectF(left, 0, _SIDE, _SIDE))
            painter.setBrush(theme.colour("paper"))
            middle, wing = left + _SIDE / 2, _SIDE / 5
            tip = QPointF(middle, _SIDE * 0.68)
            painter.drawPolygon(
                QPolygonF([QPointF(middle - wing, _SIDE * 0.4), QPointF(middle + wing, _SIDE * 0.4), tip])
            )

    @property
    def _left(self) -> float:
        """Beside the column, and never over the edge of the page."""
        right = self._column.mapTo(self._page, QPoint(0, 0)).x() + self._column.width()
        return min(right + _AIR, self.width() - _SIDE - 2)

    def _place(self) -> None:
        page, bar = self._page, self._page.verticalScrollBar()
        seen = page.viewport().geometry()
        self.setGeometry(0, seen.bottom() + 1 - _SIDE - 8, seen.right() + 1, _SIDE + 8)
        self.setVisible(bar.maximum() - bar.value() > _NEAR)
        self.raise_()
        self.update()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Qt does so for Tab alone, not where an arrow key moves the focus on, and of a field only for its cursor."""
        if new is None or not self._page.isAncestorOf(new):
            return
        inside, bar, room = self._page.widget(), self._page.verticalScrollBar(), self._page.viewport().height()
        if inside is None or not inside.isAncestorOf(new):
            return
        top = new.mapTo(inside, QPoint(0, 0)).y() - _NEAR
        foot = top + new.height() + 2 * _NEAR
        if foot - top <= room:
            bar.setValue(min(max(bar.value(), foot - room), top))

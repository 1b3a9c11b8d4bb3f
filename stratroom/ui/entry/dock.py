"""The foot of a page that scrolls: it stands right below the page, and stays in sight where that is too high.

What stands in the page or in its foot is not known here.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class Dock(QObject):
    """Keeps the foot of one scroll area in its place, as long as both live."""

    def __init__(self, page: QScrollArea, inside: QWidget, foot: QWidget) -> None:
        super().__init__(page)
        self._page, self._inside, self._foot = page, inside, foot
        self._viewport = page.viewport()
        foot.setParent(page)
        for part in (page, self._viewport, inside, foot):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._viewport:
            self._follow_width(event)
        elif event.type() in _MOVES and (watched is self._page or event.type() == QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _follow_width(self, event: QEvent) -> None:
        """A bar came or went: words that take another line now need another height."""
        if isinstance(event, QResizeEvent) and event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        width, height = self._page.viewport().width(), self._page.height()
        below = max(self._foot.heightForWidth(width), height - self._inside.heightForWidth(width))
        self._page.setViewportMargins(0, 0, 0, below)
        self._foot.setGeometry(0, height - below, self._page.viewport().width(), below)

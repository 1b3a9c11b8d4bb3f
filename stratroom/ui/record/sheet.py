"""One page of the record, as it will be printed, in a pane that scrolls. Where pages come from is not known here."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from stratroom.ui.styling import RING
from stratroom.ui.theme import laptop

_WIDEST, _AROUND = 1100, 16
_LINE = 60
_STEPS = {Qt.Key.Key_Down: _LINE, Qt.Key.Key_Up: -_LINE}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_REST = 150
"""Milliseconds that a width stands before pages are drawn for it."""


class SheetPane(QScrollArea):
    """Holds the keys: arrows scroll, Home and End go to the first and the last page. `width_changed` when pages should
    be drawn in another width, `end_asked` with -1 or 1."""

    width_changed = Signal()
    end_asked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.sheet = _Sheet(name)
        self.is_whole = False
        self.setWidget(self.sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("surface", "ground")
        self.viewport().setProperty("surface", "ground")
        self.sheet.installEventFilter(self)
        self._soon = QTimer(self, interval=_REST, singleShot=True)
        self._soon.timeout.connect(self.width_changed)

    def width_for(self, shape: float) -> int:
        """How wide a page should be drawn, in pixels of the screen's own; `shape` is its height over its width."""
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        wide = min(room.width() - bar - 2 * _AROUND, _WIDEST)
        if self.is_whole:
            wide = min(wide, int((room.height() - 2 * _AROUND - 1) / shape))
        return max(200, round(wide * self.devicePixelRatio()))

    def show_page(self, image: QImage, title: str, words: str, *, is_another: bool) -> None:
        """Another page is shown from its top; the same one, drawn anew, stays where it was scrolled to."""
        image.setDevicePixelRatio(self.devicePixelRatio())
        self.sheet.show_page(image, title, words)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + _STEPS[key])
                return True
            if key in _ENDS:
                self.end_asked.emit(_ENDS[key])
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()


class _Sheet(QWidget):
    """The page itself. Its words are read to those who do not see it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, image: QImage, title: str, words: str) -> None:
        self._image = image
        size = image.deviceIndependentSize().toSize()
        self.resize(size.width() + 2 * _AROUND, size.height() + 2 * _AROUND)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.update()
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        theme = laptop()
        with QPainter(self) as painter:
            edge = RING if self.hasFocus() else 1
            frame = self.rect().adjusted(_AROUND - edge, _AROUND - edge, edge - _AROUND, edge - _AROUND)
            painter.fillRect(frame, theme.colour("room" if self.hasFocus() else "rule3"))
            painter.drawImage(_AROUND, _AROUND, self._image)

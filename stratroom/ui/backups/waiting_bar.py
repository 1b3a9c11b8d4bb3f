"""Across the head of a window that waits for its last backup before it closes: that it does, and closing without it.

All else in the window is at rest under a veil.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QWidget

from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
_OTHER = (QEvent.Type.Shortcut, QEvent.Type.Wheel, QEvent.Type.ContextMenu, QEvent.Type.Drop)
_INPUT = frozenset((*_KEYS, *_MOUSE, *_OTHER))


_VEILED = 0.72
"""How much of it is covered, of 1."""


class _Veil(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies under it can be seen to be there, and not to be worked with."""
        veil = laptop().colour("paper")
        veil.setAlphaF(_VEILED)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), veil)


class WaitingBar(QWidget):
    """`without` when it is not to be waited for. From `begin` on all else in the window is out of use for good; until
    `let_go` nothing but it takes a key or a click."""

    without = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._veil = window, _Veil(window)
        self.setAutoFillBackground(True)
        self.said = PlainLabel(say("The last backup is being written. The workshop closes after it."), "strong")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("The last backup"))
        self.close_now = PlainButton(say("Close without it"))
        self.close_now.clicked.connect(self.without)
        self._lay_out()
        _app().installEventFilter(self)

    def begin(self) -> None:
        """Over whatever else is in the window; Tab leads to its button, which no key still under way presses."""
        self._stretch()
        for beneath in self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            beneath.setEnabled(beneath is self or beneath.isWindow())
        for above in (self._veil, self):
            above.show()
            above.raise_()
        self.setFocus()

    def let_go(self) -> None:
        """Nothing is waited for any more."""
        _app().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes to a window before its widgets is let through to them."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self._stretch()
        is_elsewhere = event.type() is QEvent.Type.Shortcut or (
            isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        )
        if event.type() not in _INPUT or not is_elsewhere:
            return super().eventFilter(watched, event)
        event.accept()
        return True

    def _stretch(self) -> None:
        width = self._window.width()
        self._veil.setGeometry(self._window.rect())
        self.setGeometry(0, 0, width, max(self.sizeHint().height(), self.heightForWidth(width)))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addWidget(self.said, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.close_now)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

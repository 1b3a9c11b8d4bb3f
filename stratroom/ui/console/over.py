"""With one screen: the room's picture over the console, and the keys that work while it is there.

Whatever can be pressed then is a button of the projector's column; nothing of the workshop can be changed, and no
entry can be opened, while the console is out of sight. A console that has lost its screen is not fetched by one key,
which may be a clicker's: only by Esc twice, with nothing between. On a screen of its own the picture takes a clicker's
keys alone: somebody may have clicked into it, and the clicker must not be dead from then on.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.console.projector import Projector

_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_F5)
_CLICKER = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_B, Qt.Key.Key_Period)
_TWICE = 2_000
"""Milliseconds in which Esc must be pressed again to mean it."""


class OverConsole(QObject):
    """Takes the keys of the audience window; all of them while it lies over the console or that has lost its screen."""

    def __init__(self, audience: AudienceWindow, column: Projector) -> None:
        super().__init__(audience)
        self._audience = audience
        self._presses = {
            Qt.Key.Key_PageDown: column.on,
            Qt.Key.Key_PageUp: column.back,
            Qt.Key.Key_B: column.blank,
            Qt.Key.Key_Period: column.blank,
            Qt.Key.Key_F7: column.blank,
            Qt.Key.Key_F: column.freeze,
            Qt.Key.Key_D: column.dark,
            Qt.Key.Key_F6: column.test,
        }
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_TWICE)
        audience.place.changed.connect(self._first.stop)
        audience.installEventFilter(self)

    @property
    def is_over(self) -> bool:
        return self._audience.place.is_over_console or self._audience.place.is_console_hidden

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            (self._press if self.is_over else self._press_beside)(Qt.Key(event.key()))
        return True

    def _press_beside(self, pressed: Qt.Key) -> None:
        """Only while the button can be seen: not while somebody writes over the desk."""
        if pressed in _CLICKER and self._presses[pressed].isVisible():
            self._presses[pressed].click()

    def _press(self, pressed: Qt.Key) -> None:
        is_again = self._first.isActive()
        self._first.stop()
        if self._audience.place.is_console_hidden and pressed == Qt.Key.Key_Escape:
            (self._audience.place.fetch_console if is_again else self._first.start)()
        elif pressed in _BACK:
            self._audience.place.leave_console()
        elif pressed in self._presses:
            self._presses[pressed].click()

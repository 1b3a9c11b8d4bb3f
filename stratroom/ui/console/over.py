"""With one screen: the room's picture over the console, and the keys that work while it is there.

Whatever can be pressed then is a button of the projector's column; nothing of the workshop can be changed, and no
entry can be opened, while the console is out of sight.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.console.projector import Projector

_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_F5)


class OverConsole(QObject):
    """Takes the keys of the audience window while it lies over the console, or the console has lost its screen."""

    def __init__(self, audience: AudienceWindow, column: Projector) -> None:
        super().__init__(audience)
        self._audience = audience
        self._presses = {
            Qt.Key.Key_PageDown: column.on,
            Qt.Key.Key_PageUp: column.back,
            Qt.Key.Key_B: column.blank,
            Qt.Key.Key_F: column.freeze,
            Qt.Key.Key_D: column.dark,
            Qt.Key.Key_F6: column.test,
        }
        audience.installEventFilter(self)

    @property
    def is_over(self) -> bool:
        return self._audience.place.is_over_console or self._audience.place.is_console_hidden

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_over or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        pressed = Qt.Key(event.key())
        if pressed in _BACK and not event.isAutoRepeat():
            self._audience.place.leave_console()
        elif pressed in self._presses and not event.isAutoRepeat():
            self._presses[pressed].click()
        return True

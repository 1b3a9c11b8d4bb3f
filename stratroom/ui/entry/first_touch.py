"""A private page waits for its reader: the Return that brought it presses nothing on it. No words enter this room."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class FirstTouch(QObject):
    """Until a person has written, moved or pressed something else on the page, a plain Return does nothing there.

    `held_back` when it was pressed all the same, and not only held: whoever waits for something to happen is told why.
    """

    held_back = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._is_touched = False
        for widget in (page, *page.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_touched and _is_plain_return(event):
            event.accept()
            self._tell(event)
            return True
        self._is_touched = self._is_touched or _is_touch(event)
        return super().eventFilter(watched, event)

    def _tell(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.held_back.emit()


def _is_plain_return(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() not in _KEYS:
        return False
    return event.key() in _RETURN and not event.modifiers() & Qt.KeyboardModifier.ControlModifier


def _is_touch(event: QEvent) -> bool:
    if isinstance(event, QInputMethodEvent):
        return bool(event.commitString() or event.preeditString())
    return event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)

"""Page Up and Page Down are the projector's: a clicker sends them, wherever the hands are just then.

Fields would move their caret by them, numbers would step by ten and lists choose somebody else. Here they pass by
whatever has the focus, to the two buttons that turn the room's pages; where those are out of sight they do nothing.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class PageKeys(QObject):
    """Stands before the focused part of a window, and before the window itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An override that is ignored leaves the key to the shortcuts; the press comes only if none took it."""
        if not isinstance(event, QKeyEvent) or not turns_page(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old and old is not self._window:
            old.removeEventFilter(self)
        if new and new.window() is self._window:
            new.installEventFilter(self)


def turns_page(event: QKeyEvent) -> bool:
    """Whether it is a key that a clicker sends to turn a page, and no chord with it."""
    return event.key() in _PAGES and event.modifiers() in _PLAIN

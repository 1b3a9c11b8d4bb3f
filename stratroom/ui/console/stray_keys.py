"""Typing at nothing does nothing: what one letter or Space would do waits until the hands have come to rest.

Stands between the keys and a window's shortcuts. It knows when a key went by that nobody took, never which.
"""

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

REST = 0.6
"""Seconds after a key that nobody took in which no single key acts."""

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StrayKeys(QObject):
    """A key that reaches the window was taken by no field. The focused button is watched too: it takes Space itself."""

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self.clock = clock
        self._window = window
        self._last = float("-inf")
        window.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self._window:
            return self._keep_from_shortcuts(event)
        return self._keep_from_button(event)

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """An override that is accepted comes back as a key press, and nobody takes that."""
        if not _is_letter(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._is_astray:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._last = self.clock()
        return False

    def _keep_from_button(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() not in _PRESSING or not self._is_astray:
            return False
        self._last = self.clock()
        return True

    @property
    def _is_astray(self) -> bool:
        return self.clock() - self._last < REST

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QAbstractButton):
            old.removeEventFilter(self)
        if isinstance(new, QAbstractButton) and new.window() is self._window:
            new.installEventFilter(self)


def _is_letter(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _CHORDS

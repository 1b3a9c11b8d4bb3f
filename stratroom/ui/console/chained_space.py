"""Space that is pressed several times in a row does one step, not several: what came meanwhile was not read yet.

A large button that says the same as before may be pressed again at once. No other key is kept back.
"""

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.ui import rests
from stratroom.ui.widgets.buttons import PrimaryButton
from stratroom.ui.widgets.large_key import is_written_in


class ChainedSpace(QObject):
    """Stands before the focused part of a window and before the window itself: only a Space that no part wanted for
    itself, or the large button that has the focus, presses the large one."""

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self.clock = clock
        self._window, self._watched = window, window
        self._last, self._said = float("-inf"), frozenset[str]()
        window.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not _is_press(event) or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if is_written_in(watched):
            return False
        if self._is_chained:
            self._last = self.clock()
            event.accept()
            return True
        presses = isinstance(watched, PrimaryButton) or watched is self._window
        if event.type() == QEvent.Type.ShortcutOverride and presses:
            self._last, self._said = self.clock(), self._large
        return False

    @property
    def _is_chained(self) -> bool:
        return self.clock() - self._last < rests.LARGE_BUTTON and self._large != self._said

    @property
    def _large(self) -> frozenset[str]:
        """What the large buttons say that can be seen now."""
        return frozenset(each.label for each in self._window.findChildren(PrimaryButton) if each.isVisible())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not self._window:
            self._watched.removeEventFilter(self)
        self._watched = new if new and new.window() is self._window else self._window
        if self._watched is not self._window:
            self._watched.installEventFilter(self)


def _is_press(event: QKeyEvent) -> bool:
    is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    pressing = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    return pressing and is_plain and event.key() == Qt.Key.Key_Space

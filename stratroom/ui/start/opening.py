"""Opening a workshop while the start screen stays alive: a worker reads and folds the file. What opens is handed in."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QThread, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.widgets import PlainLabel
from stratroom.words import say


class Opened(Protocol):
    """What is open then, and can be let go again."""

    def close(self) -> None: ...


class Opening(QThread):
    """`opened` carries what was opened, `failed` what was raised instead; neither after `leave_off`.

    Both come a turn of the event loop after the worker has ended, so that the window can say first what it is doing.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, open_it: Callable[[], Opened]) -> None:
        super().__init__()
        self._open_it, self._is_left = open_it, False
        self._found: Opened | None = None
        self._why: Exception | None = None
        self.finished.connect(lambda: QTimer.singleShot(0, self, self._tell))

    def run(self) -> None:
        try:
            self._found = self._open_it()
        except Exception as why:  # noqa: BLE001 - whoever listens raises a bug again, in the thread of the windows
            self._why = why

    def leave_off(self) -> None:
        """Wait until the worker has ended, and let go what it opened."""
        self._is_left = True
        self.wait()
        if self._found:
            self._found.close()
            self._found = None

    def _tell(self) -> None:
        if self._is_left:
            return
        if self._found:
            found, self._found = self._found, None
            self.opened.emit(found)
        elif self._why:
            self.failed.emit(self._why)


class OpeningBar(QWidget):
    """What is being opened, across the head of the window; hidden otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.said = PlainLabel("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.addWidget(self.said)
        self.hide()

    def say(self, name: str) -> None:
        self.said.setText(say("Opening “{name}” …", name=name))

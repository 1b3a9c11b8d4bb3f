"""One piece of work in a thread of its own, what came of it told in that of the windows. What it is is handed in."""

from collections.abc import Callable

from PySide6.QtCore import QThread, QTimer, Signal


class Work(QThread):
    """`done` carries what the work gave, `failed` what it raised instead; neither once it was left off."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work, self._is_left = work, False
        self._found: object = None
        self._why: Exception | None = None
        self.finished.connect(lambda: QTimer.singleShot(0, self, self._tell))

    def run(self) -> None:
        try:
            self._found = self._work()
        except Exception as why:  # noqa: BLE001 - whoever listens raises a bug again, in the thread of the windows
            self._why = why

    def leave_off(self) -> object:
        """Nobody waits for it any more: it is let end, and what it gave, or None, is for the caller to put away."""
        self._is_left = True
        self.wait()
        return self._found

    def _tell(self) -> None:
        if self._is_left:
            return
        if self._why:
            self.failed.emit(self._why)
        else:
            self.done.emit(self._found)

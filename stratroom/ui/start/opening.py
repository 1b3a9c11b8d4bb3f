"""Opening a workshop while the start screen stays alive: a worker reads and folds the file. What opens is handed in."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QThread, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say


class Opened(Protocol):
    """What is open then, and can be let go again."""

    def close(self) -> None: ...


class Opening(QThread):
    """`opened` carries what was opened, `failed` what was raised instead; neither after `leave_off`.

    Both come a turn of the event loop after the worker has ended, so that the window can say first what it is doing.
    `before` is one that was left off and may still hold the same file: it is waited for, in the worker.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, open_it: Callable[[], Opened], before: "Opening | None" = None) -> None:
        super().__init__()
        self._open_it, self._before = open_it, before
        self._handing, self._is_left = Lock(), False
        self._found: Opened | None = None
        self._why: Exception | None = None
        self.finished.connect(lambda: QTimer.singleShot(0, self, self._tell))

    def run(self) -> None:
        if self._before:
            self._before.wait()
        if self._is_left:
            return
        try:
            found = self._open_it()
        except Exception as why:  # noqa: BLE001 - whoever listens raises a bug again, in the thread of the windows
            self._why = why
            return
        with self._handing:
            if not self._is_left:
                self._found = found
                return
        found.close()

    def leave_off(self) -> None:
        """Nobody waits for it any more: what it opens is let go as soon as it comes."""
        with self._handing:
            self._is_left = True
            found, self._found = self._found, None
        if found:
            found.close()

    def _tell(self) -> None:
        if self._is_left:
            return
        if self._found:
            found, self._found = self._found, None
            self.opened.emit(found)
        elif self._why:
            self.failed.emit(self._why)


class Openings:
    """Those that may still run, by file: one that was left off stands in the way of nothing but its own file."""

    def __init__(self) -> None:
        self._running: dict[Path, Opening] = {}

    def new(self, path: Path, open_it: Callable[[], Opened]) -> Opening:
        """One that waits for what still holds this file."""
        self._running = {file: opening for file, opening in self._running.items() if opening.isRunning()}
        opening = Opening(open_it, self._running.get(path))
        self._running[path] = opening
        return opening

    def end(self) -> None:
        """After the last window is gone: wait until every worker has let go its file."""
        for opening in self._running.values():
            opening.leave_off()
            opening.wait()


def missed(name: str, *, is_kept: bool) -> str:
    """What was played while another workshop was being opened; only what the list of files keeps is found there."""
    if is_kept:
        return say(
            "“{name}” is played and stands on the list under “Open”. "
            "It was not opened, because another workshop was being opened.",
            name=name,
        )
    return say(
        "The sample was not opened, because another workshop was being opened. Try it again on the start screen."
    )


class OpeningBar(QWidget):
    """What is being opened, across the head of the window, and a way to go on without it; hidden otherwise.

    `job` is what opens it; one at a time.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.job: Opening | None = None
        self.said = PlainLabel("", "strong")
        self.cancel = PlainButton(say("Cancel"), "Esc", name=say("Cancel the opening"))
        self.cancel.clicked.connect(self.leave_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.addWidget(self.said, 1)
        row.addWidget(self.cancel)
        self.hide()

    def start(self, name: str, job: Opening) -> None:
        """Begin, and say so."""
        self.job = job
        self.said.setText(say("Opening “{name}” …", name=name))
        self.show()
        job.start()

    def leave_off(self) -> None:
        """Go on without it, if one is being opened."""
        if self.job:
            self.job.leave_off()
            self.done()
            self.left.emit()

    def done(self) -> None:
        """Nothing is being opened any more."""
        self.job = None
        self.hide()

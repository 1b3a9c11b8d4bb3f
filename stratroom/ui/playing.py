"""Playing a case while the start screen stays alive: a worker with a file of its own. What plays is handed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from stratroom.model.refusals import Refused, Trouble
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say

Play = Callable[[Path, Callable[[int, int], None], Callable[[], bool]], bool]
"""Plays into a new file; False when it was called off."""


class Playing(QThread):
    """`played` carries the path; `failed` a sentence; neither when it was called off. `went_on`: acts done, in all."""

    went_on = Signal(int, int)
    played = Signal(object)
    failed = Signal(str)

    def __init__(self, play: Play, path: Path) -> None:
        super().__init__()
        self._play, self._path = play, path

    def run(self) -> None:
        try:
            is_whole = self._play(self._path, self.went_on.emit, self.isInterruptionRequested)
        except (Refused, Trouble) as sentence:
            self.failed.emit(str(sentence))
            return
        if is_whole:
            self.played.emit(self._path)


class PlayBar(QWidget):
    """Shown while a case is played: how far it is, and a way to call it off. One at a time."""

    played = Signal(object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.job: Playing | None = None
        self._said, self._how_far, self.progress = PlainLabel("", "strong"), PlainLabel(""), QProgressBar()
        self.progress.setTextVisible(False)  # no ink is read both on the bar and beside it
        self.progress.setAccessibleName(say("Acts played"))
        self.cancel = PlainButton(say("Cancel"), name=say("Cancel the rehearsal"))
        self.cancel.clicked.connect(self._call_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addWidget(self._said, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self._how_far)
        row.addWidget(self.cancel)
        self.hide()

    def start(self, play: Play, path: Path, what: str) -> None:
        """Begin; `what` says in words what is played."""
        if self.job:
            return
        self.job = Playing(play, path)
        self.job.went_on.connect(self._went_on)
        self.job.played.connect(self.played)
        self.job.failed.connect(self.failed)
        self.job.finished.connect(self._finished)
        self._said.setText(what)
        self._how_far.setText("")
        self.progress.setRange(0, 0)
        self.show()
        self.job.start()

    def wait(self) -> None:
        """Call it off and wait until the worker has stopped."""
        if self.job:
            self.job.requestInterruption()
            self.job.wait()

    def _went_on(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self._how_far.setText(say("{done} of {all}", done=done, all=of))

    def _call_off(self) -> None:
        if self.job:
            self._said.setText(say("Called off. No file is left."))
            self.job.requestInterruption()

    def _finished(self) -> None:
        self.job = None
        self.hide()

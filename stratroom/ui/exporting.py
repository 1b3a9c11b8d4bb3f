"""Writing the record while the windows go on: a worker thread, its progress, a way to call it off.

The worker is handed plain values and never touches the ledger. What writes is handed in.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from stratroom.model.refusals import Refused, Trouble
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import phrase, say

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
Write = Callable[[Path, Progress, IsCancelled], bool]
"""Writes the record to a path, whole or not at all; False when it was called off."""


class Said(NamedTuple):
    """What is said while something is written, and once it is; in `written` “{path}” stands for the place."""

    writing: str
    written: str


RECORD = Said(phrase("Writing the record; go on as you like."), phrase("The record is written: {path}"))
CARDS = Said(phrase("Writing the cards; go on as you like."), phrase("The cards are written: {path}"))


class Exporting(QThread):
    """One export. `written` or `failed` or neither (called off), then `finished`."""

    went_on = Signal(int, int)
    written = Signal(str)
    failed = Signal(str)

    def __init__(self, write: Write, path: Path) -> None:
        super().__init__()
        self._write, self._path = write, path

    def run(self) -> None:
        try:
            is_written = self._write(self._path, self.went_on.emit, self.isInterruptionRequested)
        except (Refused, Trouble) as sentence:
            self.failed.emit(str(sentence))
            return
        if is_written:
            self.written.emit(str(self._path))


class ExportBar(QWidget):
    """Shown while the record, or something else, is being written, and afterwards where it went."""

    def __init__(self) -> None:
        super().__init__()
        self.said = PlainLabel("", "strong")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)  # no ink is read both on the bar and beside it
        self.progress.setAccessibleName(say("Pages written"))
        self.cancel = PlainButton(say("Cancel"))
        self.dismiss = PlainButton(say("Done"))
        self._job: Exporting | None = None
        self.cancel.clicked.connect(self._call_off)
        self.dismiss.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    @property
    def job(self) -> Exporting | None:
        """The export that is running, if any."""
        return self._job

    def start(self, write: Write, path: Path, words: Said = RECORD) -> None:
        """Begin; one at a time."""
        if self._job:
            return
        self._job = Exporting(write, path)
        self._job.went_on.connect(self._went_on)
        self._job.written.connect(lambda where: self.said.setText(say(words.written, path=where)))
        self._job.failed.connect(self.said.setText)
        self._job.finished.connect(self._finished)
        self.said.setText(say(words.writing))
        self._show(is_running=True)
        self._job.start()

    def wait(self) -> None:
        """Call it off and wait until the worker has stopped."""
        if self._job:
            self._job.requestInterruption()
            self._job.wait()

    def _went_on(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _call_off(self) -> None:
        if self._job:
            self.said.setText(say("Called off. Any earlier file is as it was."))
            self._job.requestInterruption()

    def _finished(self) -> None:
        self._job = None
        had_hands = self.cancel.hasFocus()
        self._show(is_running=False)
        if had_hands:
            self.dismiss.setFocus()

    def _show(self, *, is_running: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_running)
        self.cancel.setVisible(is_running)
        self.dismiss.setVisible(not is_running)
        self.show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self.said, 1)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        row.addWidget(self.dismiss)

"""Writing the record while the windows go on: a worker thread, its progress, a way to call it off.

The worker is handed plain values and never touches the ledger. What writes is handed in.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QThread, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from stratroom.model.refusals import Refused, Trouble, Undrawn
from stratroom.storage.header import is_workshop
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import listed, phrase, say

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
Write = Callable[[Path, Progress, IsCancelled], bool]
"""Writes the record to a path, whole or not at all; False when it was called off."""


class Said(NamedTuple):
    """What is said while something is written, and once it is; in `written` “{path}” stands for the place, “{time}”
    for when it was."""

    writing: str
    written: str


RECORD = Said(phrase("Writing the record; go on as you like."), phrase("The record was written at {time}: {path}"))
CARDS = Said(phrase("Writing the cards; go on as you like."), phrase("The cards are written: {path}"))


class Exporting(QThread):
    """One export. `written` or `failed` or neither (called off), then `finished`; `broke` with a bug.
    `is_undrawn` where it failed for want of a font: with boxes it would not."""

    went_on = Signal(int, int)
    written = Signal(str)
    failed = Signal(str)
    broke = Signal(object)

    def __init__(self, write: Write, path: Path) -> None:
        super().__init__()
        self._write, self._path = write, path
        self.is_undrawn = False

    def run(self) -> None:
        try:
            is_written = self._write(self._path, self.went_on.emit, self.isInterruptionRequested)
        except (Refused, Trouble) as sentence:
            self.is_undrawn = isinstance(sentence, Undrawn)
            self.failed.emit(str(sentence))
            return
        except Exception as bug:  # noqa: BLE001 - a bug is raised again in the thread of the windows
            self.broke.emit(bug)
            return
        if is_written:
            self.written.emit(str(self._path))


class ExportBar(QWidget):
    """Shown while the record, or something else, is being written, and afterwards where it went. `begun` and `ended`
    with each, `record_written` with the place of a record.

    `open_in_files` shows a folder in the system's own window; whether it could.
    """

    begun = Signal()
    ended = Signal()
    record_written = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.said = PlainLabel("", "strong")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)  # no ink is read both on the bar and beside it
        self.progress.setAccessibleName(say("Pages written"))
        self.cancel = PlainButton(say("Cancel"))
        self.folder = PlainButton(say("Open the folder"))
        self.with_boxes = PlainButton(say("Write it with boxes"))
        self.dismiss = PlainButton(say("Done"))
        self.open_in_files: Callable[[Path], bool] = _open_in_files
        self._job: Exporting | None = None
        self._path, self._words = Path(), RECORD
        self._boxed: Write | None = None
        self._also: Sequence[str] = ()
        self.cancel.clicked.connect(self._call_off)
        self.folder.clicked.connect(self._open_folder)
        self.with_boxes.clicked.connect(self._write_boxes)
        self.dismiss.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    @property
    def job(self) -> Exporting | None:
        """The export that is running, if any."""
        return self._job

    def start(
        self, write: Write, path: Path, words: Said = RECORD, boxed: Write | None = None, also: Sequence[str] = ()
    ) -> None:
        """Begin; one at a time. `boxed` writes boxes for signs without a font, if that is wanted then; `also` names
        what is written beside the path."""
        if self._job:
            return
        self._path, self._words, self._boxed, self._also = path, words, boxed, also
        self._job = Exporting(write, path)
        self._job.went_on.connect(self._went_on)
        self._job.written.connect(self._written)
        self._job.failed.connect(self._failed)
        self._job.broke.connect(self._broke)
        self._job.finished.connect(self._finished)
        self.said.setText(say(words.writing))
        self._show(self.cancel)
        self._job.start()
        self.begun.emit()

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

    def _written(self, where: str) -> None:
        others = listed(self._also)
        told = say("{path}, and under the same name {others}", path=where, others=others) if others else where
        self.said.setText(say(self._words.written, path=told, time=f"{datetime.now().astimezone():%H:%M}"))
        self.folder.show()
        if self._words == RECORD:
            self.record_written.emit(Path(where))

    def _failed(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.with_boxes.setVisible(bool(self._job and self._job.is_undrawn and self._boxed))

    def _broke(self, bug: Exception) -> None:
        """What it was is said where all bugs are."""
        self.said.setText(say("Not written. Any earlier file is as it was."))
        raise bug

    def _finished(self) -> None:
        had_hands = self.cancel.hasFocus()
        self._job = None
        ways = [way for way in (self.with_boxes, self.folder) if not way.isHidden()]
        self._show(self.dismiss, *ways)
        if had_hands:
            self.dismiss.setFocus()
        self.ended.emit()

    def _write_boxes(self) -> None:
        if self._boxed:
            self.start(self._boxed, self._path, self._words, also=self._also)

    def _open_folder(self) -> None:
        if not self.open_in_files(self._path.parent):
            self.said.setText(say("The folder cannot be opened from here. It is {folder}", folder=self._path.parent))

    def _show(self, *ways: PlainButton) -> None:
        is_running = self.cancel in ways
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_running)
        for way in self._ways:
            way.setVisible(way in ways)
        self.show()

    def _lay_out(self) -> None:
        self._ways = (self.with_boxes, self.folder, self.cancel, self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self.said, 1)
        for part in (self.progress, *self._ways):
            row.addWidget(part)


def refuse_workshop(path: Path) -> None:
    """Trouble where what is written would take the place of a workshop."""
    if is_workshop(path):
        raise Trouble(say("“{name}” is a workshop; the PDF would take its place. Choose another name.", name=path.name))


def _open_in_files(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

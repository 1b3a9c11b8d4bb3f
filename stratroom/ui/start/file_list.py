"""What was opened before, each with the state it is in, and the ways to open something else. It asks; the app opens.

The states come one after the other, once the window stands: reading a file takes longer than showing its name.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.start.lines import PressLine
from stratroom.ui.start.looking import Told
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import say


class FileList(QWidget):
    """`opened` carries a path of the list; the buttons are the window's to listen to."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[Path, PressLine] = {}
        self._interrupted: Path | None = None
        self._sample_head = PlainLabel("", "section")
        self.open_file = PlainButton(say("Open a file…"), "Ctrl+O")
        self.rehearse = PlainButton(say("Rehearse a case…"))
        self.sample = PrimaryButton(say("Try the sample workshop"), key="")
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, in order."""
        return [*self.lines.values(), self.open_file, self.rehearse, self.sample]

    def show_paths(self, paths: Sequence[Path], interrupted: Path | None = None, *, is_first: bool = False) -> None:
        """Show these, the last opened first; the one that was not closed says so. Without any, what to do; `is_first`
        when nothing was ever opened here."""
        self._interrupted = interrupted
        self._sample_head.setText(say("Never run one?") if is_first else say("The sample workshop"))
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = {path: self._line(path) for path in paths}
        for line in self.lines.values():
            self._files.addWidget(line)
            line.show()
        if not self.lines:
            first = say("First time here? Try the sample below, then choose a programme under “New workshop”.")
            said = PlainLabel(first if is_first else say("No workshop is on the list."), "strong")
            self._files.addSpacing(12)
            self._files.addWidget(said)
            said.show()

    def show_opening(self, path: Path) -> None:
        """This one is being opened, where it is on the list."""
        if path in self.lines:
            line = self.lines[path]
            line.show_words(line.title, say("Opening …"), "")

    def tell(self, path: Path, told: Told) -> None:
        """What a file told of itself."""
        if path in self.lines:
            state = _was_interrupted(told.state) if path == self._interrupted and told.title else told.state
            self.lines[path].show_words(told.title or path.stem, state, _changed(told.changed))

    def _line(self, path: Path) -> PressLine:
        line = PressLine(path.stem, str(path.parent), "")
        line.setToolTip(str(path))
        line.clicked.connect(lambda: self.opened.emit(path))
        return line

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.open_file)
        buttons.addWidget(self.rehearse)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule(heavy=True))
        column.addSpacing(16)
        column.addWidget(PlainLabel(say("Open"), "section"))
        column.addSpacing(12)
        column.addWidget(rule())
        column.addLayout(self._files)
        column.addSpacing(14)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(PlainLabel(say("A workshop or a case can also be dropped on this window."), "quiet"))
        column.addSpacing(20)
        column.addWidget(self._never_run_one())
        column.addStretch(1)

    def _never_run_one(self) -> QWidget:
        box = QWidget()
        box.setProperty("surface", "ground")
        column = QVBoxLayout(box)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(8)
        column.addWidget(self._sample_head)
        about = say("A whole day with invented people, played into a copy. It opens at Welcome; go on from there.")
        column.addWidget(PlainLabel(about))
        column.addWidget(self.sample)
        return box


def _was_interrupted(state: str) -> str:
    return say("It was not closed; what was saved is all there. {state}", state=state)


def _changed(seconds: float | None) -> str:
    """When it was last written: “Today, 08:40”, “28 April”, “3 May 2025”; "" for a file that is not there."""
    if seconds is None:
        return ""
    at = QDateTime.fromSecsSinceEpoch(round(seconds))
    return said_of(at.date(), at.time(), QDate.currentDate())


def said_of(day: QDate, time: QTime, today: QDate) -> str:
    """A moment as one says it today."""
    locale = QLocale()
    if day == today:
        return say("Today, {time}", time=time.toString("hh:mm"))
    month = locale.standaloneMonthName(day.month())
    if day.year() == today.year():
        return say("{day} {month}", day=day.day(), month=month)
    return say("{day} {month} {year}", day=day.day(), month=month, year=day.year())

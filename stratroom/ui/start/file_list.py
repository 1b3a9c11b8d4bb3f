"""What was opened before, each with the state it is in, and the ways to open something else. It asks; the app opens.

The states come one after the other, once the window stands: reading a file takes longer than showing its name.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui import styling
from stratroom.ui.start.density import Density, Gap
from stratroom.ui.start.lines import PressLine
from stratroom.ui.start.looking import Told
from stratroom.ui.start.sample_box import SampleBox
from stratroom.ui.time_words import said_of
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.ui.widgets.tips import tip
from stratroom.words import parted, say


class FileList(QWidget):
    """`opened` carries a path of the list; the buttons are the window's to listen to. `resized` when its lines say
    something else. The `box` of the sample is laid out by the page."""

    opened = Signal(object)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[Path, PressLine] = {}
        self._told: dict[Path, Told] = {}
        self._interrupted: Path | None = None
        self.open_file = PlainButton(say("Open a file…"), "Ctrl+O")
        self.rehearse = PlainButton(say("Rehearse a case…"))
        self.check = _LowButton(say("Check…"), name=say("Check a file…"))
        self.backups = _LowButton(say("Backups…"))
        self.finish = _LowButton(say("Remove…"), name=say("Finish and remove a workshop…"))
        self.box = SampleBox()
        self.sample = self.box.sample
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, in order."""
        return [self.check, self.backups, self.finish, *self.lines.values(), self.open_file, self.rehearse, self.sample]

    @property
    def first_hold(self) -> QWidget:
        """Where the hands begin."""
        return next(iter(self.lines.values()), self.open_file)

    def hold(self, path: Path | None) -> None:
        """The hands are on this one, where it is on the list."""
        if path and (line := self.lines.get(path.resolve())):
            line.setFocus()

    def show_paths(self, paths: Sequence[Path], interrupted: Path | None = None, *, is_first: bool = False) -> None:
        """Show these, the last opened first; the one that was not closed says so. Without any, what to do; `is_first`
        when nothing was ever opened here."""
        self._interrupted, self._told = interrupted, {}
        self.box.show_head(is_first=is_first)
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
        """What a file told of itself; those of one title say by their files which is which."""
        if path in self.lines:
            self._told[path] = told
            for each in self._of_one_title(path):
                self._say(each, self._told[each])
            self.resized.emit()

    def wear(self, density: Density) -> None:
        """As close as the page it stands on; where that is tight, without what is said below the buttons."""
        self._dropped.setVisible(density < Density.TIGHT)
        for part in (*self._gaps, *self.lines.values()):
            part.wear(density)
        for path, line in self.lines.items():
            tip(line, str(path))

    def _of_one_title(self, path: Path) -> list[Path]:
        return [each for each, told in self._told.items() if told.title == self._told[path].title]

    def _say(self, path: Path, told: Told) -> None:
        state = _was_interrupted(told) if path == self._interrupted and told.is_whole else told.state
        others = [each for each in self._of_one_title(path) if each != path] if told.title else []
        shares_name = any(each.name == path.name for each in others)
        which = str(path.relative_to(path.parent.parent)) if shares_name else path.name
        about = parted((which, state)) if others else state
        self.lines[path].show_words(told.title or path.stem, about, _changed(told.changed))

    def _line(self, path: Path) -> PressLine:
        line = PressLine(path.stem, str(path.parent), "", tells=True)
        tip(line, str(path))
        line.clicked.connect(lambda: self.opened.emit(path))
        return line

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.open_file)
        buttons.addWidget(self.rehearse)
        buttons.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(say("Open"), "section"), 1)
        head.addWidget(self.check)
        head.addWidget(self.backups)
        head.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._gaps = (Gap(16, 8, 4), Gap(12, 6, 3), Gap(14, 10, 6), Gap(8, 6, 3))
        column.addWidget(rule(heavy=True))
        column.addItem(self._gaps[0])
        column.addLayout(head)
        column.addItem(self._gaps[1])
        column.addWidget(rule())
        column.addLayout(self._files)
        column.addItem(self._gaps[2])
        column.addLayout(buttons)
        column.addItem(self._gaps[3])
        self._dropped = PlainLabel(say("A workshop or a case can also be dropped on this window."), "quiet")
        column.addWidget(self._dropped)


class _LowButton(PlainButton):
    """As low as the heading it stands beside."""

    height_wanted, pad, label_pixels = 28, 10, styling.SMALL


def _was_interrupted(told: Told) -> str:
    """It was read wholly by then, with every check; not what was being typed, of which its console tells."""
    if told.is_cut:
        return say(
            "Not closed. What was being written is taken back, what was saved is kept. {state}", state=told.state
        )
    if told.is_unkept:
        return say("Recovered. What was handed in is kept. {state}", state=told.state)
    return say("Recovered. What was saved is kept. {state}", state=told.state)


def _changed(seconds: float | None) -> str:
    """When it was last written: “Today, 08:40”, “28 April”, “3 May 2025”; "" for a file that is not there."""
    if seconds is None:
        return ""
    at = QDateTime.fromSecsSinceEpoch(round(seconds))
    return said_of(at.date(), at.time(), QDate.currentDate())

"""The start screen: designs at the left, files at the right, the sample below them."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from stratroom import __version__
from stratroom.programmes import Programme
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.fitting import fit_to_screen
from stratroom.ui.recent import ENDING, Recent
from stratroom.ui.start.lines import PressLine
from stratroom.ui.theme import light
from stratroom.ui.time_words import hours
from stratroom.ui.widgets import Notice, PlainButton, PlainLabel, PrimaryButton, rule

if TYPE_CHECKING:
    from stratroom.ui.start.new_form import NewForm

LEAD = "Find out what each person means, debate what divides them, and write down what was decided and who disagreed."
SAMPLE = "A finished workshop with invented people, played into a temporary file. Look through it in five minutes."

AskFile = Callable[[QWidget, Path], Path | None]


class StartWindow(QMainWindow):
    """`new_asked` (title page, programme, path), `open_asked`, `read_asked` (read only) with a path, `sample_asked`."""

    new_asked = Signal(object, object, object)
    open_asked = Signal(object)
    sample_asked = Signal()
    read_asked = Signal(object)

    def __init__(self, designs: Sequence[Programme], recent: Recent, folder: Path) -> None:
        super().__init__()
        self._recent, self._folder = recent, folder
        self.ask_file: AskFile = _ask_file
        self.read_only = PlainButton("Open to read only")
        self.notice = Notice(self.read_only)
        self._in_use: Path | None = None
        self.form: NewForm | None = None
        self.designs = [_design_line(design) for design in designs]
        self.open_file = PlainButton("Open a file…", "Ctrl+O")
        self.sample = PrimaryButton("Try the sample workshop", key="")
        self.recent_lines: list[PressLine] = []
        self._left, self._files = QVBoxLayout(), QVBoxLayout()
        self._designs = self._design_list()
        for line, design in zip(self.designs, designs, strict=True):
            line.clicked.connect(lambda _=False, design=design: self.begin(design))
        self.open_file.clicked.connect(self._open_file)
        self.sample.clicked.connect(self.sample_asked)
        self.read_only.clicked.connect(lambda: self.read_asked.emit(self._in_use))
        self.setWindowTitle("Stratroom")
        self.setMinimumSize(900, 500)
        fit_to_screen(self)
        self._lay_out()
        self.list_recent()

    def begin(self, design: Programme) -> None:
        """Ask for the title page of a new workshop."""
        from stratroom.ui.start.new_form import NewForm

        self.notice.clear()
        self.form = NewForm(design, self._folder, QDateTime.currentDateTime().toString("yyyy-MM-dd"))
        self.form.new_asked.connect(self.new_asked)
        self.form.given_up.connect(self.show_designs)
        self._designs.hide()
        self._left.insertWidget(0, self.form)
        self.form.show()
        self.form.fields["title"].setFocus()

    def show_designs(self) -> None:
        """Away with the form and what is typed in it."""
        if self.form:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._designs.show()

    def list_recent(self) -> None:
        """Read the list of files again."""
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.recent_lines = [_file_line(path) for path in self._recent.paths()]
        for line, path in zip(self.recent_lines, self._recent.paths(), strict=True):
            line.clicked.connect(lambda _=False, path=path: self.open_asked.emit(path))
            self._files.addWidget(line)
        if not self.recent_lines:
            self._files.addWidget(PlainLabel("No workshop has been opened on this computer yet."))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From the designs to the files, the newest first, then to what opens another."""
        stops = (*self.designs, *self.recent_lines, self.open_file, self.sample)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def say(self, sentence: str) -> None:
        """One clear sentence in the window; what is typed stays."""
        self.notice.clear()
        self.notice.refuse(sentence)

    def offer_to_read(self, path: Path, sentence: str) -> None:
        """Why this file cannot be opened to go on with, and a button to read it all the same."""
        self._in_use = path
        self.notice.warn(sentence)

    def _open_file(self) -> None:
        path = self.ask_file(self, self._folder)
        if path:
            self.open_asked.emit(path)

    def _design_list(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule(heavy=True))
        column.addSpacing(16)
        column.addWidget(PlainLabel("New workshop", "section"))
        column.addSpacing(12)
        column.addWidget(rule())
        for line in self.designs:
            column.addWidget(line)
        column.addSpacing(14)
        column.addWidget(PlainLabel("You need one laptop, one projector and the people who decide."))
        column.addStretch(1)
        return whole

    def _lay_out(self) -> None:
        self._left.addWidget(self._designs)
        self._left.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(70)
        middle.addLayout(self._left, 4)
        middle.addLayout(self._right(), 3)
        whole = _Paper()
        column = QVBoxLayout(whole)
        column.setContentsMargins(88, 92, 88, 30)
        column.setSpacing(20)
        column.addLayout(_head())
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        column.addWidget(PlainLabel(f"Works offline. Files stay on this computer.   Version {__version__}", "quiet"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(whole)
        self.setCentralWidget(area)

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(rule(heavy=True))
        column.addSpacing(16)
        column.addWidget(PlainLabel("Open", "section"))
        column.addSpacing(12)
        column.addWidget(rule())
        self._files.setSpacing(0)
        column.addLayout(self._files)
        column.addSpacing(18)
        column.addLayout(_at_the_left(self.open_file))
        column.addSpacing(28)
        column.addWidget(self._never_run_one())
        column.addStretch(1)
        return column

    def _never_run_one(self) -> QWidget:
        box = QWidget()
        box.setProperty("surface", "ground")
        column = QVBoxLayout(box)
        column.setContentsMargins(24, 20, 24, 22)
        column.setSpacing(8)
        column.addWidget(PlainLabel("Never run one?", "section"))
        column.addWidget(PlainLabel(SAMPLE))
        column.addWidget(self.sample)
        return box


class _Paper(QWidget):
    """White paper with the day line across its head."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), light().colour("ink")
        painter.fillRect(self.rect(), light().colour("paper"))
        room, x = self.width() - 176 - 5 * 8, 88.0
        for number, part in enumerate((11, 13, 30, 19, 16, 11)):
            width = room * part / 100
            painter.fillRect(round(x), 47, round(width), 12 if number == 0 else 3, ink)
            x += width + 8
        painter.end()


def _head() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(70)
    row.addWidget(LargeLabel("Stratroom", 76, is_voice=False), 4)
    row.addWidget(LargeLabel(LEAD, 26, is_voice=True), 3)
    return row


def _at_the_left(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    row.addStretch(1)
    return row


def _design_line(design: Programme) -> PressLine:
    return PressLine(design.title, design.about, hours(design.minutes))


def _file_line(path: Path) -> PressLine:
    changed = QDateTime.fromSecsSinceEpoch(round(path.stat().st_mtime))
    when = QLocale(QLocale.Language.English).toString(changed, "d MMMM yyyy, hh:mm")
    return PressLine(path.stem, str(path.parent), when)


def _ask_file(window: QWidget, folder: Path) -> Path | None:
    kinds = f"Workshops (*{ENDING});;All files (*)"
    name, _kind = QFileDialog.getOpenFileName(window, "Open a workshop", str(folder), kinds)
    return Path(name) if name else None

"""What a new workshop can be made from: the bundled designs, one's own, and a blank one. It asks; nothing is kept here.

A removed design leaves a line with the way back until the app is closed.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.own_designs import Listed, OwnDesign
from stratroom.programmes import Programme, blank
from stratroom.ui.start.density import Density, Gap
from stratroom.ui.start.lines import PressLine
from stratroom.ui.time_words import hours
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.words import say


class DesignList(QWidget):
    """`chosen` carries a design to begin from, `blank_chosen` nothing; the others one's own design."""

    chosen = Signal(object)
    blank_chosen = Signal()
    change_asked = Signal(object)
    removed = Signal(object)
    put_back = Signal(object)

    def __init__(self, bundled: Sequence[Programme], problems: Sequence[str] = ()) -> None:
        super().__init__()
        self._problems = tuple(problems)
        self.lines = [self._line(design) for design in bundled]
        self.blank = PressLine(blank().title, blank().about, "")
        self.blank.clicked.connect(self.blank_chosen)
        self.own: list[OwnLine] = []
        self.gone: list[RemovedLine] = []
        self._need = PlainLabel(say("You need one laptop, one projector and the people who decide."))
        self._own = QVBoxLayout()
        self._own.setSpacing(0)
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, in order."""
        own = [stop for line in self.own for stop in (line.press, line.change, line.remove)]
        return [*self.lines, *own, *(line.back for line in self.gone), self.blank]

    def show_own(self, listed: Listed, removed: Sequence[OwnDesign]) -> None:
        """Show one's own designs, those just removed, and what could not be read."""
        while item := self._own.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.own = [self._own_line(own) for own in listed.designs]
        self.gone = [self._removed_line(own) for own in removed]
        problems = [PlainLabel(problem, "quiet") for problem in (*self._problems, *listed.problems)]
        if self.own or self.gone:
            self._own.addSpacing(14)
            self._own.addWidget(PlainLabel(say("Your own"), "strong"))
        for widget in (*self.own, *self.gone, *problems):
            self._own.addWidget(widget)
            widget.show()  # at once, so that the hands can be put on it

    def wear(self, density: Density) -> None:
        """As close as the page it stands on."""
        for part in (*self._gaps, *self.lines, *(own.press for own in self.own), self.blank):
            part.wear(density)
        self._need.setVisible(density < Density.TIGHT)

    def _line(self, design: Programme) -> PressLine:
        line = PressLine(design.title, design.about, hours(design.minutes))
        line.clicked.connect(lambda: self.chosen.emit(design))
        return line

    def _own_line(self, own: OwnDesign) -> "OwnLine":
        line = OwnLine(own)
        line.press.clicked.connect(lambda: self.chosen.emit(own.design))
        line.change.clicked.connect(lambda: self.change_asked.emit(own))
        line.remove.clicked.connect(lambda: self.removed.emit(own))
        return line

    def _removed_line(self, own: OwnDesign) -> "RemovedLine":
        line = RemovedLine(own)
        line.back.clicked.connect(lambda: self.put_back.emit(own))
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._gaps = (Gap(16, 8, 4), Gap(12, 6, 3), Gap(14, 8, 0))
        column.addWidget(rule(heavy=True))
        column.addItem(self._gaps[0])
        column.addWidget(PlainLabel(say("New workshop"), "section"))
        column.addItem(self._gaps[1])
        column.addWidget(rule())
        for line in self.lines:
            column.addWidget(line)
        column.addLayout(self._own)
        column.addWidget(self.blank)
        column.addItem(self._gaps[2])
        column.addWidget(self._need)


class OwnLine(QWidget):
    """A design of one's own: to begin from, to change, to remove."""

    def __init__(self, own: OwnDesign) -> None:
        super().__init__()
        self.own, design = own, own.design
        self.press = PressLine(design.title, design.about, hours(design.minutes), has_rule=False)
        self.change = PlainButton(say("Change…"), name=say("Change {title}", title=design.title))
        self.remove = PlainButton(say("Remove"), name=say("Remove {title}", title=design.title))
        _in_a_row(self, self.press, self.change, self.remove)


class RemovedLine(QWidget):
    """What was removed, and the way back."""

    def __init__(self, own: OwnDesign) -> None:
        super().__init__()
        self.back = PlainButton(say("Put back"), name=say("Put {title} back", title=own.design.title))
        _in_a_row(self, PlainLabel(say("“{title}” is removed.", title=own.design.title)), self.back)


def _in_a_row(whole: QWidget, first: QWidget, *buttons: QWidget) -> None:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    for button in buttons:
        row.addWidget(button)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 3, 0, 0)
    column.setSpacing(3)
    column.addLayout(row)
    column.addWidget(rule())

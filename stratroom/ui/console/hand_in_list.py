"""Who has handed in and who has not, in seating order, in two columns where no word has to break for it; with many
people only who is missing.

Without names it shows nothing: then only the count may be known, and the bar says it.
"""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from stratroom.model.people import Participant
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.ui.round_words import concerned, state_of, to_answer
from stratroom.ui.widgets.buttons import PlainButton
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.ui.widgets.marks import MarkLabel
from stratroom.words import joined, say

_MOST_ROWS = 20
_MARK = 30
_ACROSS, _GAP = 4, 12
_NAME = 0.62
"""The share of a name's width that it takes in two lines."""


class HandInList(QWidget):
    """Made anew when others are concerned; in between only what is said of each changes.

    `replace_asked` carries a person who has handed in and wants to put another answer in its place.
    """

    replace_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Participant, ...] = ()
        self._states: list[tuple[PlainLabel, PlainButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self._lines: list[tuple[QWidget, ...]] = []
        self._columns = 0
        self._grid.setColumnStretch(1, 1)

    def show_round(self, workshop: Workshop, round: Round | None) -> None:
        """The people of a named round that is pending; nothing otherwise."""
        is_listed = round is not None and round.is_named and round.is_pending
        self.setVisible(is_listed)
        if round is None or not is_listed:
            return
        people = concerned(workshop, round)
        if len(people) > _MOST_ROWS:
            self._name_missing(to_answer(workshop, round))
        else:
            self._list(people, round)

    def _list(self, people: tuple[Participant, ...], round: Round) -> None:
        if people != self._people:
            self._empty()
            self._people = people
            self._states = [self._add(person) for person in people]
        for (label, replace), person in zip(self._states, people, strict=True):
            label.setText(state_of(person, round))
            replace.setVisible(round.phase is Phase.OPEN and person.id in round.handed_in)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """That of one column: two of them would keep the panel as wide as they are, and never hear of less room."""
        least = super().minimumSizeHint()
        return QSize(least.width() // max(1, self._columns), least.height())

    def _arrange(self) -> None:
        """One column or two, as the width is now."""
        columns = 2 if self._wanted() <= (self.width() - _GAP) / 2 else 1
        if not self._lines or columns == self._columns:
            return
        self._columns, rows = columns, -(-len(self._lines) // columns)
        self._grid.setColumnStretch(_ACROSS + 1, columns - 1)
        for n, line in enumerate(self._lines):
            for place, part in enumerate(line):
                self._grid.addWidget(part, n % rows, _ACROSS * (n // rows) + place)
        # While the panel is being laid out it does not hear of another height.
        QTimer.singleShot(0, self, self.updateGeometry)

    def _wanted(self) -> int:
        """The width in which the widest line stands, its name in two lines at most."""
        names = max((_name_needs(line[1]) for line in self._lines), default=0)
        marks = max((line[0].sizeHint().width() for line in self._lines), default=0)
        states = max((state.sizeHint().width() for state, _ in self._states), default=0)
        buttons = max((button.sizeHint().width() for _, button in self._states if not button.isHidden()), default=-_GAP)
        return round(marks + names + states + buttons + 3 * _GAP)

    def _name_missing(self, people: tuple[Participant, ...]) -> None:
        self._empty()
        names = joined(", ", (person.called for person in people))
        text = say("Still to answer: {names}", names=names) if people else say("Nobody here is missing.")
        self._grid.addWidget(PlainLabel(text), 0, 0, 1, 2 * _ACROSS)

    def _add(self, person: Participant) -> tuple[PlainLabel, PlainButton]:
        """A person's line: what says where they are, and the way to put another answer in the place of theirs."""
        state = PlainLabel("", "small")
        replace = _Small(say("Replace…"), name=say("Replace the answer of {name}", name=person.called))
        replace.clicked.connect(lambda: self.replace_asked.emit(person.id))
        mark = MarkLabel(person.seat, person.initials, name=person.called, size=_MARK)
        line = (mark, PlainLabel(person.known_as, "strong"), state, replace)
        for part in line:
            part.setParent(self)
            part.setVisible(part is not replace)
        self._lines.append(line)
        return state, replace

    def _empty(self) -> None:
        self._people, self._states, self._lines, self._columns = (), [], [], 0
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _name_needs(name: QWidget) -> float:
    return max(_NAME * name.sizeHint().width(), name.minimumSizeHint().width())


class _Small(PlainButton):
    """Stands in a line of a list."""

    height_wanted, pad = 36, 8

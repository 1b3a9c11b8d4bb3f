"""A list of people before anybody of it is added: who was found, in which row, and which rows add nobody and why.

It only shows and asks; `accepted` carries the people who may be added.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from stratroom.people_list import Listed, PeopleList
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import beside
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.ui.widgets.large_key import KEEPS_ESCAPE
from stratroom.words import say, say_of

_SHOWN, _ROW = 8, 38
_MOST_PROBLEMS = 12


class PeoplePreview(QWidget):
    """Hidden until a list is shown. `accepted` carries the people, `given_up` nothing."""

    accepted = Signal(object)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(KEEPS_ESCAPE, True)
        self._people: tuple[Listed, ...] = ()
        self._count, self._problems = PlainLabel("", "strong"), PlainLabel("", "small", ink="caution")
        self._notes = PlainLabel("", "small")
        self.table = _Table()
        self.add, self.leave = PlainButton(""), PlainButton(say("Do not add"))
        self.add.clicked.connect(self._accept)
        self.leave.clicked.connect(self._give_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._count, self._problems, self._notes, beside(self.add, self.leave), self.table):
            column.addWidget(part)
        self.hide()

    def show_list(self, found: PeopleList, notes: Sequence[str] = ()) -> None:
        """Show what a list says; the hands lie on the way on."""
        self._people = found.people
        self._count.setText(_counted(found))
        _say(self._problems, _problems(found))
        _say(self._notes, " ".join((*notes, *found.notes)))
        self.table.show_people(found.people)
        self.add.set_label(say_of(len(found.people), "Add {n} person", "Add {n} people"))
        self.add.setVisible(bool(found.people))
        self.leave.set_label(say("Do not add") if found.people else say("Close the list"))
        self.show()
        way_on = self.add if found.people else self.leave
        way_on.setFocus()
        bring_into_view(self, way_on)

    def put_away(self) -> None:
        """Nothing of the list is left."""
        self._people = ()
        self.table.show_people(())
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        self.accepted.emit(self._people)

    def _give_up(self) -> None:
        self.put_away()
        self.given_up.emit()


class _Table(QTableWidget):
    """Row, name, role, and what else is told of somebody."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setAccessibleName(say("People found in the list"))
        self.setHorizontalHeaderLabels([say("Row"), say("Name"), say("Role"), ""])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        header = self.horizontalHeader()
        for place, mode in enumerate(("ResizeToContents", "Stretch", "Stretch", "ResizeToContents")):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode[mode])
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_people(self, people: Sequence[Listed]) -> None:
        self.setRowCount(len(people))
        for place, person in enumerate(people):
            for column, words in enumerate((str(person.row), person.name, person.role, _told(person))):
                self.setItem(place, column, QTableWidgetItem(words))
        self.resizeRowsToContents()
        self.setVisible(bool(people))
        heights = sum(self.rowHeight(row) for row in range(min(len(people), _SHOWN)))
        self.setFixedHeight(min(heights, _SHOWN * _ROW) + self.horizontalHeader().sizeHint().height() + 18)


def _told(person: Listed) -> str:
    return ", ".join(filter(None, ("" if person.decides else say("no vote"), say("leads") if person.leads else "")))


def _counted(found: PeopleList) -> str:
    people = say_of(len(found.people), "{n} person", "{n} people")
    return say_of(found.rows, "{people} in {n} row", "{people} in {n} rows", people=people)


def _problems(found: PeopleList) -> str:
    lines = [str(problem) for problem in found.problems[:_MOST_PROBLEMS]]
    if len(found.problems) > _MOST_PROBLEMS:
        rest = len(found.problems) - _MOST_PROBLEMS
        lines.append(say_of(rest, "{n} more row adds nobody.", "{n} more rows add nobody."))
    return "\n".join(lines)


def _say(label: PlainLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))

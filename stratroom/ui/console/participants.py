"""The people of the workshop on the console: one row each, changed in place.

What a change means and whether it may be made is not known here: `changed` carries what was typed or pressed.
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.people import Participant
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.page import show_words, stack
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import MarkLabel, PlainButton, PlainLabel, Tick, rule
from stratroom.words import say

_LEAST_NAME = 190
"""With the mark beside it."""


class ParticipantList(QWidget):
    """`changed` carries a participant as they should be, `removed` one who should go."""

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = Rows[Participant](column, lambda person: person.id, self._make)

    def show_people(self, people: tuple[Participant, ...]) -> None:
        self.setVisible(bool(people))
        self.rows.show(people)

    def row(self, id: str) -> "ParticipantRow":
        """The row of a participant."""
        row = self.rows.widgets[id]
        assert isinstance(row, ParticipantRow)
        return row

    def _make(self, person: Participant) -> QWidget:
        row = ParticipantRow(person)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        return row


class ParticipantRow(QWidget):
    """One person: mark, name, role, has a vote, leads, is here; “Change” opens fields where the name stands."""

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, person: Participant) -> None:
        super().__init__()
        self._person = person
        self._mark = MarkLabel(person.seat, person.initials, 30, name=person.called)
        self._name, self._role = PlainLabel("", "strong"), PlainLabel("", "small")
        self.name, self.role = InPlaceField(say("Name")), InPlaceField(say("Role"))
        self.decides, self.leads, self.present = Tick(say("Votes")), Tick(say("Leads")), Tick(say("Here"))
        self.change, self.save, self.remove = (
            PlainButton(say("Change")),
            PlainButton(say("Save")),
            PlainButton(say("Remove")),
        )
        self._who = stack(self._name, self._role, spacing=0)
        self._at_rest = (self._who, self.decides, self.leads, self.present, self.change)
        self._in_change = (self.name, self.role, self.save, self.remove)
        self._does = QHBoxLayout()
        self._does.setSpacing(10)
        self._listen()
        self._lay_out()
        self._show_fields(False)

    def show_item(self, person: Participant) -> None:
        self._person = person
        self._mark.initials = person.initials
        self._mark.update()
        self._name.setText(person.name)
        show_words(self._role, person.role)
        self._tick(person)
        self._say_whose(person.called)
        self._show_fields(False)

    def _tick(self, person: Participant) -> None:
        self.decides.setChecked(person.decides)
        self.leads.setChecked(person.leads)
        self.present.setChecked(person.present)

    def _say_whose(self, name: str) -> None:
        parts: dict[QWidget, str] = {
            self.decides: say("Has a vote"),
            self.leads: say("Leads"),
            self.present: say("Is here"),
            self.change: say("Change"),
            self.save: say("Save"),
            self.remove: say("Remove"),
        }
        for part, what in parts.items():
            part.setAccessibleName(say("{label}: {text}", label=what, text=name))

    def _listen(self) -> None:
        for field in (self.name, self.role):
            field.returnPressed.connect(self._retype)
            field.escaped.connect(self._leave)
            field.opened.connect(self._open)
        for box in (self.decides, self.leads, self.present):
            box.clicked.connect(self._press)
        self.change.clicked.connect(self._open)
        self.save.clicked.connect(self._retype)
        self.remove.clicked.connect(lambda: self.removed.emit(self._person))

    def _open(self) -> None:
        self.name.setText(self._person.name)
        self.role.setText(self._person.role)
        self._show_fields(True)
        self.name.setFocus()
        self.name.selectAll()

    def _leave(self) -> None:
        self._show_fields(False)
        self.change.setFocus()

    def _show_fields(self, is_open: bool) -> None:
        for part in self._at_rest:
            part.setVisible(not is_open)
        for part in self._in_change:
            part.setVisible(is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done stands below the name where both do not fit side by side."""
        super().resizeEvent(event)
        is_wide = self.width() - self._does.sizeHint().width() >= _LEAST_NAME
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()

    def _retype(self) -> None:
        wanted = replace(self._person, name=self.name.text().strip(), role=self.role.text().strip())
        if wanted == self._person:
            self._show_fields(False)
        else:
            self.changed.emit(wanted)

    def _press(self) -> None:
        wanted = replace(
            self._person,
            decides=self.decides.isChecked(),
            leads=self.leads.isChecked(),
            present=self.present.isChecked(),
        )
        self._tick(self._person)
        self.changed.emit(wanted)

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 6, 0, 6)
        self._row.setSpacing(10)
        self._row.addLayout(_line(self._mark, self._who, self.name, self.role), 1)
        for part in (self.decides, self.leads, self.present, self.change, self.save, self.remove):
            self._does.addWidget(part)
        self._row.addLayout(self._does)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(rule())


def _line(mark: QWidget, *parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(mark)
    for part in parts:
        line.addWidget(part, 1)
    return line

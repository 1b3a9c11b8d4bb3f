"""The people of the workshop on the console: one row each, changed in place; a line for who comes next.

What a change means and whether it may be made is not known here: `changed` carries what was typed or pressed.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from stratroom.model.people import Participant
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import MarkLabel, PlainButton, PlainLabel
from stratroom.ui.widgets.buttons import keeps_space


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody as typed: what the list can tell before they have an id."""

    name: str
    role: str = ""


def newcomers(text: str, role: str = "") -> tuple[Newcomer, ...]:
    """One person a line, “name, role”; a line without a comma has the role given beside.

    >>> newcomers("CFO, Finance\\n\\nAnna Lund")
    (Newcomer(name='CFO', role='Finance'), Newcomer(name='Anna Lund', role=''))
    """
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.replace("\t", ",").partition(",") for line in lines if line)
    return tuple(Newcomer(name.strip(), rest.strip() or role.strip()) for name, _, rest in pairs)


class ParticipantList(QWidget):
    """`changed` carries a participant as they should be, `removed` one who should go."""

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._nobody = PlainLabel("Nobody yet. Type a name below; Return adds and goes on to the next.", "quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addWidget(self._nobody)
        column.addLayout(self._list)
        self.rows = Rows[Participant](self._list, lambda person: person.id, self._row)

    def show_people(self, people: tuple[Participant, ...]) -> None:
        self._nobody.setVisible(not people)
        self.rows.show(people)

    def _row(self, person: Participant) -> QWidget:
        row = ParticipantRow(person)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        return row


class ParticipantRow(QWidget):
    """One person: mark, name, role, has a vote, leads, is here, and a way off the list."""

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, person: Participant) -> None:
        super().__init__()
        self._person = person
        self._mark = MarkLabel(person.seat, person.initials, 30, name=person.name)
        self.name, self.role = QLineEdit(), QLineEdit()
        self.decides, self.leads, self.present = Tick("Votes"), Tick("Leads"), Tick("Here")
        self.remove = PlainButton("Remove")
        self._listen()
        self._lay_out()

    def show_item(self, person: Participant) -> None:
        self._person = person
        self._mark.initials = person.initials
        self._mark.update()
        self.name.setText(person.name)
        self.role.setText(person.role)
        self._tick(person)
        self._say_whose()

    def _tick(self, person: Participant) -> None:
        self.decides.setChecked(person.decides)
        self.leads.setChecked(person.leads)
        self.present.setChecked(person.present)

    def _say_whose(self) -> None:
        whose = self._person.name
        for part, what in self._parts().items():
            part.setAccessibleName(f"{what}: {whose}")

    def _parts(self) -> dict[QWidget, str]:
        return {
            self.name: "Name",
            self.role: "Role",
            self.decides: "Has a vote",
            self.leads: "Leads",
            self.present: "Is here",
            self.remove: "Remove",
        }

    def _listen(self) -> None:
        self.name.editingFinished.connect(self._retype)
        self.role.editingFinished.connect(self._retype)
        for box in (self.decides, self.leads, self.present):
            box.clicked.connect(self._press)
        self.remove.clicked.connect(lambda: self.removed.emit(self._person))

    def _retype(self) -> None:
        name, role = self.name.text().strip(), self.role.text().strip()
        if (name, role) != (self._person.name, self._person.role):
            self.changed.emit(replace(self._person, name=name, role=role))

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.name, 3)
        row.addWidget(self.role, 3)
        for part in (self.decides, self.leads, self.present, self.remove):
            row.addWidget(part)


class Tick(QCheckBox):
    """A box that Space ticks, also where Space presses the large button otherwise."""

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

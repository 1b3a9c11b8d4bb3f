"""Each thing agreed with its owner, first result, date, people, money and what stops; one open at a time."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.page import TO_WRITE
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.steps import Fold
from stratroom.ui.widgets import DateField, Field, PlainLabel, PrimaryButton
from stratroom.words import phrase, say

_NONE = phrase("Nothing is above the cut line yet. Draw the line below at least one option first.")
_NO_STOP = phrase("Nothing stops for this yet. Ask once: what makes room for it?")


@dataclass(frozen=True, slots=True)
class Owned:
    """Something agreed; `owner` is None until somebody is named. `people` are those to choose from."""

    id: str
    words: str
    owner: ParticipantId | None
    fields: tuple[str, ...]
    """First result, date, people, money, what stops: as the form has them."""
    people: tuple[Participant, ...]

    @property
    def stops(self) -> str:
        return self.fields[-1]


class Owners(QWidget):
    """`agreed` carries the id of what was written down; read it from `form`. `turned` when another is open."""

    agreed = Signal(str)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._opened = self._present = ""
        self._none = PlainLabel(say(_NONE), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        column.addLayout(lines)
        self.rows = Rows[Owned](lines, lambda owned: owned.id, self._make)

    def show_items(self, items: Iterable[Owned]) -> None:
        """Open the first without an owner when the work has moved on."""
        listed = tuple(items)
        self._none.setVisible(not listed)
        self.rows.show(listed)
        present = next((owned.id for owned in listed if owned.owner is None), "")
        if present != self._present:
            self._present = present
            self._open(present)

    def form(self, id: str) -> "OwnerForm":
        """The form of one."""
        return self._row(id).form

    @property
    def primary(self) -> QPushButton | None:
        """The large button of the one that is open."""
        return self.form(self._opened).submit if self._opened in self.rows.widgets else None

    @property
    def hold(self) -> QWidget | None:
        """The first field to write in of the one that is open."""
        return self.form(self._opened).fields[0] if self._opened in self.rows.widgets else None

    def press(self, id: str) -> None:
        """Open this one, or fold it."""
        self._open("" if self._opened == id else id)
        self.turned.emit()

    def _open(self, id: str) -> None:
        self._opened = id
        for each in self.rows.widgets:
            self._row(each).set_open(each == id)

    def _row(self, id: str) -> "_OwnerRow":
        row = self.rows.widgets[id]
        assert isinstance(row, _OwnerRow)
        return row

    def _make(self, owned: Owned) -> QWidget:
        row, id = _OwnerRow(), owned.id
        row.header.clicked.connect(lambda: self.press(id))
        row.form.submitted.connect(lambda: self.agreed.emit(id))
        return row


class _OwnerRow(Fold):
    def __init__(self) -> None:
        self.form = OwnerForm()
        super().__init__("", self.form)

    def show_item(self, owned: Owned) -> None:
        self.header.set_title(owned.words)
        owner = next((person.called for person in owned.people if person.id == owned.owner), "")
        self.header.say(say("{owner}, nothing stops yet", owner=owner) if owner and not owned.stops else owner)
        self.form.show_owned(owned)


class OwnerForm(Form):
    """One owner, the first result, by when, with whom, for how much, and what stops."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Agree it"), in_field=WRITE))
        self.owner = PersonChoice(say("Owner"), say("Choose one owner"))
        self.first_result = Field(say("First result"), key=TO_WRITE)
        self.by = DateField(say("By", "a date"))
        self.people, self.money = Field(say("People", "who does it")), Field(say("Money"))
        self.stops = Field(say("What stops"))
        self._no_stop = PlainLabel(say(_NO_STOP), "quiet")
        self.line(labelled(say("Owner"), self.owner))
        self.line(self.first_result, self.by)
        self.line(self.people, self.money)
        self.line(self.stops)
        self.line(self._no_stop)
        self.last_line()
        self.need(self.owner, say("Choose one owner"))

    def show_owned(self, owned: Owned) -> None:
        """Fill the fields when what was agreed has changed."""
        self.owner.show_people(owned.people)
        self._no_stop.setVisible(owned.owner is not None and not owned.stops)
        if self.differs_from((owned.owner, owned.fields)):
            self.owner.show_person(owned.owner)
            for field, text in zip(self.fields, owned.fields, strict=True):
                field.set_text(text)

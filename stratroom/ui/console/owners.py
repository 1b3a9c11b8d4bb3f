"""Each thing agreed with its owner, first result, date, people, money and what stops; one open at a time."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.model.week import HALF_DAYS, in_days
from stratroom.ui.console.form import WRITE, Form, Named, labelled
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import TO_WRITE, beside, show_words
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.steps import Fold
from stratroom.ui.widgets import DateField, Field, NumberBox, PlainLabel, PrimaryButton
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
    half_days: int = 0
    """A week of the owner's; 0 where nobody said."""
    was_away: bool = False
    """Whether the owner was not in the room when they were named."""
    keeps_out: bool = False
    """Whether the owner keeps out of all this since."""


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
        """What the one that is open begins with: its owner, and the first field to write in once there is one."""
        return self.form(self._opened).first if self._opened in self.rows.widgets else None

    @property
    def field(self) -> QWidget | None:
        """The first field to write in of the one that is open."""
        return self.form(self._opened).fields[0] if self._opened in self.rows.widgets else None

    def open_for(self, part: QWidget) -> None:
        """Open the one in which this stands, if it is one of these."""
        id = next((id for id, row in self.rows.widgets.items() if row.isAncestorOf(part)), self._opened)
        if id != self._opened:
            self.press(id)

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


def _who(owned: Owned) -> str:
    """The owner with their days, and that they keep out of it, or were or are not here to be asked."""
    owner = next((person for person in owned.people if person.id == owned.owner), None)
    if owner is None:
        return ""
    days = in_days(owned.half_days)
    told = say("{owner}, {days}", owner=owner.called, days=days) if days else owner.called
    if owned.keeps_out:
        return say("{name} (keeps out)", name=told)
    if owned.was_away:
        return say("{name} (was not in the room)", name=told)
    return told if owner.present else say("{name} (not in the room now)", name=told)


class _OwnerRow(Fold, Named):
    def __init__(self) -> None:
        self.form = OwnerForm()
        super().__init__("", self.form)
        self.name = self.header

    def show_item(self, owned: Owned) -> None:
        self.header.set_title(owned.words)
        self.header.say(_who(owned))
        self.form.show_owned(owned)


class OwnerForm(Form):
    """One owner with how much of their week, the first result, by when, with whom, for how much, and what stops.

    An empty stop is pointed out once, at the first press of the button; the next one agrees.
    """

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Agree it"), in_field=WRITE))
        self._people: tuple[Participant, ...] = ()
        self._is_pointed_out = False
        self.owner = PersonChoice(say("Owner"), say("Choose one owner"))
        self.half_days, self._days = NumberBox(say("Half days a week"), most=HALF_DAYS), PlainLabel("", "small")
        self._away = PlainLabel("", "small", ink="caution")
        self.first_result = Field(say("First result"), key=TO_WRITE)
        self.by = DateField(say("By", "a date"))
        self.people, self.money = Field(say("People", "who does it")), Field(say("Money"))
        self.stops = Field(say("What stops"))
        self._no_stop = PlainLabel(say(_NO_STOP), "strong")
        self._no_stop.hide()
        self.stops.changed.connect(self._stop_is_written)
        week = labelled(say("Half days a week"), beside(self.half_days, self._days))
        self.line(labelled(say("Owner"), self.owner), week)
        self.line(self._away)
        self.line(self.first_result, self.by)
        self.line(self.people, self.money)
        self.line(self.stops)
        self.line(self._no_stop)
        self.last_line()
        self.refuses_at("by", self.by)
        self.need(self.owner, say("Choose one owner"))
        self.owner.currentIndexChanged.connect(self._say_away)
        self.half_days.valueChanged.connect(self._say_days)
        self._say_away()
        self._say_days()

    @property
    def first(self) -> QWidget:
        """Where the hands begin: with whom it is to be, if nobody is named."""
        return self.fields[0] if self.owner.person else self.owner

    def show_owned(self, owned: Owned) -> None:
        """Fill the fields when what was agreed has changed."""
        self._people = owned.people
        self.owner.show_people(owned.people)
        if self.differs_from((owned.owner, owned.fields, owned.half_days)):
            self._no_stop.hide()
            self.owner.show_person(owned.owner)
            self.half_days.setValue(owned.half_days)
            for field, text in zip(self.fields, owned.fields, strict=True):
                field.set_text(text)
        self._say_away()

    def _submit(self) -> None:
        if self.stops.text().strip() or self._is_pointed_out:
            super()._submit()
            return
        self._is_pointed_out = True
        self._no_stop.show()
        self.stops.setFocus()
        bring_into_view(self._no_stop)

    def _stop_is_written(self, text: str) -> None:
        if text.strip():
            self._no_stop.hide()

    def _say_away(self) -> None:
        """An owner who is not here has not been asked."""
        person = next((person for person in self._people if person.id == self.owner.person), None)
        is_away = person is not None and not person.present
        name = person.called if person else ""
        show_words(
            self._away,
            say("{name} is not in the room: ask them before the record goes out.", name=name) if is_away else "",
        )

    def _say_days(self) -> None:
        self._days.setText(in_days(self.half_days.value()) or say("nobody said"))

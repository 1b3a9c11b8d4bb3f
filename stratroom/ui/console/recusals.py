"""Who keeps out of one subject, for every stage that asks blind: said here, with a reason where they give one.

Whoever keeps out is asked nothing on it from then on. That is neither absence nor abstaining, and is counted apart.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.names import SubjectId
from stratroom.model.people import Participant
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.model.recusing import recused_from
from stratroom.model.workshop import Workshop
from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import show_words
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import Field, MarkLabel, PlainButton, PlainLabel, rule
from stratroom.words import listed, say

_Out = tuple[Participant, str]
"""Who keeps out, and why; "" where they gave no reason."""


class Recusals(QWidget):
    """Those who keep out, and a form for one more."""

    asked = Signal(object)

    def __init__(self, subject: SubjectId) -> None:
        super().__init__()
        self._subject = subject
        self._nobody = PlainLabel(say("Nobody keeps out: everybody with a vote is asked."), "quiet")
        self.still = PlainLabel("", "strong", ink="caution")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._rows = Rows[_Out](self._list, lambda out: out[0].id, self._row)
        self.form = RecusalForm(subject)
        self.form.asked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._nobody)
        column.addLayout(self._list)
        column.addWidget(self.still)
        column.addWidget(self.form)

    def show_workshop(self, workshop: Workshop, still: str = "") -> None:
        """`still`: what those who keep out own all the same, and the way on; it comes into sight when it is new."""
        is_new = bool(still) and still != self.still.text()
        show_words(self.still, still)
        if is_new:
            bring_into_view(self.still)
        reasons = {recusal.by: recusal.reason for recusal in workshop.recusals if recusal.subject == self._subject}
        self._nobody.setVisible(not reasons)
        self._rows.show((person, reasons[person.id]) for person in workshop.people if person.id in reasons)
        self.form.show_workshop(workshop)

    def _row(self, out: _Out) -> QWidget:
        row, by = _Row(out[0]), out[0].id
        row.back.clicked.connect(lambda: self.asked.emit(WithdrawRecusal(self._subject, by)))
        return row


class RecusalForm(Form):
    """Who, and why if they say."""

    def __init__(self, subject: SubjectId) -> None:
        super().__init__(PlainButton(say("Keeps out")))
        self._subject = subject
        self.who = PersonChoice(say("Who keeps out"), say("Choose who"))
        self.reason = Field(say("Why (stands in the record)"), is_voice=True)
        self.line(labelled(say("Who"), self.who), self.reason)
        self.last_line()
        self.need(self.who, say("Choose who keeps out"))

    def show_workshop(self, workshop: Workshop) -> None:
        out = recused_from(workshop, self._subject)
        self.settle(workshop)
        self.who.show_people(person for person in workshop.people if person.id not in out)

    def reset(self) -> None:
        super().reset()
        self.who.show_person(None)

    def _submit(self) -> None:
        by = self.who.person
        assert by is not None, "the button leads to the choice first"
        self.ask(
            Recuse(self._subject, by, self.reason.text()), lambda workshop: by in recused_from(workshop, self._subject)
        )


def in_words(workshop: Workshop, subject: SubjectId) -> str:
    """By name; "" where nobody keeps out."""
    out = recused_from(workshop, subject)
    return listed([person.called for person in workshop.people if person.id in out])


class _Row(QWidget):
    def __init__(self, person: Participant) -> None:
        super().__init__()
        self._who, self._why = PlainLabel("", "strong"), PlainLabel("", "voice")
        self.back = PlainButton(say("Takes part again"), name=say("{name} takes part again", name=person.called))
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._who)
        said.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(MarkLabel(person.seat, person.initials, 28, name=person.called))
        row.addLayout(said, 1)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addLayout(row)

    def show_item(self, item: _Out) -> None:
        person, reason = item
        self._who.setText(person.known_as)
        self._why.setText(reason)
        self._why.setVisible(bool(reason))

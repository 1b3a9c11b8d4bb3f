"""Dissent on the console, for every stage that decides: taken down, shown to its author, confirmed by them.

The words are the dissenter's. Nothing here changes them; whether they stand is decided by their author alone.
"""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.dissents import Dissent, DissentAddedTo, DissentWritten, SaidOf, WithdrawDissent, of_what_holds
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.recusing import keeps_out
from stratroom.model.workshop import Workshop
from stratroom.ui.console.dissent_form import DissentForm
from stratroom.ui.console.dissent_row import DissentRow, Written
from stratroom.ui.console.form import Form
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import beside
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say, say_of


class Dissents(QWidget):
    """All dissent on one subject and a form for more. `words_asked` carries the id of one to show to its author.

    One large button: what is being written, or who must see their words, or who stands against it and has not been
    asked, or `way_on`. `turned` when it is another one.
    """

    asked = Signal(object)
    words_asked = Signal(str)
    turned = Signal()

    def __init__(self, subject: SubjectId) -> None:
        super().__init__()
        self._subject = subject
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._none = PlainLabel(say("No dissent written down."), "quiet")
        self._rows = Rows[Written](self._list, lambda item: item[0].id, self._row)
        self.form = DissentForm(subject)
        self.form.asked.connect(self._ask)
        self.form.edited.connect(self._turn)
        self.show_them, self.way_on = PrimaryButton(""), PrimaryButton("")
        self.write, self.none_from = PrimaryButton(""), PlainButton("")
        self._waiting = ""
        self._against: tuple[Participant, ...] = ()
        self._said_none = set[ParticipantId]()
        self._is_writing = False
        self._holds: object = None
        self.show_them.clicked.connect(lambda: self.words_asked.emit(self._waiting))
        self.write.clicked.connect(self._begin)
        self.none_from.clicked.connect(self._leave_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._none)
        column.addLayout(self._list)
        for part in (self.form, self.show_them, self.write, beside(self.none_from), self.way_on):
            column.addWidget(part)
        self._turn()

    @property
    def primary(self) -> QPushButton:
        """The large button that is shown."""
        if self.form.is_begun:
            return self.form.submit
        if self._waiting:
            return self.show_them
        return self.write if self._to_ask else self.way_on

    @property
    def forms(self) -> tuple[Form, ...]:
        """All in which somebody may have begun to write."""
        return (self.form, *(row.further for row in self._rows.widgets.values() if isinstance(row, DissentRow)))

    @property
    def _to_ask(self) -> Participant | None:
        """The first who stands against it, has written nothing, and of whom nobody said that there is nothing."""
        return next((person for person in self._against if person.id not in self._said_none), None)

    def _turn(self) -> None:
        if asked := self._to_ask:
            self.write.set_label(say("Write the dissent of {name}", name=asked.name))
            self.none_from.set_label(say("No dissent from {name}", name=asked.name))
        shown = self.primary
        for button in (self.form.submit, self.show_them, self.write, self.way_on):
            button.setVisible(button is shown)
        self.none_from.setVisible(shown is self.write)
        self.turned.emit()

    def _ask(self, command: Command) -> None:
        self._is_writing = True
        self.asked.emit(command)
        self._is_writing = False

    def _begin(self) -> None:
        if asked := self._to_ask:
            self.form.who.show_person(asked.id)
            self.form.words.setFocus()

    def _leave_out(self) -> None:
        """Said to the facilitator, not to the file: what nobody wrote is no entry."""
        if asked := self._to_ask:
            self._said_none.add(asked.id)
            self._turn()
            self.primary.setFocus()

    def take_up_again(self, undone: object) -> None:
        """Of this subject: words that were written down or added, and are not any more, are a draft in their form."""
        if isinstance(undone, DissentWritten) and undone.subject == self._subject:
            self.form.take_up_again(undone)
        row = self._rows.widgets.get(undone.dissent) if isinstance(undone, DissentAddedTo) else None
        if isinstance(row, DissentRow) and isinstance(undone, DissentAddedTo):
            row.further.take_up_again(undone.text)

    def show_workshop(
        self,
        workshop: Workshop,
        against: Iterable[Participant] = (),
        said_of: SaidOf = of_what_holds,
        holds: object = None,
    ) -> None:
        """`against`: who said so in a poll. Those of them who have written nothing yet are asked first, of what `holds`
        now: what was said of anything else was `said_of` that."""
        if holds != self._holds:
            self._holds = holds
            self._said_none.clear()
        found = [dissent for dissent in workshop.dissents if dissent.subject == self._subject]
        self._none.setVisible(not found)
        known = set(self._rows.widgets)
        rows = ((d, workshop.participant(d.by), keeps_out(workshop, self._subject, d.by), said_of) for d in found)
        self._rows.show(list(rows))
        if self._is_writing:
            bring_into_view(*(row for id, row in self._rows.widgets.items() if id not in known))
        self.form.show_workshop(workshop)
        waiting = next((dissent for dissent in found if dissent.waits), None)
        self._waiting = waiting.id if waiting else ""
        wrote = {dissent.by for dissent in found if dissent.waits or is_said_of_now(dissent, said_of)}
        self._against = tuple(person for person in against if person.id not in wrote)
        if waiting:
            self.show_them.set_label(say("Show {name} their words", name=workshop.participant(waiting.by).called))
        self._turn()

    def _row(self, item: Written) -> QWidget:
        id = item[0].id
        row = DissentRow(id, item[1])
        row.show_them.clicked.connect(lambda: self.words_asked.emit(id))
        row.withdraw.clicked.connect(lambda: self.asked.emit(WithdrawDissent(id)))
        row.further.asked.connect(self.asked)
        return row


def take_up_again(whole: QWidget, undone: object) -> None:
    """This entry was taken back: words of dissent that went with it are not lost to whoever wrote them down."""
    for dissents in whole.findChildren(Dissents):
        dissents.take_up_again(undone)


def is_said_of_now(dissent: Dissent, said_of: SaidOf) -> bool:
    """Whether their first or their further words are about what holds now."""
    return any(not said_of(said.nth, said.at) for said in (dissent, *dissent.additions))


def in_words(workshop: Workshop, subject: SubjectId) -> str:
    """How many, and how many of them wait for their author; "" when there is none."""
    found = [dissent for dissent in workshop.dissents if dissent.subject == subject]
    waiting = sum(dissent.waits for dissent in found)
    if not found:
        return ""
    if waiting:
        return say_of(
            waiting,
            "{count} written, {n} not confirmed yet",
            "{count} written, {n} not confirmed yet",
            count=len(found),
        )
    return say("{count} written, all confirmed", count=len(found))

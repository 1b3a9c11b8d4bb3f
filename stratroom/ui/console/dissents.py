"""Dissent on the console, for every stage that decides: taken down, shown to its author, confirmed by them.

The words are the dissenter's. Nothing here changes them; whether they stand is decided by their author alone.
"""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from stratroom.model.dissents import KIND, MEANING, Dissent, DissentKind, WithdrawDissent, WriteDissent
from stratroom.model.names import DissentId, ParticipantId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.workshop import Workshop
from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.page import TO_WRITE, beside, stack
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import Choice, Field, MarkLabel, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import headed, say, say_of

_COMMITS: dict[str, bool | None] = {"yes": True, "no": False, "": None}


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
        self._rows = Rows[tuple[Dissent, Participant]](self._list, lambda item: item[0].id, self._row)
        self.form = DissentForm(subject)
        self.form.asked.connect(self.asked)
        self.form.edited.connect(self._turn)
        self.show_them, self.way_on = PrimaryButton(""), PrimaryButton("")
        self.write, self.none_from = PrimaryButton(""), PlainButton("")
        self._waiting = ""
        self._against: tuple[Participant, ...] = ()
        self._said_none = set[ParticipantId]()
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

    def show_workshop(self, workshop: Workshop, against: Iterable[Participant] = ()) -> None:
        """`against`: who said so in a poll. Those of them who have written nothing yet are asked first."""
        found = [dissent for dissent in workshop.dissents if dissent.subject == self._subject]
        self._none.setVisible(not found)
        self._rows.show([(dissent, workshop.participant(dissent.by)) for dissent in found])
        self.form.show_workshop(workshop)
        waiting = next((dissent for dissent in found if not dissent.is_confirmed), None)
        self._waiting = waiting.id if waiting else ""
        wrote = {dissent.by for dissent in found}
        self._against = tuple(person for person in against if person.id not in wrote)
        if waiting:
            self.show_them.set_label(say("Show {name} their words", name=workshop.participant(waiting.by).called))
        self._turn()

    def _row(self, item: tuple[Dissent, Participant]) -> QWidget:
        row, id = _DissentRow(item[1]), item[0].id
        row.show_them.clicked.connect(lambda: self.words_asked.emit(id))
        row.withdraw.clicked.connect(lambda: self.asked.emit(WithdrawDissent(id)))
        return row


def in_words(workshop: Workshop, subject: SubjectId) -> str:
    """How many, and how many of them wait for their author; "" when there is none."""
    found = [dissent for dissent in workshop.dissents if dissent.subject == subject]
    waiting = sum(not dissent.is_confirmed for dissent in found)
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


class _DissentRow(QWidget):
    def __init__(self, by: Participant) -> None:
        super().__init__()
        self._who = PlainLabel("", "strong")
        self._words = PlainLabel("", "voice", ink="ink")
        self._mind, self._state = (
            PlainLabel("", "small"),
            PlainLabel(say("Not confirmed yet."), "strong", ink="dissent"),
        )
        self._confirmed = PlainLabel(say("Confirmed by them."), "strong", ink="ink2")
        self.show_them = PlainButton(say("Show it to them"), name=say("Show {name} their words", name=by.called))
        self.withdraw = PlainButton(say("Withdraw"), name=say("Withdraw what {name} said", name=by.called))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._state, 1)
        row.addWidget(self._confirmed, 1)
        row.addWidget(self.show_them)
        row.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        head = QHBoxLayout()
        head.addWidget(MarkLabel(by.seat, by.initials, 28, name=by.called))
        head.addWidget(self._who, 1)
        column.addLayout(head)
        for part in (self._words, self._mind):
            column.addWidget(part)
        column.addLayout(row)

    def show_item(self, item: tuple[Dissent, Participant]) -> None:
        dissent, by = item
        unnamed = "" if dissent.named else say("printed without the name")
        self._who.setText(" · ".join(filter(None, (by.known_as, say(KIND[dissent.kind]), unnamed))))
        self._words.setText(dissent.text)
        self._mind.setText(_further(dissent))
        self._mind.setVisible(bool(self._mind.text()))
        self._confirmed.setVisible(dissent.is_confirmed)
        self._state.setVisible(not dissent.is_confirmed)
        self.show_them.setVisible(not dissent.is_confirmed)
        self.withdraw.setVisible(not dissent.is_confirmed)


def _further(dissent: Dissent) -> str:
    said = {True: say("Carries it out all the same."), False: say("Does not commit to it."), None: ""}[dissent.commits]
    changing = dissent.would_change_my_mind
    mind = say("What would change their mind: {words}", words=changing) if changing else ""
    return "\n".join(filter(None, (mind, said)))


class DissentForm(Form):
    """Who says what against it, in their own words."""

    def __init__(self, subject: SubjectId) -> None:
        super().__init__(PrimaryButton(say("Write the dissent down"), in_field=WRITE))
        self._subject, self._taken = subject, tuple[str, ...]()
        self.who = PersonChoice(say("Who dissents"), say("Choose who"))
        self.what = Choice(say("Kind of dissent"), {kind: headed(say(word)) for kind, word in KIND.items()}, "dissent")
        self.words = Field(say("In their own words"), lines=2, is_voice=True, key=TO_WRITE)
        self.mind = Field(say("What would change my mind (if they say)"), is_voice=True)
        self.commits = Choice(
            say("Carries it out anyway"), {"yes": say("Yes"), "no": say("No"), "": say("Not said")}, ""
        )
        self.named = Choice(say("Printed with their name"), {"yes": say("With the name"), "no": say("Without")}, "yes")
        self._meaning = PlainLabel("", "quiet")
        self.what.chosen.connect(self._explain)
        self._explain("dissent")
        self._lay_out()

    def show_workshop(self, workshop: Workshop) -> None:
        self._taken = tuple(dissent.id for dissent in workshop.dissents)
        self.who.show_people(workshop.people)
        self.settle(workshop)

    def reset(self) -> None:
        super().reset()
        self.who.show_person(None)
        self.what.show_value("dissent")
        self._explain("dissent")
        self.commits.show_value("")
        self.named.show_value("yes")

    def _lay_out(self) -> None:
        self.line(labelled(say("Who"), self.who))
        self.line(stack(labelled(say("What it is"), self.what), self._meaning, spacing=4))
        self.line(self.words)
        self.line(self.mind)
        self.line(labelled(say("Carries it out anyway"), self.commits), labelled(say("In the record"), self.named))
        self.last_line()
        self.need(self.who, say("Choose whose words these are"))
        self.need(self.words, say("Write their words down"))

    @property
    def is_begun(self) -> bool:
        """Whether somebody is chosen or something is written in it."""
        return self.who.person is not None or self.is_written

    def _explain(self, kind: str) -> None:
        self._meaning.setText(
            say("{kind}: {meaning}.", kind=headed(say(KIND[_kind(kind)])), meaning=say(MEANING[_kind(kind)]))
        )

    def _submit(self) -> None:
        assert self.who.person is not None, "the button leads to the choice first"
        id = DissentId(fresh_id("d", self._taken))
        command = WriteDissent(
            dissent=id,
            subject=self._subject,
            by=self.who.person,
            what=_kind(self.what.value or ""),
            text=self.words.text(),
            would_change_my_mind=self.mind.text(),
            commits=_COMMITS[self.commits.value or ""],
            named=self.named.value == "yes",
        )
        self.ask(command, lambda workshop: any(dissent.id == id for dissent in workshop.dissents))


def _kind(word: str) -> DissentKind:
    return next(kind for kind in MEANING if kind == word)

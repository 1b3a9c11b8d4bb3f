"""The facilitator's panel for the welcome: the title page, who is here, and what is promised to them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.model.names import Attribution, StageId
from stratroom.model.people import Participant, new_id
from stratroom.model.public import PROMISE
from stratroom.model.workshop import DEFAULT_QUESTION, About, Workshop
from stratroom.stages.welcome.rules import (
    AddParticipant,
    ChangeParticipant,
    DescribeWorkshop,
    NotePresence,
    Promise,
    RemoveParticipant,
)
from stratroom.ui.console.form import Form
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, section, stack
from stratroom.ui.console.participants import Newcomer, ParticipantList, newcomers
from stratroom.ui.console.steps import Steps
from stratroom.ui.widgets import Choice, Field, Heading, PlainButton, PlainLabel, PrimaryButton

_STATEMENTS = StageId("statements")
_HOW = "Return adds and goes on. Several lines “name, role” can be pasted at once."
_MEANS: dict[Attribution, str] = {
    "named": "Names stand beside the sentences from the reveal on, in the room and in the record.",
    "unattributed": "The file itself does not link sentences to people. It takes five answers or more to show them.",
}


class Panel(Page):
    """Everything before the first question."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Heading()
        self.title_page = TitlePageForm()
        self._fold = Steps({"title page": ("Title page", self.title_page)})
        self.people = ParticipantList()
        self.newcomer = NewcomerForm()
        self.promise = Choice(
            "Who will see the statements", {"named": "With names", "unattributed": "Without names"}, "named"
        )
        self._promise, self._means = PlainLabel("", "strong"), PlainLabel("", "small")
        self.go_on = PrimaryButton("")
        self._on = GoingOn(self.go_on)
        self._workshop = Workshop()
        self._listen()
        self.lay_out(
            self._heading,
            self.go_on,
            self._fold,
            section("Who is here", self.newcomer, self.people),
            section("What is promised for the statements", stack(self.promise, self._promise, self._means, spacing=6)),
        )

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        self._heading.setText(_heading(workshop.people))
        self._fold.say("title page", workshop.about.title)
        self.title_page.show_workshop(workshop)
        self.people.show_people(workshop.people)
        self.newcomer.show_workshop(workshop)
        self._show_promise(workshop.attribution(_STATEMENTS))
        self._on.show_workshop(workshop, is_wanted=bool(workshop.people))
        self.primary = None if self.go_on.isHidden() else self.go_on

    def first_hold(self) -> QWidget:
        return self.newcomer.name

    def next_hold(self) -> QWidget:
        return self.first_hold()

    def _show_promise(self, attribution: Attribution) -> None:
        self.promise.show_value(attribution)
        self._promise.setText(PROMISE[attribution])
        self._means.setText(_MEANS[attribution])

    def _listen(self) -> None:
        self.title_page.asked.connect(self.asked)
        self.newcomer.asked.connect(self.asked)
        self.people.changed.connect(self._change)
        self.people.removed.connect(lambda person: self.asked.emit(RemoveParticipant(person.id)))
        self.promise.chosen.connect(self._choose_promise)
        self._on.asked.connect(self.stage_asked)

    def _change(self, person: Participant) -> None:
        known = self._workshop.participant(person.id)
        if person.present != known.present:
            self.asked.emit(NotePresence(person.id, person.present))
        if replace(person, present=known.present) != known:
            self.asked.emit(ChangeParticipant(person.id, person.name, person.role, person.decides, person.leads))

    def _choose_promise(self, word: str) -> None:
        attribution: Attribution = "unattributed" if word == "unattributed" else "named"
        held = self._workshop.attribution(_STATEMENTS)
        self.promise.show_value(held)
        if attribution != held:
            self.asked.emit(Promise(_STATEMENTS, attribution))


def _heading(people: tuple[Participant, ...]) -> str:
    if not people:
        return "Who is in the room?"
    here, votes = sum(p.present for p in people), sum(p.decides for p in people)
    away = f", {len(people) - here} absent" if here < len(people) else ""
    return f"{here} {'person' if here == 1 else 'people'} here{away}; {votes} with a vote"


class TitlePageForm(Form):
    """What stands on the title page of the record, and the question that will be put."""

    def __init__(self) -> None:
        super().__init__(PlainButton("Save the title page"))
        self.title, self.organisation = Field("Title"), Field("Organisation")
        self.date, self.place = Field("Date", hint="2027-06-30"), Field("Place")
        self.facilitator, self.purpose = Field("Facilitator"), Field("Purpose")
        self.question = Field("The one-sentence question", hint=DEFAULT_QUESTION, is_voice=True)
        self.line(self.title, self.organisation)
        self.line(self.date, self.place)
        self.line(self.facilitator, self.purpose)
        self.line(self.question)
        self.last_line()

    def show_workshop(self, workshop: Workshop) -> None:
        """Fill the fields when the title page itself has changed, never over what is being typed."""
        about = workshop.about
        if not self.differs_from(about):
            return
        for field, text in zip(self.fields, _in_order(about), strict=True):
            field.set_text(text)

    def _submit(self) -> None:
        title, organisation, date, place, facilitator, purpose, question = (field.text() for field in self.fields)
        about = About(title, organisation, date, facilitator, place, purpose, question)
        self.asked.emit(DescribeWorkshop(about))


def _in_order(about: About) -> tuple[str, ...]:
    return (
        about.title,
        about.organisation,
        about.date,
        about.place,
        about.facilitator,
        about.purpose,
        about.question,
    )


def _skipped(newcomers: Sequence[Newcomer], people: Sequence[Participant]) -> str:
    """Which pasted lines added nobody, and why; "" when there are none. What the room refuses otherwise it says."""
    listed = {(person.name, person.role) for person in people}
    known = [each for each in newcomers if (each.name, each.role) in listed]
    nameless = sum(not each.name for each in newcomers)
    others = [each for each in newcomers if each.name and each not in known]
    said = (
        f"Skipped, on the list already in the same words: {_in_words(known)}." if known else "",
        f"Skipped, without a name: {nameless} {'line' if nameless == 1 else 'lines'}." if nameless else "",
        f"Not added: {_in_words(others)}." if others else "",
    )
    return " ".join(filter(None, said))


def _in_words(newcomers: Sequence[Newcomer]) -> str:
    return "; ".join(", ".join(filter(None, (each.name, each.role))) for each in newcomers)


class NewcomerForm(Form):
    """The next participant; several pasted lines “name, role” are several people."""

    def __init__(self) -> None:
        super().__init__(PlainButton("Add"))
        self.name, self.role = Field("Name"), Field("Role")
        self.decides = Choice("Has a vote", {"yes": "Has a vote", "no": "Without a vote"}, "yes")
        self._people: tuple[Participant, ...] = ()
        self.name.edit.installEventFilter(self)
        self.line(self.name, self.role)
        self.last_line(self.decides)
        self._said = PlainLabel(_HOW, "quiet")
        self.line(self._said)

    def show_workshop(self, workshop: Workshop) -> None:
        self._people = workshop.people
        self.settle(workshop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Several pasted lines add everybody in them; one line is only typing."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if not event.matches(QKeySequence.StandardKey.Paste):
            return super().eventFilter(watched, event)
        pasted = newcomers(QApplication.clipboard().text())
        if len(pasted) > 1:
            skipped = [newcomer for newcomer in pasted if not self._is_added(newcomer)]
            self._said.setText(_skipped(skipped, self._people) or _HOW)
        return len(pasted) > 1

    def _is_added(self, newcomer: Newcomer) -> bool:
        before = len(self._people)
        self._add(newcomer)
        return len(self._people) > before

    def _submit(self) -> None:
        self._said.setText(_HOW)
        name, role = self.name.text(), self.role.text()
        self._add(Newcomer(name, role) if role else next(iter(newcomers(name)), Newcomer(name)))

    def _add(self, newcomer: Newcomer) -> None:
        id = new_id(newcomer.name, (person.id for person in self._people))
        command = AddParticipant(id, newcomer.name, newcomer.role, decides=self.decides.value == "yes")
        self.ask(command, lambda workshop: any(person.id == id for person in workshop.people))

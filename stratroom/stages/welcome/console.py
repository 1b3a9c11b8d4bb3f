"""The facilitator's panel for the welcome: the title page, who is here, and what is promised to them."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from stratroom.model.names import ParticipantId, StageId
from stratroom.model.people import Participant, new_id
from stratroom.model.workshop import About, Workshop
from stratroom.people_list import Listed
from stratroom.stages.welcome.promising import Promises
from stratroom.stages.welcome.rules import (
    AddParticipant,
    AddParticipants,
    ChangeParticipant,
    DescribeWorkshop,
    NotePresence,
    RemoveParticipant,
)
from stratroom.ui.console.form import Form
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.newcomers import NewcomerForm
from stratroom.ui.console.page import Page, beside, section, stack
from stratroom.ui.console.participants import ParticipantList
from stratroom.ui.console.steps import Steps
from stratroom.ui.usual_question import usual_question
from stratroom.ui.widgets import Asked, DateField, Field, PlainButton, PrimaryButton
from stratroom.ui.widgets.drops import Drops
from stratroom.words import say, say_of

_TRADEOFFS = StageId("tradeoffs")


class Panel(Page):
    """Everything before the first question."""

    def __init__(self) -> None:
        super().__init__()
        self.title_page = TitlePageForm()
        self._fold = Steps({"title page": (say("Title page"), self.title_page)})
        self.people = ParticipantList()
        self.newcomer = NewcomerForm()
        self.promises = Promises()
        self.prepare = PlainButton(say("Prepare the trade-offs…"))
        self.add, self.go_on = PrimaryButton(say("Add who is in the room"), in_field="Return"), PrimaryButton("")
        self.add.form = self.newcomer
        self._on = GoingOn(self.go_on)
        self._workshop = Workshop()
        self._listen()
        self.lay_out(
            self.heading,
            self.add,
            self.go_on,
            stack(self._fold, beside(self.prepare), spacing=8),
            section(say("Who is here"), self.newcomer, self.people),
            section(say("Who will see what"), self.promises),
        )

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        self.heading.setText(_heading(workshop.people))
        self._fold.say("title page", workshop.about.title)
        self.title_page.show_workshop(workshop)
        self.people.show_people(workshop.people)
        self.newcomer.show_workshop(workshop)
        self.promises.show_workshop(workshop)
        self._on.show_workshop(workshop, is_wanted=bool(workshop.people))
        self.add.setVisible(not workshop.people)
        self.prepare.setVisible(any(line.stage == _TRADEOFFS for line in workshop.programme))
        self.primary = self.go_on if workshop.people else self.add

    def first_hold(self) -> QWidget:
        return self.newcomer.name

    def next_hold(self) -> QWidget:
        return self.first_hold()

    def field(self) -> QWidget:
        return self.newcomer.name

    def _listen(self) -> None:
        self.title_page.asked.connect(self.asked)
        self.newcomer.asked.connect(self.asked)
        self.newcomer.typed.connect(self._add)
        self.newcomer.listed.connect(self._add_all)
        drops = Drops(self, takes_text=True)
        drops.files.connect(lambda files: self.newcomer.show_file(files[0]))
        drops.text.connect(self.newcomer.show_text)
        self.people.changed.connect(self._change)
        self.people.removed.connect(lambda person: self.asked.emit(RemoveParticipant(person.id)))
        self.promises.asked.connect(self.asked)
        self.prepare.clicked.connect(lambda: self.prepare_asked.emit(_TRADEOFFS))
        self.add.clicked.connect(self.newcomer.submit.click)
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)

    def _add(self, listed: Listed) -> None:
        command = _joining(listed, [person.id for person in self._workshop.people])
        self.newcomer.ask(command, lambda workshop: any(person.id == command.id for person in workshop.people))

    def _add_all(self, people: tuple[Listed, ...]) -> None:
        """As one act, so that one undo takes it back."""
        taken = [person.id for person in self._workshop.people]
        joining: list[AddParticipant] = []
        for listed in people:
            joining.append(_joining(listed, taken))
            taken.append(joining[-1].id)
        self.asked.emit(AddParticipants(tuple(joining)))

    def _change(self, person: Participant) -> None:
        known = self._workshop.participant(person.id)
        if person.present != known.present:
            self.asked.emit(NotePresence(person.id, person.present))
        if replace(person, present=known.present) != known:
            self.asked.emit(ChangeParticipant(person.id, person.name, person.role, person.decides, person.leads))


def _joining(listed: Listed, taken: list[ParticipantId]) -> AddParticipant:
    return AddParticipant(new_id(listed.name, taken), listed.name, listed.role, listed.decides, listed.leads)


def _heading(people: tuple[Participant, ...]) -> str:
    if not people:
        return say("Who is in the room?")
    here, votes = sum(p.present for p in people), sum(p.decides for p in people)
    room = [say_of(here, "{n} person here", "{n} people here")]
    room += [say_of(len(people) - here, "{n} absent", "{n} absent")] if here < len(people) else []
    return say("{people}; {votes} with a vote", people=", ".join(room), votes=votes)


class TitlePageForm(Form):
    """What stands on the title page of the record, and the question that will be put."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Save the title page")))
        self.title, self.organisation = Field(say("Title")), Field(say("Organisation"))
        self.date, self.place = DateField(say("Date")), Field(say("Place"))
        self.facilitator, self.purpose = Field(say("Facilitator")), Field(say("Purpose"))
        self.question = Asked(say("The one-sentence question"), usual=usual_question(), is_voice=True)
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

"""What would have to be true: the condition, who sees to its test, what counts as proof, by when. What is asked with it
is the stage's to say."""

from collections.abc import Iterable

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import DateField, Field, PlainButton, PlainLabel
from stratroom.words import quoted, say


class ConditionForm(Form):
    """`criticism` stands above, to be restated; "" for a condition that was written down as one. `left` leads away;
    `held` is who sees to the test so far."""

    def __init__(self, submit: PlainButton, criticism: str = "") -> None:
        super().__init__(submit)
        self.held: ParticipantId | None = None
        self.left = PlainButton(say("Back to the arguments"))
        self.text = Field(say("What would have to be true, as a condition"), lines=2, is_voice=True)
        self.owner = PersonChoice(say("Who sees to the test"), say("Nobody yet"))
        self.due = DateField(say("By", "a date"))
        self.test = Field(say("Test: how it is found out"))
        self.standard = Field(say("Standard of proof the sceptic would accept"))
        if criticism:
            self.line(PlainLabel(say("Restate the criticism as a condition:"), "strong"))
            self.line(PlainLabel(quoted(criticism), "voice"))
        self.line(self.text)
        self.line(self.test)
        self.line(self.standard)
        self.line(labelled(say("Who sees to the test"), self.owner), self.due)
        self.last_line(self.left)
        self.refuses_at("due", self.due)
        self.need(self.text, say("Write what would have to be true"))

    def show_people(self, people: Iterable[Participant]) -> None:
        self.owner.show_people(people)

    def fill(self, text: str, test: str, standard: str, owner: ParticipantId | None, due: str) -> None:
        self.held = owner
        for field, words in ((self.text, text), (self.test, test), (self.standard, standard), (self.due, due)):
            field.set_text(words)
        self.owner.show_person(owner)

    def reset(self) -> None:
        super().reset()
        self.held = None
        self.owner.show_person(None)

    @property
    def is_written(self) -> bool:
        return super().is_written or self.owner.person != self.held

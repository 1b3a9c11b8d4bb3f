"""If all the conditions were true, would you support it? Asked person by person, in the open. Whom to ask first is the
stage's to say."""

from collections.abc import Iterable

from stratroom.model.people import Participant
from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, Field, PlainButton
from stratroom.words import phrase, said, say

_ANSWERS = {"yes": phrase("Yes"), "no": phrase("No")}


class SupportForm(Form):
    """Who was asked, yes or no, and what they said if they said something."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Write the answer down")))
        self.who = PersonChoice(say("Who is asked"), say("Choose who"))
        self.would = Choice(say("Would support it then"), said(_ANSWERS))
        self.words = Field(say("What they said (optional)"), is_voice=True)
        self.line(labelled(say("Who is asked"), self.who), labelled(say("Would support it then"), self.would))
        self.line(self.words)
        self.last_line()
        self.need(self.who, say("Choose whom you asked"))
        self.need(self.would, say("Choose yes or no"))

    def show_people(self, people: Iterable[Participant]) -> None:
        """In the order in which they are to be asked."""
        self.who.show_people(people)

    def reset(self) -> None:
        super().reset()
        self.who.show_person(None)
        self.would.show_value(None)

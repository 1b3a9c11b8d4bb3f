"""What people decided. What is asked with it is the stage's to say."""

from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.page import TO_WRITE, show_words, stack
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, DateField, Field, PlainLabel, PrimaryButton
from stratroom.words import phrase, said, say

OUTCOMES = {"agreed": phrase("Agreed"), "not agreed": phrase("Not agreed"), "parked": phrase("Parked")}


class DecisionForm(Form):
    """What people decided: a vote informs it and is not it."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Record the decision"), in_field=WRITE))
        self.outcome = Choice(say("Outcome"), said(OUTCOMES))
        self.needed, self.stand = PlainLabel("", "strong"), PlainLabel()
        self.text = Field(say("The decision"), lines=2, is_voice=True, key=TO_WRITE)
        self.rationale = Field(say("Why"), lines=2, is_voice=True)
        self.options = Field(say("Options considered, one a line"), lines=3)
        self.owner = PersonChoice(say("Owner"), say("No owner yet"))
        self.review = DateField(say("Looked at again on"))
        self.tripwire = Field(say("Sooner, if"))
        self.changed_because = Field(say("Changed because of what was said"))
        self.line(stack(self.needed, self.stand, spacing=4))
        self.line(labelled(say("Outcome"), self.outcome))
        for field in (self.text, self.rationale, self.options):
            self.line(field)
        self.line(labelled(say("Owner"), self.owner), self.review)
        self.line(self.tripwire)
        self.line(self.changed_because)
        self.last_line()
        self.need(self.outcome, say("Choose the outcome"))
        self.need(self.text, say("Write the decision"))

    def show_measure(self, needed: str, stand: str) -> None:
        """What was fixed before the poll and what it came to, in counts: the outcome is chosen below them."""
        show_words(self.needed, say("Needed, fixed before the poll: {level}", level=needed) if stand and needed else "")
        show_words(self.stand, stand)

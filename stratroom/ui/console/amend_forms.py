"""How a decision is put right while it is read back: why, and what it says from now on. The one before stays."""

from collections.abc import Iterable

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.decision_form import OUTCOMES
from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.page import show_words
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, DateField, Field, PlainLabel, PrimaryButton
from stratroom.words import headed, said, say


class ReasonForm(Form):
    """Why a decision is to be put right. `asked_for` is the reason once that is in the ledger."""

    def __init__(self, submit: PrimaryButton) -> None:
        super().__init__(submit)
        self.reason = Field(say("Why? The record keeps it."), lines=2, is_voice=True)
        self.asked_for = PlainLabel("", "strong")
        self.line(self.reason)
        self.line(self.asked_for)
        self.need(self.reason, say("Write the reason"))
        self.show_reason("")

    def show_reason(self, reason: str) -> None:
        """What was given once is not asked for again."""
        if reason and reason != self.reason.text():
            self.reason.set_text(reason)
        self.reason.setVisible(not reason)
        show_words(self.asked_for, say("To be amended: {reason}", reason=reason) if reason else "")


class AmendForm(ReasonForm):
    """With the words of the decision, its outcome, its owner and its review, as they stand."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Record the amendment"), in_field=WRITE))
        self.outcome = Choice(say("Outcome"), {key: headed(word) for key, word in said(OUTCOMES).items()})
        self.text = Field(say("What was decided, in the words that hold from now on"), lines=3, is_voice=True)
        self.owner, self.review = PersonChoice(say("Owner"), say("No owner yet")), DateField(say("Review"))
        self.line(labelled(say("Outcome"), self.outcome))
        self.line(self.text)
        self.line(labelled(say("Owner"), self.owner), self.review)
        self.line(PlainLabel(say("Reason, options and conditions are put right under Trade-offs."), "small"))
        self.last_line()
        self.refuses_at("review", self.review)
        self.need(self.text, say("Write the decision"))

    def fill(self, outcome: str, text: str, owner: ParticipantId | None, review: str) -> None:
        """Write this in place of what stands there."""
        self.outcome.show_value(outcome)
        self.text.set_text(text)
        self.owner.show_person(owner)
        self.review.set_text(review)

    def show_people(self, people: Iterable[Participant]) -> None:
        """Who may own it."""
        self.owner.show_people(people)


class ListForm(ReasonForm):
    """The list is put right where it was made: here stands why."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Ask for it, and go to the priorities"), in_field=WRITE))
        self.line(
            PlainLabel(say("The line and the owners are put right there. Then come back and read it again."), "small")
        )
        self.last_line()

"""The forms of a debate: the two good things, an argument, the proposal with the level needed, the decision.

They lay out fields; what is asked with them is the stage's to say.
"""

from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, Field, PlainButton, PrimaryButton

SIDES = {"prefer": "For the first", "over": "For the second", "condition": "Would have to be true"}
BASES = {"evidence": "Evidence", "inference": "Inference", "conjecture": "Conjecture"}
OUTCOMES = {"agreed": "Agreed", "not agreed": "Not agreed", "parked": "Parked"}


class WordingForm(Form):
    """*A* even over *B*, both good; what it costs and what stops."""

    def __init__(self, button: str) -> None:
        super().__init__(PlainButton(button))
        self.prefer = Field("This good thing", is_voice=True)
        self.over = Field("even over this one", is_voice=True)
        self.question = Field("The question behind it (optional)", is_voice=True)
        self.cost, self.stops = Field("What it costs"), Field("What stops")
        self.line(self.prefer)
        self.line(self.over)
        self.line(self.question)
        self.line(self.cost, self.stops)

    def fill(self, prefer: str, over: str, question: str, cost: str, stops: str) -> None:
        for field, text in zip(self.fields, (prefer, over, question, cost, stops), strict=True):
            field.set_text(text)

    def show_open(self, is_open: bool) -> None:
        """Whether the words can still be changed."""
        for field in self.fields:
            field.edit.setReadOnly(not is_open)
        self.submit.setVisible(is_open)


class ArgumentForm(Form):
    """One argument with its basis; a criticism becomes a condition: what would have to be true."""

    def __init__(self) -> None:
        super().__init__(PlainButton("Write the argument down"))
        self.side = Choice("What it speaks for", SIDES, "prefer")
        self.text = Field("The argument", lines=2, is_voice=True)
        self.basis = Choice("What it rests on", BASES, "conjecture")
        self.source = Field("Source (for evidence)")
        self.by = PersonChoice("Whose argument", "Nobody named")
        self.line(labelled("It speaks", self.side))
        self.line(self.text)
        self.line(labelled("It rests on", self.basis))
        self.line(self.source, labelled("Whose", self.by))
        self.last_line()

    def reset(self) -> None:
        super().reset()
        self.by.show_person(None)


class ProposalForm(Form):
    """What is read aloud, and the level needed, fixed before the poll."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton("Fix the proposal"))
        self.text = Field("The proposal, as it is read aloud", lines=2, is_voice=True)
        self.needed = Field("The level needed, fixed before anybody answers", lines=2)
        self.line(self.text)
        self.line(self.needed)
        self.last_line()


class DecisionForm(Form):
    """What people decided: a vote informs it and is not it."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton("Record the decision"))
        self.outcome = Choice("Outcome", OUTCOMES, "agreed")
        self.text = Field("The decision", lines=2, is_voice=True)
        self.rationale = Field("Why", lines=2, is_voice=True)
        self.options = Field("Options considered, one a line", lines=3)
        self.owner = PersonChoice("Owner", "No owner yet")
        self.review = Field("Looked at again on", hint="2027-06-30")
        self.tripwire = Field("Sooner, if")
        self.changed_because = Field("Changed because of what was said")
        self.line(labelled("Outcome", self.outcome))
        for field in (self.text, self.rationale, self.options):
            self.line(field)
        self.line(labelled("Owner", self.owner), self.review)
        self.line(self.tripwire)
        self.line(self.changed_because)
        self.last_line()

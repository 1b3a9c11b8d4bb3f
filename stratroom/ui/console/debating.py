"""The forms of a debate: the two good things, an argument, the proposal with the level needed, the decision.

They lay out fields; what is asked with them is the stage's to say.
"""

from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.page import TO_WRITE, show_words, stack
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, DateField, Field, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import phrase, said, say

SIDES = {
    "prefer": phrase("For the first"),
    "over": phrase("For the second"),
    "condition": phrase("Would have to be true"),
}
BASES = {"evidence": phrase("Evidence"), "inference": phrase("Inference"), "conjecture": phrase("Conjecture")}
OUTCOMES = {"agreed": phrase("Agreed"), "not agreed": phrase("Not agreed"), "parked": phrase("Parked")}


class WordingForm(Form):
    """*A* even over *B*, both good; what it costs and what stops."""

    def __init__(self, submit: PlainButton) -> None:
        super().__init__(submit)
        self.prefer = Field(say("This good thing"), is_voice=True)
        self.over = Field(say("even over this one"), is_voice=True)
        self.question = Field(say("The question behind it (optional)"), is_voice=True)
        self.cost, self.stops = Field(say("What it costs")), Field(say("What stops"))
        self.line(self.prefer)
        self.line(self.over)
        self.line(self.question)
        self.line(self.cost, self.stops)
        self.need(self.prefer, say("Write the first good thing"))
        self.need(self.over, say("Write what it comes before"))

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
        super().__init__(PlainButton(say("Write the argument down")))
        self.side = Choice(say("What it speaks for"), said(SIDES), "prefer")
        self.text = Field(say("The argument"), lines=2, is_voice=True, key=TO_WRITE)
        self.basis = Choice(say("What it rests on"), said(BASES), "conjecture")
        self.source = Field(say("Source (for evidence)"))
        self.no_source = PlainLabel("", "strong", ink="dissent")
        self.by = PersonChoice(say("Whose argument"), say("Nobody named"))
        self.line(labelled(say("It speaks"), self.side))
        self.line(self.text)
        self.line(labelled(say("It rests on"), self.basis))
        self.line(self.source, labelled(say("Whose"), self.by))
        self.line(self.no_source)
        self.last_line()
        self.no_source.hide()
        self.edited.connect(self.no_source.hide)
        self.basis.chosen.connect(self.no_source.hide)

    def reset(self) -> None:
        super().reset()
        self.by.show_person(None)

    def _submit(self) -> None:
        """Asked for where it is written down; an argument told elsewhere may have its source with its author."""
        if self.basis.value != "evidence" or self.source.text().strip():
            super()._submit()
            return
        self.no_source.setText(say("Evidence needs its source; without one, call it inference or conjecture."))
        self.no_source.show()
        self.source.setFocus()


class ProposalForm(Form):
    """What is read aloud, and the level needed, fixed before the poll."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Fix the proposal"), in_field=WRITE))
        self.text = Field(say("The proposal, as it is read aloud"), lines=2, is_voice=True, key=TO_WRITE)
        self.needed = Field(say("The level needed, fixed before anybody answers"), lines=2)
        self.line(self.text)
        self.line(self.needed)
        self.last_line()
        self.need(self.text, say("Write the proposal"))


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

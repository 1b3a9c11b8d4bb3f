"""One argument, its side and what it rests on. What is asked with it is the stage's to say."""

from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.page import TO_WRITE
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, Field, PlainButton, PlainLabel
from stratroom.words import phrase, said, say

SIDES = {
    "prefer": phrase("For the first"),
    "over": phrase("For the second"),
    "condition": phrase("Would have to be true"),
}
BASES = {"evidence": phrase("Evidence"), "inference": phrase("Inference"), "conjecture": phrase("Conjecture")}


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

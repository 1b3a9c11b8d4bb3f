"""One argument: its side, what it rests on, whose it is. What is asked with it is the stage's to say."""

from stratroom.figures.axis import in_short
from stratroom.model.names import ParticipantId
from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.page import TO_WRITE
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, Field, PlainButton, PlainLabel
from stratroom.words import phrase, said, say

_SIDES = ("prefer", "over")
_SIDE_LETTERS = 40
BASES = {"evidence": phrase("Evidence"), "inference": phrase("Inference"), "conjecture": phrase("Conjecture")}
_CAPACITIES = {"assigned": phrase("As assigned"), "own": phrase("Their own view")}


class ArgumentWords(Form):
    """The words of an argument with its basis. Evidence is asked for its source where it is written down; an argument
    told elsewhere may have its source with its author."""

    def __init__(self, submit: PlainButton, key: str = "") -> None:
        super().__init__(submit)
        self.text = Field(say("The argument"), lines=2, is_voice=True, key=key)
        self.basis = Choice(say("What it rests on"), said(BASES), "conjecture")
        self.source = Field(say("Source (for evidence)"))
        self.no_source = PlainLabel("", "strong", ink="dissent")
        self.no_source.hide()
        self.edited.connect(self.no_source.hide)
        self.basis.chosen.connect(self.no_source.hide)

    def _submit(self) -> None:
        if self.basis.value != "evidence" or self.source.text().strip():
            super()._submit()
            return
        self.no_source.setText(say("Evidence needs its source; without one, call it inference or conjecture."))
        self.no_source.show()
        self.source.setFocus()


class ArgumentForm(ArgumentWords):
    """A new argument for either side; `to_condition` leads to what would have to be true instead."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Write the argument down")), TO_WRITE)
        self.side = Choice(say("What it speaks for"), dict.fromkeys(_SIDES, ""), "prefer")
        self.by = PersonChoice(say("Whose argument"), say("Nobody named"))
        self.capacity = Choice(say("How they speak"), said(_CAPACITIES), "assigned")
        self._capacity = labelled(say("How they speak"), self.capacity)
        self.to_condition = PlainButton(say("Write a condition directly"))
        self._advocate: ParticipantId | None = None
        self.line(labelled(say("It speaks"), self.side))
        self.line(self.text)
        self.line(labelled(say("It rests on"), self.basis))
        self.line(self.source, labelled(say("Whose"), self.by))
        self.line(self._capacity)
        self.line(self.no_source)
        self.last_line(self.to_condition)
        self.by.currentIndexChanged.connect(self._ask_capacity)
        self._ask_capacity()

    @property
    def as_advocate(self) -> bool:
        """Whether whoever was assigned to argue the other side speaks as assigned."""
        return self._is_advocate and self.capacity.value == "assigned"

    def show_sides(self, prefer: str, over: str) -> None:
        """Both sides by their first words, each with the arrow to its end of the axis."""
        for key, side in zip(_SIDES, in_short(prefer, over, _SIDE_LETTERS), strict=True):
            self.side.rename(key, say("For “{side}”", side=side))

    def show_advocate(self, advocate: ParticipantId | None) -> None:
        """Who was assigned to argue the other side: of them alone it is asked whether they speak as assigned."""
        self._advocate = advocate
        self._ask_capacity()

    def reset(self) -> None:
        super().reset()
        self.by.show_person(None)
        self.capacity.show_value("assigned")

    @property
    def _is_advocate(self) -> bool:
        return self._advocate is not None and self.by.person == self._advocate

    def _ask_capacity(self) -> None:
        self._capacity.setVisible(self._is_advocate)


class ArgumentAgain(ArgumentWords):
    """An argument that is worded again; `head` says which it is. `left` leads away from it."""

    def __init__(self, head: str) -> None:
        super().__init__(PlainButton(say("Word it so")))
        self.left = PlainButton(say("Back to the arguments"))
        self._basis = ""
        self.line(PlainLabel(say("Worded again: {head}", head=head), "strong"))
        self.line(self.text)
        self.line(labelled(say("It rests on"), self.basis))
        self.line(self.source)
        self.line(self.no_source)
        self.last_line(self.left)

    def fill(self, text: str, basis: str, source: str) -> None:
        self._basis = basis
        self.text.set_text(text)
        self.basis.show_value(basis)
        self.source.set_text(source)

    @property
    def is_written(self) -> bool:
        return super().is_written or self.basis.value != self._basis

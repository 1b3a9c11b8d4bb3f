"""One argument: its side, what it rests on, whose it is. What is asked with it is the stage's to say."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from stratroom.figures.axis import in_short
from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.form import Form, labelled
from stratroom.ui.console.page import TO_WRITE
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Asked, Choice, Field, PlainButton, PlainLabel
from stratroom.words import phrase, said, say

_SIDES = ("prefer", "over")
_SIDE_LETTERS = 40
BASES = {"evidence": phrase("Evidence"), "inference": phrase("Inference"), "conjecture": phrase("Conjecture")}
_CAPACITIES = {"assigned": phrase("As assigned"), "own": phrase("Their own view")}


class ArgumentWords(Form):
    """An argument: what it speaks for, which nobody has chosen beforehand, its words, its basis, whose it is.

    Evidence is asked for its source where it is written down; an argument told elsewhere may have its source with its
    author.
    """

    def __init__(self, submit: PlainButton, key: str = "") -> None:
        super().__init__(submit)
        self._advocate: ParticipantId | None = None
        self.held: ParticipantId | None = None
        """Whose it is while that is not changed."""
        self.side = Choice(say("What it speaks for"), dict.fromkeys(_SIDES, ""))
        self.by = PersonChoice(say("Whose argument"), say("Nobody named"))
        self.capacity = Choice(say("How they speak"), said(_CAPACITIES), "assigned")
        self._capacity = labelled(say("How they speak"), self.capacity)
        self.text = Field(say("The argument"), lines=2, is_voice=True, key=key)
        self.basis = Choice(say("What it rests on"), said(BASES), "conjecture")
        self.source = Asked(say("Source (for evidence)"))
        self.edited.connect(lambda: self.source.refuse(""))
        self.basis.chosen.connect(lambda: self.source.refuse(""))
        self.by.currentIndexChanged.connect(self._ask_capacity)

    def _lay_out(self, *others: QWidget) -> None:
        """The lines, and in the last one the button with these beside it."""
        self.line(labelled(say("It speaks"), self.side))
        self.line(self.text)
        self.line(labelled(say("It rests on"), self.basis))
        self.line(self.source, labelled(say("Whose"), self.by))
        self.line(self._capacity)
        self.last_line(*others)
        self.need(self.side, say("Choose what it speaks for"))
        self._ask_capacity()

    def show_sides(self, prefer: str, over: str) -> None:
        """Both sides by their first words, each with the arrow to its end of the axis; to the ear they are whole."""
        for key, side, whole in zip(_SIDES, in_short(prefer, over, _SIDE_LETTERS), (prefer, over), strict=True):
            self.side.rename(key, say("For “{side}”", side=side), say("For “{side}”", side=whole))

    def show_people(self, people: Iterable[Participant], advocate: ParticipantId | None) -> None:
        """Whose it may be. Of whoever was assigned to argue the other side, and of them alone, it is asked whether they
        speak as assigned."""
        self.by.show_people(people)
        self._advocate = advocate
        self._ask_capacity()

    @property
    def as_advocate(self) -> bool:
        """Whether whoever was assigned to argue the other side speaks as assigned."""
        return self._is_advocate and self.capacity.value == "assigned"

    @property
    def _is_advocate(self) -> bool:
        return self._advocate is not None and self.by.person == self._advocate

    def _ask_capacity(self) -> None:
        self._capacity.setVisible(self._is_advocate)

    def _submit(self) -> None:
        if self.basis.value != "evidence" or self.source.text().strip():
            super()._submit()
            return
        self.source.refuse(say("Evidence needs its source; without one, call it inference or conjecture."))
        self.source.setFocus()


class ArgumentForm(ArgumentWords):
    """A new argument for either side; `to_condition` leads to what would have to be true instead."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Write the argument down")), TO_WRITE)
        self.to_condition = PlainButton(say("Write a condition directly"))
        self._lay_out(self.to_condition)
        self.need(self.text, say("Write the argument"))

    def reset(self) -> None:
        super().reset()
        self.side.show_value(None)
        self.by.show_person(None)
        self.capacity.show_value("assigned")


class ArgumentAgain(ArgumentWords):
    """An argument that is worded again, also for the other side or as somebody else's; `head` says which it is. `left`
    leads away from it."""

    def __init__(self, head: str) -> None:
        super().__init__(PlainButton(say("Word it so")))
        self.left = PlainButton(say("Back to the arguments"))
        self._stood: tuple[object, ...] = ()
        self._was_assigned: ParticipantId | None = None
        self.line(PlainLabel(say("Worded again: {head}", head=head), "strong"))
        self._lay_out(self.left)

    def fill(self, text: str, basis: str, source: str) -> None:
        self.text.set_text(text)
        self.basis.show_value(basis)
        self.source.set_text(source)

    def show_whose(self, side: str, by: ParticipantId | None, *, as_advocate: bool) -> None:
        """As it stands; after `fill`. Who spoke as assigned when it was written down did, whoever is assigned now."""
        self._was_assigned = by if as_advocate else None
        self.side.show_value(side)
        self.by.show_person(by)
        self.capacity.show_value("assigned" if as_advocate or by is None else "own")
        self._stood = self._chosen
        self._ask_capacity()

    @property
    def _is_advocate(self) -> bool:
        return super()._is_advocate or (self._was_assigned is not None and self.by.person == self._was_assigned)

    @property
    def _chosen(self) -> tuple[object, ...]:
        return self.side.value, self.basis.value, self.by.person, self.capacity.value

    @property
    def is_written(self) -> bool:
        return super().is_written or self._chosen != self._stood

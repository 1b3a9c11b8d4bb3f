"""The screens between two people: hand it over, handed in, choose somebody else. Nothing anyone wrote is on them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from stratroom.model.people import Participant
from stratroom.ui.entry.column import Column, beside, one_after_the_other
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.entry.progress import Slot
from stratroom.ui.entry.turns import addressed
from stratroom.ui.widgets import MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import joined, say

_LARGE_MARK, _MARK = 200, 72
_BAR = (220, 28)
_ROLE = 256
_SHORT, _LONGEST_ON_A_BUTTON = 16, 30


class HandOverPage(Column):
    """Hand the laptop to one person, who says it is them."""

    def __init__(self, person: Participant, counted: str, slots: tuple[Slot, ...], why: str = "") -> None:
        super().__init__(counted, slots, say("Nothing anyone wrote is on this screen. F7 blanks the projector."))
        self.here = PrimaryButton(say("I am {person}", person=addressed(person)), key="Space")
        self.away = PlainButton(_not_here(person))
        self.other = PlainButton(say("Choose another person"))
        self.back = PlainButton(say("Back to the console"))
        self.notice = Notice()
        looks_away = say("{person}. Everybody else looks away.", person=person.known_as)
        words = QVBoxLayout()
        words.setSpacing(26)
        words.addWidget(
            LargeLabel.headline(say("Hand the laptop to {person}", person=_in_one_piece(addressed(person))))
        )
        words.addWidget(PlainLabel(why or looks_away, "lead"))
        words.addLayout(beside(self.here))
        words.addWidget(self.notice)
        words.addWidget(one_after_the_other(self.away, self.other, self.back))
        row = beside(MarkLabel(person.seat, person.initials, name=person.known_as, size=_LARGE_MARK), spacing=52)
        row.insertLayout(1, words, 100)
        self.space(90)
        self.add(row)


def _in_one_piece(name: str) -> str:
    """A short name does not break: “the CFO” stands on one line."""
    return name.replace(" ", "\u00a0") if len(name) <= _SHORT else name


class HandedInPage(Column):
    """The answer is off the screen; the next person, or the end. `change` is for who has just handed in,
    `away` for who comes next. Return handed in, so Return pressed twice must not go on: Space does."""

    def __init__(
        self, following: Participant | None, counted: str, slots: tuple[Slot, ...], kept: str, *, can_replace: bool
    ) -> None:
        """`kept` says what has become of the answer."""
        super().__init__(counted, slots, _remark(can_replace))
        self.here = PrimaryButton(_next_act(following), key="Space")
        self.change = PlainButton(say("Change my answer"))
        self.away = PlainButton(_not_here(following) if following else "")
        self.other = PlainButton(say("Choose another person"))
        self.back = PlainButton(say("Back to the console"))
        self.notice = Notice()
        self.space(90)
        self.add(_bar())
        self.add(LargeLabel.headline(say("Handed in. Pass it on.") if following else say("Handed in.")))
        self.add(PlainLabel(kept, "lead"), rule())
        row = (
            _next(following) if following else beside(PlainLabel(say("Everybody in the room has answered."), "section"))
        )
        row.addWidget(self.here)
        self.add(row, self.notice, one_after_the_other(self.change, self.away, self.other, self.back))
        self.change.setVisible(can_replace)
        for way in (self.away, self.back):
            way.setVisible(following is not None)


class HandBackPage(Column):
    """The words are off the screen; only whoever says that they are the facilitator opens the console. The button does
    not begin with the focus: a key that pressed what came before, pressed twice, must not go on."""

    def __init__(self, sentence: str) -> None:
        super().__init__(remark=say("Nothing anyone wrote is on this screen. F7 blanks the projector."))
        self.here = PrimaryButton(say("I am the facilitator"), key="Space")
        self.notice = Notice()
        self.space(40)
        self.add(_bar(), LargeLabel.headline(sentence))
        self.add(PlainLabel(say("Your words are off the screen. The facilitator opens the console."), "lead"), rule())
        self.add(beside(self.here), self.notice)


class EverybodyInPage(Column):
    """Nobody who is here has still to answer: back to the console, or somebody who comes after all."""

    def __init__(self, sentence: str, counted: str, slots: tuple[Slot, ...]) -> None:
        super().__init__(counted, slots, say("Nothing anyone wrote is on this screen. F7 blanks the projector."))
        self.here = PrimaryButton(say("Back to the console"), key="Space")
        self.other = PlainButton(say("Choose another person"))
        self.space(90)
        self.add(LargeLabel.headline(sentence))
        self.add(beside(self.here), one_after_the_other(self.other))


def _not_here(person: Participant) -> str:
    """Named: beside “Change my answer” nobody could tell whom it means. A name too long for a button stands above."""
    if len(person.called) > _LONGEST_ON_A_BUTTON:
        return say("Not in the room")
    return say("{person} is not in the room", person=person.called)


def _remark(can_replace: bool) -> str:
    if can_replace:
        return say("Changed your mind? A second answer replaces the first, until the round is closed.")
    return say("Without names nobody can find an answer again: what is handed in stays as it is.")


def _next_act(following: Participant | None) -> str:
    return say("I am {person}", person=addressed(following)) if following else say("Back to the console")


def _bar() -> QHBoxLayout:
    """What is handed in is a bar without a word."""
    bar = QFrame()
    bar.setFixedSize(*_BAR)
    bar.setProperty("rule", "bar")
    return beside(bar)


def _next(person: Participant) -> QHBoxLayout:
    mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=_MARK)
    return beside(mark, PlainLabel(say("Next: {person}", person=person.known_as), "lead"))


class PeoplePage(Column):
    """Everybody who may answer, with what the room knows of it. `chosen` carries the person."""

    chosen = Signal(object)

    def __init__(
        self,
        people: tuple[tuple[Participant, str], ...],
        counted: str,
        slots: tuple[Slot, ...],
        *,
        can_replace: bool,
    ) -> None:
        super().__init__(counted, slots, _remark(can_replace))
        self.list = people_list(people)
        self.list.setMinimumHeight(420)
        self.notice = Notice()
        self.back = PlainButton(say("Back to the console"), key="Esc")
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_ROLE)))
        self.add(LargeLabel.headline(say("Who has the laptop?")), self.notice)
        self.add(PlainLabel(say("Arrow keys move, Return chooses."), "small"), self.list, beside(self.back))


def people_list(people: tuple[tuple[Participant, str], ...]) -> QListWidget:
    """Who can be chosen, each with what is known of them; the first one is."""
    shown = QListWidget()
    shown.setWordWrap(True)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)
    shown.setAccessibleName(say("People"))
    for person, state in people:
        item = QListWidgetItem(joined("   ", (person.known_as, state)))
        item.setData(_ROLE, person)
        shown.addItem(item)
    shown.setCurrentRow(0)
    return shown

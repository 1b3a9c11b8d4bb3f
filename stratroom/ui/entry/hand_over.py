"""The screens between two people: hand it over, handed in, choose somebody else. Nothing anyone wrote is on them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from stratroom.model.people import Participant
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.entry.progress import Slot
from stratroom.ui.entry.turns import addressed
from stratroom.ui.widgets import MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton, rule

_LARGE_MARK, _MARK = 200, 72
_ROLE = 256


class HandOverPage(Column):
    """Hand the laptop to one person, who says it is them."""

    def __init__(self, person: Participant, counted: str, slots: tuple[Slot, ...], why: str = "") -> None:
        super().__init__(counted, slots, "Nothing anyone wrote is on this screen.")
        self.here = PrimaryButton(f"I am {addressed(person)}", key="Return")
        self.other = PlainButton("Choose another person")
        self.back = PlainButton("Back to the console")
        self.notice = Notice()
        words = QVBoxLayout()
        words.setSpacing(30)
        words.addWidget(LargeLabel.headline(f"Hand the laptop to {addressed(person)}"))
        words.addWidget(PlainLabel(why or f"{person.known_as}. Everybody else looks away.", "lead"))
        words.addLayout(beside(self.here))
        words.addWidget(self.notice)
        words.addLayout(beside(self.other, self.back))
        row = beside(MarkLabel(person.seat, person.initials, name=person.known_as, size=_LARGE_MARK), spacing=52)
        row.insertLayout(1, words, 100)
        self.space(110)
        self.add(row)


class HandedInPage(Column):
    """The answer is off the screen; the next person, or the end."""

    def __init__(self, following: Participant | None, counted: str, slots: tuple[Slot, ...]) -> None:
        super().__init__(counted, slots, "Changed your mind? Tell the facilitator, before the round is closed.")
        self.here = PrimaryButton(f"I am {addressed(following)}" if following else "Back to the console", key="Return")
        self.other = PlainButton("Choose another person")
        self.back = PlainButton("Back to the console")
        self.notice = Notice()
        self.space(110)
        self.add(LargeLabel.headline("Handed in. Pass it on." if following else "Handed in."))
        self.add(PlainLabel("Your answer is off the screen and hidden until the reveal.", "lead"), rule())
        if following:
            self.add(_next(following))
        else:
            self.add(PlainLabel("Everybody in the room has answered.", "section"))
        self.add(beside(self.here), self.notice, beside(self.other, self.back))
        self.back.setVisible(following is not None)


def _next(person: Participant) -> QHBoxLayout:
    mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=_MARK)
    return beside(mark, PlainLabel(f"Next: {person.known_as}", "lead"))


class PeoplePage(Column):
    """Everybody who may answer, with what the room knows of it. `chosen` carries the person."""

    chosen = Signal(object)

    def __init__(self, people: tuple[tuple[Participant, str], ...], counted: str, slots: tuple[Slot, ...]) -> None:
        super().__init__(counted, slots, "A second answer replaces the first, until the round is closed.")
        self.list = QListWidget()
        self.list.setAccessibleName("People")
        self.list.setMinimumHeight(420)
        self.back = PlainButton("Back to the console")
        for person, state in people:
            item = QListWidgetItem(f"{person.known_as}   {state}" if state else person.known_as)
            item.setData(_ROLE, person)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_ROLE)))
        self.add(LargeLabel.headline("Who has the laptop?"))
        self.add(PlainLabel("Arrow keys move, Return chooses.", "small"), self.list, beside(self.back))

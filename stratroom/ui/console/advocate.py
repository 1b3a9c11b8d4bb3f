"""Somebody is assigned to argue the other side: who, and the button that asks for it. When that is offered is decided
elsewhere."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.people import Participant
from stratroom.ui.console.page import beside, show_words
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.words import say


class Advocate(QWidget):
    """`assigned` carries the person, "" for nobody any more; nobody is chosen beforehand."""

    assigned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._why, self._now = PlainLabel("", "body"), PlainLabel("", "strong")
        self.who = PersonChoice(say("Who argues the other side"), say("Choose a person"))
        self.assign = PlainButton(say("Assign"), name=say("Assign somebody to argue the other side"))
        self.assign.clicked.connect(self._assign)
        self.lacks = PlainLabel(say("Choose who argues the other side first."), "strong", ink="dissent")
        self.lacks.hide()
        self.who.currentIndexChanged.connect(self.lacks.hide)
        self.nobody = PlainButton(say("Nobody"), name=say("Nobody argues the other side any more"))
        self.nobody.clicked.connect(lambda: self.assigned.emit(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (rule(), self._why, self._now, self.who, self.lacks, beside(self.assign, self.nobody)):
            column.addWidget(part)
        self.hide()

    def show_offer(self, why: str, now: str, people: Iterable[Participant]) -> None:
        """`why` somebody may be assigned, "" where nobody may; `now` says who is. Whoever leads is last of `people`."""
        show_words(self._why, why)
        show_words(self._now, now)
        self.nobody.setVisible(bool(now))
        self.who.show_people(sorted(people, key=lambda person: person.leads))
        self.setVisible(bool(why))

    def _assign(self) -> None:
        """Without a person it says so, and leads to the choice."""
        if self.who.person is None:
            self.lacks.show()
            self.who.setFocus()
            return
        self.assigned.emit(self.who.person)

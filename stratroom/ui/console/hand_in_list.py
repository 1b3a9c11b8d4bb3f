"""Who has handed in and who has not, in two columns in seating order; with many people only who is missing.

Without names it shows nothing: then only the count may be known, and the bar says it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from stratroom.model.people import Participant
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.ui.round_words import asked, state_of, to_answer
from stratroom.ui.widgets.buttons import PlainButton
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.ui.widgets.marks import MarkLabel
from stratroom.words import say

_MOST_ROWS = 20
_MARK = 30
_ACROSS = 4


class HandInList(QWidget):
    """Made anew when others are asked; in between only what is said of each changes.

    `replace_asked` carries a person who has handed in and wants to put another answer in its place.
    """

    replace_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Participant, ...] = ()
        self._states: list[tuple[PlainLabel, PlainButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(_ACROSS + 1, 1)

    def show_round(self, workshop: Workshop, round: Round | None) -> None:
        """The people of a named round that is pending; nothing otherwise."""
        is_listed = round is not None and round.is_named and round.is_pending
        self.setVisible(is_listed)
        if round is None or not is_listed:
            return
        people = asked(workshop, round)
        if len(people) > _MOST_ROWS:
            self._name_missing(to_answer(workshop, round))
        else:
            self._list(people, round)

    def _list(self, people: tuple[Participant, ...], round: Round) -> None:
        if people != self._people:
            self._empty()
            self._people = people
            rows = (len(people) + 1) // 2
            self._states = [self._add(person, n % rows, _ACROSS * (n // rows)) for n, person in enumerate(people)]
        for (label, replace), person in zip(self._states, people, strict=True):
            label.setText(state_of(person, round))
            replace.setVisible(round.phase is Phase.OPEN and person.id in round.handed_in)

    def _name_missing(self, people: tuple[Participant, ...]) -> None:
        self._empty()
        names = ", ".join(person.name for person in people)
        text = say("Still to answer: {names}", names=names) if people else say("Nobody here is missing.")
        self._grid.addWidget(PlainLabel(text), 0, 0, 1, 2 * _ACROSS)

    def _add(self, person: Participant, row: int, column: int) -> tuple[PlainLabel, PlainButton]:
        """A person's line: what says where they are, and the way to put another answer in the place of theirs."""
        state = PlainLabel("", "small")
        replace = PlainButton(say("Replace…"), name=say("Replace the answer of {name}", name=person.name))
        replace.clicked.connect(lambda: self.replace_asked.emit(person.id))
        self._grid.addWidget(MarkLabel(person.seat, person.initials, name=person.name, size=_MARK), row, column)
        self._grid.addWidget(PlainLabel(person.known_as, "strong"), row, column + 1)
        self._grid.addWidget(state, row, column + 2)
        self._grid.addWidget(replace, row, column + 3)
        return state, replace

    def _empty(self) -> None:
        self._people, self._states = (), []
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

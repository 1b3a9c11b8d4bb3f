"""Who has handed in and who has not, in two columns in seating order; with many people only who is missing.

Without names it shows nothing: then only the count may be known, and the bar says it.
"""

from PySide6.QtWidgets import QGridLayout, QWidget

from stratroom.model.people import Participant
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.ui.round_words import asked, state_of, to_answer
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.ui.widgets.marks import MarkLabel

_MOST_ROWS = 20
_MARK = 30


class HandInList(QWidget):
    """Made anew when others are asked; in between only what is said of each changes."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Participant, ...] = ()
        self._states: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1)

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
            self._states = [self._add(person, n % rows, 3 * (n // rows)) for n, person in enumerate(people)]
        for label, person in zip(self._states, people, strict=True):
            label.setText(state_of(person, round))

    def _name_missing(self, people: tuple[Participant, ...]) -> None:
        self._empty()
        names = ", ".join(person.name for person in people)
        text = f"Still to answer: {names}" if people else "Nobody here is missing."
        self._grid.addWidget(PlainLabel(text), 0, 0, 1, 6)

    def _add(self, person: Participant, row: int, column: int) -> PlainLabel:
        """A person's line; the label that says where they are."""
        state = PlainLabel("", "small")
        self._grid.addWidget(MarkLabel(person.seat, person.initials, name=person.name, size=_MARK), row, column)
        self._grid.addWidget(PlainLabel(person.known_as, "strong"), row, column + 1)
        self._grid.addWidget(state, row, column + 2)
        return state

    def _empty(self) -> None:
        self._people, self._states = (), []
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

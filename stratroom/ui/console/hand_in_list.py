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
    """Made anew for each state of the round."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1)

    def show_round(self, workshop: Workshop, round: Round | None) -> None:
        """The people of a named round that is pending; nothing otherwise."""
        self._empty()
        is_listed = round is not None and round.is_named and round.is_pending
        self.setVisible(is_listed)
        if round is None or not is_listed:
            return
        people = asked(workshop, round)
        if len(people) > _MOST_ROWS:
            self._name_missing(to_answer(workshop, round))
            return
        rows = (len(people) + 1) // 2
        for number, person in enumerate(people):
            self._add(person, state_of(person, round), number % rows, 3 * (number // rows))

    def _name_missing(self, people: tuple[Participant, ...]) -> None:
        text = (
            "Still to answer: " + ", ".join(person.name for person in people) if people else "Nobody here is missing."
        )
        self._grid.addWidget(PlainLabel(text), 0, 0, 1, 6)

    def _add(self, person: Participant, state: str, row: int, column: int) -> None:
        self._grid.addWidget(MarkLabel(person.seat, person.initials, name=person.name, size=_MARK), row, column)
        self._grid.addWidget(PlainLabel(person.known_as, "strong"), row, column + 1)
        self._grid.addWidget(PlainLabel(state, "small"), row, column + 2)

    def _empty(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

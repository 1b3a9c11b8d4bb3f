"""100 points over the options. What is still to give is counted; it asks and never rescales."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.forms import Points
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.numbers import Numbers
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase, say


class PointsForm(AnswerForm):
    """A number for each option and the running sum. Zeros are allowed."""

    hand_in_label = phrase("Hand in my 100 points")
    untouched = phrase("No points are given yet. Give 100 in all.")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        self.numbers = Numbers(ballot.options, say("Points for"), most=100)
        self.sum = self.counted = PlainLabel("", "strong")
        self.numbers.changed.connect(self._add_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.numbers)
        self._add_up()

    def answer(self) -> Points:
        return Points(self.numbers.values)

    def begin(self) -> None:
        self.numbers.begin()

    def _add_up(self) -> None:
        self.sum.setText(still_to_give(sum(self.numbers.values.values())))
        self.chosen.emit()


def still_to_give(given: int) -> str:
    """
    >>> still_to_give(88), still_to_give(100), still_to_give(104)
    ('88 given, 12 still to give', '100 given, none left', '104 given, 4 too many')
    """
    if given == 100:
        return say("100 given, none left")
    if given < 100:
        return say("{given} given, {left} still to give", given=given, left=100 - given)
    return say("{given} given, {over} too many", given=given, over=given - 100)

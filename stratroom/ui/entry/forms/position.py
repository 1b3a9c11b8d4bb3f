"""Where one person stands between two good things, in words, and one line why.

In a second round their own first answer stands above, shown to nobody else.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stratroom.model.forms import Position
from stratroom.model.refusals import Refused
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.steps import Steps
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase, said, say

WORDS = {
    3: phrase("Far more"), 2: phrase("More"), 1: phrase("A little more"), 0: phrase("Equal"),
    -1: phrase("A little more"), -2: phrase("More"), -3: phrase("Far more"),
}  # fmt: skip


class PositionForm(AnswerForm):
    """+3, all the way to `prefer`, stands at the left as it does on the projector."""

    hand_in_label = phrase("Hand in where I stand")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        spoken = {number: in_words(number, ballot.prefer, ballot.over) for number in WORDS}
        self.steps = Steps(say("Where I stand"), said(WORDS), spoken, is_row=True)
        self.reason = PrivateText(say("Why, in one line"), 2, say("Why, in one line"))
        self.moved_by = PrivateText(say("What moved me"), 2, say("What moved me, or kept me here"))
        self.steps.chosen.connect(lambda number: self._said.setText(spoken[number]))
        self.steps.chosen.connect(self.chosen)
        for part in (self.reason, self.moved_by):
            part.finished.connect(self.finished)
        self._said = PlainLabel(say("Choose with the arrow keys or the mouse."), "small")
        self._lay_out(ballot)

    def answer(self) -> Position:
        if self.steps.value is None:
            raise Refused(say("No position is chosen yet. Choose one of the seven, then hand in."))
        return Position(self.steps.value, self.reason.toPlainText(), self.moved_by.toPlainText())

    def begin(self) -> None:
        self.steps.begin()

    def _lay_out(self, ballot: Ballot) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if ballot.before is not None:
            column.addWidget(PlainLabel(own_first(ballot), "body"))
        elif ballot.is_second:
            column.addWidget(PlainLabel(say("You gave no first answer, so nobody asks what moved you."), "body"))
        column.addLayout(_sides(ballot))
        column.addWidget(self.steps)
        column.addWidget(self._said)
        column.addWidget(self.reason)
        column.addWidget(self.moved_by)
        self.moved_by.setVisible(ballot.before is not None)


def _sides(ballot: Ballot) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(40)
    prefer, over = PlainLabel(ballot.prefer, "lead"), PlainLabel(ballot.over, "lead")
    over.setAlignment(Qt.AlignmentFlag.AlignRight)
    row.addWidget(prefer, 1)
    row.addWidget(over, 1)
    return row


def in_words(position: int, prefer: str, over: str) -> str:
    """
    >>> in_words(2, "Fresh quality", "lowest price"), in_words(0, "Fresh quality", "lowest price")
    ('More: Fresh quality', 'Equal')
    """
    side = prefer if position > 0 else over
    words = say(WORDS[position])
    return say("{label}: {text}", label=words, text=side) if position else words


def own_first(ballot: Ballot) -> str:
    """The person's own first answer, for their eyes; asked for only where there is one."""
    assert ballot.before is not None
    where = in_words(ballot.before.position, ballot.prefer, ballot.over)
    first = say("Your first answer was: {where}.", where=where)
    reason = ballot.before.reason
    return f"{first} {say('You wrote: “{reason}”', reason=reason)}" if reason else first

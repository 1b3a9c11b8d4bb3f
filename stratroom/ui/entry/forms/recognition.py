"""The others' sentences, beneath one's own: marked where they say the same. None may be marked, too."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.forms import Recognition
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.marks import Marks
from stratroom.ui.entry.pinned import Pinned
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase, say, say_of

_LONG = 220
"""Letters from which one's own sentence is set no larger than the others'."""


class RecognitionForm(AnswerForm):
    """How many are marked stands on the button that hands in: none of them is an answer, too."""

    hand_in_label = phrase("Hand in: none says the same")
    untouched = phrase("Nothing is marked. If none says the same as you do, hand in with Ctrl Return or the button.")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        self.own = PlainLabel(ballot.own, "lead" if len(ballot.own) <= _LONG else "voice")
        self.marks = Marks(ballot.options, say("The others’ sentences"))
        self.marks.changed.connect(self._say)
        self.pinned = Pinned(self.own, say("You wrote:"), ballot.own)
        self.marks.reached.connect(self.pinned.bring_below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        keys = say("Mark each that says the same: arrow keys move, Space marks. Or mark none.")
        for part in (PlainLabel(say("You wrote:"), "strong"), self.own, PlainLabel(keys, "small"), self.marks):
            column.addWidget(part)

    def answer(self) -> Recognition:
        return Recognition(self.marks.marked)

    def begin(self) -> None:
        self.marks.begin()

    def _say(self) -> None:
        count = len(self.marks.marked)
        some = say_of(count, "Hand in: {n} says the same", "Hand in: {n} say the same")
        self.chosen.emit()
        self.labelled.emit(some if count else say(self.hand_in_label))

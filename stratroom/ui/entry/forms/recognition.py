"""The others' sentences, beneath one's own: marked where they say the same. None may be marked, too."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.forms import Recognition
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.marks import Marks
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase, say, say_of


class RecognitionForm(AnswerForm):
    """How many are marked is said below; what is not marked is a different answer."""

    hand_in_label = phrase("Hand in what I marked")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        self.marks = Marks(ballot.options, say("The others’ sentences"))
        self.said = PlainLabel("", "strong")
        self.marks.changed.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(say("You wrote:"), "small"))
        column.addWidget(PlainLabel(ballot.own, "voice"))
        column.addWidget(PlainLabel(say("Mark what says the same. Arrow keys move, Space marks."), "small"))
        column.addWidget(self.marks)
        column.addWidget(self.said)
        self._say()

    def answer(self) -> Recognition:
        return Recognition(self.marks.marked)

    def begin(self) -> None:
        self.marks.begin()

    def _say(self) -> None:
        count = len(self.marks.marked)
        none = say("None is marked: nobody says the same as you do.")
        self.said.setText(say_of(count, "{n} marked", "{n} marked") if count else none)

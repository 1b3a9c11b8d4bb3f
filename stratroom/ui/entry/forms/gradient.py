"""How far one person supports a proposal: one of eight, in words. The digits 1 to 8 choose."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.agreement import GRADIENTS
from stratroom.model.forms import Gradient
from stratroom.model.refusals import Refused
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.steps import Steps
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase, said, say


class GradientForm(AnswerForm):
    """The level needed stands above the eight, which are seen all at once: what is out of sight is chosen less."""

    hand_in_label = phrase("Hand in my gradient")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        words = {number: f"{number}   {words}" for number, words in said(GRADIENTS).items()}
        self.steps = Steps(say("How far I support it"), words, said(GRADIENTS), is_row=False)
        self.steps.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if ballot.needed:
            column.addWidget(PlainLabel(say("Needed: {level}", level=ballot.needed), "strong"))
        column.addWidget(self.steps)

    def answer(self) -> Gradient:
        if self.steps.value is None:
            raise Refused(say("No gradient is chosen yet. Choose one of the eight, then hand in."))
        return Gradient(self.steps.value)

    def begin(self) -> None:
        self.steps.begin()

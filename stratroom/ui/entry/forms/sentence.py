"""One sentence in the author's own words. Words are counted, never cut."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stratroom.model.forms import Sentence
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase, say


class SentenceForm(AnswerForm):
    """A field and the count of its words. What continues a beginning, or is about a list, is an answer, not a
    statement."""

    hand_in_label = phrase("Hand in my statement")
    untouched = phrase("Nothing is written yet. Write a sentence, then press Return.")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        self._limit = ballot.soft_limit
        if ballot.beginning or ballot.lines:
            self.hand_in_label = AnswerForm.hand_in_label
        self.text = PrivateText(say("Your sentence"), 5, pixels=28)
        self.count = PlainLabel("", "small")
        self.text.textChanged.connect(self._count)
        self.text.textChanged.connect(self.chosen)
        self.text.finished.connect(self.finished)
        below = QHBoxLayout()
        advice = say("One sentence. About {limit} words; longer is kept whole.", limit=self._limit)
        below.addWidget(PlainLabel(advice, "small"), 1)
        below.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if ballot.beginning:
            column.addWidget(PlainLabel(ballot.beginning, "voice"))
        column.addWidget(self.text)
        column.addLayout(below)
        self._count()

    def answer(self) -> Sentence:
        return Sentence(self.text.toPlainText())

    def begin(self) -> None:
        self.text.setFocus()

    def _count(self) -> None:
        self.count.setText(word_count(len(self.text.toPlainText().split()), self._limit))


def word_count(words: int, limit: int) -> str:
    """
    >>> word_count(18, 35), word_count(40, 35)
    ('18 of 35 words', '40 words, 5 more than 35; it is kept whole')
    """
    if words <= limit:
        return say("{words} of {limit} words", words=words, limit=limit)
    over = words - limit
    return say("{words} words, {over} more than {limit}; it is kept whole", words=words, over=over, limit=limit)

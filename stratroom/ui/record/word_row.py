"""One word of what is withheld, or may still tell: with the places it stands in, and what can be said of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.judged_words import JudgedWord, KeepWord, TakeWordBack, WithholdWord
from stratroom.record.telling import Word
from stratroom.ui.console.page import beside, show_words
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.words import LINE_END, joined, parted, quoted, say, say_of

FEW = 3
"""Places that are shown at first."""


class WordRow(QWidget):
    """`asked` with a command."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._word, self._is_whole = Word("", "named", ()), False
        self.word, self.why, self.places = PlainLabel("", "voice"), PlainLabel("", "quiet"), PlainLabel("", "small")
        self.withhold = PlainButton(say("Withhold this too"))
        self.keep = PlainButton(say("Keep: it names nobody here"))
        self.all = PlainButton("")
        self.withhold.clicked.connect(lambda: self.asked.emit(WithholdWord(self._word.word)))
        self.keep.clicked.connect(lambda: self.asked.emit(KeepWord(self._word.word)))
        self.all.clicked.connect(self._show_all)
        self._lay_out()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """On the first thing that can be said of it."""
        next((part for part in (self.withhold, self.keep, self.all) if part.isVisible()), self.all).setFocus(reason)

    def show_item(self, word: Word) -> None:
        """Draw it; all places where they were asked for."""
        self._word = word
        self.word.setText(quoted(word.word))
        count = len(word.places)
        often = say_of(count, "{n} place", "{n} places")
        self.why.setText(often if word.tells == "named" else parted((word.why, often)))
        self.withhold.setVisible(word.tells != "named" and not word.is_fixed)
        self.keep.setVisible(not word.is_fixed)
        self.withhold.setAccessibleName(say("Withhold this too: {word}", word=word.word))
        self.keep.setAccessibleName(say("Keep, it names nobody here: {word}", word=word.word))
        self.all.set_label(say("All {n} places", n=count))
        self.all.setAccessibleName(say("All places of {word}", word=word.word))
        self._show_places()

    def _show_places(self) -> None:
        places = self._word.places if self._is_whole else self._word.places[:FEW]
        self.all.setVisible(len(places) < len(self._word.places))
        lines, marks, done = list[str](), list[tuple[int, int]](), 0
        for seen in places:
            told = LINE_END.sub(" ", f"{seen.before}{seen.word}{seen.after}")
            lines.append(joined("  ·  ", (told, seen.where)))
            start = done + lines[-1].index(told) + len(seen.before)
            marks.append((start, start + len(seen.word)))
            done += len(lines[-1]) + 1
        show_words(self.places, "\n".join(lines))
        self.places.mark(tuple(marks))

    def _show_all(self) -> None:
        self._is_whole = True
        self._show_places()
        self.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 12)
        column.setSpacing(6)
        for part in (rule(), self.word, self.why, self.places, beside(self.withhold, self.keep, self.all)):
            column.addWidget(part)


class JudgedRow(QWidget):
    """What was said of a word, and the way back."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._word = ""
        self.said = PlainLabel("", "body")
        self.take_back = PlainButton(say("Take this back"))
        self.take_back.clicked.connect(lambda: self.asked.emit(TakeWordBack(self._word)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 12)
        column.setSpacing(6)
        for part in (rule(), self.said, beside(self.take_back)):
            column.addWidget(part)

    def show_item(self, judged: JudgedWord) -> None:
        self._word = word = judged.word
        kept = say("Kept: {word}", word=quoted(word))
        self.said.setText(say("Withheld too: {word}", word=quoted(word)) if judged.is_withheld else kept)
        self.take_back.setAccessibleName(say("Take this back: {word}", word=word))

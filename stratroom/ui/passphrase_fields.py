"""A new passphrase: typed twice, shown if wanted, or six words drawn by chance. What it is for is not known here.

It can be seen only where nobody reads along: on a screen that the room sees as well it stays dots.
"""

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.text import is_blank
from stratroom.storage.six_words import WORDS
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.entry.onlookers import Onlookers, mirrored
from stratroom.ui.widgets import PlainButton, PlainLabel, Tick
from stratroom.ui.widgets.secret import Secret
from stratroom.words import phrase, say

LOST = phrase(
    "Whoever forgets it has lost the workshop: nobody can open it without, neither can we. It is written down nowhere "
    "but where you write it down."
)
_SHORT, _LONG = 10, 16
_DRAWN = 6


class NewPassphrase(QWidget):
    """`submitted` on Return in the second field. `onlookers` says why it must not be seen now."""

    submitted = Signal()

    def __init__(self, onlookers: Onlookers = mirrored) -> None:
        super().__init__()
        self.onlookers = onlookers
        self.first, self.again = Secret(say("New passphrase")), Secret(say("The same once more"))
        self.see = Tick(say("Show what is typed"))
        self.draw = PlainButton(say("Propose six words"))
        self.strength = PlainLabel("", "small")
        self.said = PlainLabel("", "small", ink="caution")
        self.note = PlainLabel("", "strong")
        for field in (self.first, self.again):
            field.changed.connect(lambda _text: self._say(""))  # what was said is of what stood there
        self.first.changed.connect(self._say_strength)
        self.first.submitted.connect(lambda _text: self.again.setFocus())
        self.again.submitted.connect(lambda _text: self.submitted.emit())
        self.see.toggled.connect(self._see)
        self.draw.clicked.connect(self._draw)
        self._say("")
        self._say_strength()
        self._lay_out()

    @property
    def text(self) -> str:
        return self.first.text()

    def is_in_order(self) -> bool:
        """Whether there is one, the same twice; if not, that is said beside the field, which has the hands."""
        if is_blank(self.first.text()):
            return _wrong(self.first, say("Type a passphrase, or have six words proposed."))
        if self.first.text() != self.again.text():
            sentence = say("The two are not the same. Type it once more, or show what is typed.")
            return _wrong(self.again, sentence, self.see)
        return True

    def refuse(self, sentence: str) -> None:
        """Why it was not taken."""
        _wrong(self.first, sentence)

    def clear(self) -> None:
        """Nothing of it stays."""
        for field in (self.first, self.again):
            field.clear()
            field.refuse("")
        self.see.setChecked(False)
        self._say("")

    def _see(self, is_shown: bool) -> None:
        self._say("")
        if is_shown and (why := self.onlookers()):
            self.see.setChecked(False)
            self._say(why)
            return
        for field in (self.first, self.again):
            field.show_letters(is_shown=is_shown)

    def _draw(self) -> None:
        self.see.setChecked(True)
        if not self.see.isChecked():
            return
        drawn = " ".join(secrets.choice(WORDS) for _ in range(_DRAWN))
        for field in (self.first, self.again):
            field.set_text(drawn)
        self._say("", note=say("Write these six words down on paper, and keep it apart from this laptop."))

    def _say(self, why: str, *, note: str = "") -> None:
        """`why` something did not go, or what to do with what was proposed."""
        for label, sentence in ((self.said, why), (self.note, note)):
            label.setText(sentence)
            label.setVisible(bool(sentence))

    def _say_strength(self) -> None:
        """By its length alone; what is easily guessed all the same is for its author to know."""
        text = self.first.text()
        if not text:
            words = say("Long is strong: a sentence, or six words that have nothing to do with you or each other.")
        elif len(text) < _SHORT:
            words = say("Short. Whoever has the file can try out every one of this length.")
        elif len(text) < _LONG:
            words = say("Middling. A few more words make it strong.")
        else:
            words = say("Long enough, unless others can guess it: no names, no dates, no saying.")
        self.strength.setText(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.see)
        row.addWidget(self.draw)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.first)
        column.addWidget(self.strength)
        column.addWidget(self.again)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.note)


def _wrong(field: Secret, sentence: str, *named: QWidget) -> bool:
    """What the sentence names is brought into sight with its field."""
    field.refuse(sentence)
    field.setFocus()
    bring_into_view(*named, field)
    return False

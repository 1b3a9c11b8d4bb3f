"""One dissent on the console: the words as their author confirms them, and what they add to them later.

Confirmed words are never written over: whatever comes after is a field of its own beneath them.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.dissents import (
    ANSWER,
    COMMITS,
    INSTEAD,
    KIND,
    MIND,
    Addition,
    AddToDissent,
    Dissent,
    SaidOf,
    said_later,
)
from stratroom.model.names import DissentId
from stratroom.model.people import Participant
from stratroom.ui.console.form import Form
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import show_words
from stratroom.ui.console.standing import Standing
from stratroom.ui.console.takes_back import DRAFT
from stratroom.ui.widgets import Field, MarkLabel, PlainButton, PlainLabel, rule
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.words import joined, say

Written = tuple[Dissent, Participant, bool, SaidOf]
"""A dissent, whose it is, whether they keep out of what it is about, and what words were said of."""
_TIME_OF_DAY = slice(11, 16)


class DissentRow(QWidget):
    """`show_them`, `withdraw` and `more` are what can be done with it as it stands; `further` is the form below."""

    def __init__(self, id: DissentId, by: Participant) -> None:
        super().__init__()
        self._by = by
        self._who = PlainLabel("", "strong")
        self._of = PlainLabel("", "small")
        self._words, self._later = PlainLabel("", "voice", ink="ink"), PlainLabel("", "voice", ink="ink")
        self._told, self._adding = PlainLabel("", "small"), PlainLabel("", "voice", ink="ink")
        self._state = PlainLabel("", "strong")
        self._waits = PlainLabel("", "strong", ink="dissent")
        self.show_them = PlainButton(say("Show it to them"), name=say("Show {name} their words", name=by.called))
        self.withdraw = PlainButton(say("Withdraw"))
        self.more = PlainButton(say("Add further words"), name=say("Add further words of {name}", name=by.called))
        self.further = FurtherWords(id, by)
        self.more.clicked.connect(self.further.begin)
        self._lay_out()

    def show_item(self, item: Written) -> None:
        dissent, by, keeps_out, said_of = item
        first = said_of(dissent.nth, dissent.at[_TIME_OF_DAY]) if dissent.is_confirmed else ""
        unnamed = "" if dissent.named else say("printed without the name")
        out = say("keeps out of this question") if keeps_out else ""
        self._who.setText(joined(" · ", (by.known_as, say(KIND[dissent.kind]), out, unnamed)))
        self._words.setText(dissent.text)
        show_words(self._told, _told(dissent))
        show_words(self._of, first)
        show_words(self._later, "\n".join(_later(one, first, said_of) for one in dissent.additions))
        show_words(self._adding, say("Said later: {words}", words=dissent.adding) if dissent.adding else "")
        show_words(self._state, say("Confirmed by them.") if dissent.is_confirmed else "")
        show_words(self._waits, _waits(dissent))
        self._offer(dissent)

    def _offer(self, dissent: Dissent) -> None:
        name = self._by.called
        self.withdraw.setAccessibleName(
            say("Withdraw the further words of {name}", name=name)
            if dissent.is_confirmed
            else say("Withdraw what {name} said", name=name)
        )
        for button in (self.show_them, self.withdraw):
            button.setVisible(dissent.waits)
        self.more.setVisible(not dissent.waits)
        if dissent.waits:
            self.further.put_away()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(MarkLabel(self._by.seat, self._by.initials, 28, name=self._by.called))
        head.addWidget(self._who, 1)
        acts = QWidget()
        row = FlowLayout(acts, spacing=12)
        for button in (self.show_them, self.withdraw, self.more):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addLayout(head)
        for part in (
            self._of, self._words, self._told, self._later, self._state, self._adding, self._waits, acts, self.further,
        ):  # fmt: skip
            column.addWidget(part)


class FurtherWords(Form):
    """Hidden until `begin`. Escape leaves it: what was begun stays, and nothing written folds it away."""

    def __init__(self, id: DissentId, by: Participant) -> None:
        super().__init__(PlainButton(say("Write them down"), name=say("Write down what {name} adds", name=by.called)))
        self._id = id
        self.words = Field(say("What {name} adds, in their own words", name=by.called), lines=2, is_voice=True)
        self._draft = PlainLabel(say(DRAFT), "strong", ink="caution")
        self._draft.hide()
        self.line(self._draft)
        self.line(self.words)
        self.last_line()
        self.need(self.words, say("Write their words down"))
        self.hide()

    def begin(self) -> None:
        self.show()
        self.words.setFocus()
        bring_into_view(self)

    def write_again(self, stood: object) -> None:
        """Its entry brings the words back, also when the workshop was closed meanwhile."""

    def take_up_again(self, text: str) -> None:
        """Words whose adding was taken back: a draft, not written down."""
        self._draft.show()
        self.words.write(text)
        self.show()
        if self.isVisible():
            self.submit.setFocus()
        bring_into_view(self)

    def come_back(self, before: Standing) -> None:
        super().come_back(before)
        self.show()

    def put_away(self) -> None:
        """Once what it asked for has been taken."""
        self._draft.hide()
        self.reset()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_written:
            self.hide()
        event.ignore()

    def _submit(self) -> None:
        self.asked.emit(AddToDissent(self._id, self.words.text()))


def _waits(dissent: Dissent) -> str:
    if not dissent.waits:
        return ""
    return say("The further words are not confirmed yet.") if dissent.is_confirmed else say("Not confirmed yet.")


def _later(added: Addition, first: str, said_of: SaidOf) -> str:
    label = said_later(first, said_of(added.nth, added.at[_TIME_OF_DAY]), say("Said later"))
    return say("{label}: {text}", label=label.rstrip(".:"), text=added.text)


def _told(dissent: Dissent) -> str:
    told = (
        (INSTEAD, dissent.alternative),
        (MIND, dissent.would_change_my_mind),
        (COMMITS, say(ANSWER[dissent.commits])),
    )
    return "\n".join(say("{label}: {text}", label=say(label), text=words) for label, words in told if words)

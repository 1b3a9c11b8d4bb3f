"""The author of a dissent words it again before it stands, or words again what they want to add to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor

from stratroom.model.dissents import (
    ANSWER,
    COMMITS,
    INSTEAD,
    KIND,
    MEANING,
    MIND,
    AddToDissent,
    Dissent,
    DissentKind,
    WriteDissent,
)
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.widgets import Choice, Notice, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import headed, phrase, said, say

_COMMITS: dict[str, bool | None] = {"yes": True, "no": False, "": None}
NAMED = {"yes": phrase("With my name"), "no": phrase("Without my name")}


class RewordingPage(Column):
    """`worded` carries the command; the text stays until it was taken. Nothing stands yet: they read it once more.
    `back` is pressed to leave it unchanged."""

    worded = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__(say("In your own words."), remark=say("You will read it once more before you confirm it."))
        self.text = _filled(PrivateText(say("My words"), 4, pixels=22), text)
        self.keep = PrimaryButton(say("Take these words"), key="Return")
        self.back = PlainButton(say("Back, the words stay as they were"), key="Esc")
        self.notice = Notice()
        self.dock(self.notice, beside(self.keep, self.back))
        self.keep.clicked.connect(self._word)
        self.text.finished.connect(self._word)

    def _word(self) -> None:
        raise NotImplementedError(f"{type(self).__name__} does not say what is asked for")


class WordingPage(RewordingPage):
    """All of it anew."""

    def __init__(self, dissent: Dissent) -> None:
        super().__init__(dissent.text)
        self._dissent = dissent
        self.kind = Choice(say("What it is"), {kind: headed(word) for kind, word in said(KIND).items()}, dissent.kind)
        self.alternative = _filled(PrivateText(say(INSTEAD), 2), dissent.alternative)
        self.mind = _filled(PrivateText(say(MIND), 2), dissent.would_change_my_mind)
        answers = {key: say(ANSWER[commits]) for key, commits in _COMMITS.items()}
        self.commits = Choice(say(COMMITS), answers, _yes_no(dissent.commits))
        self.named = Choice(say("My name beside it"), said(NAMED), _yes_no(dissent.named))
        self.add(self.kind, self.text)
        for label, field in (
            (say(INSTEAD), self.alternative),
            (say(MIND), self.mind),
        ):
            field.finished.connect(self._word)
            self.add(PlainLabel(label, "small"), field)
        self.add(PlainLabel(say(COMMITS), "small"), self.commits, self.named)

    def _word(self) -> None:
        kinds: dict[str, DissentKind] = {kind: kind for kind in MEANING}
        self.worded.emit(
            WriteDissent(
                dissent=self._dissent.id,
                subject=self._dissent.subject,
                by=self._dissent.by,
                what=kinds[self.kind.value or self._dissent.kind],
                text=self.text.toPlainText(),
                would_change_my_mind=self.mind.toPlainText(),
                commits=_COMMITS[self.commits.value or ""],
                named=self.named.value != "no",
                alternative=self.alternative.toPlainText(),
            )
        )


class AddingPage(RewordingPage):
    """Only what is to be added: what they confirmed stays."""

    def __init__(self, dissent: Dissent) -> None:
        super().__init__(dissent.adding)
        self._dissent = dissent
        self.add(self.text)

    def _word(self) -> None:
        self.worded.emit(AddToDissent(self._dissent.id, self.text.toPlainText()))


def _filled(field: PrivateText, text: str) -> PrivateText:
    """What they wrote, to be written on at its end."""
    field.setPlainText(text)
    field.moveCursor(QTextCursor.MoveOperation.End)
    return field


def _yes_no(claim: bool | None) -> str:
    return "" if claim is None else "yes" if claim else "no"

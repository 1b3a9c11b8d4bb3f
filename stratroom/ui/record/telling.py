"""What the edition without names withholds, and what may still tell who somebody is, before it is written.

It only shows and asks. What the facilitator says of a word is an act in the workshop, and can be undone.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from stratroom.model.judged_words import JudgedWord, WithholdWord
from stratroom.model.named_in import WITHHELD
from stratroom.record.telling import Places, counted
from stratroom.ui.console.page import beside, section, stack
from stratroom.ui.console.portions import Portions
from stratroom.ui.console.rows import Rows
from stratroom.ui.record.word_row import JudgedRow, WordRow
from stratroom.ui.widgets import Field, PlainButton, PlainLabel
from stratroom.words import say

_WIDEST = 960
_A_TURN = 2
"""Rows that are made in one turn, so that the windows go on."""


class TellingPane(QScrollArea):
    """`asked` with what is to be said of a word, `undo_asked` for the last of these acts."""

    asked = Signal(object)
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.places: Places | None = None
        self.counts = PlainLabel(say("The places are being looked for …"), "strong")
        self.word = Field(say("Withhold another word, such as a nickname; Return withholds it"), is_voice=True)
        self.undo, self.last = PlainButton(say("Undo"), "Ctrl+Z"), PlainLabel("", "small")
        self.look = _List(WordRow, lambda word: f"{word.tells} {word.word}", self.asked)
        self.withheld = _List(WordRow, lambda word: f"{word.tells} {word.word}", self.asked)
        self.judged = _List(JudgedRow, lambda judged: judged.word, self.asked)
        self._lists = (self.look, self.judged, self.withheld)
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._draw_on)
        for each in self._lists:
            each.portions.more.clicked.connect(self._draw_on)
        self.word.submitted.connect(lambda text: self.asked.emit(WithholdWord(text)))
        self.word.edit.installEventFilter(self)
        self.undo.clicked.connect(self.undo_asked)
        self._lay_out()
        self.show_judged((), "")

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.word.setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where nothing is typed there is nothing of the field's to undo: the key is for the last of these acts."""
        if not self.word.text() and _asks_to_undo(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def is_drawn(self) -> bool:
        """Whether all rows stand that are to be seen."""
        return all(each.is_drawn for each in self._lists)

    def _draw_on(self) -> None:
        """A few rows more, of the first list that has some to come."""
        unfinished = next((each for each in self._lists if not each.is_drawn), None)
        if unfinished:
            unfinished.draw(_A_TURN)
            self._next.start()

    def show_places(self, places: Places) -> None:
        """As the workshop stands now."""
        said, look = counted(places)
        self.places = places
        self.counts.setText(" ".join(filter(None, (said, look))))
        had_hands = self._has_hands
        self.look.portions.show_items(places.to_look_at)
        self.withheld.portions.show_items(places.withheld)
        self._at_look.setVisible(bool(places.to_look_at))
        self._at_withheld.setVisible(bool(places.withheld))
        self._draw_on()
        self._hold(had_hands=had_hands)

    def show_judged(self, judged: tuple[JudgedWord, ...], undo: str) -> None:
        """What was said of words; `undo` names the act that Undo would take back, "" where it is another."""
        if any(each.word.casefold() == " ".join(self.word.text().casefold().split()) for each in judged):
            self.word.clear()
        had_hands = self._has_hands
        self.judged.portions.show_items(judged)
        for part in (self.undo, self.last):
            part.setVisible(bool(undo))
        self.last.setText(undo)
        self.undo.setAccessibleName(say("Undo: {what}", what=undo))
        self._at_judged.setVisible(bool(judged))
        self._draw_on()
        self._hold(had_hands=had_hands)

    @property
    def _has_hands(self) -> bool:
        held = QApplication.focusWidget()
        return held is not None and self.isAncestorOf(held)

    def _hold(self, *, had_hands: bool) -> None:
        """What they held is gone: they come to the first word to look at, or to where another is written."""
        if had_hands and not self._has_hands:
            first = next(iter(self.look.rows.widgets.values()), None)
            (first if isinstance(first, WordRow) and first.withhold.isVisible() else self).setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(20)
        self._at_look = section(say("Look at these: they may still tell who somebody is"), self.look)
        self._at_judged = section(say("What you said of words"), self.judged)
        self._at_withheld = section(say("Withheld"), self.withheld)
        about = say("Here alone the words stand whole. In the record it says “{withheld}”.", withheld=say(WITHHELD))
        column.addWidget(stack(self.counts, PlainLabel(about, "small")))
        column.addWidget(stack(self.word, self.last, beside(self.undo)))
        for part in (self._at_look, self._at_judged, self._at_withheld):
            column.addWidget(part)
            part.hide()
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)


def _asks_to_undo(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return event.matches(QKeySequence.StandardKey.Undo)


class _List(QWidget):
    """Rows of one kind, a portion at a time; `waits` while there are some to be made."""

    def __init__(self, make: type[WordRow | JudgedRow], key: Callable[[Any], str], asked: SignalInstance) -> None:
        super().__init__()
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._make, self._key, self._asked = make, key, asked
        self.rows = Rows[Any](column, key, self._made)
        self.wanted: Sequence[Any] = ()
        self.portions = Portions(rows, self._want)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.portions)

    @property
    def is_drawn(self) -> bool:
        return len(self.rows.widgets) == len(self.wanted)

    def draw(self, most: int) -> bool:
        """Those that stand there already, and at most so many new ones; whether all stand now."""
        is_new = [self._key(item) not in self.rows.widgets for item in self.wanted]
        count = next((at for at in range(len(is_new)) if sum(is_new[: at + 1]) > most), len(is_new))
        self.rows.show(self.wanted[:count])
        return self.is_drawn

    def _want(self, items: Sequence[Any]) -> None:
        self.wanted = items
        self.draw(0)

    def _made(self, _item: object) -> QWidget:
        row = self._make()
        row.asked.connect(self._asked)
        return row

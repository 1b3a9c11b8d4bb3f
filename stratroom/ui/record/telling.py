"""What the edition without names withholds, and what may still tell who somebody is, before it is written.

It only shows and asks. What the facilitator says of a word is an act in the workshop, and can be undone.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from stratroom.model.judged_words import JudgedWord, WithholdWord
from stratroom.model.named_in import WITHHELD
from stratroom.record.telling import Places, counted
from stratroom.ui.console.page import section, stack
from stratroom.ui.console.portions import Portions
from stratroom.ui.console.rows import Rows
from stratroom.ui.record.word_row import JudgedRow, WordRow
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, rule
from stratroom.words import say

_WIDEST = 960
_A_TURN = 2
"""Rows that are made in one turn, so that the windows go on."""


class TellingPane(QWidget):
    """`asked` with what is to be said of a word, `undo_asked` for the last of these acts. That act and its way back
    stand below what scrolls, in sight wherever one has scrolled to."""

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
        self.area, self._inside, self._last_act = QScrollArea(), QWidget(), QWidget()
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
            with self._in_place():
                unfinished.draw(_A_TURN)
            self._next.start()

    def show_places(self, places: Places) -> None:
        """As the workshop stands now."""
        said, look = counted(places)
        self.places = places
        self.counts.setText(" ".join(filter(None, (said, look))))
        held = self._held
        with self._in_place():
            self.look.portions.show_items(places.to_look_at)
            self.withheld.portions.show_items(places.withheld)
            self._at_look.setVisible(bool(places.to_look_at))
            self._at_withheld.setVisible(bool(places.withheld))
        self._draw_on()
        self._hold(held)

    def show_judged(self, judged: tuple[JudgedWord, ...], undo: str) -> None:
        """What was said of words; `undo` names the act that Undo would take back, "" where it is another."""
        if any(each.word.casefold() == " ".join(self.word.text().casefold().split()) for each in judged):
            self.word.clear()
        held = self._held
        with self._in_place():
            self.judged.portions.show_items(judged)
            self._at_judged.setVisible(bool(judged))
            if self.undo.hasFocus() and not undo:
                self._hold_in_sight()
        self._last_act.setVisible(bool(undo))
        self.last.setText(undo)
        self.undo.setAccessibleName(say("Undo: {what}", what=undo))
        self._draw_on()
        self._hold(held)

    @property
    def _held(self) -> QWidget | None:
        """What has the hands, if it is here."""
        held = QApplication.focusWidget()
        return held if held and self.isAncestorOf(held) else None

    def _hold(self, before: QWidget | None) -> None:
        """Where what they held is gone they came to what is next to it, or come to what is in sight."""
        if before and not self._held:
            self._hold_in_sight()
        held = self._held
        if before and held and held is not before and self._inside.isAncestorOf(held):
            self.area.ensureWidgetVisible(held)

    def _hold_in_sight(self) -> None:
        """The first that can be said of a word there, or else where another is written."""
        buttons = (button for row in self._in_sight() for button in row.findChildren(PlainButton))
        next((button for button in buttons if not button.visibleRegion().isEmpty()), self).setFocus()

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Whatever comes or goes above it, what has the hands stays where it is seen; where that goes itself, the first
        row in sight that stays."""
        seen = [(part, self._seen_at(part)) for part in self._in_sight()]
        yield
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        stays = next(((part, at) for part, at in seen if part.isVisible()), None)
        if stays:
            bar, (part, at) = self.area.verticalScrollBar(), stays
            bar.setValue(bar.value() + self._seen_at(part) - at)

    def _in_sight(self) -> list[QWidget]:
        rows = [row for each in self._lists for row in each.rows.widgets.values()]
        held = self._held
        hands = [held] if held and self._inside.isAncestorOf(held) else []
        return [part for part in hands + rows if not part.visibleRegion().isEmpty()]

    def _seen_at(self, part: QWidget) -> int:
        return part.mapTo(self.area.viewport(), QPoint()).y()

    def _lay_out(self) -> None:
        self._inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(20)
        self._at_look = section(say("Look at these: they may still tell who somebody is"), self.look)
        self._at_judged = section(say("What you said of words"), self.judged)
        self._at_withheld = section(say("Withheld"), self.withheld)
        about = say("Here alone the words stand whole. In the record it says “{withheld}”.", withheld=say(WITHHELD))
        column.addWidget(stack(self.counts, PlainLabel(about, "small")))
        column.addWidget(self.word)
        for part in (self._at_look, self._at_judged, self._at_withheld):
            column.addWidget(part)
            part.hide()
        column.addStretch(1)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._last_act)
        self._lay_out_last()

    def _lay_out_last(self) -> None:
        across = QHBoxLayout()
        across.setContentsMargins(24, 8, 24, 8)
        across.setSpacing(16)
        across.addWidget(self.undo)
        across.addWidget(self.last, 1)
        down = QVBoxLayout(self._last_act)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(rule())
        down.addLayout(across)


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
        stand = set(self.rows.widgets)
        new = [key for item in self.wanted if (key := self._key(item)) not in stand][:most]
        self.rows.show([item for item in self.wanted if self._key(item) in stand.union(new)])
        return self.is_drawn

    def _want(self, items: Sequence[Any]) -> None:
        self.wanted = items
        self.draw(0)

    def _made(self, _item: object) -> QWidget:
        row = self._make()
        row.asked.connect(self._asked)
        return row

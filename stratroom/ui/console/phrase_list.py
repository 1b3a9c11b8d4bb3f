"""The phrases that several used, one under the other: how many people did, and of the one the keys stand on, who.

A fact, in the order it comes in. What becomes of a phrase that is picked is decided elsewhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import show_words
from stratroom.ui.console.rows import Rows
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainLabel
from stratroom.words import joined

_EDGE = 6
_PICK = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class PhraseItem:
    """`people` is how many used it, in words; `who` they are, "" where nobody is named."""

    id: str
    text: str
    people: str
    who: str


class PhraseList(QWidget):
    """One stop of the Tab key; the arrows move. `reached` when the keys stand on another phrase, `picked(id)` by Return
    or with the mouse."""

    reached = Signal()
    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.current = ""
        self._ids: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = Rows[PhraseItem](column, lambda item: item.id, self._make)

    def show_phrases(self, items: Iterable[PhraseItem]) -> None:
        listed = tuple(items)
        self._ids = tuple(item.id for item in listed)
        self.rows.show(listed)
        self._reach(self.current if self.current in self._ids else next(iter(self._ids), ""))

    def row(self, id: str) -> "PhraseRow":
        row = self.rows.widgets[id]
        assert isinstance(row, PhraseRow)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (key := Qt.Key(event.key())) in steps and self._ids:
            place = self._ids.index(self.current) + steps[key]
            self._stand_on(self._ids[max(0, min(place, len(self._ids) - 1))])
        elif key in _PICK and self.current:
            self.picked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _stand_on(self, id: str) -> None:
        self._reach(id)
        self.row(id).setFocus()
        bring_into_view(self.row(id))

    def _reach(self, id: str) -> None:
        is_another, self.current = id != self.current, id
        for each in self._ids:
            self.row(each).show_current(each == id)
        if is_another:
            self.reached.emit()

    def _make(self, item: PhraseItem) -> QWidget:
        row, id = PhraseRow(), item.id
        row.reached.connect(lambda: self._reach(id))
        row.pressed.connect(lambda: self.picked.emit(id))
        return row


class PhraseRow(QWidget):
    """One of them; `reached` when it has the focus, `pressed` with the mouse."""

    reached = Signal()
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_current, self._item = False, PhraseItem("", "", "", "")
        self._words, self._people = PlainLabel("", "voice"), PlainLabel("", "small")
        self._people.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.who = PlainLabel("", "small")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._words, 3)
        line.addWidget(self._people, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE + 8, 8, 8, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.who)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_item(self, item: PhraseItem) -> None:
        self._item = item
        self._words.setText(item.text)
        self._people.setText(item.people)
        self.setAccessibleName(joined(", ", (item.text, item.people)))
        self.setAccessibleDescription(item.who)
        self.show_current(self._is_current)

    def show_current(self, is_current: bool) -> None:
        """Whether Tab stops here, and who used it stands here."""
        self._is_current = is_current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        show_words(self.who, self._item.who if is_current else "")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Return picks the phrase with the focus: it is not for a button that has that key too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _PICK:
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self._is_current:
                painter.fillRect(QRect(0, 0, _EDGE, self.height()), theme.colour("room"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("hair"))
            if self.hasFocus():
                painter.setPen(QPen(theme.colour("room"), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -2))

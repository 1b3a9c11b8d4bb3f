"""A tick beside each option, in rows. Arrow keys move between rows, Space marks; so does a press on the words."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.names import OptionId
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}
_EDGE, _PAD = 6, 10


class Marks(QWidget):
    """`changed` when a mark was set or taken away, `reached` with the row the keys have come to."""

    changed = Signal()
    reached = Signal(QWidget)

    def __init__(self, options: Iterable[tuple[OptionId, str]], what: str) -> None:
        super().__init__()
        self.setAccessibleName(what)
        self.rows = {option: MarkRow(words) for option, words in options}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for row in self.rows.values():
            row.tick.toggled.connect(lambda _: self.changed.emit())
            row.tick.installEventFilter(self)
            column.addWidget(row)

    @property
    def marked(self) -> tuple[OptionId, ...]:
        """The marked options, as they stand in the list."""
        return tuple(option for option, row in self.rows.items() if row.tick.isChecked())

    def begin(self) -> None:
        next(iter(self.rows.values())).tick.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit(watched.parent())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._move(watched, _MOVES[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _move(self, watched: QObject, step: int) -> None:
        ticks = [row.tick for row in self.rows.values()]
        place = next(number for number, tick in enumerate(ticks) if tick is watched) + step
        ticks[min(max(place, 0), len(ticks) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class MarkRow(QWidget):
    """A tick and the words it marks. What is marked has an edge and a ground of its own, the whole row."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.tick = QCheckBox()
        self.tick.setAccessibleName(say("Says the same: {text}", text=words))
        self.tick.toggled.connect(lambda _: self.update())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QHBoxLayout(self)
        across.setContentsMargins(_EDGE + _PAD, 4, _PAD, 4)
        across.setSpacing(_PAD)
        across.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        words_down = QVBoxLayout()
        words_down.setContentsMargins(0, 7, 0, 7)
        words_down.addWidget(PlainLabel(words, "voice"))
        across.addLayout(words_down, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tick.toggle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tick.isChecked():
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), laptop().colour("roomT"))
                painter.fillRect(QRect(0, 0, _EDGE, self.height()), laptop().colour("room"))

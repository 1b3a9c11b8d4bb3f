"""A tick beside each option, in rows. Arrow keys move between rows, Space or the mouse marks."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from stratroom.model.names import OptionId
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Marks(QWidget):
    """`changed` when a mark was set or taken away."""

    changed = Signal()

    def __init__(self, options: Iterable[tuple[OptionId, str]], what: str) -> None:
        super().__init__()
        self.setAccessibleName(what)
        self.ticks: dict[OptionId, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, (option, words) in enumerate(options):
            self.ticks[option] = self._tick(words)
            grid.addWidget(self.ticks[option], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, "voice"), row, 1)

    @property
    def marked(self) -> tuple[OptionId, ...]:
        """The marked options, as they stand in the list."""
        return tuple(option for option, tick in self.ticks.items() if tick.isChecked())

    def begin(self) -> None:
        if self.ticks:
            next(iter(self.ticks.values())).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._move(watched, _MOVES[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _move(self, watched: QObject, step: int) -> None:
        rows = list(self.ticks.values())
        place = next(number for number, tick in enumerate(rows) if tick is watched) + step
        if 0 <= place < len(rows):
            rows[place].setFocus()

    def _tick(self, words: str) -> QCheckBox:
        tick = QCheckBox()
        tick.setAccessibleName(say("Says the same: {text}", text=words))
        tick.toggled.connect(lambda _: self.changed.emit())
        tick.installEventFilter(self)
        return tick

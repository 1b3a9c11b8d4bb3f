"""A small whole number for each option, in rows. Up and Down move between rows."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from stratroom.model.names import OptionId
from stratroom.ui.entry.untaken import Untaken
from stratroom.ui.widgets import NumberBox, PlainLabel
from stratroom.words import say

_BETWEEN_ROWS = 3
"""Little: nine rows are seen at once on a laptop of 1280×800."""


class Numbers(QWidget):
    """`none` is what 0 is shown as. The numbers are changed by typing, never by the wheel."""

    changed = Signal()

    def __init__(self, options: Iterable[tuple[OptionId, str]], what: str, most: int, none: str = "") -> None:
        super().__init__()
        self.boxes: dict[OptionId, QSpinBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(_BETWEEN_ROWS)
        grid.setColumnStretch(1, 1)
        for row, (option, words) in enumerate(options):
            self.boxes[option] = self._box(say("{label}: {text}", label=what, text=words), most, none)
            grid.addWidget(self.boxes[option], row, 0)
            grid.addWidget(PlainLabel(words, "voice"), row, 1)

    @property
    def values(self) -> dict[OptionId, int]:
        return {option: box.value() for option, box in self.boxes.items()}

    def begin(self) -> None:
        box = next(iter(self.boxes.values()))
        box.setFocus()
        box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QSpinBox):
            QTimer.singleShot(0, watched, watched.selectAll)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took(watched, event.key())
        return super().eventFilter(watched, event)

    def _took(self, watched: QObject, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(watched, 1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _move(self, watched: QObject, step: int) -> None:
        rows = list(self.boxes.values())
        place = next(number for number, box in enumerate(rows) if box is watched) + step
        if 0 <= place < len(rows):
            rows[place].setFocus()
            rows[place].selectAll()

    def _box(self, name: str, most: int, none: str) -> QSpinBox:
        box = NumberBox(name, most=most)
        box.setSpecialValueText(none)
        box.setFixedWidth(92)
        Untaken(box.lineEdit(), box)
        box.valueChanged.connect(lambda _: self.changed.emit())
        box.installEventFilter(self)
        return box

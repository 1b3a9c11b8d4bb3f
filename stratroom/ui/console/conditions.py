"""What would have to be true, each with a tick for what is assumed to be. Their words are the room's."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.participants import Tick
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

_Condition = tuple[str, str]


class Conditions(QWidget):
    """Hidden while there is none. `changed` when one was ticked, by hand or by the workshop."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(say("Assumed to be true"), "small"))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        column.addLayout(rows)
        self._rows = Rows[_Condition](rows, lambda condition: condition[0], self._make)
        self.hide()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Those that are ticked, as they stand in the list."""
        return tuple(id for id in self._rows.widgets if self.row(id).tick.isChecked())

    def show_conditions(self, conditions: Iterable[_Condition]) -> None:
        """Each is an id and its words; what is ticked stays ticked."""
        listed = tuple(conditions)
        self._rows.show(listed)
        self.setVisible(bool(listed))

    def show_ticked(self, ids: Iterable[str]) -> None:
        wanted = set(ids)
        for id in self._rows.widgets:
            self.row(id).tick.setChecked(id in wanted)

    def row(self, id: str) -> "ConditionRow":
        """The row of a condition."""
        row = self._rows.widgets[id]
        assert isinstance(row, ConditionRow)
        return row

    def _make(self, _condition: _Condition) -> QWidget:
        row = ConditionRow()
        row.tick.toggled.connect(lambda _: self.changed.emit())
        return row


class ConditionRow(QWidget):
    """A tick and the words beside it; a press on the words ticks, too."""

    def __init__(self) -> None:
        super().__init__()
        self.tick, self._words = Tick(), PlainLabel("", "voice")
        self._words.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(10)
        across.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)

    def show_item(self, condition: _Condition) -> None:
        self._words.setText(condition[1])
        self.tick.setAccessibleName(say("Assumed to be true: {words}", words=condition[1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.toggle()

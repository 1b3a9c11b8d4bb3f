"""A list of rows with a tick each, under a small title. What stands in a row is handed in."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import PlainLabel, Tick

T = TypeVar("T")


class TickedRow(QWidget):
    """A tick, maybe a mark, and the words beside it; a press on the words ticks, too. Without a mark the tick stands at
    the first line."""

    def __init__(self, words: PlainLabel, *marks: QWidget) -> None:
        super().__init__()
        self.tick, self.words = Tick(), words
        words.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(10)
        place = Qt.AlignmentFlag.AlignVCenter if marks else Qt.AlignmentFlag.AlignTop
        for part in (self.tick, *marks):
            across.addWidget(part, 0, place)
        across.addWidget(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.toggle()


class TickedRows(QWidget, Generic[T]):
    """`changed` when one was ticked, by hand or by the workshop; what is ticked stays so while its row does. Hidden
    while there is none."""

    changed = Signal()

    def __init__(self, title: str, key: Callable[[T], str], make: Callable[[T], TickedRow]) -> None:
        super().__init__()
        self._make = make
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(PlainLabel(title, "small"))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.column.addLayout(rows)
        self._rows = Rows[T](rows, key, self._made)
        self.hide()

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._rows.widgets)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Those that are ticked, as they stand in the list."""
        return tuple(id for id in self.ids if self.row(id).tick.isChecked())

    def show_rows(self, items: Iterable[T]) -> None:
        listed = tuple(items)
        self._rows.show(listed)
        self.setVisible(bool(listed))

    def row(self, id: str) -> TickedRow:
        """The row of an item."""
        row = self._rows.widgets[id]
        assert isinstance(row, TickedRow)
        return row

    def _made(self, item: T) -> QWidget:
        row = self._make(item)
        row.tick.toggled.connect(lambda _: self.changed.emit())
        return row

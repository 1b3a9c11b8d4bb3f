"""What there is to talk about, in order: which is before the room, what became of each, and a way to take one up."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.words import say

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_NARROW = 560


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """`state` is what became of it, "" while nothing has."""

    id: str
    words: str
    state: str
    is_current: bool


class Agenda(QWidget):
    """`taken_up` carries the id of what is brought before the room."""

    taken_up = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = Rows[AgendaItem](column, lambda item: item.id, self._row)

    def show_items(self, items: Iterable[AgendaItem]) -> None:
        self.rows.show(items)

    def bring_into_view(self, id: str) -> None:
        """This one is to be seen, as soon as the page stands."""
        bring_into_view(self.rows.widgets[id])

    def _row(self, item: AgendaItem) -> QWidget:
        row, id = AgendaRow(), item.id
        row.take_up.clicked.connect(lambda: self.taken_up.emit(id))
        return row


class AgendaRow(QWidget):
    """One of them; what became of it stands below its words where there is little room beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._state = PlainLabel("", "voice"), PlainLabel("", "small")
        self.take_up = PlainButton(say("Take up"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        self._told = QBoxLayout(_ACROSS)
        self._told.addWidget(self._words, 1)
        self._told.addWidget(self._state)
        row.addLayout(self._told, 1)
        row.addWidget(self.take_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(row)

    def show_item(self, item: AgendaItem) -> None:
        self._words.setText(item.words)
        self._state.setText(", ".join(filter(None, (say("before the room") if item.is_current else "", item.state))))
        self.take_up.setVisible(not item.is_current)
        self.take_up.setAccessibleName(say("Take up: {words}", words=item.words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        self._told.setDirection(_DOWN if is_narrow else _ACROSS)
        self._told.setSpacing(2 if is_narrow else 12)

"""Forms in which something was begun and that gave their place to another: each with its first words, and the way back
to it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.console.page import beside, stack
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say


class Begun(QWidget):
    """Hidden while nothing waits. `opened` carries the key of the one that is to be gone on with."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.rows = Rows[tuple[str, str]](column, lambda each: each[0], self._row)
        self.hide()

    def show_waiting(self, waiting: Iterable[tuple[str, str]]) -> None:
        """Each is a key and the first words of what was begun."""
        listed = tuple(waiting)
        self.rows.show(listed)
        self.setVisible(bool(listed))

    def way_back(self, key: str) -> PlainButton:
        """The button that goes on with it."""
        row = self.rows.widgets[key]
        assert isinstance(row, _Row)
        return row.go_on

    def _row(self, each: tuple[str, str]) -> QWidget:
        row, key = _Row(), each[0]
        row.go_on.clicked.connect(lambda: self.opened.emit(key))
        return row


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._words, self.go_on = PlainLabel("", "strong"), PlainButton(say("Go on writing it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(stack(self._words, beside(self.go_on), spacing=6))

    def show_item(self, each: tuple[str, str]) -> None:
        self._words.setText(say("Begun and not taken: {text}", text=each[1]))
        self.go_on.setAccessibleName(say("{label}: {text}", label=self.go_on.label, text=each[1]))

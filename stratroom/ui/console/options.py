"""A list of options that is worded in place, and a line for the next one."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from stratroom.ui.console.form import Form
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import Field, PlainButton

_Item = tuple[str, str]


class OptionList(QWidget):
    """`reworded(id, text)` when an option was worded again, `removed(id)` when one should go."""

    reworded = Signal(str, str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rows = Rows[_Item](column, lambda item: item[0], self._make)

    def show_options(self, options: Iterable[_Item]) -> None:
        """Each is an id and its words."""
        self.rows.show(options)

    def show_open(self, is_open: bool) -> None:
        """Whether the list can still be changed."""
        for row in self.rows.widgets.values():
            assert isinstance(row, OptionRow)
            row.show_open(is_open)

    def _make(self, item: _Item) -> QWidget:
        row, id = OptionRow(), item[0]
        row.reworded.connect(lambda text: self.reworded.emit(id, text))
        row.remove.clicked.connect(lambda: self.removed.emit(id))
        return row


class OptionRow(QWidget):
    """One option: Return or leaving the field words it again."""

    reworded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._held = ""
        self.words, self.remove = QLineEdit(), PlainButton("Remove")
        self.words.setProperty("voice", "human")
        self.words.editingFinished.connect(self._retype)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove)

    def show_item(self, item: _Item) -> None:
        self._held = item[1]
        self.words.setText(item[1])
        self.words.setAccessibleName(f"Option: {item[1]}")
        self.remove.setAccessibleName(f"Remove: {item[1]}")

    def show_open(self, is_open: bool) -> None:
        self.words.setReadOnly(not is_open)
        self.remove.setVisible(is_open)

    def _retype(self) -> None:
        if self.words.text() != self._held:
            self.reworded.emit(self.words.text())


class OptionForm(Form):
    """The next option; Return adds it and goes on."""

    def __init__(self) -> None:
        super().__init__(PlainButton("Add", name="Add the option"))
        self.words = Field("Something the room could put first", is_voice=True)
        self.line(self.words)
        self.last_line()

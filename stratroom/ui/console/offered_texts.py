"""Texts from elsewhere that can be taken up one by one. What they become is the stage's to say."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.words import say

_Item = tuple[str, str]


class OfferedTexts(QWidget):
    """`taken` carries the id of the one that was. Not to be seen while there is none."""

    taken = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(title, "strong"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        column.addLayout(lines)
        self.rows = Rows[_Item](lines, lambda item: item[0], self._make)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Each by its id."""
        self.rows.show(texts.items())
        self.setVisible(bool(texts))

    def add_button(self, id: str) -> PlainButton:
        """What takes one up."""
        row = self.rows.widgets[id]
        assert isinstance(row, _OfferedRow)
        return row.add

    def _make(self, item: _Item) -> QWidget:
        row, id = _OfferedRow(), item[0]
        row.add.clicked.connect(lambda: self.taken.emit(id))
        return row


class _OfferedRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._words, self.add = PlainLabel("", "voice"), PlainButton(say("Add"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())

    def show_item(self, item: _Item) -> None:
        self._words.setText(item[1])
        self.add.setAccessibleName(say("Add: {words}", words=item[1]))

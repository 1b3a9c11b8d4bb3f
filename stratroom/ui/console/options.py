"""A list of options that is worded in place, and a line for the next one."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.form import Form
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.page import TO_WRITE, show_words
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.takes_back import TakesBack
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import say

_Item = tuple[str, str]


class OptionList(QWidget):
    """`reworded(id, text)` when an option was worded again, `removed(id)` when one should go."""

    reworded = Signal(str, str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.closed = PlainLabel("", "small")
        column.addLayout(rows)
        column.addWidget(self.closed)
        self.rows = Rows[_Item](rows, lambda item: item[0], self._make)

    def show_options(self, options: Iterable[_Item], closed: str) -> None:
        """Each is an id and its words; `closed` says why they cannot be changed, "" while they can."""
        self.rows.show(options)
        show_words(self.closed, closed)
        for id in self.rows.widgets:
            self.row(id).show_open(not closed)

    def row(self, id: str) -> "OptionRow":
        """The row of an option."""
        row = self.rows.widgets[id]
        assert isinstance(row, OptionRow)
        return row

    def _make(self, item: _Item) -> QWidget:
        row, id = OptionRow(), item[0]
        row.reworded.connect(lambda text: self.reworded.emit(id, text))
        row.remove.clicked.connect(lambda: self.removed.emit(id))
        return row


class OptionRow(TakesBack):
    """One option; “Word again” opens a field where the words stand."""

    reworded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel("", "voice")
        self.field = InPlaceField(say("The option"))
        self.change, self.remove = PlainButton(say("Word again")), PlainButton(say("Remove"))
        self.field.setProperty("voice", "human")
        self.field.returnPressed.connect(self._reword)
        self.field.escaped.connect(self._leave)
        self.field.opened.connect(self._open)
        self.change.clicked.connect(self._open)
        self._lay_out()
        self._put_away()

    def show_item(self, item: _Item) -> None:
        self._words.setText(item[1])
        self.change.setAccessibleName(say("Word again: {words}", words=item[1]))
        self.remove.setAccessibleName(say("Remove: {words}", words=item[1]))
        self._put_away()

    def show_open(self, is_open: bool) -> None:
        """Whether it can still be changed; words that were begun cannot become it any more."""
        self.change.setVisible(is_open)
        self.remove.setVisible(is_open)
        if not is_open:
            self._put_away()

    def write_again(self, stood: object) -> None:
        """Words whose rewording was taken back: half typed, not written down."""
        self._open()
        self.field.write(str(stood))

    def _reword(self) -> None:
        self.asking = self.field.text()
        try:
            self.reworded.emit(self.field.text())
        finally:
            self.asking = None

    def _open(self) -> None:
        if self.field.isHidden():
            self.field.setText(self._words.text())
            self.field.selectAll()
        self._words.hide()
        self.field.show()
        self.field.setFocus()

    def _leave(self) -> None:
        """Words that were begun stay in their field."""
        if not self.field.is_half_typed:
            self._put_away()
        self.change.setFocus()

    def _put_away(self) -> None:
        self.field.hide()
        self._words.show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.change)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())


class OptionForm(Form):
    """The next option; Return adds it and goes on."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Add"), name=say("Add the option")))
        self.submit.show_key("Return")
        self.large = PrimaryButton(say("Add an option"), in_field="Return")
        self.large.clicked.connect(self._add)
        self.words = Field(say("Something the room could put first"), is_voice=True, key=TO_WRITE)
        self.line(self.words)
        self.last_line()
        self.line(self.large)

    def show_large(self, is_large: bool) -> None:
        """Whether adding is the one thing to do now."""
        self.large.setVisible(is_large)
        self.submit.setVisible(not is_large)

    def _add(self) -> None:
        if self.words.text():
            self.submit.click()
        else:
            self.words.setFocus()

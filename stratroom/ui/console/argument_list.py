"""Arguments and conditions on the console, each with what can be done with it: turned into a condition, worded again,
taken back."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.page import beside, show_words
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import MarkLabel, PlainButton, PlainLabel, rule
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class ArgumentLine:
    """`head` is the instrument's, `words` are a person's, `below` what belongs to them; `seat` is None where nobody is
    named. `may_turn`: whether it can still be turned into a condition."""

    id: str
    head: str
    words: str
    below: str = ""
    seat: int | None = None
    initials: str = ""
    may_turn: bool = False


class ArgumentList(QWidget):
    """Each signal carries the id: `turned` into a condition, `again` worded, `withdrawn`."""

    turned = Signal(str)
    again = Signal(str)
    withdrawn = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = Rows[ArgumentLine](column, lambda line: line.id, self._row)

    def show_lines(self, lines: Iterable[ArgumentLine]) -> None:
        listed = tuple(lines)
        self.setVisible(bool(listed))
        self.rows.show(listed)

    def _row(self, line: ArgumentLine) -> QWidget:
        row, id = ArgumentRow(), line.id
        row.turn.clicked.connect(lambda: self.turned.emit(id))
        row.again.clicked.connect(lambda: self.again.emit(id))
        row.back.clicked.connect(lambda: self.withdrawn.emit(id))
        return row


class ArgumentRow(QWidget):
    """One of them; the buttons stand under the words, which keep the whole width."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self._words, self._below = (
            PlainLabel("", "strong"),
            PlainLabel("", "voice"),
            PlainLabel("", "small"),
        )
        self.turn = PlainButton(say("What would have to be true?"))
        self.again, self.back = PlainButton(say("Word again")), PlainButton(say("Take back"))
        said = QVBoxLayout()
        said.setSpacing(2)
        for part in (self._head, self._words, self._below):
            said.addWidget(part)
        said.addSpacing(6)
        said.addWidget(beside(self.turn, self.again, self.back))
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addLayout(said, 1)
        self._row = row
        self._mark: MarkLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(row)

    def show_item(self, line: ArgumentLine) -> None:
        for label, text in ((self._head, line.head), (self._words, line.words), (self._below, line.below)):
            show_words(label, text)
        self._show_mark(line)
        self.turn.setVisible(line.may_turn)
        for button in (self.turn, self.again, self.back):
            button.setAccessibleName(say("{label}: {text}", label=button.label, text=line.words))

    def _show_mark(self, line: ArgumentLine) -> None:
        """Of whoever it is now, if they are named."""
        if self._mark:
            self._mark.setParent(None)
            self._mark.deleteLater()
        self._mark = MarkLabel(line.seat, line.initials, 28) if line.seat is not None else None
        if self._mark:
            self._row.insertWidget(0, self._mark)

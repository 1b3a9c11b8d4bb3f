"""What people said, listed on the console: who, in which capacity, their words, and a way to take it back."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import MarkLabel, PlainButton, PlainLabel, rule
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Quote:
    """`head` is the instrument's, `words` are a person's; `seat` is None where nobody is named. `marked` are the places
    in the words, from and to, that are talked about."""

    id: str
    head: str
    words: str
    below: str = ""
    seat: int | None = None
    initials: str = ""
    marked: tuple[tuple[int, int], ...] = ()


class QuoteList(QWidget):
    """`withdrawn` carries the id of what is taken back; without a `way_back` nothing can be."""

    withdrawn = Signal(str)

    def __init__(self, way_back: str = "") -> None:
        super().__init__()
        self._way_back = way_back
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = Rows[Quote](column, lambda quote: quote.id, self._row)

    def show_quotes(self, quotes: Iterable[Quote]) -> None:
        listed = tuple(quotes)
        self.setVisible(bool(listed))
        self.rows.show(listed)

    def _row(self, quote: Quote) -> QWidget:
        row, id = QuoteRow(quote, self._way_back), quote.id
        row.back.clicked.connect(lambda: self.withdrawn.emit(id))
        return row


class QuoteRow(QWidget):
    """One thing said."""

    def __init__(self, quote: Quote, way_back: str) -> None:
        super().__init__()
        self._head, self._words = PlainLabel("", "strong"), PlainLabel("", "voice")
        self._below = PlainLabel("", "small")
        self.back = PlainButton(way_back)
        said = QVBoxLayout()
        said.setSpacing(2)
        for part in (self._head, self._words, self._below):
            said.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        if quote.seat is not None:
            row.addWidget(MarkLabel(quote.seat, quote.initials, 28))
        row.addLayout(said, 1)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(row)
        self.back.setVisible(bool(way_back))

    @property
    def marked(self) -> tuple[str, ...]:
        """What of the words is marked."""
        return self._words.marked

    def show_item(self, quote: Quote) -> None:
        for label, text in ((self._head, quote.head), (self._words, quote.words), (self._below, quote.below)):
            label.setText(text)
            label.setVisible(bool(text))
        self._words.mark(quote.marked)
        self.back.setAccessibleName(say("{label}: {text}", label=self.back.label, text=quote.words))

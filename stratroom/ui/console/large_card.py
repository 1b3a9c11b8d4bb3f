"""One sentence as large as the console says anything, under whose it is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.card import BoardCard, Places
from stratroom.ui.widgets import MarkLabel, PlainLabel, rule

_MARK = 44


class LargeCard(QWidget):
    """The words of one card; without a mark where it carries no name."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: BoardCard | None = None
        self._who, self._words = PlainLabel("", "small"), PlainLabel("", "lead")
        self._mark: MarkLabel | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule(heavy=True))
        column.addLayout(self._head)
        column.addWidget(self._words)

    def show_card(self, card: BoardCard) -> None:
        """Draw it, if it is another than before."""
        if card == self._drawn:
            return
        self._drawn = card
        self._who.setText(card.name)
        self._who.setVisible(bool(card.name))
        self._words.setText(card.text)
        if self._mark:
            self._mark.hide()
            self._mark.deleteLater()
        self._mark = None if card.seat is None else MarkLabel(card.seat, card.initials, _MARK, name=card.name)
        if self._mark:
            self._head.insertWidget(0, self._mark)

    def show_marks(self, marked: Places) -> None:
        """What stands out in its words."""
        self._words.mark(marked)

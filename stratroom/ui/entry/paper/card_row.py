"""One card in the grid: whose it is, its cells, and beneath them what they mean or what is wrong with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.paper.private_line import PrivateLine
from stratroom.ui.entry.paper.rows import Cell, Cells, Row, asked_on, columns, echo, not_asked
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.widgets import MarkLabel, PlainLabel
from stratroom.words import say

ACROSS = 7
"""Numbers side by side before they go on in a line of their own."""
LABEL = 230
_MARK = 34
_UP_OR_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CardRow(QWidget):
    """`moved` asks for the cell at (column) in the row before (−1) or after (+1); from Return for its first cell."""

    moved = Signal(int, int)

    def __init__(self, row: Row, ballot: Ballot, cells: Cells, wrong: str) -> None:
        super().__init__()
        self.row, self._ballot = row, ballot
        self._said, self._wrong = PlainLabel("", "small"), PlainLabel(wrong, "strong", ink="caution")
        why_not = not_asked(ballot, row)
        self._instead = [PlainLabel(why_not, "small")] if why_not else []
        self.cells = [self._cell(cell) for cell in asked_on(ballot, row)]
        said = "\n".join(filter(None, (row.note, why_not, wrong)))
        for field, text in zip(self.cells, cells or ("",) * len(self.cells), strict=True):
            field.setAccessibleDescription(said)
            field.setText(text) if isinstance(field, PrivateLine) else field.setPlainText(text)
        self._wrong.setVisible(bool(wrong))
        self._lay_out()
        self._say()

    def typed(self) -> Cells:
        """The cells as they stand."""
        return tuple(f.text() if isinstance(f, PrivateLine) else f.toPlainText() for f in self.cells)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._moves(watched, event.key()):
            return True
        return super().eventFilter(watched, event)

    def _moves(self, watched: QObject, key: int) -> bool:
        place = next(n for n, field in enumerate(self.cells) if field is watched)
        if isinstance(watched, PrivateLine) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.moved.emit(1, 0)
            return True
        step = _UP_OR_DOWN.get(Qt.Key(key), 0)
        if not step or (isinstance(watched, PrivateText) and _can_move(watched, step)):
            return False
        self.moved.emit(step, place)
        return True

    def _cell(self, cell: Cell) -> PrivateLine | PrivateText:
        name = say("{label}: {text}", label=self.row.label, text=cell.name)
        field = PrivateText(name, cell.lines) if cell.lines else PrivateLine(name)
        field.textChanged.connect(self._say)
        if isinstance(field, PrivateText):
            field.finished.connect(lambda: self.moved.emit(1, 0))
        field.installEventFilter(self)
        return field

    def _say(self) -> None:
        self._said.setText(echo(self._ballot, self.typed()))
        self._said.setVisible(bool(self._said.text()))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(across([*self.cells, *self._instead], columns(self._ballot)))
        right.addWidget(self._said)
        right.addWidget(self._wrong)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(16)
        whole.addWidget(_whose(self.row), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)


def across(parts: Sequence[QWidget], cells: Sequence[Cell]) -> QGridLayout:
    """What stands in these cells, or above them, side by side from the left; words as wide as there is room."""
    grid = QGridLayout()
    grid.setSpacing(8)
    for n, (part, cell) in enumerate(zip(parts, cells, strict=True)):
        grid.addWidget(part, n // ACROSS, n % ACROSS, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(n % ACROSS, 1 if cell.lines else 0)
    if not any(cell.lines for cell in cells):
        grid.setColumnStretch(min(len(cells), ACROSS), 1)
    return grid


def _whose(row: Row) -> QWidget:
    whose = QWidget()
    whose.setFixedWidth(LABEL)
    line = QHBoxLayout(whose)
    line.setContentsMargins(0, 2, 0, 0)
    line.setSpacing(12)
    if row.person:
        line.addWidget(MarkLabel(row.person.seat, row.person.initials, name=row.person.known_as, size=_MARK))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(row.label, "strong"))
    if row.note:
        words.addWidget(PlainLabel(row.note, "small"))
    line.addLayout(words, 1)
    return whose


def _can_move(field: PrivateText, step: int) -> bool:
    """Whether there is another line of words that way."""
    cursor = QTextCursor(field.textCursor())
    way = QTextCursor.MoveOperation.Down if step > 0 else QTextCursor.MoveOperation.Up
    return cursor.movePosition(way)

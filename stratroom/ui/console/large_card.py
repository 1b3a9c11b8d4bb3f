"""One sentence as large as the console says anything, under whose it is. It can be taken and dragged."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.card import BoardCard, Places
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import MarkLabel, PlainLabel, rule

_MARK = 44


class LargeCard(QWidget):
    """The words of one card; without a mark where it carries no name. `held_over` and `let_go` with the place on the
    screen."""

    held_over = Signal(QPoint)
    let_go = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._taken_at: QPoint | None = None
        self._is_dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
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
        """Draw it, if it is another than before: then it is in nobody's hand."""
        if card == self._drawn:
            return
        self._put_down()
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._taken_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken_at is None:
            return
        far = (event.position().toPoint() - self._taken_at).manhattanLength()
        if self._is_dragged or far >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.held_over.emit(event.globalPosition().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self._is_dragged
        self._put_down()
        if was_dragged:
            self.let_go.emit(event.globalPosition().toPoint())

    def _put_down(self) -> None:
        self._taken_at, self._is_dragged = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_dragged:
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), laptop().colour("roomT"))

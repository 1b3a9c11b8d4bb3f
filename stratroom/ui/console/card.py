"""One revealed sentence on the console: mark, name, words, whether it is chosen. It can be taken and dragged."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.theme import laptop
from stratroom.ui.widgets import MarkLabel, PlainLabel
from stratroom.words import joined, say

_EDGE = 6
Places = tuple[tuple[int, int], ...]
"""In a text, from and to in code points; one after the other."""


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A sentence; `seat` is None where statements have no names."""

    id: str
    seat: int | None
    initials: str
    name: str
    text: str


class CardRow(QWidget):
    """`pressed` by the mouse, `reached` by keys or mouse, `held_over` and `let_go` with the place on the screen."""

    pressed = Signal()
    reached = Signal()
    held_over = Signal(QPoint)
    let_go = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._is_chosen = self._is_target = self._is_dragged = False
        self._taken_at: QPoint | None = None
        self._who, self._words = PlainLabel("", "small"), PlainLabel("", "voice")
        self._name = self._shares = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE + 8, 10, 8, 10)
        self._row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._who)
        words.addWidget(self._words)
        self._row.addLayout(words, 1)
        self._mark: MarkLabel | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_item(self, card: BoardCard) -> None:
        self._name = card.name
        self._say_who()
        self._words.setText(card.text)
        self.setAccessibleName(say("{label}: {text}", label=card.name, text=card.text) if card.name else card.text)
        if self._mark is None and card.seat is not None:
            self._mark = MarkLabel(card.seat, card.initials, 34, name=card.name)
            self._row.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignTop)

    def show_chosen(self, is_chosen: bool) -> None:
        self._is_chosen = is_chosen
        self._describe()
        self.update()

    def show_marks(self, marked: Places, shares: str) -> None:
        """What stands out in its words, and what it shares with the card the keys stand on: "" for nothing."""
        self._words.mark(marked)
        if shares != self._shares:
            self._shares = shares
            self._say_who()
            self._describe()

    @property
    def marked(self) -> tuple[str, ...]:
        """What of its words stands out."""
        return self._words.marked

    def _describe(self) -> None:
        chosen = say("chosen") if self._is_chosen else ""
        self.setAccessibleDescription(". ".join(filter(None, (chosen, self._shares))))

    def _say_who(self) -> None:
        """On one line: rows that grew and shrank under the keys would be laid out anew, all of them."""
        said = joined("  ·  ", (self._name, self._shares))
        self._who.setText(said)
        self._who.setVisible(bool(said))

    def show_current(self, is_current: bool) -> None:
        """Whether Tab stops here."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)

    def show_target(self, is_target: bool) -> None:
        """Whether a card is held over this one."""
        self._is_target = is_target and not self._is_dragged
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """The keys that choose belong to the card with the focus, not to a button that has them too."""
        keys = (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._taken_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken_at is None:
            return
        far = (event.position().toPoint() - self._taken_at).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.held_over.emit(event.globalPosition().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._taken_at = self._is_dragged, False, None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()
        if was_dragged:
            self.let_go.emit(event.globalPosition().toPoint())
        else:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self._is_chosen or self._is_target:
                painter.fillRect(self.rect(), theme.colour("roomT"))
            if self._is_chosen:
                painter.fillRect(QRect(0, 0, _EDGE, self.height()), theme.colour("room"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("hair"))
            if self._is_target or self._is_dragged or self.hasFocus():
                style = Qt.PenStyle.DashLine if self._is_dragged else Qt.PenStyle.SolidLine
                painter.setPen(QPen(theme.colour("room"), 2, style))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -2))

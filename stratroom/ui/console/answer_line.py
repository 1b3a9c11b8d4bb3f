"""One numbered answer on the console: its number, its name or first words, the marks of those who gave it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import MarkLabel, PlainLabel
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.words import joined, say

_MARK, _NUMBER = 28, 34
Mark = tuple[int, str, str]
"""Seat, initials, name."""


@dataclass(frozen=True, slots=True)
class NumberedAnswer:
    """`name` is "" until the room has named it; `words` are the first words of what lies in it. `id` is "" for the line
    that makes a new one."""

    id: str
    number: int
    name: str
    words: tuple[str, ...]
    marks: tuple[Mark, ...]


class AnswerLine(QWidget):
    """`pressed` by the mouse, `reached` by keys, `named` with what was typed, `done` when the name is left."""

    pressed = Signal()
    reached = Signal()
    named = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_current = self._is_target = False
        self._named = ""
        self._number = PlainLabel("", "section")
        self._number.setFixedWidth(_NUMBER)
        self._name, self._words = PlainLabel("", "strong"), PlainLabel("", "voice")
        self.field = InPlaceField(say("Name of the group"))
        self.field.setPlaceholderText(say("The group’s name, in the room’s words"))
        self.field.returnPressed.connect(lambda: self.named.emit(self.field.text()))
        self.field.escaped.connect(self._leave)
        self.field.opened.connect(self.ask_name)
        self.field.hide()
        self._marks = QWidget()
        self._marked: tuple[Mark, ...] = ()
        FlowLayout(self._marks, spacing=4)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._name, self.field, self._words, self._marks):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_item(self, answer: NumberedAnswer) -> None:
        self._number.setText(str(answer.number))
        self._name.setText(answer.name)
        self._name.setVisible(bool(answer.name) and self.field.isHidden())
        self._words.setText(joined(" · ", answer.words))
        self._words.setVisible(bool(answer.words))
        self._show_marks(answer.marks)
        who = joined(", ", (name for _, _, name in answer.marks))
        said = joined(", ", (answer.name, joined(" · ", answer.words), who))
        self.setAccessibleName(say("{label}: {text}", label=answer.number, text=said))
        is_named_anew, self._named = answer.name != self._named, answer.name
        if is_named_anew or not self.field.is_half_typed:
            self.field.setText(answer.name)
            self._put_away()

    def show_current(self, is_current: bool) -> None:
        """Whether the keys stand here."""
        self._is_current = is_current
        self.update()

    def show_target(self, is_target: bool) -> None:
        """Whether the card is held over it."""
        self._is_target = is_target
        self.update()

    def ask_name(self) -> None:
        """Show the field with the name so far; one that was begun goes on where it was left."""
        self._name.hide()
        self.field.show()
        self.field.setFocus()
        if not self.field.is_half_typed:
            self.field.selectAll()

    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        layout = self._marks.layout()
        assert layout is not None
        if marks != self._marked:
            while (item := layout.takeAt(0)) and (old := item.widget()):
                old.hide()
                old.deleteLater()
            for seat, initials, name in marks:
                layout.addWidget(MarkLabel(seat, initials, _MARK, name=name))
        self._marked = marks
        self._marks.setVisible(bool(marks))

    def _leave(self) -> None:
        """The hands go back to the cards; a name that was begun stays in its field."""
        if self.field.is_half_typed:
            self.done.emit()
        else:
            self.field.setText(self._named)
            self._put_away()

    def _put_away(self) -> None:
        had_focus = self.field.hasFocus()
        self.field.hide()
        self._name.setVisible(bool(self._named))
        if had_focus:
            self.done.emit()

    def event(self, event: QEvent) -> bool:
        """Return takes the line with the focus, not a button that has that key too."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self._is_current or self._is_target:
                painter.fillRect(self.rect(), theme.colour("roomT"))
            painter.fillRect(0, 0, self.width(), 1, theme.colour("hair"))
            if self._is_target or self.hasFocus():
                painter.setPen(QPen(theme.colour("room"), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -2))

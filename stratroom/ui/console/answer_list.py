"""Numbered answers to choose one from: by its number, with arrow keys and Return, or with the mouse,
which may let a card go upon one."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.console.answer_line import AnswerLine, NumberedAnswer
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.typed_number import TypedNumber
from stratroom.ui.widgets.large_key import KEEPS_ESCAPE
from stratroom.words import say

NEW = ""
"""The id of the line that makes a new answer."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerList(QWidget):
    """`taken(id)` with the answer that was chosen, `unknown(number)` where there is none of that number, `named(id,
    name)` when one got a name, `reached` when the keys stand on another line or on none: then `current` is None."""

    taken = Signal(str)
    unknown = Signal(int)
    named = Signal(str, str)
    reached = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(KEEPS_ESCAPE, True)
        self.setAccessibleName(say("Groups"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.current: str | None = None
        self._ids: tuple[str, ...] = ()
        self.number = TypedNumber(self)
        self.number.taken.connect(self._take_number)
        self.number.typed.connect(self._stand_on_number)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        self._rows = Rows[NumberedAnswer](column, lambda answer: answer.id, self._make)

    def show_answers(self, answers: Iterable[NumberedAnswer]) -> None:
        """Show these; the last of them makes a new one."""
        shown = tuple(answers)
        self._ids = tuple(answer.id for answer in shown)
        self.number.most = len(shown) - 1
        self._rows.show(shown)
        if self.current not in self._ids:
            self.current = None

    def line(self, id: str) -> AnswerLine:
        """The line of an answer."""
        line = self._rows.widgets[id]
        assert isinstance(line, AnswerLine)
        return line

    def half_named(self) -> tuple[str, ...]:
        """The answers whose name was begun and not taken."""
        return tuple(id for id in self._ids if self.line(id).field.is_half_typed)

    def ask_name(self, id: str) -> None:
        """Open the field for the name of an answer, where that stands."""
        self.line(id).ask_name()
        bring_into_view(self.line(id))

    def stand_on(self, id: str | None) -> None:
        """The keys go to this line, or to none of them."""
        is_another, self.current = id != self.current, id
        for other in self._ids:
            self.line(other).show_current(other == id)
        if id is not None and not self.line(id).hasFocus():
            self.line(id).setFocus()
        if id is not None:
            bring_into_view(self.line(id))
        if is_another:
            self.reached.emit()

    def id_at(self, place: QPoint) -> str | None:
        """The answer whose line can be seen at a place on the screen; None beside them all."""
        return next((id for id in self._ids if _lies_at(self.line(id), place)), None)

    def show_target(self, place: QPoint | None) -> None:
        """The card is held at this place on the screen; None when it is held no more."""
        target = None if place is None else self.id_at(place)
        for id in self._ids:
            self.line(id).show_target(id == target)

    def take_hands(self) -> None:
        """The keys stand before the list: nothing is chosen in it."""
        self.setFocus()
        self.stand_on(None)

    def event(self, event: QEvent) -> bool:
        """Return takes a number that is being typed, before a button that has that key."""
        is_return = isinstance(event, QKeyEvent) and event.key() in _RETURN
        if is_return and event.type() == QEvent.Type.ShortcutOverride and self.number.digits:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (key := Qt.Key(event.key())) in steps:
            self._move(steps[key])
        elif key in _RETURN and self.number.take():
            return
        elif key in _RETURN and self.current is not None:
            self.taken.emit(self.current)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and (self.number.digits or self.current is not None):
            self.number.let_go()
            self.take_hands()
        else:
            super().keyPressEvent(event)

    def _make(self, answer: NumberedAnswer) -> QWidget:
        line, id = AnswerLine(), answer.id
        line.pressed.connect(lambda: self.taken.emit(id))
        line.reached.connect(lambda: self.stand_on(id))
        line.named.connect(lambda name: self.named.emit(id, name))
        line.done.connect(self.take_hands)
        return line

    def _move(self, step: int) -> None:
        stood = -1 if self.current is None else self._ids.index(self.current)
        place = len(self._ids) - 1 if stood < 0 and step < 0 else stood + step
        self.number.let_go()
        self.stand_on(self._ids[max(0, min(place, len(self._ids) - 1))])

    def _id_of(self, number: int) -> str | None:
        if number == 0:
            return NEW
        return self._ids[number - 1] if number <= self.number.most else None

    def _stand_on_number(self, digits: str) -> None:
        """The line that is meant so far is the one that Return takes."""
        meant = self._id_of(int(digits)) if digits else None
        if meant is None:
            self.take_hands()
        else:
            self.stand_on(meant)

    def _take_number(self, number: int) -> None:
        if (id := self._id_of(number)) is None:
            self.unknown.emit(number)
        else:
            self.taken.emit(id)


def _lies_at(line: QWidget, place: QPoint) -> bool:
    return line.visibleRegion().contains(line.mapFromGlobal(place))

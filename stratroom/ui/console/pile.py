"""The heading of a group of cards: a heavy line, the name the room gave it, and the field to name it in place."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainLabel
from stratroom.words import joined, say, say_of

_LINE = 5


@dataclass(frozen=True, slots=True)
class BoardPile:
    """Cards that lie together; `name` is "" until the room has named it, `number` is what it goes by. One without an id
    is the headline of the cards in none."""

    id: str
    name: str
    cards: tuple[str, ...]
    number: int = 0


class PileHeading(QWidget):
    """`named` carries what was typed, `done` when the hands go back to the cards."""

    named = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_target = self._is_group = False
        self._named = ""
        self.cards = tuple[str, ...]()
        self._number = PlainLabel("", "section")
        self._number.hide()
        self._name, self._count = PlainLabel("", "section"), PlainLabel("", "quiet")
        self.field = InPlaceField(say("Name of the group"))
        self.field.setPlaceholderText(say("The group’s name, in the room’s words"))
        self.field.returnPressed.connect(lambda: self.named.emit(self.field.text()))
        self.field.escaped.connect(self._leave)
        self.field.opened.connect(self.ask_name)
        self.field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _LINE + 9, 0, 7)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addWidget(self._name, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)

    def show_item(self, pile: BoardPile) -> None:
        self._is_group, self.cards = bool(pile.id), pile.cards
        self._number.setText(str(pile.number))
        self._name.setText(_called(pile))
        self._count.setText(_size(len(pile.cards)) if pile.cards else "")
        is_named_anew, self._named = pile.name != self._named, pile.name
        if is_named_anew or not self.field.is_half_typed:
            self.field.setText(pile.name)
            self._put_away()

    def ask_name(self) -> None:
        """Show the field with the name so far; one that was begun goes on where it was left."""
        self._name.hide()
        self._number.show()
        self.field.show()
        self.field.setFocus()
        if not self.field.is_half_typed:
            self.field.selectAll()

    def show_target(self, is_target: bool) -> None:
        """Whether a card is held over it."""
        self._is_target = is_target
        self.update()

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
        self._number.hide()
        self._name.show()
        if had_focus:
            self.done.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self._is_target:
                painter.fillRect(self.rect(), theme.colour("roomT"))
            painter.fillRect(0, 4, self.width(), _LINE if self._is_group else 2, theme.colour("ink"))


def _called(pile: BoardPile) -> str:
    if pile.name or not pile.id:
        name = pile.name
    elif len(pile.cards) == 1:
        name = say("An answer of its own. Press N to name it in the room’s words.")
    else:
        name = say("No name yet. Press N to name it in the room’s words.")
    return joined("  ", (str(pile.number), name)) if pile.number else name


def _size(count: int) -> str:
    return say_of(count, "{n} person", "{n} people")

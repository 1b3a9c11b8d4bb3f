"""The revealed sentences as cards in their groups, sorted by hand: with arrow keys or by dragging.

Every card stays in the size of every other. What putting together means is decided elsewhere: the board says only
which cards are chosen, and what was let go upon what.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.console.card import BoardCard, CardRow, Places
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.pile import BoardPile, PileHeading
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.typed_number import TypedNumber
from stratroom.ui.widgets.large_key import KEEPS_ESCAPE
from stratroom.words import phrase, say

_ALONE = phrase("In no group: each is an answer of its own")
_NONE = phrase("In no group: none. Drag a card here to take it out.")


class Board(QWidget):
    """`chosen_changed` when the choice changes, `reached` when the keys stand on another card, `dropped(card, onto)`
    with a card's id and that of the card or pile it was let go upon, "" for the cards in none; `named(pile, name)` when
    a pile got a name, `numbered` when a number was typed."""

    chosen_changed = Signal()
    reached = Signal()
    dropped = Signal(str, str)
    named = Signal(str, str)
    numbered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(KEEPS_ESCAPE, True)
        self.setAccessibleName(say("Statements"))
        self.chosen: tuple[str, ...] = ()
        self.current = ""
        self._cards: tuple[BoardCard, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        column.addLayout(lines)
        self._rows = Rows[BoardCard | BoardPile](lines, _key, self._make)
        self.number = TypedNumber(self)
        self.number.taken.connect(self.numbered)
        self.number.typed.connect(self._take_hands)

    def show_cards(self, cards: Iterable[BoardCard], piles: Iterable[BoardPile]) -> None:
        """Show the piles with their cards, then the cards in none."""
        left, lines = {card.id: card for card in cards}, list[BoardCard | BoardPile]()
        for pile in piles:
            lines += [pile, *(left.pop(id) for id in pile.cards)]
        self.number.most = len(lines) - sum(isinstance(line, BoardCard) for line in lines)
        if lines:
            lines.append(BoardPile("", say(_ALONE) if left else say(_NONE), ()))
        lines += left.values()
        self._cards = tuple(line for line in lines if isinstance(line, BoardCard))
        self._rows.show(lines)
        self._keep_in_reach()

    def show_marks(self, marked: Mapping[str, Places], shares: Mapping[str, str]) -> None:
        """Of each card, by its id: the places in its words that stand out, and what it shares with the one the keys
        stand on."""
        for card in self._cards:
            self.card(card.id).show_marks(marked.get(card.id, ()), shares.get(card.id, ""))

    def card(self, id: str) -> CardRow:
        """The row of a card."""
        row = self._rows.widgets[f"card {id}"]
        assert isinstance(row, CardRow)
        return row

    def heading(self, pile: str) -> PileHeading:
        """The heading of a pile."""
        row = self._rows.widgets[f"pile {pile}"]
        assert isinstance(row, PileHeading)
        return row

    def hold(self) -> CardRow | None:
        """The card the keys stand on."""
        return self.card(self.current) if self.current else None

    def ask_name(self, pile: str) -> None:
        """Open the field for the pile's name, where the pile stands, with its cards below it."""
        self.heading(pile).ask_name()
        bring_into_view(*(self.card(id) for id in self.heading(pile).cards), self.heading(pile))

    def choose(self, ids: Iterable[str]) -> None:
        """Choose exactly these cards, in the order of the board."""
        wanted = set(ids)
        self.chosen = tuple(card.id for card in self._cards if card.id in wanted)
        for card in self._cards:
            self.card(card.id).show_chosen(card.id in wanted)
        self.chosen_changed.emit()

    def toggle(self, id: str) -> None:
        """Choose the card, or let it go."""
        self.choose(set(self.chosen) ^ {id})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (key := Qt.Key(event.key())) in steps:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.number.take():
            return
        elif key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.toggle(self.current)
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _make(self, line: BoardCard | BoardPile) -> QWidget:
        return self._make_card(line.id) if isinstance(line, BoardCard) else self._make_heading(line.id)

    def _make_heading(self, id: str) -> QWidget:
        heading = PileHeading()
        heading.named.connect(lambda name: self.named.emit(id, name))
        heading.done.connect(self._take_focus)
        return heading

    def _make_card(self, id: str) -> QWidget:
        row = CardRow()
        row.pressed.connect(lambda: self.toggle(id))
        row.reached.connect(lambda: self._reach(id))
        row.let_go.connect(lambda place: self._drop(id, place))
        row.held_over.connect(self._show_target)
        return row

    def _move(self, step: int) -> None:
        ids = [card.id for card in self._cards]
        if ids:
            place = ids.index(self.current) + step if self.current in ids else 0
            self._stand_on(ids[max(0, min(place, len(ids) - 1))])

    def go_to_next(self, among: Iterable[str]) -> None:
        """The keys go to the next of these cards in the order of the board, after the last to the first."""
        wanted = set(among)
        ids = [card.id for card in self._cards]
        place = ids.index(self.current) + 1 if self.current in ids else 0
        if found := next((id for id in (*ids[place:], *ids[:place]) if id in wanted), None):
            self._stand_on(found)

    def _stand_on(self, id: str) -> None:
        self._reach(id)
        self.card(id).setFocus()
        bring_into_view(self.card(id))

    def _reach(self, id: str) -> None:
        is_another, self.current = id != self.current, id
        for card in self._cards:
            self.card(card.id).show_current(card.id == id)
        if is_another:
            self.reached.emit()

    def _keep_in_reach(self) -> None:
        """One card is a stop of the Tab key; a choice of cards that are gone is let go."""
        ids = [card.id for card in self._cards]
        self._reach(self.current if self.current in ids else (ids[0] if ids else ""))
        self.choose(id for id in self.chosen if id in ids)

    def _let_go(self) -> None:
        """First of a number that is half typed, then of the choice."""
        if not self.number.let_go():
            self.choose(())

    def _take_hands(self, digits: str) -> None:
        """Return takes a number that is being typed: it must not press a button first."""
        if digits:
            self._take_focus()

    def _take_focus(self) -> None:
        if self.current:
            self.card(self.current).setFocus()

    def _drop(self, id: str, place: QPoint) -> None:
        self._show_target(QPoint(-1, -1))
        target = self._target(place)
        if target is not None and target != id:
            self.dropped.emit(id, target)

    def _target(self, place: QPoint) -> str | None:
        """The id of the card or pile at a place on the screen, "" over the cards in none; None beside them all."""
        for key, row in self._rows.widgets.items():
            if row.rect().contains(row.mapFromGlobal(place)):
                return key.partition(" ")[2]
        return None

    def _show_target(self, place: QPoint) -> None:
        for row in self._rows.widgets.values():
            if isinstance(row, CardRow | PileHeading):
                row.show_target(row.rect().contains(row.mapFromGlobal(place)))


def _key(line: BoardCard | BoardPile) -> str:
    return f"card {line.id}" if isinstance(line, BoardCard) else f"pile {line.id}"

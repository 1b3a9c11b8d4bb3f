"""The cards on the console and what is done with them freely: chosen, put together, named, taken out, confirmed.

The room judges: nothing is proposed here. Every key is one act of the room, and every act can be undone.
"""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.names import CardId, GroupId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import (
    ChooseWay,
    ConfirmGroups,
    MakeGroup,
    MergeGroups,
    PutIntoGroup,
    RenameGroup,
    TakeOut,
)
from stratroom.stages.reveal.counting import answers
from stratroom.stages.reveal.desk_cards import board_cards, piles
from stratroom.stages.reveal.sortings import Sorting, alone, at_hand, different_answers, number_of
from stratroom.ui.console.board import Board
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import GAP, beside
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.ui.widgets.buttons import pressed_by
from stratroom.words import say, say_of


class SortingDesk(Asking):
    """The board with its tools; `primary` is its large button, None once the groups are confirmed. `turned` when that
    has become another one."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self.primary: PrimaryButton | None = None
        self._hint = PlainLabel("", "small")
        self.board = Board()
        self.group, self.name = PlainButton(say("Group and name"), "G"), PlainButton(say("Rename"), "N")
        self.merge, self.take_out = PlainButton(say("Merge"), "M"), PlainButton(say("Take out"), "O")
        self.count, self.by_card = PlainButton("", "C"), PlainButton(say("Card by card"), "J")
        self.sort, self.to_name, self.confirm = PrimaryButton(""), PrimaryButton(""), PrimaryButton("")
        self._looked_over: tuple[tuple[CardId, ...], ...] | None = None
        self._is_aside = False
        self._listen()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        tools: QWidget = beside(self.by_card, self.group, self.name, self.merge, self.take_out, self.count)
        for part in (self.sort, self.to_name, self.confirm, tools, self._hint, self.board):
            column.addWidget(part)

    def show_workshop(self, workshop: Workshop) -> None:
        """Draw the sorting that is being made; only for sentences that are revealed."""
        self._workshop = workshop
        self._show_primary()
        self.board.show_cards(board_cards(workshop).values(), piles(at_hand(workshop)))
        self._say_choice()

    def step_aside(self, is_aside: bool) -> None:
        """While the work is elsewhere there is no large button here: Space presses another."""
        self._is_aside = is_aside
        self._show_primary()
        self._say_choice()

    def clear(self) -> None:
        """Nothing was looked over: there are other sentences to come."""
        self._looked_over = None

    def _show_primary(self) -> None:
        """While cards lie in no group Space leads from one to the next, then to groups without a name: only what was
        looked over is confirmed."""
        held, left, unnamed = at_hand(self._workshop), len(self._left), self._unnamed
        is_confirmed, is_ready = bool(held.confirmed_at), not left or self._looked_over == _lying(held)
        counted = say("Confirm: {answers}", answers=answers(different_answers(self._workshop, held)))
        self.confirm.set_label(counted)
        self.count.set_label(counted)
        self.sort.set_label(say_of(left, "To the card in no group", "To the next of {n} cards in no group"))
        self.to_name.set_label(say("Name group {number}", number=number_of(held, unnamed)) if unnamed else "")
        is_wanted = not is_confirmed and not self._is_aside
        self.sort.setVisible(is_wanted and not is_ready)
        self.to_name.setVisible(is_wanted and is_ready and unnamed is not None)
        self.confirm.setVisible(is_wanted and is_ready and unnamed is None)
        self.count.setVisible(is_wanted and self.confirm.isHidden())
        self.by_card.setVisible(not is_confirmed and bool(left))
        self.primary = next((b for b in (self.sort, self.to_name, self.confirm) if not b.isHidden()), None)

    @property
    def _unnamed(self) -> GroupId | None:
        """The first group that must be named before it is counted."""
        groups = at_hand(self._workshop).groups
        return next((group.id for group in groups if not group.name and len(group.cards) > 1), None)

    def _listen(self) -> None:
        self.board.chosen_changed.connect(self._say_choice)
        self.board.reached.connect(self._say_choice)
        self.board.dropped.connect(self._drop)
        self.board.numbered.connect(self._put_into_number)
        self.board.number.typed.connect(self._say_choice)
        self.board.named.connect(lambda pile, name: self.asked.emit(RenameGroup(GroupId(pile), name)))
        self.group.clicked.connect(self._make_group)
        self.name.clicked.connect(self._ask_name)
        self.merge.clicked.connect(self._merge)
        self.take_out.clicked.connect(lambda: self._ask(TakeOut(self._chosen())))
        self.sort.clicked.connect(self._to_next)
        self.count.clicked.connect(self._look_over)
        self.to_name.clicked.connect(lambda: self.board.ask_name(self._unnamed or ""))
        self.confirm.clicked.connect(lambda: self._ask(ConfirmGroups()))
        self.by_card.clicked.connect(lambda: self._ask(ChooseWay("card-by-card")))
        pressed_by("C", self.confirm)

    def _ask(self, command: Command) -> None:
        self.asked.emit(command)

    @property
    def _left(self) -> tuple[CardId, ...]:
        """The cards in no group."""
        return alone(self._workshop, at_hand(self._workshop))

    def _look_over(self) -> None:
        """Asked once: a card in no group counts as an answer of its own. Then a group without a name is refused."""
        if not self.to_name.isHidden():
            self._ask(ConfirmGroups())
        self._looked_over = _lying(at_hand(self._workshop))
        self._show_primary()
        self._say_choice()
        bring_into_view(self._hint)
        self.turned.emit()

    def _to_next(self) -> None:
        """The hands go to the next card in no group, and round again after the last."""
        self.board.go_to_next(self._left)

    def _say_choice(self) -> None:
        count = len(self.board.chosen)
        keys = self._keys()
        self._hint.setText(say_of(count, "{n} chosen. {keys}", "{n} chosen. {keys}", keys=keys) if count else keys)
        self.name.setEnabled(bool(self._groups_of(self._chosen())))

    def _keys(self) -> str:
        """What the keys do now."""
        left = len(self._left)
        if digits := self.board.number.digits:
            return say("Into group {number}? Return takes it, Esc lets it go.", number=digits)
        is_looked_over = self.sort.isHidden() and not self._is_aside
        if is_looked_over and left and not at_hand(self._workshop).confirmed_at:
            return say_of(
                left,
                "{n} card is in no group and counts as an answer of its own. Confirm once more if the room agrees.",
                "{n} cards are in no group and count as an answer each. Confirm once more if the room agrees.",
            )
        keys = say("Arrow keys move, X or Return chooses. Or drag a card onto another.")
        numbers = say("A number puts what is chosen into that group, 0 makes a new one.")
        return f"{keys} {numbers}" if at_hand(self._workshop).groups else keys

    def _chosen(self) -> tuple[CardId, ...]:
        """The chosen cards, or the one the keys stand on."""
        ids = self.board.chosen or ((self.board.current,) if self.board.current else ())
        return tuple(CardId(id) for id in ids)

    def _make_group(self) -> None:
        self._group_together(self._chosen())

    def _group_together(self, together: tuple[CardId, ...]) -> None:
        id = self._fresh_group()
        self._ask(MakeGroup(id, "", together))
        if any(group.id == id for group in at_hand(self._workshop).groups):
            self.board.choose(())
            self.board.ask_name(id)

    def _put_into_number(self, number: int) -> None:
        """What is chosen goes into the group of this number, with 0 into a new one; the hands go to the next card."""
        before = at_hand(self._workshop)
        groups = before.groups
        if number > len(groups):
            self._hint.setText(say("There is no group {number}.", number=number))
            bring_into_view(self._hint)
            return
        if number:
            self._put_into(groups[number - 1].id, self._chosen())
        else:
            self._ask(MakeGroup(self._fresh_group(), "", self._chosen()))
        if at_hand(self._workshop) != before:
            self.board.choose(())
            self._to_next()

    def _fresh_group(self) -> GroupId:
        return GroupId(fresh_id("g", (group.id for group in at_hand(self._workshop).groups)))

    def _ask_name(self) -> None:
        if groups := self._groups_of(self._chosen()):
            self.board.ask_name(groups[0])

    def _merge(self) -> None:
        """The chosen cards' groups become one, under the first name among them; chosen cards in no group join it."""
        groups, single = self._groups_of(self._chosen()), set(self._chosen()) & set(self._left)
        if not groups:
            self._make_group()
            return
        named = (group.id for group in at_hand(self._workshop).groups if group.id in groups and group.name)
        into = next(named, groups[0])
        for other in (group for group in groups if group != into):
            self._ask(MergeGroups(into, other))
        if single:
            self._put_into(into, tuple(card for card in self._chosen() if card in single))
        self.board.choose(())

    def _put_into(self, group: GroupId, moved: tuple[CardId, ...]) -> None:
        self._ask(PutIntoGroup(group, moved))

    def _groups_of(self, chosen: Iterable[CardId]) -> list[GroupId]:
        wanted = set(chosen)
        return [group.id for group in at_hand(self._workshop).groups if wanted & set(group.cards)]

    def _drop(self, card: str, onto: str) -> None:
        dragged = CardId(card)
        if not onto:
            if dragged not in self._left:
                self._ask(TakeOut((dragged,)))
            return
        groups = self._groups_of((CardId(onto),)) or [g.id for g in at_hand(self._workshop).groups if g.id == onto]
        if not groups:
            self._group_together((CardId(onto), dragged))
        elif groups != self._groups_of((dragged,)):
            self._put_into(groups[0], (dragged,))


def _lying(made: Sorting) -> tuple[tuple[CardId, ...], ...]:
    """What is looked over: which cards lie together, whatever that is called."""
    return tuple(group.cards for group in made.groups)

"""The facilitator's panel for the reveal: open the box at once, then let the room sort what it sees.

The room judges: nothing is proposed here. Every key is one act of the room, and every act can be undone.
"""

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from stratroom.model.cards import STATEMENTS, Card, cards
from stratroom.model.commands import Command
from stratroom.model.names import CardId, GroupId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, MergeGroups, PutIntoGroup, RenameGroup, TakeOut
from stratroom.stages.reveal.public import headline, largest
from stratroom.stages.reveal.rules import alone, different_answers, sorting
from stratroom.ui.console.board import Board
from stratroom.ui.console.card import BoardCard
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, beside
from stratroom.ui.console.pile import BoardPile
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say, say_of


class Panel(Page):
    """Before the reveal the round; after it the cards, the groups and the room's count."""

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self._heading, self._question = Heading(), PlainLabel("", "lead")
        self.round_bar = RoundBar(STATEMENTS, say("Put the question"), say("Reveal all {n} at once"))
        self._hint = PlainLabel("", "small")
        self.board = Board()
        self.group, self.name = PlainButton(say("Group"), "G"), PlainButton(say("Name", "a verb"), "N")
        self.merge, self.take_out = PlainButton(say("Merge"), "M"), PlainButton(say("Take out"), "O")
        self.confirm, self.go_on = PrimaryButton(say("Confirm")), PrimaryButton("")
        self._on = GoingOn(self.go_on)
        QShortcut(QKeySequence("C"), self, self._confirm)
        self._tools: QWidget = beside(self.group, self.name, self.merge, self.take_out)
        self._listen()
        self.lay_out(
            self._heading,
            self._question,
            self.round_bar,
            self.confirm,
            self.go_on,
            self._tools,
            self._hint,
            self.board,
        )

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        revealed = cards(workshop)
        round = workshop.round(STATEMENTS)
        self._heading.setText(_heading(workshop, revealed))
        self._question.setText(round.prompt if round else workshop.question)
        self.round_bar.show_workshop(workshop, in_box)
        self.round_bar.setVisible(not revealed)
        for part in (self._hint, self._tools, self.board):
            part.setVisible(bool(revealed))
        is_new = bool(revealed) and not self.board.current
        self._show_sorting(workshop, revealed)
        self._show_primary(workshop, bool(revealed))
        if is_new and self.isVisible():
            self.next_hold().setFocus()

    def next_hold(self) -> QWidget:
        """The cards, once they are there: a second Space must not confirm what nobody has sorted."""
        return self.board.hold() or super().next_hold()

    def _show_sorting(self, workshop: Workshop, revealed: tuple[Card, ...]) -> None:
        piles = tuple(BoardPile(group.id, group.name, group.cards) for group in sorting(workshop).groups)
        self.board.show_cards((_board_card(workshop, card) for card in revealed), piles)
        self._say_choice()

    def _show_primary(self, workshop: Workshop, is_revealed: bool) -> None:
        is_confirmed = bool(sorting(workshop).confirmed_at)
        self.confirm.set_label(say("Confirm: {answers}", answers=_answers(different_answers(workshop))))
        self.confirm.setVisible(is_revealed and not is_confirmed)
        self._on.show_workshop(workshop, is_wanted=is_confirmed)
        after = self.go_on if is_confirmed else self.confirm
        self.primary = after if is_revealed else self.round_bar.primary_button

    def _listen(self) -> None:
        self.pass_on(self.round_bar)
        self.board.chosen_changed.connect(self._say_choice)
        self.board.dropped.connect(self._drop)
        self.board.named.connect(lambda pile, name: self.asked.emit(RenameGroup(GroupId(pile), name)))
        self.group.clicked.connect(self._make_group)
        self.name.clicked.connect(self._ask_name)
        self.merge.clicked.connect(self._merge)
        self.take_out.clicked.connect(lambda: self._ask(TakeOut(self._chosen())))
        self.confirm.clicked.connect(self._confirm)
        self._on.asked.connect(self.stage_asked)

    def _ask(self, command: Command) -> None:
        self.asked.emit(command)

    def _confirm(self) -> None:
        self._ask(ConfirmGroups())

    def _say_choice(self) -> None:
        count = len(self.board.chosen)
        keys = say("Arrow keys move, X or Return chooses, C confirms. Or drag a card onto another.")
        self._hint.setText(say_of(count, "{n} chosen. {keys}", "{n} chosen. {keys}", keys=keys) if count else keys)

    def _chosen(self) -> tuple[CardId, ...]:
        """The chosen cards, or the one the keys stand on."""
        ids = self.board.chosen or ((self.board.current,) if self.board.current else ())
        return tuple(CardId(id) for id in ids)

    def _make_group(self) -> None:
        self._group_together(self._chosen())

    def _group_together(self, together: tuple[CardId, ...]) -> None:
        id = self._fresh_group()
        self._ask(MakeGroup(id, "", together))
        if any(group.id == id for group in sorting(self._workshop).groups):
            self.board.choose(())
            self.board.ask_name(id)

    def _fresh_group(self) -> GroupId:
        return GroupId(fresh_id("g", (group.id for group in sorting(self._workshop).groups)))

    def _ask_name(self) -> None:
        if groups := self._groups_of(self._chosen()):
            self.board.ask_name(groups[0])

    def _merge(self) -> None:
        """The chosen cards' groups become one; chosen cards in no group join it."""
        groups, single = self._groups_of(self._chosen()), set(self._chosen()) & set(alone(self._workshop))
        if not groups:
            self._make_group()
            return
        for other in groups[1:]:
            self._ask(MergeGroups(groups[0], other))
        if single:
            self._put_into(groups[0], tuple(card for card in self._chosen() if card in single))
        self.board.choose(())

    def _put_into(self, group: GroupId, moved: tuple[CardId, ...]) -> None:
        self._ask(PutIntoGroup(group, moved))

    def _groups_of(self, chosen: Iterable[CardId]) -> list[GroupId]:
        wanted = set(chosen)
        return [group.id for group in sorting(self._workshop).groups if wanted & set(group.cards)]

    def _drop(self, card: str, onto: str) -> None:
        dragged = CardId(card)
        groups = self._groups_of((CardId(onto),)) or [g.id for g in sorting(self._workshop).groups if g.id == onto]
        if not groups:
            self._group_together((CardId(onto), dragged))
        elif groups != self._groups_of((dragged,)):
            self._put_into(groups[0], (dragged,))


def _board_card(workshop: Workshop, card: Card) -> BoardCard:
    if card.by is None:
        return BoardCard(card.id, None, "", "", card.text)
    person = workshop.participant(card.by)
    return BoardCard(card.id, person.seat, person.initials, person.known_as, card.text)


def _heading(workshop: Workshop, revealed: tuple[Card, ...]) -> str:
    if not revealed:
        return say("Hidden until all are shown at once")
    if confirmed := headline(workshop):
        return f"{confirmed} {largest(workshop)}"
    return say_of(len(revealed), "{n} statement, for the room to sort", "{n} statements, for the room to sort")


def _answers(count: int) -> str:
    return say_of(count, "{n} noticeably different answer", "{n} noticeably different answers")

"""The facilitator's panel for the reveal: open the box at once, then let the room sort what it sees.

The room judges: nothing is proposed here. Every key is one act of the room, and every act can be undone.
"""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from stratroom.model.cards import STATEMENTS, Card, cards
from stratroom.model.commands import Command
from stratroom.model.names import CardId, GroupId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import (
    ConfirmGroups,
    MakeGroup,
    MergeGroups,
    PutIntoGroup,
    RenameGroup,
    TakeOut,
)
from stratroom.stages.reveal.public import headline, largest
from stratroom.stages.reveal.sortings import Sorting, alone, at_hand, different_answers
from stratroom.stages.reveal.words_section import WordsSection
from stratroom.ui.console.board import Board
from stratroom.ui.console.card import BoardCard
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, beside
from stratroom.ui.console.panel import Step
from stratroom.ui.console.pile import BoardPile
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.ui.widgets.buttons import pressed_by
from stratroom.words import say, say_of


class Panel(Page):
    """Before the reveal the round; after it the cards, the groups and the room's count."""

    also_reveals = (STATEMENTS,)

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self._question = PlainLabel("", "lead")
        self.round_bar = RoundBar(STATEMENTS, say("Put the question"), say("Reveal all {n} at once"))
        self._hint = PlainLabel("", "small")
        self.board, self.words = Board(), WordsSection()
        self.group, self.name = PlainButton(say("Group and name"), "G"), PlainButton(say("Rename"), "N")
        self.merge, self.take_out = PlainButton(say("Merge"), "M"), PlainButton(say("Take out"), "O")
        self.count = PlainButton("", "C")
        self.sort, self.confirm, self.go_on = PrimaryButton(""), PrimaryButton(""), PrimaryButton("")
        self._looked_over: Sorting | None = None
        self._on = GoingOn(self.go_on)
        self._tools: QWidget = beside(self.group, self.name, self.merge, self.take_out, self.count)
        self._listen()
        self.lay_out(
            self.heading,
            self._question,
            self.round_bar,
            self.sort,
            self.confirm,
            self.go_on,
            self._tools,
            self._hint,
            self.board,
            self.words,
        )

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        revealed = cards(workshop)
        round = workshop.round(STATEMENTS)
        self.heading.setText(_heading(workshop, revealed))
        self._question.setText(round.prompt if round else workshop.question)
        self.round_bar.show_workshop(workshop, in_box)
        self.round_bar.setVisible(not revealed)
        for part in (self._hint, self._tools, self.board):
            part.setVisible(bool(revealed))
        is_new = bool(revealed) and not self.board.current
        if not revealed:
            self._looked_over = None
        self._show_primary(workshop, bool(revealed))
        self._show_sorting(workshop, revealed)
        self.words.show_workshop(workshop, self.board.current)
        if is_new and self.isVisible():
            self.next_hold().setFocus()

    def show_aside(self, view: object | None) -> None:
        self.words.show_aside(view)

    def next_hold(self) -> QWidget:
        """The cards, once they are there: a second Space must not confirm what nobody has sorted."""
        return self.board.hold() or super().next_hold()

    def _show_sorting(self, workshop: Workshop, revealed: tuple[Card, ...]) -> None:
        piles = tuple(BoardPile(group.id, group.name, group.cards) for group in at_hand(workshop).groups)
        self.board.show_cards((_board_card(workshop, card) for card in revealed), piles)
        self._say_choice()

    def _show_primary(self, workshop: Workshop, is_revealed: bool) -> None:
        """While cards lie in no group Space leads from one to the next: only what was looked over is confirmed."""
        held, left = at_hand(workshop), len(alone(workshop, at_hand(workshop)))
        is_confirmed = bool(held.confirmed_at)
        is_ready = not left or self._looked_over == held
        counted = say("Confirm: {answers}", answers=_answers(different_answers(workshop, at_hand(workshop))))
        self.confirm.set_label(counted)
        self.count.set_label(counted)
        self.sort.set_label(say_of(left, "To the card in no group", "To the next of {n} cards in no group"))
        self.sort.setVisible(is_revealed and not is_confirmed and not is_ready)
        self.count.setVisible(not self.sort.isHidden())
        self.confirm.setVisible(is_revealed and not is_confirmed and is_ready)
        self._on.show_workshop(workshop, is_wanted=is_revealed and is_confirmed)
        after = next((b for b in (self.sort, self.confirm, self.go_on) if not b.isHidden()), None)
        self.primary = after if is_revealed else self.round_bar.primary_button

    def _listen(self) -> None:
        self.pass_on(self.round_bar)
        self.pass_on(self.words)
        self.board.reached.connect(lambda: self.words.stand_on(self.board.current))
        self.board.chosen_changed.connect(self._say_choice)
        self.board.reached.connect(self._say_choice)
        self.board.dropped.connect(self._drop)
        self.board.named.connect(lambda pile, name: self.asked.emit(RenameGroup(GroupId(pile), name)))
        self.group.clicked.connect(self._make_group)
        self.name.clicked.connect(self._ask_name)
        self.merge.clicked.connect(self._merge)
        self.take_out.clicked.connect(lambda: self._ask(TakeOut(self._chosen())))
        self.sort.clicked.connect(self._to_next)
        self.count.clicked.connect(self._look_over)
        self.confirm.clicked.connect(lambda: self._ask(ConfirmGroups()))
        pressed_by("C", self.confirm)
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)

    def _ask(self, command: Command) -> None:
        self.asked.emit(command)

    @property
    def _left(self) -> tuple[CardId, ...]:
        """The cards in no group."""
        return alone(self._workshop, at_hand(self._workshop))

    def _look_over(self) -> None:
        """Asked once: a card in no group counts as an answer of its own."""
        self._looked_over = at_hand(self._workshop)
        self._show_primary(self._workshop, is_revealed=True)
        self._say_choice()

    def _to_next(self) -> None:
        """The hands go to the next card in no group, and round again after the last."""
        self.board.go_to_next(self._left)

    def progress(self) -> tuple[Step, ...]:
        everybody, left = len(cards(self._workshop)), len(self._left)
        made = at_hand(self._workshop)
        is_counted = bool(made.confirmed_at)
        is_sorting = bool(everybody) and not is_counted
        sorted_so_far = say("{count} of {asked}", count=everybody - left, asked=everybody) if everybody else ""
        return (
            Step(say("All at once"), is_present=not everybody),
            Step(say("Sorting"), sorted_so_far, is_sorting),
            Step(
                say("The room’s count"),
                str(different_answers(self._workshop, made)) if is_counted else "",
                is_counted,
            ),
        )

    def _say_choice(self) -> None:
        count, left = len(self.board.chosen), len(self._left)
        keys = say("Arrow keys move, X or Return chooses. Or drag a card onto another.")
        if self.confirm.isVisibleTo(self) and left:
            keys = say_of(
                left,
                "{n} card is in no group and counts as an answer of its own. Confirm once more if the room agrees.",
                "{n} cards are in no group and count as an answer each. Confirm once more if the room agrees.",
            )
        self._hint.setText(say_of(count, "{n} chosen. {keys}", "{n} chosen. {keys}", keys=keys) if count else keys)
        self.name.setEnabled(bool(self._groups_of(self._chosen())))

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

    def _fresh_group(self) -> GroupId:
        return GroupId(fresh_id("g", (group.id for group in at_hand(self._workshop).groups)))

    def _ask_name(self) -> None:
        if groups := self._groups_of(self._chosen()):
            self.board.ask_name(groups[0])

    def _merge(self) -> None:
        """The chosen cards' groups become one; chosen cards in no group join it."""
        groups, single = (
            self._groups_of(self._chosen()),
            set(self._chosen()) & set(self._left),
        )
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
        return [group.id for group in at_hand(self._workshop).groups if wanted & set(group.cards)]

    def _drop(self, card: str, onto: str) -> None:
        dragged = CardId(card)
        groups = self._groups_of((CardId(onto),)) or [g.id for g in at_hand(self._workshop).groups if g.id == onto]
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

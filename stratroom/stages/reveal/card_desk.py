"""Card by card on the console: the next card large, beside it the groups so far. Same as 1, 2, 3, or new?

The room answers, a key takes it down, and Ctrl Z goes back a card. Nothing is proposed.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.cards import cards
from stratroom.model.names import CardId, GroupId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import ChooseWay, LeaveForLater, MakeGroup, PutIntoGroup, RenameGroup
from stratroom.stages.reveal.counting import asked, first_words
from stratroom.stages.reveal.desk_cards import answers_so_far, board_cards
from stratroom.stages.reveal.sortings import Sorting, at_hand, cards_to_come, number_of
from stratroom.ui.console.answer_list import NEW, AnswerList
from stratroom.ui.console.card import Places
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.large_card import LargeCard
from stratroom.ui.console.page import GAP, beside, show_words
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say, say_of


class CardDesk(Asking):
    """Shown while cards are left; `current` is the card that is before the room, "" while there is none.

    Space takes the line the keys stand on. While they stand on none it leaves the card for later, which decides
    nothing; the first card and the last one can only be new answers then.
    """

    def __init__(self) -> None:
        super().__init__()
        self._made, self._to_come = Sorting(), tuple[CardId, ...]()
        self._last = GroupId("")
        self.act = PrimaryButton("")
        self.later, self.name = PlainButton(say("Later"), "E"), PlainButton("", "N")
        self.freely = PlainButton(say("Freely"), "J")
        self._left, self._question = PlainLabel("", "small"), PlainLabel("", "section")
        self._hint, self._shares = PlainLabel("", "small"), PlainLabel("", "quiet")
        self.card, self.answers = LargeCard(), AnswerList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        tools: QWidget = beside(self.later, self.name, self.freely)
        asked_and_left: QWidget = beside(self._question, self._left)
        for part in (self.act, tools, self._hint, self.card, self._shares, asked_and_left, self.answers):
            column.addWidget(part)
        self._listen()

    @property
    def primary(self) -> PrimaryButton | None:
        """The large button; None while the work is elsewhere."""
        return None if self.act.isHidden() else self.act

    def step_aside(self, is_aside: bool) -> None:
        """While the work is elsewhere there is no large button here: Space presses another."""
        self.act.setVisible(not is_aside)

    @property
    def current(self) -> str:
        """The card that is before the room."""
        return self._to_come[0] if self._to_come else ""

    def show_workshop(self, workshop: Workshop) -> None:
        """Draw the card that is next; only while there is one."""
        before, self._made = self.current, at_hand(workshop)
        shown = board_cards(workshop)
        self._to_come = cards_to_come(self._made, shown)
        self.card.show_card(shown[self._to_come[0]])
        self.answers.show_answers(answers_so_far(self._made, shown))
        self._left.setText(_left(len(self._to_come), len(cards(workshop))))
        if self.current != before:
            self._come_back()
        self._say()

    def show_marks(self, marked: Mapping[str, Places], shares: str) -> None:
        """The places that stand out in the words of each card, and what this one shares with which others."""
        self.card.show_marks(marked.get(self.current, ()))
        show_words(self._shares, shares)

    def clear(self) -> None:
        """There is no card to come."""
        self._to_come = ()

    def hold(self) -> QWidget:
        """Where the keys stand: a line of the groups, or before them all."""
        return self.answers

    def _come_back(self) -> None:
        """Another card: nothing is chosen for it yet, and a number that was begun was meant for the one before."""
        self.answers.number.let_go()
        self.answers.show_target(None)
        if self.answers.current is not None and self.answers.isAncestorOf(self.focusWidget() or self):
            self.answers.take_hands()
        self.answers.stand_on(None)
        bring_into_view(self.card)

    def _listen(self) -> None:
        self.answers.taken.connect(self._take)
        self.answers.unknown.connect(self._say_unknown)
        self.answers.reached.connect(self._say)
        self.answers.number.typed.connect(self._say)
        self.answers.named.connect(lambda group, name: self.asked.emit(RenameGroup(GroupId(group), name)))
        self.card.held_over.connect(self.answers.show_target)
        self.card.let_go.connect(self._drop)
        self.act.clicked.connect(self._press)
        self.later.clicked.connect(lambda: self.asked.emit(LeaveForLater(CardId(self.current))))
        self.name.clicked.connect(self._ask_name)
        self.freely.clicked.connect(self._go_freely)

    def _press(self) -> None:
        chosen = self.answers.current
        if chosen is None and self._made.groups and len(self._to_come) > 1:
            self.later.click()
        else:
            self._take(chosen or NEW)

    def _take(self, id: str) -> None:
        """The card says the same as this group, or it is a new answer. A name that was begun comes first."""
        if not self._names_are_taken():
            return
        card = CardId(self.current)
        group = GroupId(id or fresh_id("g", (group.id for group in self._made.groups)))
        self._last = group
        self.asked.emit(PutIntoGroup(group, (card,)) if id else MakeGroup(group, "", (card,)))

    def _drop(self, place: QPoint) -> None:
        """The card was let go there: upon an answer, or beside them, where nothing happens."""
        self.answers.show_target(None)
        if (id := self.answers.id_at(place)) is not None:
            self._take(id)

    def _go_freely(self) -> None:
        if self._names_are_taken():
            self.asked.emit(ChooseWay("free"))

    def _names_are_taken(self) -> bool:
        """No name that was begun is lost with its line; where one is refused the hands go back to it."""
        for group in self.answers.half_named():
            self.asked.emit(RenameGroup(GroupId(group), self.answers.line(group).field.text()))
        left = self.answers.half_named()
        if left:
            self.answers.ask_name(left[0])
        return not left

    def _ask_name(self) -> None:
        self.answers.ask_name(self._named_next)

    @property
    def _named_next(self) -> GroupId:
        """The group the keys stand on, or the one the last card came to."""
        ids = [group.id for group in self._made.groups]
        chosen = GroupId(self.answers.current or "")
        return next((id for id in (chosen, self._last) if id in ids), ids[-1] if ids else GroupId(""))

    def _say(self) -> None:
        """What the keys do now."""
        left, named = len(self._to_come), self._named_next
        self.act.set_label(self._primary_label(left))
        self.later.setVisible(left > 1)
        self.name.setVisible(bool(named))
        if named:
            self.name.set_label(say("Name {number}", number=number_of(self._made, named)))
        digits = self.answers.number.digits
        self.act.show_key("Return" if digits else "Space")
        self._question.setText(_meant(digits) if digits else asked(len(self._made.groups)))
        self._hint.setText(self._keys())

    def _primary_label(self, left: int) -> str:
        chosen = self.answers.current
        if group := next((group for group in self._made.groups if group.id == chosen), None):
            number, name = number_of(self._made, group.id), first_words(group.name)
            same = say("Same as {number}: {name}", number=number, name=name)
            return same if name else say("Same as {number}", number=number)
        if chosen is None and not self._made.groups:
            return say("The first card: an answer of its own")
        if chosen is None and left > 1:
            return say("Later: another card first")
        return say("A new answer")

    def _keys(self) -> str:
        if not self._made.groups:
            return say("0 or Space makes the first answer. Ctrl Z takes back the last card.")
        return say("A number puts the card there, 0 is new. Or arrow keys and Return, or drag it. Ctrl Z goes back.")

    def _say_unknown(self, number: int) -> None:
        self._question.setText(say("There is no group {number}.", number=number))
        bring_into_view(self._question)


def _meant(digits: str) -> str:
    return say("Same as {number}? Return takes it, Esc lets it go.", number=digits)


def _left(to_come: int, everybody: int) -> str:
    sorted_so_far = say("{count} of {asked} sorted.", count=everybody - to_come, asked=everybody)
    return f"{sorted_so_far} {say_of(to_come, 'The last card.', '{n} cards to go.')}"

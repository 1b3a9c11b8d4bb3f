"""The facilitator's panel for the reveal: open the box at once, then let the room sort what it sees."""

from PySide6.QtWidgets import QWidget

from stratroom.analysis.in_common import in_common
from stratroom.analysis.marks import Marks
from stratroom.model.cards import STATEMENTS, cards
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.card_desk import CardDesk
from stratroom.stages.reveal.counting import headline, largest, sorted_when
from stratroom.stages.reveal.marked_public import wall_of
from stratroom.stages.reveal.recognising import Recognising
from stratroom.stages.reveal.second_desk import SecondDesk
from stratroom.stages.reveal.showing_bar import NamesBar, OrderBar
from stratroom.stages.reveal.sorting_desk import SortingDesk
from stratroom.stages.reveal.sortings import (
    alone,
    at_hand,
    different_answers,
    is_card_by_card,
    is_first_put_away,
    sorting,
)
from stratroom.stages.reveal.words_section import WordsSection
from stratroom.stages.reveal.words_told import shared_line
from stratroom.ui.console.card import Places
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, show_words
from stratroom.ui.console.panel import Step
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.widgets import PlainLabel, PrimaryButton
from stratroom.words import quoted, say, say_of


class Panel(Page):
    """Before the reveal the round; after it the cards, the groups and the room's count."""

    also_reveals = (STATEMENTS,)

    def __init__(self) -> None:
        super().__init__()
        self._workshop, self._marks = Workshop(), Marks()
        self._question = PlainLabel("", "lead")
        self.round_bar = RoundBar(STATEMENTS, say("Put the question"), say("Reveal all {n} at once"))
        self.go_on, self.desk, self.words = PrimaryButton(""), SortingDesk(), WordsSection()
        self.names, self.order, self.recognising = NamesBar(), OrderBar(), Recognising()
        self.card_by_card, self.second = CardDesk(), SecondDesk()
        self._told = PlainLabel("", "small")
        self.desk.hide()
        self.card_by_card.hide()
        self._on = GoingOn(self.go_on)
        self._listen()
        above = (self.heading, self._told, self._question, self.round_bar, self.go_on, self.second, self.names)
        self.lay_out(*above, self.card_by_card, self.recognising, self.desk, self.order, self.words)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        is_revealed, round = bool(cards(workshop)), workshop.round(STATEMENTS)
        is_new = is_revealed and self.desk.isHidden() and self.card_by_card.isHidden()
        self.heading.setText(_heading(workshop))
        self._question.setText(round.prompt if round else workshop.question)
        self.round_bar.show_workshop(workshop, in_box)
        self.recognising.show_workshop(workshop)
        self.round_bar.setVisible(not is_revealed and self.recognising.isHidden())
        for shown in (self.names, self.order):
            shown.show_workshop(workshop)
        self.second.show_workshop(workshop)
        self._show_desks(is_revealed)
        self.words.show_workshop(workshop, self._current)
        self._mark_board()
        self._show_primary()
        if is_new and self.isVisible():
            self.next_hold().setFocus()

    def show_marks(self, marks: Marks, said: str) -> None:
        self._marks = marks
        self.words.show_marks(marks, said)
        self._mark_board()

    def field(self) -> QWidget | None:
        return self.second.field()

    def _show_desks(self, is_revealed: bool) -> None:
        """One of the two: the next card, or all of them."""
        made = at_hand(self._workshop)
        show_words(self._told, sorted_when(made) if is_revealed else "")
        is_by_card = is_revealed and is_card_by_card(self._workshop, made)
        if not is_revealed:
            self.desk.clear()
        elif not is_by_card:
            self.desk.show_workshop(self._workshop)
        self.card_by_card.show_workshop(self._workshop) if is_by_card else self.card_by_card.clear()
        self._question.setVisible(not is_by_card)
        self.card_by_card.setVisible(is_by_card)
        self.desk.setVisible(is_revealed and not is_by_card)
        is_put_away = self.recognising.is_pending
        for desk in (self.card_by_card, self.desk):
            if is_put_away and desk.isAncestorOf(self.focusWidget() or self):
                self.setFocus()
            desk.setEnabled(not is_put_away)

    @property
    def _current(self) -> str:
        """The card the hands are at."""
        return self.card_by_card.current or self.desk.board.current

    def show_aside(self, view: object | None) -> None:
        self.words.show_aside(view)

    def next_hold(self) -> QWidget:
        """The cards, once they are there: a second Space must not confirm what nobody has sorted."""
        if self.recognising.is_pending:
            return super().next_hold()
        if not self.card_by_card.isHidden():
            return self.card_by_card.hold()
        return self.desk.board.hold() or super().next_hold()

    def progress(self) -> tuple[Step, ...]:
        everybody, made = len(cards(self._workshop)), at_hand(self._workshop)
        left = len(alone(self._workshop, made))
        is_counted = bool(made.confirmed_at)
        marking = self.recognising.is_at_work
        is_sorting = bool(everybody) and not is_counted and not marking
        sorted_so_far = say("{count} of {asked}", count=everybody - left, asked=everybody) if everybody else ""
        return (
            Step(say("All at once"), is_present=not everybody and not marking),
            *self.recognising.progress(),
            Step(say("Sorting"), sorted_so_far, is_sorting),
            Step(say("The room’s count"), self._count(), is_counted),
        )

    def _count(self) -> str:
        """Of the room’s sorting, "" until it is confirmed and while a second one is made."""
        first = sorting(self._workshop)
        is_said = bool(first.confirmed_at) and not is_first_put_away(self._workshop)
        return str(different_answers(self._workshop, first)) if is_said else ""

    def _listen(self) -> None:
        self.pass_on(self.round_bar)
        self.pass_on(self.names)
        self.pass_on(self.order)
        self.pass_on(self.recognising)
        self.pass_on(self.second)
        self.pass_on(self.card_by_card)
        self.pass_on(self.desk)
        self.pass_on(self.words)
        self.desk.board.reached.connect(self._reach)
        self.desk.turned.connect(self._show_primary)
        self.recognising.turned.connect(self._show_primary)
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)

    def _reach(self) -> None:
        self.words.stand_on(self._current)
        self._mark_board()

    def _mark_board(self) -> None:
        """Amounts and dates in the cards, and in those that share words with the one at hand, which."""
        wall, shares = wall_of(self._workshop), in_common(self._marks.phrases, self._current)
        told = {card: say("shares: {words}", words=", ".join(map(quoted, words))) for card, words in shares.items()}
        measured = _measured(self._marks)
        self.desk.board.show_marks(measured, told)
        self.card_by_card.show_marks(measured, shared_line(wall.cards if wall else (), shares))

    def _show_primary(self) -> None:
        """One large button: of the round, then of the sorting, then on to the next stage. Of the recognition round
        while that is open."""
        is_aside, is_revealed = self.recognising.primary is not None, bool(cards(self._workshop))
        if is_revealed:
            self.desk.step_aside(is_aside)
            self.card_by_card.step_aside(is_aside)
        is_confirmed = bool(at_hand(self._workshop).confirmed_at)
        self._on.show_workshop(self._workshop, is_wanted=is_revealed and is_confirmed and not is_aside)
        on = None if self.go_on.isHidden() else self.go_on
        put = None if self.round_bar.isHidden() else self.round_bar.primary_button
        sorting_on = self.desk.primary if self.card_by_card.isHidden() else self.card_by_card.primary
        self.primary = self.recognising.primary or ((sorting_on or on) if is_revealed else put)


def _measured(marks: Marks) -> dict[str, Places]:
    """One after the other on each card."""
    found: dict[str, Places] = {}
    for place in sorted(measured.place for measured in marks.measures):
        before = found.get(place.by, ())
        if not before or before[-1][1] <= place.start:
            found[place.by] = (*before, (place.start, place.end))
    return found


def _heading(workshop: Workshop) -> str:
    revealed = cards(workshop)
    if not revealed:
        round = workshop.round(STATEMENTS)
        is_sealed = round is not None and round.is_sealed and round.is_pending
        return say("Sealed until all are shown at once") if is_sealed else say("Hidden until all are shown at once")
    made = at_hand(workshop)
    if confirmed := headline(workshop, made):
        return f"{confirmed} {largest(made)}"
    if made.by:
        return say("A second sorting, by {who}", who=made.by)
    return say_of(len(revealed), "{n} statement, for the room to sort", "{n} statements, for the room to sort")

"""Typing cards in: told before, typed, looked at once more, handed in. Over the desk, never on the projector.

What is typed lives here while the grid is open, and is gone when it is left, put aside or handed in. Where the round
leaves drafts it lies sealed on the disk meanwhile, in case the program stops.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal

from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.paper.card_drafts import CardDrafts
from stratroom.ui.entry.paper.grid_page import AT_ONCE, GridPage
from stratroom.ui.entry.paper.handing_in import Card, HandingIn
from stratroom.ui.entry.paper.pages import BeforePage, DonePage, HandingInPage, LookPage, stopped
from stratroom.ui.entry.paper.rows import Cells, Row, asked_on, checked, command_of, is_empty, rows, said
from stratroom.ui.entry.screen import IDLE, PrivateScreen
from stratroom.ui.entry.written import Written
from stratroom.ui.kept import KeptCards
from stratroom.ui.round_words import counted_in_words
from stratroom.ui.widgets import Notice
from stratroom.words import say, say_of

PaperBallotOf = Callable[[Workshop, RoundId], Ballot]
Looked = list[Card]


class TypingIn(PrivateScreen):
    """`start` with a round that is open; `done` when nothing of it is on the screen any more. `handing` with True when
    the cards begin to go in one by one, with False when that has ended."""

    handing = Signal(bool)

    def __init__(self, bridge: Bridge, ballot_of: PaperBallotOf, idle: int = IDLE) -> None:
        super().__init__(idle)
        self._bridge, self._ballot_of = bridge, ballot_of
        self._round_id = RoundId("")
        self._typed: dict[str, Cells] = {}
        self._drafts = CardDrafts(bridge)
        self._sentence = ""
        self._handing: HandingIn[Card] | None = None
        bridge.refused.connect(self._hear)
        bridge.troubled.connect(lambda _sentence: self._hear(""))  # the console says it above the page

    def start(self, round_id: RoundId) -> None:
        self._round_id = round_id
        self._typed = {}
        self._show_before()

    def come_back(self, kept: KeptCards) -> bool:
        """The cards as they stood when the program stopped; whether any can still be handed in. None is on the screen
        before somebody begins."""
        round = self._bridge.workshop.rounds.get(RoundId(kept.round))
        if round is None or round.phase is not Phase.OPEN:
            return False
        self._round_id = round.id
        cells = {row.key: len(asked_on(self._ballot, row)) for row in self._rows}
        self._typed = self._drafts.opened(kept, cells)
        self._show_before().notice.refuse(stopped(round, len(self._typed)))
        return True

    def kept(self) -> KeptCards | None:
        """What may be known of the cards after the program stopped; None while none are typed in."""
        round = self._bridge.workshop.round(self._round_id)
        if self.page is None or round is None or not round.is_pending:
            return None
        is_waiting = isinstance(self.page, BeforePage | DonePage) and not self._typed
        return None if is_waiting else self._drafts.kept(round, self._on_all_pages())

    def _show_before(self) -> BeforePage:
        page = BeforePage(self._round, self._counted)
        page.begin.clicked.connect(lambda: self._type_unseen(page))
        page.back.clicked.connect(self._ask_to_leave)
        self.show_page(page)
        page.begin.setFocus()
        return page

    def put_aside(self) -> None:
        if self.is_answered(self._lost_by_leaving(), self.notice):
            self.start(self._round_id)

    def leave(self) -> None:
        self._typed = {}
        super().leave()

    def cover(self, why: str = "") -> None:
        """Cards that are still going in are stopped first; those not yet in lie in the grid beneath."""
        if self._handing:
            self._handing.stop()
        super().cover(why)

    def may_close(self) -> bool:
        """Cards that are still going in are stopped first: what is asked about stands still."""
        if self._handing:
            self._handing.stop()
        return super().may_close()

    def throw_away(self) -> None:
        if self._handing:
            self._handing.drop()
            self._end_handing()
        super().throw_away()

    def written(self) -> Written:
        """The cards that are typed, on whatever page."""
        cards = self._on_all_pages()
        return tuple("\n".join((key, *cells)) for key, cells in sorted(cards.items()) if not is_empty(cells))

    def _on_all_pages(self) -> dict[str, Cells]:
        return self._typed | (self.page.typed() if isinstance(self.page, GridPage) else {})

    @property
    def notice(self) -> Notice | None:
        if isinstance(self.page, GridPage) and not self.is_covered:
            return self.page.asked
        return super().notice

    def lost_by_closing(self) -> str:
        return say_of(
            len(self.written()),
            "{n} card typed here is not handed in yet: closing erases it. Close once more to close all the same.",
            "{n} cards typed here are not handed in yet: closing erases them. Close once more to close all the same.",
        )

    def _lost_by_leaving(self) -> str:
        return say_of(
            len(self.written()),
            "{n} card typed here is not handed in yet. Press once more to erase it.",
            "{n} cards typed here are not handed in yet. Press once more to erase them.",
        )

    def asks_again(self) -> bool:
        if not isinstance(self.page, GridPage):
            return False
        self._typed |= self.page.typed()
        answers, wrong = self._checked()
        if answers and not wrong:
            self._hand_in(answers)
        return True

    def _ask_to_leave(self) -> None:
        if self.is_answered(self._lost_by_leaving(), self.notice):
            self.leave()

    # The screens

    def _type_unseen(self, page: BeforePage) -> None:
        if refusal := self.onlookers():
            page.notice.refuse(refusal)
        elif not self._rows:
            page.notice.refuse(say("Everybody who may answer has handed in. No card is left to type in."))
        else:
            self._type(0)

    def _type(self, first: int, sentence: str = "", wrong: dict[str, str] | None = None, at: str = "") -> None:
        page = GridPage(self._ballot, self._rows, first, self._typed, wrong or {})
        page.looked.connect(lambda: self._look(page))
        page.turned.connect(lambda by: self._turn(page, first + by))
        page.left.connect(self._ask_to_leave)
        self.show_page(page, private=say("the cards being typed in"))
        if sentence:
            page.refuse(sentence)
        page.begin(at)

    def _turn(self, page: GridPage, first: int) -> None:
        self._typed |= page.typed()
        self._type(first)

    def _look(self, page: GridPage) -> None:
        self._typed |= page.typed()
        answers, wrong = self._checked()
        if wrong:
            self._type_at(_not_right(len(wrong)), wrong)
        elif not answers:
            page.refuse(say("No card is typed in yet. Type one, or leave."))
        else:
            self._look_once_more(answers)

    def _look_once_more(self, answers: Looked) -> None:
        ballot = self._ballot
        page = LookPage([(row.label, said(ballot, answer)) for row, answer in answers])
        page.hand_in.clicked.connect(lambda: self._hand_in(answers))
        page.change.clicked.connect(lambda: self._type(0))
        self.show_page(page, private=say("the cards being typed in"))
        page.setFocus()

    # What is done

    def _hand_in(self, answers: Looked) -> None:
        """One a turn; at the first that is not taken, or at a stop, those not yet in are back in the grid."""
        self._sentence = say("You stopped it.")
        page, handing = HandingInPage(len(answers)), HandingIn(answers, self._take, self)
        handing.went_on.connect(page.show_done)
        handing.ended.connect(lambda: self._handed_in(handing))
        page.stop.clicked.connect(handing.stop)
        self.show_page(page)
        page.stop.setFocus()
        self._handing = handing
        self.handing.emit(True)
        handing.start()

    def _take(self, card: Card) -> bool:
        row, answer = card
        cells = self._typed.pop(row.key)
        is_taken = self._bridge.do(command_of(self._round_id, row, answer))
        if not is_taken:
            self._typed[row.key] = cells
        return is_taken

    def _handed_in(self, handing: HandingIn) -> None:
        self._end_handing()
        if handing.is_complete:
            self._finish(handing.done)
            return
        self._say_what_is_left(handing.done, handing.all)
        if why := self.onlookers():
            self.cover(why)

    def _end_handing(self) -> None:
        if self._handing:
            self._handing.deleteLater()
            self._handing = None
            self.handing.emit(False)

    def _say_what_is_left(self, done: int, all: int) -> None:
        left = say_of(
            all - done,
            "{done} of {all} are in; {n} card still stands here. {why}",
            "{done} of {all} are in; {n} cards still stand here. {why}",
            done=done,
            all=all,
            why=self._sentence,
        ).strip()
        self._type_at(left, {})

    def _type_at(self, sentence: str, wrong: dict[str, str]) -> None:
        """The grid at the first row that is wrong; without one at the first that is filled."""
        keys = [row.key for row in self._rows]
        at = next((key for key in keys if key in wrong or (not wrong and key in self._typed)), "")
        first = keys.index(at) // AT_ONCE * AT_ONCE if at else 0
        self._type(first, sentence, wrong, at)

    def _finish(self, count: int) -> None:
        self._typed = {}
        page = DonePage(count, self._counted, has_more=bool(self._rows))
        page.back.clicked.connect(self.leave)
        page.more.clicked.connect(lambda: self.start(self._round_id) if self.onlookers() else self._type(0))
        self.show_page(page)
        page.back.setFocus()

    def _checked(self) -> tuple[Looked, dict[str, str]]:
        answers: Looked = []
        wrong: dict[str, str] = {}
        for row in self._rows:
            cells = self._typed.get(row.key, ())
            if is_empty(cells):
                continue
            try:
                answers.append((row, checked(self._bridge.workshop, self._ballot, self._round_id, row, cells)))
            except Refused as refusal:
                wrong[row.key] = str(refusal)
        return answers, wrong

    def _hear(self, sentence: str) -> None:
        self._sentence = sentence

    # What is asked

    @property
    def _round(self) -> Round:
        return self._bridge.workshop.rounds[self._round_id]

    @property
    def _ballot(self) -> Ballot:
        return self._ballot_of(self._bridge.workshop, self._round_id)

    @property
    def _rows(self) -> tuple[Row, ...]:
        return rows(self._bridge.workshop, self._round)

    @property
    def _counted(self) -> str:
        return counted_in_words(self._round, self._bridge.in_box())


def _not_right(count: int) -> str:
    return say_of(
        count,
        "{n} card is not right yet. What is wrong stands beneath it.",
        "{n} cards are not right yet. What is wrong stands beneath each.",
    )

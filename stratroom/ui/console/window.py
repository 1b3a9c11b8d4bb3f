"""The console's window: the desk, and over it, one at a time, what only one person may see.

While something lies over the desk none of the desk's keys work: there is no key path back to others' words.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from stratroom.model.names import DissentId, ParticipantId, RoundId
from stratroom.model.refusals import Refused
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.bridge import Bridge
from stratroom.ui.console.blank_keys import BlankKeys
from stratroom.ui.console.chained_space import ChainedSpace
from stratroom.ui.console.desk import Desk
from stratroom.ui.console.dissents import take_up_again
from stratroom.ui.console.drafts import Drafts
from stratroom.ui.console.keys import KeysSheet
from stratroom.ui.console.leaving import what_first
from stratroom.ui.console.over import OverConsole
from stratroom.ui.console.page import stack
from stratroom.ui.console.page_keys import PageKeys
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.console.saving import Saving
from stratroom.ui.console.stray_keys import StrayKeys
from stratroom.ui.console.undefended import Undefended
from stratroom.ui.entry.keeping import KeepingWords
from stratroom.ui.entry.laptop import BallotOf, PassingLaptop, Presence
from stratroom.ui.entry.onlookers import ON_THE_WALL, mirrored
from stratroom.ui.entry.paper.typing_in import PaperBallotOf, TypingIn
from stratroom.ui.entry.read_back import AboutOf, ReadingBack
from stratroom.ui.entry.screen import IDLE, PrivateScreen
from stratroom.ui.exporting import CARDS, Write
from stratroom.ui.kept import Kept
from stratroom.words import isolated, say

NewCards = Callable[[RoundId, str], Write]
"""What writes the cards of a round on a paper size. Refused where there is nothing to print yet."""
AskWhere = Callable[[QWidget, Path], Path | None]


class ConsoleWindow(QMainWindow):
    """`closed` when the facilitator has closed the workshop, with whether it is to be removed from this computer now.
    `new_cards` gives what writes them as it stands."""

    closed = Signal(bool)

    def __init__(
        self,
        bridge: Bridge,
        desk: Desk,
        audience: AudienceWindow,
        ballot_of: BallotOf,
        paper_ballot_of: PaperBallotOf,
        about: AboutOf,
        presence: Presence,
        new_cards: NewCards,
        *,
        idle: int = IDLE,
    ) -> None:
        super().__init__()
        self.desk, self.audience = desk, audience
        self.laptop = PassingLaptop(bridge, ballot_of, presence, idle)
        self.paper = TypingIn(bridge, paper_ballot_of, idle)
        self.words = ReadingBack(bridge, about, idle)
        self.keeping = KeepingWords(bridge, idle)
        self._private = (self.laptop, self.words, self.paper, self.keeping)
        self.keys, self.limits = KeysSheet(audience.settings), Undefended()
        self._under_limits: QWidget = desk
        self.stray, self.pages, self.chained = StrayKeys(self), PageKeys(self), ChainedSpace(self)
        self.blank = BlankKeys(self, self.laptop, desk.projector.blank)
        self.over = OverConsole(audience, desk.projector)
        self._bridge = bridge
        self._new_cards = new_cards
        self.ask_where: AskWhere = _ask_where
        self.ask_folder: AskWhere = _ask_folder
        self._stack = QStackedWidget()
        for page in (self.desk, *self._private, self.keys, self.limits):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(1)  # pages scroll: what broke stands above them whole
        self.saving = Saving(bridge, desk, self._stack, lambda folder: self.ask_folder(self, folder))
        self.setCentralWidget(stack(self.saving.bar, self._stack, spacing=0))
        self.setWindowTitle(f"Stratroom – {isolated(bridge.workshop.about.title)}")
        self.setMinimumSize(900, 500)
        self.resize(1440, 900)
        self._connect()
        self.desk.show_workshop(bridge.workshop)
        self.desk.begin()

    def show_desk(self) -> None:
        self._stack.setCurrentWidget(self.desk)
        self.desk.begin()

    def show_keys(self) -> None:
        """Over the desk: the sheet of keys, from its top."""
        self._stack.setCurrentWidget(self.keys)
        self.keys.verticalScrollBar().setValue(0)
        self.keys.setFocus()

    def show_limits(self) -> None:
        """Over whatever is shown, also what somebody writes: what is not defended; once more, back to just that."""
        before = self._stack.currentWidget()
        if before is self.limits:
            self._put_limits_away()
        elif before:
            self._under_limits = before
            self._stack.setCurrentWidget(self.limits)

    def _put_limits_away(self) -> None:
        if self._stack.currentWidget() is self.limits:
            self._stack.setCurrentWidget(self._under_limits)

    def pass_laptop(self, round: str) -> None:
        """Over the desk: hand the laptop round for this question."""
        self._stack.setCurrentWidget(self.laptop)
        self.laptop.start(RoundId(round))

    def hand_to(self, round: str, person: str) -> None:
        """Over the desk: hand the laptop to one person, who answers this question or replaces their answer."""
        self._stack.setCurrentWidget(self.laptop)
        self.laptop.start(RoundId(round), ParticipantId(person))

    def keep_words(self, round: str) -> None:
        """Over the desk: hand the laptop to whoever keeps the words that seal or open this round."""
        self._stack.setCurrentWidget(self.keeping)
        self.keeping.start(RoundId(round))

    def type_in(self, round: str) -> None:
        """Over the desk: type in the cards of this question."""
        self._stack.setCurrentWidget(self.paper)
        self.paper.start(RoundId(round))

    def read_back(self, dissent: str) -> None:
        """Over the desk: show a dissent to its author alone."""
        self._stack.setCurrentWidget(self.words)
        self.words.start(DissentId(dissent))

    def onlookers(self) -> str:
        """Why nothing private may be opened on this screen now; "" when it may."""
        return say(ON_THE_WALL) if self.desk.projector.screens.is_seen or self.over.is_over else mirrored()

    def show_over(self, page: PageOver) -> None:
        """Over the desk: a page that goes when it is done."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.done.connect(partial(self._leave, page))
        page.hold()

    def _leave(self, page: QWidget) -> None:
        self.show_desk()
        self._stack.removeWidget(page)
        page.deleteLater()

    @property
    def page_over(self) -> PageOver | None:
        """The page that lies over the desk, None while none does."""
        over = self._stack.currentWidget()
        return over if isinstance(over, PageOver) else None

    def take_up_again(self, kept: Kept) -> None:
        """The laptop as it was passed, or the cards that were typed in, when the program stopped."""
        if kept.laptop and self.laptop.come_back(kept.laptop, kept.sequence):
            self._stack.setCurrentWidget(self.laptop)
        if kept.cards and self.paper.come_back(kept.cards):
            self._stack.setCurrentWidget(self.paper)

    @Slot()
    def cover(self) -> None:
        """Hide what somebody is writing, now."""
        for private in self._private:
            private.cover()

    def print_cards(self, round: str, size: str) -> None:
        """Ask where, then write the cards in the background."""
        if self.desk.export.job:
            return
        try:
            write = self._new_cards(RoundId(round), size)
        except Refused as refusal:
            self.desk.notice.refuse(str(refusal))
            return
        file = self._bridge.room.file.path
        path = self.ask_where(self, file.with_name(f"{file.stem} {say('cards')}.pdf"))
        if path:
            self.desk.export.start(write, path, CARDS)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not at the first time where something written there would be lost: that is said there."""
        self._put_limits_away()
        if not self._may_close():
            event.ignore()
            return
        removes = self.desk.leaving.removes
        for private in self._private:
            private.leave()
        self.desk.export.wait()
        self.audience.end()
        super().closeEvent(event)
        self.closed.emit(removes)

    def _finish(self) -> None:
        """Close it to be removed; where something is going on that is asked about first, as always."""
        leaving = self.desk.leaving
        leaving.removes = True
        if not self.close():
            leaving.removes = leaving.is_asked or leaving.is_asked_with_words

    def _may_close(self) -> bool:
        """Neither words nor a day under way may break off unasked. The question about words says that closing once more
        closes, so for as long as they stand there it stands for both."""
        if not self._loses_nothing():
            self.desk.leaving.is_asked_with_words = True
            return False
        looked = self._bridge.look()
        what = what_first(looked, self.desk.goes_on)
        if not what or self.desk.leaving.is_answered(looked, self._holds_words):
            return True
        self._ask_to_stay(what, is_saved=looked.is_saved)
        return False

    @property
    def _holds_words(self) -> bool:
        """Whether closing loses words that somebody has written, asked about or not."""
        over = self._stack.currentWidget()
        is_written_over = (isinstance(over, PrivateScreen) and bool(over.written())) or (
            isinstance(over, PageOver) and over.is_written
        )
        return is_written_over or bool(self.desk.untaken)

    def _loses_nothing(self) -> bool:
        """Neither what lies over the desk nor the desk beneath it may lose words unasked."""
        over = self._stack.currentWidget()
        if isinstance(over, PrivateScreen):
            return over.may_close() and self.desk.may_close(over.notice)
        if isinstance(over, PageOver) and not over.may_close():
            return False
        if self.desk.may_close():
            return True
        if over is not self.desk:
            self.show_desk()
        return False

    def _ask_to_stay(self, what: str, *, is_saved: bool) -> None:
        """On the page that lies over the desk, so that the console stays out of sight; on the desk where it cannot."""
        over = self._stack.currentWidget()
        notice = over.notice if isinstance(over, PrivateScreen | PageOver) else None
        if notice:
            self.desk.leaving.ask_on(notice, what, is_saved=is_saved)
            return
        if isinstance(over, PrivateScreen):
            over.leave()
        self.show_desk()
        self.desk.notice.clear_refusal()
        self.desk.leaving.ask(what, is_saved=is_saved)

    def _connect(self) -> None:
        self.drafts = Drafts(self.desk, self._bridge)
        self._bridge.undone.connect(lambda entry: take_up_again(self.desk, entry))
        self.desk.laptop_asked.connect(self.pass_laptop)
        self.desk.person_asked.connect(self.hand_to)
        self.desk.paper_asked.connect(self.type_in)
        self.desk.cards_asked.connect(self.print_cards)
        self.desk.words_asked.connect(self.read_back)
        for panel in self.desk.panels.values():
            panel.keeper_asked.connect(self.keep_words)
        self.desk.rail.keys.clicked.connect(self.show_keys)
        self.desk.rail.close_workshop.clicked.connect(self.close)
        self.desk.rail.finish.triggered.connect(self._finish)
        self.desk.leaving.close_now.clicked.connect(self.close)
        QShortcut(QKeySequence("F2"), self, self.show_limits).setAutoRepeat(False)
        self.keys.limits.clicked.connect(self.show_limits)
        self.limits.done.connect(self._put_limits_away)
        for over in (*self._private, self.keys):
            over.done.connect(self.show_desk)
        self.paper.handing.connect(self.desk.rest)
        for private in self._private:
            private.onlookers = self.onlookers
        self.audience.projector_lost.connect(self.cover)
        self.audience.place.changed.connect(self.cover)


def _ask_where(window: QWidget, proposed: Path) -> Path | None:
    ending = proposed.suffix[1:]
    kind = f"{ending.upper()} (*.{ending})" if ending else ""
    name, _kind = QFileDialog.getSaveFileName(window, say("Save as"), str(proposed), kind)
    return Path(name) if name else None


def _ask_folder(window: QWidget, proposed: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, say("Save elsewhere"), str(proposed))
    return Path(name) if name else None

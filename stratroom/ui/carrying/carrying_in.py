"""Carrying in what was collected before the day: the file is read, looked at unseen, confirmed, handed in.

The sentences live here from the file to the box, and nowhere else.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused
from stratroom.model.workshop import Workshop
from stratroom.prework import Prework, prework
from stratroom.statement_list import read
from stratroom.ui.bridge import Bridge
from stratroom.ui.carrying.pages import CarriedPage, CollectedPage, LookPage, ReadingPage, RefusedPage
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.entry.paper.handing_in import HandingIn
from stratroom.ui.entry.paper.pages import HandingInPage
from stratroom.words import say, say_of

Looked = tuple[Prework, tuple[str, ...]]
"""What can be carried in, and what is said of the file."""
_LOOK_AGAIN = 10


class CarryingIn(PageOver):
    """Over the desk for one file. `handing` with True when the answers begin to go in one by one, with False when that
    has ended. `soft_limit` counts words."""

    handing = Signal(bool)

    def __init__(self, bridge: Bridge, id: RoundId, soft_limit: int) -> None:
        super().__init__()
        self._bridge, self._id, self._soft_limit = bridge, id, soft_limit
        round = bridge.workshop.round(id)
        self._title, self._is_named = (round.title, round.is_named) if round else ("", True)
        self._pages = QStackedWidget()
        self.page: QWidget = QWidget()
        self._handing: HandingIn[Command] | None = None
        self._sentence = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        self._waits = QTimer(self)
        self._waits.setInterval(_LOOK_AGAIN)
        bridge.refused.connect(self._hear)
        bridge.troubled.connect(lambda _sentence: self._hear(""))  # the console says it above the page

    def start(self, file: Path) -> None:
        """Read the file in a worker, then show what is in it."""
        self._show(ReadingPage(self._title))
        worker = ThreadPoolExecutor(max_workers=1)
        looked = worker.submit(_looked, file, self._bridge.workshop, self._id, self._soft_limit)
        worker.shutdown(wait=False)
        self._waits.timeout.connect(partial(self._take_up, looked))
        self._waits.start()

    def may_close(self) -> bool:
        """What is still going in is stopped first, and said; the rest stays in its file."""
        if self._handing is None:
            return True
        self._handing.stop()
        return False

    def tries_again(self) -> bool:
        if isinstance(self.page, LookPage):
            self.page.carry_in.click()
        return isinstance(self.page, LookPage)

    def hold(self) -> None:
        if isinstance(self.page, CollectedPage):
            self.page.first_hold.setFocus()
        elif isinstance(self.page, HandingInPage):
            self.page.stop.setFocus()

    def _take_up(self, looked: Future[Looked]) -> None:
        if not looked.done():
            return
        self._waits.stop()
        try:
            found, notes = looked.result()
        except Refused as refusal:
            self._show(RefusedPage(self._title, str(refusal)))
            return
        self._look(found, notes)

    def _look(self, found: Prework, notes: tuple[str, ...], sentence: str = "") -> None:
        page = LookPage(self._title, found, notes, is_named=self._is_named)
        page.carry_in.clicked.connect(lambda: self._carry_in(found, notes))
        self._show(page)
        if sentence:
            self.notice.refuse(sentence)

    def _carry_in(self, found: Prework, notes: tuple[str, ...]) -> None:
        """One a turn; at the first that is not taken, or at a stop, what is left is looked at again."""
        self._sentence = say("You stopped it.")
        page = HandingInPage(
            len(found.commands), say("When you stop, those that are not in yet can still be carried in.")
        )
        self._handing = handing = HandingIn(found.commands, self._bridge.do, self)
        handing.went_on.connect(page.show_done)
        handing.ended.connect(lambda: self._ended(handing, found, notes))
        page.stop.clicked.connect(handing.stop)
        self._show(page)
        self.handing.emit(True)
        handing.start()

    def _ended(self, handing: HandingIn[Command], found: Prework, notes: tuple[str, ...]) -> None:
        handing.deleteLater()
        self._handing = None
        self.handing.emit(False)
        if handing.is_complete:
            self._show(CarriedPage(self._title, handing.done, is_named=self._is_named))
        else:
            self._look(found.after(handing.done), notes, _left(handing.done, handing.all, self._sentence))

    def _show(self, page: QWidget) -> None:
        """This page in place of the one before, of which nothing is left."""
        self.notice.clear()
        before, self.page = self.page, page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._pages.removeWidget(before)
        before.deleteLater()
        if isinstance(page, CollectedPage):
            page.back.clicked.connect(self.done)
        self.hold()

    def _hear(self, sentence: str) -> None:
        self._sentence = sentence


def _looked(file: Path, workshop: Workshop, round: RoundId, soft_limit: int) -> Looked:
    found = read(file, workshop.question)
    return prework(workshop, round, found, soft_limit), found.notes


def _left(done: int, all: int, why: str) -> str:
    return say_of(
        all - done,
        "{done} of {all} are in; {n} is not. {why}",
        "{done} of {all} are in; {n} are not. {why}",
        done=done,
        all=all,
        why=why,
    ).strip()

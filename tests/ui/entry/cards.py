"""Cards being typed in: the grid, the second look, and what has gone in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ballots import paper_ballot
from stratroom.model.names import OptionId, RoundId, TradeoffId
from stratroom.model.rounds import CloseRound, OpenRound, RevealRound, Round
from stratroom.room import Room
from stratroom.stages.priorities.acts import ListOption
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.pages import BeforePage, DonePage, HandingInPage, LookPage
from stratroom.ui.entry.paper.typing_in import TypingIn
from tests.stories.driver import type_letters
from tests.ui.rooms import key

CONTROL = Qt.KeyboardModifier.ControlModifier


T1 = TradeoffId("t1")


def at_the_cards(qtbot: QtBot, room: Room, round: str = "statements", *, idle: int = 60_000) -> TypingIn:
    paper = TypingIn(Bridge(room), paper_ballot, idle)
    qtbot.addWidget(paper)
    paper.resize(1024, 768)
    paper.show()
    paper.activateWindow()
    qtbot.waitUntil(paper.isActiveWindow)
    paper.start(RoundId(round))
    return paper


def opened(qtbot: QtBot, room: Room, round: str = "statements", *, idle: int = 60_000) -> TypingIn:
    room.do(OpenRound(RoundId(round), without_level=True))
    return at_the_cards(qtbot, room, round, idle=idle)


def grid(paper: TypingIn) -> GridPage:
    if isinstance(paper.page, BeforePage):
        key(paper.page.begin, Qt.Key.Key_Return)
    assert isinstance(paper.page, GridPage)
    return paper.page


def held() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def types(*cells: str) -> None:
    """Cell after cell with Tab, then Return to the next card."""
    for place, cell in enumerate(cells):
        if place:
            key(held(), Qt.Key.Key_Tab)
        type_letters(held(), cell)
    key(held(), Qt.Key.Key_Return)


def looked(paper: TypingIn) -> LookPage:
    key(held(), Qt.Key.Key_Return, CONTROL)
    assert isinstance(paper.page, LookPage), problems(paper)
    return paper.page


def handed_in(qtbot: QtBot, paper: TypingIn) -> None:
    looked(paper)
    key(held(), Qt.Key.Key_Return, CONTROL)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, DonePage), problems(paper)


def gone_in(qtbot: QtBot, paper: TypingIn) -> None:
    """One card after the other; until there is nothing left to go in."""
    qtbot.waitUntil(lambda: not isinstance(paper.page, HandingInPage))


def problems(paper: TypingIn) -> str:
    assert isinstance(paper.page, GridPage)
    rows = [label.text() for row in paper.page.rows for label in row.findChildren(QLabel) if label.isVisible()]
    return "\n".join([paper.page.notice.sentence, *rows])


def revealed(room: Room, id: str = "statements") -> Round:
    room.do(CloseRound(RoundId(id)))
    room.do(RevealRound(RoundId(id)))
    return room.workshop.rounds[RoundId(id)]


def texts(page: QWidget | None) -> str:
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def listed(room: Room) -> None:
    for letter in "ab":
        room.do(ListOption(OptionId(letter), f"Option {letter}"))

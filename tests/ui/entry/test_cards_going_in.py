"""One card a turn: how far it is, what is stopped midway, what is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.room import Room
from stratroom.ui.entry.onlookers import MIRRORED
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.handing_in import HandingIn
from stratroom.ui.entry.paper.pages import DonePage, HandingInPage
from stratroom.ui.entry.paper.rows import Row
from stratroom.ui.entry.paper.typing_in import TypingIn
from tests.ui.entry.cards import gone_in, grid, handed_in, looked, opened, revealed, types
from tests.ui.rooms import STATEMENTS, click, key


def going_in(qtbot: QtBot, room: Room, *cards: str) -> tuple[TypingIn, HandingInPage]:
    """The cards have been sent on their way; the first is not in yet."""
    paper = opened(qtbot, room)
    grid(paper)
    for card in cards:
        types(card)
    click(looked(paper).hand_in)
    assert isinstance(paper.page, HandingInPage)
    return paper, paper.page


def in_the_box(room: Room) -> int:
    return room.in_box(STATEMENTS)


def test_it_says_how_far_it_is_while_the_window_is_alive(qtbot: QtBot, room: Room) -> None:
    paper, page = going_in(qtbot, room, "One.", "Two.", "Three.")
    said: list[str] = []
    room.when_changed(lambda _workshop: said.append(page.how_far.text()))
    assert in_the_box(room) == 0
    gone_in(qtbot, paper)
    assert said == ["0 of 3 handed in", "1 of 3 handed in", "2 of 3 handed in"]
    assert isinstance(paper.page, DonePage)
    assert in_the_box(room) == 3


def test_the_end_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    """What is drawn then takes as long as a card: both in one turn would hold the window up."""
    home, said = QWidget(), list[str]()
    qtbot.addWidget(home)
    handing = HandingIn([(Row(1), Sentence("Grow."))], lambda card: True, home)
    handing.went_on.connect(lambda done: said.append(f"{done} in, a turn over"), Qt.ConnectionType.QueuedConnection)
    handing.ended.connect(lambda: said.append("ended"))
    handing.start()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    assert said == ["1 in, a turn over", "ended"]


@pytest.mark.parametrize("way", ["button", "Esc", "cover", "close"])
def test_what_is_stopped_midway_goes_on_where_it_was(qtbot: QtBot, room: Room, way: str) -> None:
    paper, page = going_in(qtbot, room, "One.", "Two.", "Three.")
    stop = {
        "button": lambda: click(page.stop),
        "Esc": lambda: key(page.stop, Qt.Key.Key_Escape),
        "cover": paper.cover,
        "close": paper.may_close,
    }[way]
    room.when_changed(lambda workshop: stop() if len(workshop.rounds[STATEMENTS].handed_in) == 1 else None)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, GridPage)
    assert paper.is_covered == (way == "cover")
    assert paper.page.notice.sentence == "1 of 3 are in; 2 cards still stand here. You stopped it."
    assert [row.typed() for row in paper.page.rows[:3]] == [("Two.",), ("Three.",), ("",)]
    QApplication.processEvents()
    assert in_the_box(room) == 1
    if way == "cover":
        click(paper.over.go_on)
    handed_in(qtbot, paper)
    given = revealed(room).answers_by()
    assert given == {"ceo": Sentence("One."), "cfo": Sentence("Two."), "coo": Sentence("Three.")}


def test_what_is_left_midway_hands_nothing_more_in(qtbot: QtBot, room: Room) -> None:
    paper, _page = going_in(qtbot, room, "One.", "Two.")
    paper.leave()
    QApplication.processEvents()
    assert in_the_box(room) == 0
    assert paper.written() == ()


def test_a_grid_that_comes_back_before_onlookers_is_covered(qtbot: QtBot, room: Room) -> None:
    paper, page = going_in(qtbot, room, "One.", "Two.")
    paper.onlookers = lambda: MIRRORED
    click(page.stop)
    assert isinstance(paper.page, GridPage)
    assert paper.is_covered

"""After cards were typed in, nothing brings one back: not one way, for no kind of answer, in the next card's cells."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.model.names import RoundId
from stratroom.model.rounds import OpenRound
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.entry.paper.card_row import CardRow
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.pages import BeforePage, DonePage, LookPage
from stratroom.ui.entry.paper.typing_in import TypingIn
from tests.stories.driver import type_letters
from tests.ui.entry.passing import statements_revealed
from tests.ui.everything_said import everything_said
from tests.ui.rooms import click, key
from tests.ui.test_after_hand_over import MARKER, ROUNDS, console
from tests.ui.ways_back import CONTROL, SHIFT, WAYS_BACK, fields_of, take, text_of

__all__ = ["console"]
CELLS = {
    "first:t1": ("-2",),
    "gradients:t1": ("7",),
    "points": ("37", "63"),
    "rankings": ("2", "1"),
    "recognition": ("2",),
}
"""The numbers of one card; a cell of words has the marker, unless it is one of several numbers."""


def grid(paper: TypingIn) -> GridPage:
    if isinstance(paper.page, BeforePage):
        click(paper.page.begin)
    assert isinstance(paper.page, GridPage)
    return paper.page


def started(console: ConsoleWindow, round: str) -> GridPage:
    if round == "recognition":
        statements_revealed(console._bridge.room)
    console._bridge.do(OpenRound(RoundId(round), without_level=True))
    console.type_in(round)
    return grid(console.paper)


def fill(row: CardRow, round: str) -> None:
    numbers = iter(CELLS.get(round, ()))
    for cell in row.cells:
        is_words = isinstance(cell, QPlainTextEdit) and round != "recognition"
        words = f"{MARKER} one" if is_words else next(numbers, "")
        type_letters(cell, words)


# How the cards leave the screen


def hands_them_in(paper: TypingIn, qtbot: QtBot) -> None:
    click(grid(paper).look)
    assert isinstance(paper.page, LookPage)
    click(paper.page.hand_in)
    qtbot.waitUntil(lambda: isinstance(paper.page, DonePage))
    assert isinstance(paper.page, DonePage)
    click(paper.page.more)


def leaves_them(paper: TypingIn, qtbot: QtBot) -> None:
    for _ in ("asked", "left"):
        click(grid(paper).leave)


def covers_and_puts_them_aside(paper: TypingIn, qtbot: QtBot) -> None:
    paper.cover()
    for _ in ("asked", "put aside"):
        key(paper.focusWidget() or paper, Qt.Key.Key_Return, CONTROL | SHIFT)


WAYS_ON = (hands_them_in, leaves_them, covers_and_puts_them_aside)


def assert_nothing_left(console: ConsoleWindow) -> None:
    assert MARKER not in everything_said(console)
    written = [text_of(field) for field in fields_of(console.paper)]
    assert [text for text in written if text] == []
    assert not any(edit.isUndoAvailable() for edit in console.paper.findChildren(QLineEdit))


@pytest.mark.parametrize("go_on", WAYS_ON, ids=lambda way: way.__name__)
@pytest.mark.parametrize("round", ROUNDS)
def test_nothing_brings_a_card_back(
    qtbot: QtBot, console: ConsoleWindow, round: str, go_on: Callable[[TypingIn, QtBot], None]
) -> None:
    page = started(console, round)
    fill(page.rows[0], round)
    assert any(map(text_of, fields_of(page))), "there is something to bring back"
    take(page)
    del page
    go_on(console.paper, qtbot)
    if not console.paper.isVisible():
        console.type_in(round)
    following = grid(console.paper)
    assert_nothing_left(console)
    for way_back in WAYS_BACK:
        way_back(following)
        assert console.paper.page is following, f"{way_back.__name__} leads away from the cards"
    assert_nothing_left(console)

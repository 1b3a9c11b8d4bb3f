"""After a dissent was read back the laptop is still in its author's hands: the console opens for nobody but the
facilitator."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.ui import rests
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.entry.hand_over import HandBackPage, HandOverPage
from stratroom.ui.entry.words_page import WordsPage
from tests.ui.entry.passing import dissented
from tests.ui.rooms import click, key, leave, room_in


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ConsoleWindow]:
    """Read back to the CFO, at the words."""
    monkeypatch.setattr(rests, "LARGE_BUTTON", 0.8)
    room = room_in(tmp_path)
    id = dissented(room)
    new_application()
    opened = OpenWorkshop(room)
    opened.show()
    opened.console.activateWindow()
    qtbot.waitUntil(opened.console.isActiveWindow)
    opened.console.chained.clock = lambda: 100.0
    opened.console.read_back(id)
    assert isinstance(opened.console.words.page, HandOverPage)
    click(opened.console.words.page.here)
    yield opened.console
    leave(opened.console)


def space(console: ConsoleWindow) -> None:
    key(console.focusWidget() or console, Qt.Key.Key_Space)


def test_space_that_confirms_pressed_twice_opens_no_console(console: ConsoleWindow) -> None:
    page = console.words.page
    assert isinstance(page, WordsPage)
    page.confirm.setFocus()
    space(console)
    assert isinstance(console.words.page, HandBackPage)
    space(console)
    assert not console.desk.isVisible()
    console.chained.clock = lambda: 102.0
    space(console)
    assert console.desk.isVisible()


def test_left_unconfirmed_the_laptop_is_handed_back_as_well(console: ConsoleWindow) -> None:
    page = console.words.page
    assert isinstance(page, WordsPage)
    click(page.leave_it)
    assert isinstance(console.words.page, HandBackPage)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        key(console.focusWidget() or console, pressed)
    assert not console.desk.isVisible()
    click(console.words.page.here)
    assert console.desk.isVisible()

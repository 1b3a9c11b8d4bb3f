"""The real console on a planned day whose clock is in the hand, for the tests of what stands round the stage."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import ChangeProgramme
from stratroom.ui.console.rail import Rail
from stratroom.ui.console.stage_row import StageRow
from stratroom.ui.console.tools import Tools
from stratroom.ui.console.window import ConsoleWindow
from tests.telling import PROGRAMME
from tests.ui.machine import Machine
from tests.ui.rooms import key, leave, room_in

LUNCH = PlannedStage(StageId("breaks"), "Lunch", 55, ItemId("lunch"))


class Console:
    """The real windows on a day of five stages of 20 minutes and lunch, planned from nine; the clock is in the hand."""

    def __init__(self, folder: Path) -> None:
        room = room_in(folder)
        self.machine = Machine()
        room.clock = self.machine.steady()
        room.do(ChangeProgramme((*PROGRAMME[:3], LUNCH, *PROGRAMME[3:]), "09:00"))
        self.opened = OpenWorkshop(room, notes=folder)
        self.opened.show()
        self.opened.console.activateWindow()

    @property
    def rail(self) -> Rail:
        return self.opened.console.desk.rail

    def row(self, item: str) -> StageRow:
        return self.rail.rows[item]

    def goes(self, minutes: float) -> None:
        self.machine.goes(minutes * 60)
        self.opened.console.desk.time.ticker.tick()

    def menu(self, item: str) -> QMenu:
        self.row(item).setFocus()
        key(self.row(item), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        assert self.rail.menu is not None
        return self.rail.menu

    def chooses(self, item: str, words: str) -> None:
        """From the menu of a line, with the arrow keys."""
        menu = self.menu(item)
        for action in menu.actions():
            key(menu, Qt.Key.Key_Down)
            if action.text().partition("\t")[0] == words:
                key(menu, Qt.Key.Key_Return)
                return
        raise AssertionError(f"“{words}” is not in the menu: {[a.text() for a in menu.actions()]}")

    @property
    def undo(self) -> str:
        return self.opened.room.what_undo_takes_back()


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    new_application()
    made = Console(tmp_path)
    qtbot.waitUntil(made.opened.console.isActiveWindow)
    yield made
    leave(made.opened.console)


def window(console: Console) -> ConsoleWindow:
    return console.opened.console


def tools(console: Console) -> Tools:
    return window(console).desk.stage.tools


def press(console: Console, *pressed: Qt.Key) -> None:
    """Keys, wherever the hands are."""
    for each in pressed:
        QTest.keyClick(window(console).focusWidget() or window(console), each)


def seen(console: Console) -> str:
    console.opened.audience.grab()
    return " ".join(console.opened.audience.words)

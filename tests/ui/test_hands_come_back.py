"""What puts itself away gives the hands back to the stage's large button: Space must not press what stands next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.stages.statements.console import Panel
from stratroom.ui.console.desk import Desk
from stratroom.ui.console.round_bar import RoundBar
from tests.ui.rooms import STATEMENTS, click, key, leave, room_in

Key = Qt.Key


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    """At the statements, before the question is put."""
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), keeps_backups=False)
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    workshop.bridge.do(EnterStage(ItemId("statements")))
    yield workshop
    leave(workshop.console)


@pytest.fixture
def desk(opened: OpenWorkshop) -> Desk:
    return opened.console.desk


@pytest.fixture
def bar(desk: Desk) -> RoundBar:
    assert isinstance(desk.panel, Panel)
    return desk.panel.round_bar


def press(button: QPushButton) -> None:
    """With the keyboard."""
    button.setFocus()
    key(button, Key.Key_Space)


def test_after_the_cards_are_printed(opened: OpenWorkshop, qtbot: QtBot, bar: RoundBar, tmp_path: Path) -> None:
    desk = opened.console.desk
    opened.console.ask_where = lambda window, proposed: tmp_path / "cards.pdf"
    press(bar._print)
    press(bar._printing.save)
    assert QApplication.focusWidget() is desk.panel.primary
    qtbot.waitUntil(lambda: desk.export.job is None, timeout=20_000)
    press(desk.export.dismiss)
    assert QApplication.focusWidget() is desk.panel.first_hold()


def test_after_no_cards_were_wanted(desk: Desk, bar: RoundBar) -> None:
    press(bar._print)
    press(bar._printing._back)
    assert QApplication.focusWidget() is desk.panel.primary


def test_after_a_round_was_kept(opened: OpenWorkshop, desk: Desk, bar: RoundBar) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    press(bar._give_up)
    press(bar._giving_up._keep)
    assert QApplication.focusWidget() is desk.panel.primary


def test_after_a_trouble_was_understood(desk: Desk) -> None:
    desk.say_once("The notes could not be kept.")
    press(desk.notice.understood)
    assert QApplication.focusWidget() is desk.panel.first_hold()


def test_while_it_is_written_the_hands_stay_in_the_bar(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened.console.desk
    opened.console.ask_where = lambda window, proposed: tmp_path / "day.pdf"
    click(desk.status.record)
    page = opened.record
    assert page
    qtbot.waitUntil(page.isVisible)
    with qtbot.waitSignal(desk.export.begun, timeout=20_000):
        click(page.save)
    with qtbot.waitSignal(desk.export.ended, timeout=20_000):
        desk.export.cancel.setFocus()
    assert QApplication.focusWidget() is desk.export.dismiss
    press(desk.export.dismiss)
    assert QApplication.focusWidget() is page.save

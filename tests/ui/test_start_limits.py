"""From the start screen to what is not defended, and back to where one was."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.ui.recent import Recent
from tests.ui.rooms import click


def test_a_button_and_a_key_lead_there_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    new_application()
    start = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes")).start
    qtbot.addWidget(start)
    start.resize(1440, 900)
    start.show()
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    start.designs[0].click()
    title = start.form
    assert title is not None
    QTest.keyClicks(title.fields["title"].edit, "Offsite")
    QTest.keyClick(start.focusWidget() or start, Qt.Key.Key_F2)
    assert start.limits.page is not None
    assert start.limits.page.isVisible()
    click(start.limits.page.back)
    assert (title.isVisible(), title.fields["title"].text()) == (True, "Offsite")
    start.show_designs()
    start.home.foot.limits.click()
    assert start.limits.page.isVisible()
    QTest.keyClick(start.focusWidget() or start, Qt.Key.Key_F2)
    assert start.home.isVisible()
    assert start.close() or start.close(), "what is typed is asked about once"

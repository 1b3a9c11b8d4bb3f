"""The page "The record" in the hands of a test: opened, waited for, pressed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.ui.record.page import RecordPage
from stratroom.ui.widgets import PlainButton
from tests.ui.rooms import click, key


def page_of(opened: OpenWorkshop, qtbot: QtBot) -> RecordPage:
    """Over the desk, with its pages made and the first one drawn."""
    click(opened.console.desk.status.record)
    page = opened.record
    assert page
    settled(page, qtbot)
    return page


def settled(page: RecordPage, qtbot: QtBot) -> None:
    """Until the pages are those of what is chosen, and the one looked at is drawn."""
    qtbot.waitUntil(lambda: page.is_settled, timeout=60_000)
    QApplication.processEvents()  # what came in with the last page has found its place then


def press(
    opened: OpenWorkshop, pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key, to whatever has the focus."""
    key(opened.console.focusWidget() or opened.console, pressed, modifiers)


def asks_where_when_pressed(opened: OpenWorkshop, qtbot: QtBot) -> PlainButton:
    return page_of(opened, qtbot).save

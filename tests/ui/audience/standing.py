"""Where the windows of a workshop stand, and how a test brings them there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from stratroom.house import OpenWorkshop
from tests.ui import screens
from tests.ui.rooms import key
from tests.ui.screens import LAPTOP, Screen

SECOND: Screen = ("SECOND", 3200, 0, 1280, 720)


def named(name: str) -> QScreen:
    return next(screen for screen in QGuiApplication.screens() if screen.name() == name)


def stands_on(opened: OpenWorkshop) -> str:
    audience = opened.audience
    assert audience.isVisible()
    assert audience.geometry() == audience.screen().geometry()
    return audience.screen().name()


def press(opened: OpenWorkshop, pressed: Qt.Key) -> None:
    opened.console.desk.setFocus()
    key(opened.console.desk, pressed)


def one_screen(opened: OpenWorkshop) -> None:
    screens.plug(LAPTOP)
    QApplication.processEvents()
    opened.console.activateWindow()

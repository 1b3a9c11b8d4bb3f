"""Windows take the room there is: never a bar half off the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui.fitting import WANTED, fit_to_screen
from tests.ui import screens
from tests.ui.screens import LAPTOP


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    if not screens.can_plug():
        pytest.skip("screens can be plugged only on the off-screen platform")
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    screens.plug(LAPTOP)


def test_a_large_screen_shows_it_as_large_as_it_is_meant_to_be(window: QWidget) -> None:
    screens.plug(("DESK", 0, 0, 1920, 1080))
    fit_to_screen(window)
    window.show()
    assert (window.size(), window.isMaximized()) == (WANTED, False)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1280, 800), (1440, 920)])
def test_a_screen_without_room_for_it_and_its_frame_is_filled(window: QWidget, width: int, height: int) -> None:
    screens.plug((f"SMALL {height}", 0, 0, width, height))
    fit_to_screen(window)
    window.show()
    assert window.isMaximized()
    assert QSize(width - 10, height - 50).boundedTo(window.size()) == QSize(width - 10, height - 50)
    assert window.screen().geometry().contains(window.frameGeometry())
    window.showNormal()
    assert window.screen().geometry().contains(window.frameGeometry())

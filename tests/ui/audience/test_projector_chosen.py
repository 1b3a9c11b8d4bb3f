"""Which screen is the projector: the remembered one, the chosen one, the two swapped; what is frozen stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.ui.audience.screens import likeness, name_of
from stratroom.ui.settings import Preferences, ScreenName, Settings
from tests.ui import screens
from tests.ui.audience.standing import SECOND, named, one_screen, press, stands_on
from tests.ui.screens import LAPTOP, PROJECTOR


def test_the_chosen_projector_is_remembered_and_wins_when_it_comes_back(
    opened: OpenWorkshop, settings: Settings, tmp_path: Path
) -> None:
    assert stands_on(opened) == "PROJECTOR"
    choice = opened.console.desk.projector.screens.screens
    assert choice.isVisible()
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert stands_on(opened) == "SECOND"
    assert settings.now.projector == name_of(named("SECOND"))
    screens.plug(LAPTOP, PROJECTOR)
    assert not opened.audience.isVisible(), "it does not jump to a screen nobody chose"
    screens.plug(LAPTOP, PROJECTOR, SECOND)
    assert stands_on(opened) == "SECOND"


@pytest.mark.parametrize("settings", [Settings()], ids=["remembered"])
def test_a_remembered_projector_that_comes_late_takes_over(opened: OpenWorkshop, settings: Settings) -> None:
    settings.change(lambda now: Preferences(ScreenName("SECOND")))
    screens.plug(LAPTOP, PROJECTOR)
    opened.audience.open(opened.console)
    assert stands_on(opened) == "PROJECTOR"
    screens.plug(LAPTOP, PROJECTOR, SECOND)
    assert stands_on(opened) == "SECOND"


def test_the_chooser_is_there_only_where_there_is_a_choice(opened: OpenWorkshop) -> None:
    column = opened.console.desk.projector.screens
    assert column.screens.isVisible()
    screens.plug(LAPTOP, PROJECTOR)
    QApplication.processEvents()
    assert not column.isVisible()


def test_a_serial_number_says_more_than_a_socket(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    found = name_of(screen)
    assert likeness(screen, found) == 2
    assert likeness(screen, ScreenName(found.name, model="another")) == 1
    assert likeness(screen, ScreenName("another")) == 0
    assert likeness(screen, None) == 0


# Swapping


def test_one_key_swaps_console_and_audience(opened: OpenWorkshop, settings: Settings) -> None:
    press(opened, Qt.Key.Key_S)
    assert stands_on(opened) == "LAPTOP"
    assert opened.console.screen().name() == "PROJECTOR"
    assert named("PROJECTOR").geometry().contains(opened.console.geometry())
    assert settings.now.projector == name_of(named("LAPTOP"))
    assert opened.console.isActiveWindow()
    press(opened, Qt.Key.Key_S)
    assert stands_on(opened) == "PROJECTOR"


def test_a_key_that_cannot_act_on_these_screens_says_why(opened: OpenWorkshop) -> None:
    notice = opened.console.desk.notice
    press(opened, Qt.Key.Key_F5)
    assert notice.sentence == "The picture has a screen of its own: S swaps the two. F5 is for one screen alone."
    assert stands_on(opened) == "PROJECTOR"
    one_screen(opened)
    opened.console.desk.notice.clear()
    press(opened, Qt.Key.Key_S)
    assert notice.sentence.startswith("There is no projector to swap with.")
    assert opened.console.screen().name() == "LAPTOP"


def test_the_console_does_not_open_on_the_known_projector(opened: OpenWorkshop, settings: Settings) -> None:
    settings.change(lambda now: Preferences(name_of(opened.console.screen())))
    opened.audience.open(opened.console)
    assert opened.console.screen().name() != "LAPTOP"
    assert stands_on(opened) == "LAPTOP"


# Frozen


def test_a_frozen_picture_does_not_change_its_shade_or_its_sizes(opened: OpenWorkshop, settings: Settings) -> None:
    before = opened.audience.grab().toImage()
    press(opened, Qt.Key.Key_F)
    press(opened, Qt.Key.Key_D)
    assert opened.console.desk.notice.sentence.startswith("The picture is frozen and stays as it is.")
    assert settings.now.shade == "light"
    opened.console.desk.projector.setting_up.distance.setValue(12)
    assert opened.audience.grab().toImage() == before
    press(opened, Qt.Key.Key_F)
    press(opened, Qt.Key.Key_D)
    assert settings.now.shade == "dark"
    assert opened.audience.grab().toImage() != before
    assert opened.audience.floor > 0.04

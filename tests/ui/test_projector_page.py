"""The projector is tested before any workshop: the pattern, settings that hold for all, one screen or two, Esc back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.ui.audience.screens import name_of
from stratroom.ui.recent import Recent
from stratroom.ui.settings import Settings
from stratroom.ui.start.projector_page import ProjectorPage
from tests.ui import screens
from tests.ui.rooms import click, key, leave
from tests.ui.screens import LAPTOP, MIRROR, PROJECTOR, Screen

SECOND: Screen = ("SECOND", 3200, 0, 1280, 720)


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    if not screens.can_plug():
        pytest.skip("screens can be plugged only on the off-screen platform")
    new_application()
    screens.plug(LAPTOP, PROJECTOR)
    settings = Settings(tmp_path / "settings.json")
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"), settings)
    door.start.show()
    door.start.activateWindow()
    qtbot.waitUntil(door.start.isActiveWindow)
    yield door
    screens.plug(LAPTOP)
    door.start.close()


def begun(front: FrontDoor) -> ProjectorPage:
    key(front.start.home.focusWidget() or front.start, Qt.Key.Key_F6)
    page = front.start.projector
    assert page
    assert page.isVisible()
    return page


def on_the_wall() -> list[str]:
    """What stands on a screen that is not the laptop's."""
    walls = [screen.geometry() for screen in QGuiApplication.screens() if screen.name() != "LAPTOP"]
    there = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return [type(window).__name__ for window in there if any(window.geometry().intersects(wall) for wall in walls)]


def words(page: ProjectorPage) -> str:
    page.audience.grab()
    return " ".join(page.audience.words)


def test_the_pattern_is_on_the_projector_until_escape(front: FrontDoor) -> None:
    page = begun(front)
    assert on_the_wall() == ["AudienceWindow"]
    assert page.where.text() == "The test pattern is on “PROJECTOR”, 1920 × 1080."
    assert "Test pattern, 1920 × 1080" in words(page)
    assert not page.here.isVisible()
    key(page.setting_up.distance, Qt.Key.Key_Escape)
    assert front.start.home.isVisible()
    assert front.start.projector is None
    assert on_the_wall() == []
    assert front.start.home.foot.test.hasFocus()


def test_what_is_set_holds_for_every_workshop(front: FrontDoor, tmp_path: Path) -> None:
    page = begun(front)
    page.setting_up.distance.setValue(6)
    assert "at 6 m" not in words(page)
    page.setting_up.distance.setValue(10)
    assert "not in the last row at 10 m" in words(page)
    page.setting_up.height_of_image.setValue(1.5)
    click(page.setting_up.motion.button("off"))
    kept = Settings(tmp_path / "settings.json").now
    assert (kept.distance, kept.image_height, kept.moves) == (10, 1.5, False)


def test_the_projector_is_chosen_here_too(front: FrontDoor, tmp_path: Path) -> None:
    screens.plug(LAPTOP, PROJECTOR, SECOND)
    page = begun(front)
    assert page.screens.isVisible()
    page.screens.setCurrentIndex(1)
    page.screens.activated.emit(1)
    assert page.audience.screen().name() == "SECOND"
    chosen = Settings(tmp_path / "settings.json").now.projector
    assert chosen == name_of(page.audience.screen())


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_PageDown])
def test_with_one_screen_the_pattern_fills_it_and_any_key_leads_back(
    front: FrontDoor, qtbot: QtBot, pressed: Qt.Key
) -> None:
    screens.plug(LAPTOP)
    page = begun(front)
    assert not page.audience.isVisible(), "no window stands in the way"
    assert page.where.text().startswith("There is this screen only.")
    key(page, Qt.Key.Key_F5)
    qtbot.waitUntil(page.audience.isActiveWindow)
    assert page.audience.isFullScreen()
    assert page.audience.geometry() == QGuiApplication.primaryScreen().geometry()
    key(page.audience, pressed)
    assert not page.audience.isVisible()
    qtbot.waitUntil(front.start.isActiveWindow)
    assert page.isVisible()


def test_a_projector_that_comes_or_goes_takes_the_pattern_with_it(front: FrontDoor) -> None:
    page = begun(front)
    screens.plug(LAPTOP)
    assert not page.audience.isVisible()
    assert page.here.isVisible()
    screens.plug(LAPTOP, MIRROR)
    QApplication.processEvents()
    assert page.where.text().startswith("Both screens show the same.")
    assert not page.audience.isVisible()
    screens.plug(LAPTOP, PROJECTOR)
    QApplication.processEvents()
    assert on_the_wall() == ["AudienceWindow"]


def test_with_the_lid_shut_escape_brings_the_start_screen_back(front: FrontDoor) -> None:
    page = begun(front)
    screens.plug(PROJECTOR)
    assert on_the_wall() == ["AudienceWindow"]
    key(page.audience, Qt.Key.Key_Escape)
    assert front.start.isVisible()
    assert front.start.home.isVisible()


def test_a_pattern_that_is_closed_leads_back(front: FrontDoor) -> None:
    begun(front).audience.close()
    assert front.start.home.isVisible()
    assert front.start.projector is None


def test_a_workshop_that_opens_takes_the_projector(front: FrontDoor, qtbot: QtBot) -> None:
    begun(front)
    front.start.sample_asked.emit()
    qtbot.waitUntil(lambda: front.opened is not None, timeout=120_000)
    assert front.opened
    assert front.start.projector is None
    assert on_the_wall() == ["AudienceWindow"]
    leave(front.opened.console)


@pytest.mark.parametrize("pressed", [Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_a_clicker_sets_nothing(front: FrontDoor, pressed: Qt.Key) -> None:
    page = begun(front)
    distance = page.setting_up.distance
    assert distance.hasFocus()
    before = distance.text()
    key(distance, pressed)
    assert distance.text() == before

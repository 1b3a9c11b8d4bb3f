"""The facilitator's own windows are light or dark as one sets it; the projector keeps its own shade."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.house import OpenWorkshop
from stratroom.own_designs import OwnDesigns
from stratroom.ui.laptop_shade import follow_the_system, shade_for, wear_as_set
from stratroom.ui.recent import Recent
from stratroom.ui.settings import Preferences, Settings
from stratroom.ui.styling import dress
from stratroom.ui.theme import dark, laptop, light
from tests.ui.rooms import click, leave, room_in

SYSTEM = Qt.ColorScheme


@pytest.fixture(autouse=True)
def _in_the_light(qtbot: QtBot) -> Iterator[None]:
    app = new_application()
    yield
    dress(app)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def opened(settings: Settings, tmp_path: Path) -> Iterator[OpenWorkshop]:
    made = OpenWorkshop(room_in(tmp_path), keeps_backups=False, notes=tmp_path / "notes", settings=settings)
    made.show()
    yield made
    leave(made.console)


def ground(widget: QWidget) -> QColor:
    """What it is painted on, at its very corner."""
    QApplication.processEvents()
    return widget.grab().toImage().pixelColor(QPoint(3, widget.height() - 4))


@pytest.mark.parametrize("system", [SYSTEM.Unknown, SYSTEM.Light, SYSTEM.Dark])
def test_what_was_chosen_holds_whatever_the_system_has(system: Qt.ColorScheme) -> None:
    assert (shade_for("light", system), shade_for("dark", system)) == ("light", "dark")
    assert shade_for("system", system) == ("dark" if system == SYSTEM.Dark else "light")


def test_it_is_light_until_somebody_asks_for_another(opened: OpenWorkshop, settings: Settings) -> None:
    assert Preferences().laptop == "light"
    follow_the_system(settings)
    assert ground(opened.console) == light().colour("bar")
    assert laptop() == light()


def test_every_open_window_changes_at_once_and_it_is_remembered(
    opened: OpenWorkshop, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"), settings)
    qtbot.addWidget(door.start)
    door.start.show()
    assert ground(opened.console.desk.rail) == light().colour("ground")
    click(door.start.home.foot.shade.button("dark"))
    assert ground(door.start) == dark().colour("paper")
    assert ground(opened.console.desk.rail) == dark().colour("ground")
    assert ground(opened.console) == dark().colour("bar")
    assert Settings(tmp_path / "settings.json").now.laptop == "dark"
    door.start.leave_off()


def test_words_that_stand_already_are_written_anew(opened: OpenWorkshop, settings: Settings) -> None:
    label = opened.console.desk.stage.head.title
    before = label.colour
    settings.change(lambda now: Preferences(laptop="dark"))
    wear_as_set(settings)
    assert (before, label.colour) == (light().colour("ink3"), dark().colour("ink3"))
    image = label.grab().toImage()
    inks = {image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())}
    assert max(inks) > 120, "the words are light"


class Told(QObject):
    """Counts how often a widget is told that it looks different now."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in (QEvent.Type.StyleChange, QEvent.Type.Polish)
        return False


def test_each_widget_is_styled_a_few_times_and_not_for_all_it_stands_in(opened: OpenWorkshop) -> None:
    """That is what makes it quick: once for each of the widgets around it would take seconds."""
    app, told, deep = new_application(), Told(), opened.console.desk.panel.findChildren(QPushButton)[-1]
    deep.installEventFilter(told)
    dress(app, "dark")
    QApplication.processEvents()
    assert 0 < told.count <= 4


def test_the_sheet_of_keys_has_the_same_choice(opened: OpenWorkshop, settings: Settings) -> None:
    opened.console.desk.rail.keys.click()
    sheet = opened.console.keys
    click(sheet.shade.button("dark"))
    assert (settings.now.laptop, laptop().shade, sheet.shade.value) == ("dark", "dark", "dark")
    settings.change(lambda now: Preferences(laptop="light"))
    sheet.back.click()
    opened.console.desk.rail.keys.click()
    assert sheet.shade.value == "light", "it shows what holds when it comes"


def test_the_projector_stays_as_it_is(opened: OpenWorkshop, settings: Settings) -> None:
    before = opened.audience.grab().toImage()
    settings.change(lambda now: Preferences(laptop="dark"))
    wear_as_set(settings)
    QApplication.processEvents()
    assert opened.audience.theme == light()
    assert opened.audience.grab().toImage() == before
    miniature = opened.console.desk.projector.miniature
    inside = miniature.grab().toImage().pixelColor(5, miniature.height() // 2)
    assert inside == light().colour("paper"), "the miniature shows what the room sees"

"""Where the audience window stands: the remembered projector, swapped screens, one screen, a laptop that is shut."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, OptionId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.stages.priorities.acts import ListOption
from stratroom.ui.audience.screens import likeness, name_of
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.onlookers import MIRRORED, ON_THE_WALL
from stratroom.ui.settings import Preferences, ScreenName, Settings
from tests.ui import screens
from tests.ui.rooms import STATEMENTS, click, key, leave, room_in
from tests.ui.screens import LAPTOP, MIRROR, PROJECTOR, Screen

SECOND: Screen = ("SECOND", 3200, 0, 1280, 720)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[OpenWorkshop]:
    if not screens.can_plug():
        pytest.skip("screens can be plugged only on the off-screen platform")
    new_application()
    screens.plug(LAPTOP, PROJECTOR, SECOND)
    workshop = OpenWorkshop(room_in(tmp_path), settings=settings)
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    screens.plug(LAPTOP)
    if isValid(workshop.console):
        leave(workshop.console)


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


# The one that is chosen


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


# The laptop's own screen


def test_a_laptop_that_is_shut_keeps_its_console_off_the_projector(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR)
    assert not opened.console.isVisible()
    assert stands_on(opened) == "PROJECTOR"
    screens.plug(PROJECTOR, LAPTOP)
    assert opened.console.isVisible()
    assert opened.console.screen().name() == "LAPTOP"
    assert stands_on(opened) == "PROJECTOR"


def test_when_all_changes_at_once_the_console_stays_hidden_until_esc_is_pressed_twice(opened: OpenWorkshop) -> None:
    screens.plug(LAPTOP)
    screens.plug(PROJECTOR)
    assert not opened.console.isVisible()
    assert stands_on(opened) == "PROJECTOR"
    key(opened.audience, Qt.Key.Key_PageDown)
    assert not opened.console.isVisible()
    key(opened.audience, Qt.Key.Key_Escape)
    assert not opened.console.isVisible(), "one key may be a clicker's"
    key(opened.audience, Qt.Key.Key_Escape)
    assert opened.console.isVisible(), "asked for by hand"
    assert opened.console.screen().name() == "PROJECTOR"
    assert not opened.audience.isFullScreen()


def visible() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def test_the_picture_of_a_hidden_console_is_not_closed_for_it_is_all_there_is(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR)
    assert not opened.audience.close()
    assert stands_on(opened) == "PROJECTOR"
    screens.plug(PROJECTOR, LAPTOP)
    assert opened.console.isVisible()
    assert opened.audience.close(), "beside its console it may go"
    assert visible() == [opened.console]


def test_with_the_lid_shut_the_picture_goes_on_to_whatever_screen_is_left(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR, SECOND)
    screens.plug(SECOND)
    assert visible() == [opened.audience]
    assert stands_on(opened) == "SECOND"


def test_a_workshop_closed_out_of_sight_takes_its_picture_with_it(opened: OpenWorkshop, qtbot: QtBot) -> None:
    screens.plug(PROJECTOR)
    with qtbot.waitSignal(opened.closed):
        leave(opened.console)
    assert visible() == []


def test_a_dialog_that_was_open_when_the_lid_was_shut_is_refused_and_asked_anew(opened: OpenWorkshop) -> None:
    asked: list[QWidget] = []

    def shut() -> None:
        asked.extend(window for window in visible() if isinstance(window, QFileDialog))
        screens.plug(PROJECTOR)
        assert visible() == [opened.audience]

    def refuse() -> None:
        dialogs = [window for window in visible() if isinstance(window, QFileDialog)]
        asked.extend(dialogs)
        dialogs[0].close()

    QTimer.singleShot(0, shut)
    opened.console.export_record()
    assert asked
    assert opened.console.desk.export.job is None, "nothing was chosen"
    screens.plug(PROJECTOR, LAPTOP)
    assert set(visible()) == {opened.console, opened.audience}
    QTimer.singleShot(0, refuse)
    opened.console.export_record()
    assert len(asked) == 2


KEYS_OF_A_CLICKER = [
    (Qt.Key.Key_Escape,),
    (Qt.Key.Key_F5,),
    (Qt.Key.Key_F5, Qt.Key.Key_F5),
    (Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_Escape),
    (Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_Escape),
]


@pytest.mark.parametrize("pressed", KEYS_OF_A_CLICKER)
def test_a_stray_key_does_not_put_the_console_on_the_projector(
    opened: OpenWorkshop, pressed: tuple[Qt.Key, ...]
) -> None:
    screens.plug(PROJECTOR)
    for one in pressed:
        key(opened.audience, one)
        QApplication.processEvents()
        assert not opened.console.isVisible()
        assert stands_on(opened) == "PROJECTOR"
    refused_on_the_laptop(opened)
    assert not opened.console.isVisible()
    screens.plug(PROJECTOR, LAPTOP)
    QApplication.processEvents()
    assert opened.console.isVisible()
    assert opened.console.screen().name() == "LAPTOP"
    assert stands_on(opened) == "PROJECTOR"
    assert opened.console.onlookers() == ""


def test_a_plug_between_two_presses_of_esc_makes_them_two_first_ones(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR)
    key(opened.audience, Qt.Key.Key_Escape)
    screens.plug(PROJECTOR, SECOND)
    key(opened.audience, Qt.Key.Key_Escape)
    assert not opened.console.isVisible()


def fetched(opened: OpenWorkshop) -> None:
    """The console, out on the screen that is left."""
    for _press in range(2):
        key(opened.audience, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert opened.console.isVisible()


def refused_on_the_laptop(opened: OpenWorkshop) -> None:
    """No entry opens, and why is said with the way out."""
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    laptop = opened.console.laptop
    laptop.page.here.click()  # type: ignore[union-attr]
    assert not laptop.is_private
    assert laptop.page.notice.sentence == ON_THE_WALL  # type: ignore[union-attr]
    laptop.leave()


def test_a_console_fetched_onto_the_projector_opens_no_entry_until_somebody_says_it_is_not_seen(
    opened: OpenWorkshop,
) -> None:
    screens.plug(PROJECTOR)
    fetched(opened)
    refused_on_the_laptop(opened)
    assert opened.console.paper.onlookers() == opened.console.words.onlookers() == ON_THE_WALL
    column = opened.console.desk.projector.screens
    assert column.answer.button("yes").isChecked()
    click(column.answer.button("no"))
    assert opened.console.onlookers() == "", "a laptop that is docked has one screen, and it is the facilitator's"
    click(column.answer.button("yes"))
    assert opened.console.onlookers() == ON_THE_WALL


def test_what_was_said_of_a_screen_holds_until_the_next_plug(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR)
    fetched(opened)
    click(opened.console.desk.projector.screens.answer.button("no"))
    screens.plug(PROJECTOR, SECOND)
    assert opened.console.onlookers() == ON_THE_WALL


def test_a_console_fetched_beside_the_picture_is_asked_about_too(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR, SECOND)
    fetched(opened)
    assert opened.console.screen().name() == "SECOND"
    assert stands_on(opened) == "PROJECTOR"
    refused_on_the_laptop(opened)
    click(opened.console.desk.projector.screens.answer.button("no"))
    assert opened.console.onlookers() == ""


def test_a_fetched_console_goes_home_when_its_screen_comes_back(opened: OpenWorkshop) -> None:
    screens.plug(PROJECTOR)
    fetched(opened)
    screens.plug(PROJECTOR, LAPTOP)
    QApplication.processEvents()
    assert opened.console.screen().name() == "LAPTOP"
    assert stands_on(opened) == "PROJECTOR"
    assert opened.console.onlookers() == ""


def test_a_resolution_that_changes_keeps_each_window_on_its_screen(opened: OpenWorkshop) -> None:
    screens.plug(("LAPTOP", 0, 0, 1280, 800), ("PROJECTOR", 1280, 0, 1024, 768))
    assert stands_on(opened) == "PROJECTOR"
    screens.plug(("PROJECTOR", 0, 0, 1920, 1080), ("LAPTOP", 1920, 0, 1280, 800))
    assert stands_on(opened) == "PROJECTOR"
    assert not opened.console.geometry().intersects(named("PROJECTOR").geometry())


# Blank, whatever lies over the desk


def test_a_function_key_blanks_while_the_laptop_is_passed_and_letters_only_between_two_people(
    opened: OpenWorkshop,
) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    laptop, audience = opened.console.laptop, opened.audience
    opened.console.stray.clock = count(step=1.0).__next__
    opened.console.pass_laptop(STATEMENTS)
    for pressed in (Qt.Key.Key_F7, Qt.Key.Key_B, Qt.Key.Key_Period):
        before = audience.is_blank
        key(laptop, pressed)
        assert audience.is_blank != before
    key(laptop, Qt.Key.Key_Space)
    assert isinstance(laptop.page, EntryPage)
    field = laptop.page.findChildren(QPlainTextEdit)[0]
    audience.set_blank(False)
    for pressed in (Qt.Key.Key_B, Qt.Key.Key_Period):
        key(field, pressed)
        key(laptop, pressed)
    assert not audience.is_blank, "who writes has all letters for themselves"
    key(field, Qt.Key.Key_F7)
    assert audience.is_blank
    assert "F7" not in field.toPlainText()


# One screen


def one_screen(opened: OpenWorkshop) -> None:
    screens.plug(LAPTOP)
    QApplication.processEvents()
    opened.console.activateWindow()


def test_f5_lays_the_picture_over_the_console_and_escape_leads_back(opened: OpenWorkshop, qtbot: QtBot) -> None:
    one_screen(opened)
    press(opened, Qt.Key.Key_F5)
    assert stands_on(opened) == "LAPTOP"
    assert opened.audience.isFullScreen()
    qtbot.waitUntil(opened.audience.isActiveWindow)
    before = len(opened.room.file.recorded)
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_1):
        key(opened.audience, pressed)
    assert len(opened.room.file.recorded) == before, "nothing of the workshop can be changed"
    key(opened.audience, Qt.Key.Key_B)
    assert opened.audience.is_blank
    key(opened.audience, Qt.Key.Key_Escape)
    assert not opened.audience.isFullScreen()
    qtbot.waitUntil(opened.console.isActiveWindow)


def test_a_clicker_steps_through_what_may_be_seen_while_the_picture_is_up(opened: OpenWorkshop, qtbot: QtBot) -> None:
    one_screen(opened)
    column = opened.console.desk.projector
    opened.bridge.do(EnterStage(ItemId("priorities")))
    press(opened, Qt.Key.Key_F5)
    qtbot.waitUntil(opened.audience.isActiveWindow)
    assert not column.on.isEnabled()
    opened.bridge.do(ListOption(OptionId("a"), "Counters"))
    key(opened.audience, Qt.Key.Key_PageDown)
    opened.audience.grab()
    assert "Counters" in opened.audience.words


def test_with_the_only_screen_on_the_wall_no_entry_opens(opened: OpenWorkshop, qtbot: QtBot) -> None:
    one_screen(opened)
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    press(opened, Qt.Key.Key_F5)
    qtbot.waitUntil(opened.audience.isActiveWindow)
    key(opened.audience, Qt.Key.Key_F5)
    qtbot.waitUntil(opened.console.isActiveWindow)
    assert opened.console.desk.projector.screens.is_on_the_wall, "who lays the picture over it has it on the wall"
    laptop = opened.console.laptop
    opened.console.pass_laptop(STATEMENTS)
    key(laptop, Qt.Key.Key_Space)
    assert not laptop.is_private
    assert laptop.page
    assert laptop.page.notice.sentence == ON_THE_WALL  # type: ignore[attr-defined]
    laptop.leave()
    click(opened.console.desk.projector.screens.answer.button("no"))
    opened.console.pass_laptop(STATEMENTS)
    key(laptop, Qt.Key.Key_Space)
    assert isinstance(laptop.page, EntryPage)


def test_closing_the_picture_that_lies_over_the_console_leads_back_to_it(opened: OpenWorkshop, qtbot: QtBot) -> None:
    one_screen(opened)
    press(opened, Qt.Key.Key_F5)
    qtbot.waitUntil(opened.audience.isActiveWindow)
    opened.audience.close()
    qtbot.waitUntil(opened.console.isActiveWindow)
    assert opened.console.desk.projector.reopen.isVisible()


def test_a_projector_that_comes_takes_the_picture_off_the_console(opened: OpenWorkshop) -> None:
    one_screen(opened)
    press(opened, Qt.Key.Key_F5)
    screens.plug(LAPTOP, PROJECTOR)
    assert stands_on(opened) == "PROJECTOR"
    assert not opened.audience.place.is_over_console


def test_an_entry_covered_by_mirrored_screens_stays_covered_until_they_are_extended(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    laptop = opened.console.laptop
    opened.console.pass_laptop(STATEMENTS)
    key(laptop, Qt.Key.Key_Space)
    assert laptop.is_private
    screens.plug(LAPTOP, MIRROR)
    assert laptop.is_covered
    assert laptop.over.why.startswith("Two screens show the same now. Set them to extend, then go on.")
    click(laptop.over.go_on)
    assert laptop.is_covered
    assert laptop.over.notice.sentence == MIRRORED
    screens.plug(LAPTOP, PROJECTOR)
    click(laptop.over.go_on)
    assert not laptop.is_covered


def test_a_covered_entry_says_what_covered_it(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    laptop = opened.console.laptop
    opened.console.pass_laptop(STATEMENTS)
    key(laptop, Qt.Key.Key_Space)
    rest = " The words are still there, unseen."
    screens.plug(LAPTOP, PROJECTOR)
    assert laptop.over.why == "The screen “SECOND” was unplugged." + rest
    click(laptop.over.go_on)
    screens.plug(LAPTOP, PROJECTOR, SECOND)
    assert laptop.over.why == "The screen “SECOND” was plugged in." + rest
    assert "was plugged in" in laptop.over.accessibleName()
    click(laptop.over.go_on)
    screens.plug(LAPTOP, PROJECTOR, ("SECOND", 3200, 0, 1024, 768))
    QApplication.processEvents()
    assert laptop.over.why == "A screen, or this window, changed its place." + rest


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

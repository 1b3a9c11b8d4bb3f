"""A laptop that is shut, and a console that lost its screen: it is never shown on the projector by itself."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.rounds import OpenRound
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.entry.onlookers import ON_THE_WALL
from tests.ui import screens
from tests.ui.audience.standing import SECOND, named, stands_on
from tests.ui.record.pages import asks_where_when_pressed
from tests.ui.rooms import STATEMENTS, click, key, leave
from tests.ui.screens import LAPTOP, PROJECTOR


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


def test_a_dialog_that_was_open_when_the_lid_was_shut_is_refused_and_asked_anew(
    opened: OpenWorkshop, qtbot: QtBot
) -> None:
    save = asks_where_when_pressed(opened, qtbot)
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
    save.click()
    assert asked
    assert opened.console.desk.export.job is None, "nothing was chosen"
    screens.plug(PROJECTOR, LAPTOP)
    assert set(visible()) == {opened.console, opened.audience}
    QTimer.singleShot(0, refuse)
    save.click()
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
    assert isinstance(laptop.page, HandOverPage)
    laptop.page.here.click()
    assert not laptop.is_private
    assert laptop.page.notice.sentence == ON_THE_WALL
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

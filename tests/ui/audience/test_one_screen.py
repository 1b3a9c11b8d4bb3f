"""One screen, mirrored screens, and what lies over the desk: the picture over it, entries covered."""

from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, OptionId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.stages.priorities.acts import ListOption
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.entry.onlookers import MIRRORED, ON_THE_WALL
from tests.ui import screens
from tests.ui.audience.standing import SECOND, one_screen, press, stands_on
from tests.ui.rooms import STATEMENTS, click, key
from tests.ui.screens import LAPTOP, MIRROR, PROJECTOR


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
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.notice.sentence == ON_THE_WALL
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

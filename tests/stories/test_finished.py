"""A finished workshop is removed from this computer, from the console itself: closed first, never without asking."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from stratroom.ui.start.remove_page import RemovePage
from tests.faults.markers import found_in
from tests.stories.closed import TITLE, revealed_and_closed
from tests.stories.driver import Facilitator

FILE = "The file of this workshop"


def the_page(facilitator: Facilitator) -> RemovePage:
    page = facilitator.front.start.removing.page
    assert page
    facilitator.qtbot.waitUntil(lambda: page.work is None, timeout=30_000)
    facilitator._wait_for(facilitator.window)
    return page


def asks_to_remove(facilitator: Facilitator) -> None:
    """The second line of the menu, with keys."""
    menu = facilitator.app.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [act.text() for act in menu.actions()] == ["Passphrase…", "Finish and remove…"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    facilitator._wait_for(facilitator.window)


def test_it_goes_from_the_console_by_keyboard(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    facilitator.opens_again(TITLE)
    notes = facilitator.opened.room.file.origin
    facilitator.tabs_to(FILE)
    facilitator.types(Qt.Key.Key_Return)
    asks_to_remove(facilitator)
    if facilitator.front.opened:  # the day is under way
        assert facilitator.opened.console.desk.leaving.removes
        facilitator.tabs_to("Close the workshop")
        facilitator.types(Qt.Key.Key_Return)
    page = the_page(facilitator)
    assert path.exists()
    assert str(path.parent) in page.files.text()
    facilitator.tabs_to("It is finished")
    facilitator.types(Qt.Key.Key_Space)
    facilitator.tabs_to("Remove it for good")
    facilitator.types(Qt.Key.Key_Return)
    start = facilitator.front.start
    facilitator.qtbot.waitUntil(lambda: start.removing.page is None, timeout=30_000)
    assert start.notice.sentence == "“offsite” is removed from this computer."
    assert not list(facilitator.folder.rglob("*.stratroom*"))
    assert not list(facilitator.left_lying.home.rglob(f"*{notes}*"))
    assert facilitator.front._recent.paths() == ()
    places = [facilitator.folder, facilitator.left_lying.home, facilitator.left_lying.temporary]
    assert found_in(places, ["As CEO sees it."]) == []


def test_whoever_stays_has_not_asked_for_it_any_more(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    facilitator.opens_again(TITLE)
    facilitator.goes_to("statements")
    facilitator.opened.console.desk.rail.file.click()
    asks_to_remove(facilitator)
    assert "Close the workshop?" in facilitator.opened.console.desk.leaving.sentence
    facilitator.types(Qt.Key.Key_Escape)
    facilitator.closes_the_window()
    assert facilitator.front.start.removing.page is None
    assert path.exists()

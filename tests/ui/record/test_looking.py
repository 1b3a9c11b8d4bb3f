"""The pages of the record over the desk: made in workers, turned by keys and by mouse, never moved under the reader."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.names import ParkedId
from stratroom.model.parked import Park
from stratroom.record.book import Book
from stratroom.ui.languages import use
from stratroom.ui.record.chosen import Edition
from stratroom.ui.record.page import RecordPage
from stratroom.words import ENGLISH, LANGUAGES
from tests.ui.fitting import misfits
from tests.ui.record.pages import page_of, press, settled
from tests.ui.rooms import click, key, leave
from tests.ui.speaking import unnamed

KEYS, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def reads(page: RecordPage) -> str:
    """What a screen reader is told of the page that is seen."""
    return " ".join(page.preview.pane.sheet.accessibleDescription().split())


def is_third(page: RecordPage) -> bool:
    return page.preview.where.text().startswith("Page 3 of ") and page.preview.where.text().endswith(": Decision 1")


def test_pages_are_turned_by_keys(opened: OpenWorkshop, qtbot: QtBot) -> None:
    press(opened, KEYS.Key_E, CONTROL)
    page = opened.record
    assert page
    settled(page, qtbot)
    assert "Northfield: strategy for the next five years" in reads(page)
    assert page.preview.now
    last = len(page.preview.now.sections)
    assert page.preview.where.text() == f"Page 1 of {last}: Decisions"
    turns = (KEYS.Key_PageDown, 2), (KEYS.Key_End, last), (KEYS.Key_PageUp, last - 1), (KEYS.Key_Home, 1)
    for pressed, number in turns:
        press(opened, pressed)
        settled(page, qtbot)
        assert page.preview.pane.sheet.accessibleName().startswith(f"Page {number} of {last}: ")
        assert f"{number} of {last}" in reads(page)
    press(opened, KEYS.Key_Escape)
    assert opened.record is None
    assert opened.console.desk.isVisible()


def test_pages_are_turned_by_mouse_and_seen_whole(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    click(page.preview.on)
    click(page.preview.on)
    settled(page, qtbot)
    assert is_third(page)
    bar = page.preview.pane.verticalScrollBar()
    assert bar.maximum() > 0
    click(page.preview.fit.button("whole"))
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert is_third(page)


def test_an_arrow_scrolls_and_another_page_begins_at_its_top(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    bar = page.preview.pane.verticalScrollBar()
    key(page.preview.pane.sheet, KEYS.Key_Down)
    assert bar.value() > 0
    click(page.preview.on)
    settled(page, qtbot)
    assert bar.value() == 0


def test_the_page_that_is_read_stays_when_the_workshop_goes_on(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    preview = page.preview
    while not preview.where.text().endswith(": Statements"):
        click(preview.on)
    settled(page, qtbot)
    preview.pane.verticalScrollBar().setValue(130)
    for number in range(40):
        opened.bridge.do(Park(ParkedId(f"k{number}"), f"A point that is parked, number {number}."))
    before = preview.now
    settled(page, qtbot)
    assert preview.now
    assert preview.now is not before
    assert "Parked" in preview.now.sections
    assert preview.where.text().endswith(": Statements")
    assert preview.pane.verticalScrollBar().value() == 130


def test_the_windows_go_on_while_the_record_is_bound(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    usual, may_go_on, threads = page._standing, threading.Event(), list[int]()

    def slow(bind: Callable[[Edition], Book], edition: Edition) -> Book:
        threads.append(threading.get_ident())
        assert may_go_on.wait(20)
        return bind(edition)

    page._standing = lambda: replace(usual(), bind=lambda edition: slow(usual().bind, edition))
    click(page.choices.sheet.button("Letter"))
    qtbot.waitUntil(lambda: bool(threads))
    begun = time.perf_counter()
    click(page.preview.on)
    qtbot.waitUntil(lambda: page.preview.is_drawn, timeout=5_000)
    assert time.perf_counter() - begun < 5
    assert not page.is_settled
    may_go_on.set()
    settled(page, qtbot)
    assert threading.get_ident() not in threads


def test_everything_says_what_it_is(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    assert unnamed(page) == []
    assert page.choices.sections.rows["Statements"].tick.accessibleName() == "Section: Statements"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080), (900, 500)])
def test_nothing_is_cut(opened: OpenWorkshop, qtbot: QtBot, code: str, size: tuple[int, int]) -> None:
    opened.console.resize(*size)
    use(code)
    try:
        page = page_of(opened, qtbot)
        QApplication.processEvents()
        assert misfits(page) == []
    finally:
        use(ENGLISH)


def test_whoever_left_begins_nothing_more(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """A page that is resized while its window closes asks once more."""
    press(opened, KEYS.Key_E, CONTROL)
    page = opened.record
    assert page
    settled(page, qtbot)
    making = page.preview.making
    page.leave_off()
    page.preview.pane.width_changed.emit()
    assert making._wanted is None


def test_keys_pressed_before_the_page_stands_do_nothing_at_the_desk(opened: OpenWorkshop, qtbot: QtBot) -> None:
    bridge, place = opened.bridge, opened.console.desk.projector.place
    acts = list[object]()
    for signal in (bridge.changed, bridge.undone, bridge.refused):
        signal.connect(acts.append)
    before, entries = place.text(), len(opened.room.file.recorded)
    press(opened, KEYS.Key_E, CONTROL)
    for pressed in (KEYS.Key_Z, KEYS.Key_1, KEYS.Key_W):
        press(opened, pressed, CONTROL)
    for pressed in (KEYS.Key_B, KEYS.Key_Space, KEYS.Key_PageUp, KEYS.Key_PageDown, KEYS.Key_Return):
        press(opened, pressed)
    page = opened.record
    assert page
    assert not page.isVisible()
    assert (acts, place.text(), len(opened.room.file.recorded)) == ([], before, entries)
    assert not opened.audience.is_blank
    settled(page, qtbot)
    press(opened, KEYS.Key_PageDown)
    assert page.preview.number == 1, "from then on keys are the page's"


def test_a_page_on_its_way_to_a_workshop_that_is_closed_is_not_shown(opened: OpenWorkshop, qtbot: QtBot) -> None:
    press(opened, KEYS.Key_E, CONTROL)
    with qtbot.waitSignal(opened.closed):
        leave(opened.console)
    QApplication.processEvents()
    assert opened.record is None


def test_the_page_stands_before_its_pages_are_begun(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """Built in one turn of the window, shown in the next, its pages begun in a third; asked for twice it is one."""
    press(opened, KEYS.Key_E, CONTROL)
    page = opened.record
    assert page
    assert not page.isVisible()
    press(opened, KEYS.Key_E, CONTROL)
    assert opened.record is page
    qtbot.waitUntil(page.isVisible)
    settled(page, qtbot)

"""All pages of the record at once, small: found and opened by keys, by mouse and by ear; only those in sight drawn."""

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.parked import Park, ParkedId
from stratroom.ui.languages import ENGLISH, LANGUAGES, use
from stratroom.ui.record.all_pages import AllPages
from stratroom.ui.record.page import RecordPage
from tests.ui.record.pages import page_of, press, settled
from tests.ui.rooms import click
from tests.ui.speaking import tree

KEYS = Qt.Key


@pytest.fixture
def page(opened: OpenWorkshop, qtbot: QtBot) -> RecordPage:
    """All pages are seen."""
    page = page_of(opened, qtbot)
    click(page.preview.fit.button("all"))
    settled(page, qtbot)
    return page


def is_pictured(pages: AllPages, number: int) -> bool:
    """Whether there is ink on it."""
    image = pages.item(number).icon().pixmap(pages.iconSize()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    inside = image.copy(image.rect().adjusted(2, 2, -2, -2))
    return any(inside.pixelColor(x, y).lightness() < 200 for x in range(inside.width()) for y in range(inside.height()))


def test_by_keys_a_page_is_found_and_read(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    page.preview.fit.setFocus()
    press(opened, KEYS.Key_Right)
    press(opened, KEYS.Key_Right)
    press(opened, KEYS.Key_Tab)
    assert QApplication.focusWidget() is page.preview.all
    settled(page, qtbot)
    press(opened, KEYS.Key_Right)
    press(opened, KEYS.Key_Right)
    assert page.preview.where.text().startswith("Page 3 of ")
    press(opened, KEYS.Key_PageDown)
    press(opened, KEYS.Key_Return)
    settled(page, qtbot)
    sheet = page.preview.pane.sheet
    assert QApplication.focusWidget() is sheet
    assert sheet.accessibleName().startswith("Page 4 of ")
    assert page.preview.fit.value == "whole"


def test_by_mouse_a_page_is_opened_as_pages_were_seen_before(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    click(page.preview.fit.button("whole"))
    click(page.preview.fit.button("all"))
    settled(page, qtbot)
    pages = page.preview.all
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=pages.visualItemRect(pages.item(1)).center())
    settled(page, qtbot)
    assert page.preview.where.text().startswith("Page 2 of ")
    assert page.preview.fit.value == "whole"
    assert page.preview.pane.isVisible()
    assert not pages.isVisible()


def test_only_pages_in_sight_are_drawn(page: RecordPage, qtbot: QtBot) -> None:
    pages, last = page.preview.all, page.preview.all.count() - 1
    assert is_pictured(pages, 0)
    assert not is_pictured(pages, last)
    pages.setFocus()
    QTest.keyClick(pages, KEYS.Key_End)
    settled(page, qtbot)
    assert is_pictured(pages, last)


def test_each_says_its_number_and_its_section(page: RecordPage) -> None:
    pages = page.preview.all
    said = [each.text(QAccessible.Text.Name) for each in tree(pages) if each.role() == QAccessible.Role.ListItem]
    assert f"Page 1 of {pages.count()}: Decisions" in said
    assert f"Page 3 of {pages.count()}: Decision 1" in said
    assert pages.accessibleName() == "All pages"
    named = "\n".join(pages.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(pages.count()))
    assert all(title in named for title in page.choices.sections.rows if title not in ("first", "method"))
    assert [pages.item(n).text() for n in range(4)] == ["1\nDecisions", "2", "3\nDecision 1", "4"]


def test_they_follow_the_workshop_and_the_place_stays(page: RecordPage, opened: OpenWorkshop, qtbot: QtBot) -> None:
    pages, preview = page.preview.all, page.preview
    assert preview.now
    preview.turn(preview.now.sections.index("Statements"))
    many = pages.count()
    for number in range(40):
        opened.bridge.do(Park(ParkedId(f"k{number}"), f"A point that is parked, number {number}."))
    settled(page, qtbot)
    assert pages.count() == len(preview.now.sections) > many
    assert preview.where.text().endswith(": Statements")
    assert pages.currentRow() == preview.number
    assert is_pictured(pages, pages.currentRow())


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_below_a_page_has_room(opened: OpenWorkshop, qtbot: QtBot, code: str) -> None:
    use(code)
    try:
        page = page_of(opened, qtbot)
        click(page.preview.fit.button("all"))
        settled(page, qtbot)
        pages = page.preview.all
        for item in (pages.item(n) for n in range(pages.count())):
            room = item.sizeHint().grownBy(QMargins(-4, 0, -4, -pages.iconSize().height() - 4))
            words = QRect(QPoint(), QSize(room.width(), 1000))
            needed = pages.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, item.text())
            assert needed.width() <= room.width(), item.text()
            assert needed.height() <= room.height(), item.text()
            assert pages.visualItemRect(item).size() == item.sizeHint()
            blank = room.height() - needed.height()
            assert blank < pages.fontMetrics().height(), "what is chosen is tinted no line further than its label"
    finally:
        use(ENGLISH)

"""Nine options on the laptop: each has a row in sight at 1024×768, on a lower screen the focus leads to it and a sign
says that there is more; what is given is added up beside the button."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.names import OptionId, RoundId
from stratroom.room import Room
from stratroom.stages.priorities.acts import MOST, ListOption
from stratroom.ui import styling
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.points import PointsForm
from stratroom.ui.entry.forms.ranking import RankingForm
from stratroom.ui.entry.more_below import MoreBelow
from stratroom.ui.theme import light
from tests.ui.entry.cards import held
from tests.ui.entry.passing import entered, passing
from tests.ui.rooms import key

LONG = "A second distribution centre in the north, shared with the two largest suppliers and run by them"


def page_of_nine(
    qtbot: QtBot, room: Room, round: str, width: int, height: int, text: str = "Something that could come first"
) -> EntryPage:
    for number in range(1, MOST + 1):
        words = LONG if text == LONG and number % 2 else "Something that could come first"
        room.do(ListOption(OptionId(f"o{number}"), f"{words}, number {number}"))
    laptop = passing(qtbot, room, RoundId(round))
    laptop.setStyleSheet(styling.style_sheet(light()))
    laptop.resize(width, height)
    page = entered(laptop)
    for _ in range(5):
        QApplication.processEvents()
    return page


def is_seen(part: QWidget, page: EntryPage) -> bool:
    top = part.mapTo(page.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.viewport().height()


@pytest.mark.parametrize("text", ["Something that could come first", LONG], ids=["short", "long"])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("round", ["points", "rankings"])
def test_all_nine_rows_are_in_sight_at_once(
    qtbot: QtBot, room: Room, round: str, size: tuple[int, int], text: str
) -> None:
    page = page_of_nine(qtbot, room, round, *size, text)
    assert isinstance(page.form, PointsForm | RankingForm)
    qtbot.waitUntil(lambda: all(is_seen(box, page) for box in numbers(page)))


def numbers(page: EntryPage) -> list[QSpinBox]:
    assert isinstance(page.form, PointsForm | RankingForm)
    return list(page.form.numbers.boxes.values())


@pytest.mark.parametrize("round", ["points", "rankings"])
def test_on_a_low_screen_the_focus_leads_to_each_and_a_sign_says_there_is_more(
    qtbot: QtBot, room: Room, round: str
) -> None:
    page = page_of_nine(qtbot, room, round, 960, 540, LONG)
    (sign,) = page.findChildren(MoreBelow)
    qtbot.waitUntil(lambda: sign.isVisible() and is_seen(numbers(page)[3], page))
    assert sign.accessibleName() == "More below"
    beside = page.form.mapTo(page, QPoint(page.form.width(), 0)).x()
    assert sign._left > beside, "it lies over no words"
    for box in numbers(page)[1:]:
        key(held(), Qt.Key.Key_Down)
        assert box.hasFocus()
        assert is_seen(box, page)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert not sign.isVisible()
    for box in reversed(numbers(page)[:-1]):
        key(held(), Qt.Key.Key_Up)
        assert is_seen(box, page)
    page.verticalScrollBar().setValue(0)
    assert sign.isVisible()


def test_where_all_is_in_sight_nothing_says_there_is_more(qtbot: QtBot, room: Room) -> None:
    page = page_of_nine(qtbot, room, "points", 1280, 800)
    (sign,) = page.findChildren(MoreBelow)
    qtbot.waitUntil(lambda: not sign.isVisible())


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 768)])
def test_the_sum_stands_in_the_foot_beside_the_button(qtbot: QtBot, room: Room, width: int, height: int) -> None:
    page = page_of_nine(qtbot, room, "points", width, height)
    assert isinstance(page.form, PointsForm)
    said, button = page.form.sum, page.hand_in
    next(iter(page.form.numbers.boxes.values())).setValue(99)
    assert said.text() == "99 given, 1 still to give"
    assert page.foot.isAncestorOf(said)
    assert said.isVisible()
    assert said.mapTo(page, QPoint(0, 0)).x() > button.mapTo(page, QPoint(0, 0)).x() + button.width()


@pytest.mark.parametrize(
    ("round", "said"),
    [
        ("points", "No points are given yet. Give 100 in all."),
        ("rankings", "Nothing is ranked. Give at least one option a place."),
    ],
)
def test_return_with_nothing_given_says_so(qtbot: QtBot, room: Room, round: str, said: str) -> None:
    page = page_of_nine(qtbot, room, round, 1280, 800)
    assert isinstance(page.form, PointsForm | RankingForm)
    box = next(iter(page.form.numbers.boxes.values()))
    key(box, Qt.Key.Key_Return)
    assert page.notice.sentence == said
    assert page.notice.isVisible()
    box.setValue(1)
    assert page.notice.isHidden()

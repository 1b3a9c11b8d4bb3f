"""Nine options on the laptop: each has a row in sight at 1280×800, and what is given is added up beside the button."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.names import OptionId, RoundId
from stratroom.room import Room
from stratroom.stages.priorities.acts import MOST, ListOption
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.points import PointsForm
from stratroom.ui.entry.forms.ranking import RankingForm
from tests.ui.entry.passing import entered, passing
from tests.ui.rooms import key


def page_of_nine(qtbot: QtBot, room: Room, round: str, width: int, height: int) -> EntryPage:
    for number in range(1, MOST + 1):
        room.do(ListOption(OptionId(f"o{number}"), f"Something that could come first, number {number}"))
    laptop = passing(qtbot, room, RoundId(round))
    laptop.resize(width, height)
    page = entered(laptop)
    for _ in range(5):
        QApplication.processEvents()
    return page


def is_seen(part: QWidget, page: EntryPage) -> bool:
    top = part.mapTo(page.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.viewport().height()


@pytest.mark.parametrize("round", ["points", "rankings"])
def test_all_nine_rows_are_in_sight_at_once(qtbot: QtBot, room: Room, round: str) -> None:
    page = page_of_nine(qtbot, room, round, 1280, 800)
    assert isinstance(page.form, PointsForm | RankingForm)
    assert all(is_seen(box, page) for box in page.form.numbers.boxes.values())


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

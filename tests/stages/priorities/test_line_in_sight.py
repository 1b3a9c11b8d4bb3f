"""Nine options beside the cut line in a low window: what is chosen and what is moved can always be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Points
from stratroom.model.names import OptionId, ParticipantId
from stratroom.stages.priorities.acts import MOST, POINTS, DrawCutLine, ListOption
from stratroom.stages.priorities.console import Panel
from stratroom.ui.widgets import PlainLabel
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import ALT, CONTROL, DOWN, UP
from tests.telling import started

IDS = tuple(OptionId(f"o{n}") for n in range(1, MOST + 1))


@pytest.fixture
def page(qtbot: QtBot, panel: Panel) -> Iterator[QScrollArea]:
    area = QScrollArea()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    yield area
    area.takeWidget()


@pytest.fixture
def nine(qtbot: QtBot, panel: Panel, page: QScrollArea) -> Hands:
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    page.setWidget(panel)
    page.resize(580, 420)
    page.show()
    page.activateWindow()
    hands.do(*(ListOption(id, f"Something that could come first, number {id}") for id in IDS))
    hands.show_answers(POINTS, ceo=Points(dict.fromkeys(IDS, 0) | {IDS[0]: 60, IDS[1]: 40}))
    settle()
    panel.cut.row(IDS[0]).setFocus()
    return hands


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def is_seen(part: QWidget, page: QScrollArea) -> bool:
    top = part.mapTo(page.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.viewport().height()


def test_the_question_after_an_empty_stop_is_seen(nine: Hands, panel: Panel, page: QScrollArea) -> None:
    nine.do(DrawCutLine(IDS[:1]))
    panel.steps.turn_to("owners")
    form = panel.owners.form(IDS[0])
    form.owner.show_person(ParticipantId("ceo"))
    settle()
    page.verticalScrollBar().setValue(0)
    form.submit.click()
    settle()
    (asked,) = (label for label in form.findChildren(PlainLabel) if label.text().startswith("Nothing stops for this"))
    assert is_seen(asked, page)


def test_the_arrows_scroll_to_the_option_they_choose(nine: Hands, panel: Panel, page: QScrollArea) -> None:
    for id in IDS[1:]:
        nine.press(DOWN)
        settle()
        assert nine.held is panel.cut.row(id)
        assert is_seen(panel.cut.row(id), page), id


def test_the_line_is_scrolled_to_as_it_moves(nine: Hands, panel: Panel, page: QScrollArea) -> None:
    for _ in IDS:
        nine.press(DOWN, CONTROL)
        settle()
        assert is_seen(panel.cut.rows.widgets["line"], page)
    nine.press(UP, CONTROL, times=MOST - 1)
    settle()
    assert is_seen(panel.cut.rows.widgets["line"], page)
    assert is_seen(panel.cut.row(IDS[0]), page), "the chosen option is beside it again"


def test_an_option_that_is_moved_stays_in_sight(nine: Hands, panel: Panel, page: QScrollArea) -> None:
    nine.do(DrawCutLine(IDS))
    panel.cut.row(IDS[-1]).setFocus()
    for _ in IDS:
        nine.press(UP, ALT)
        settle()
        assert is_seen(panel.cut.row(IDS[-1]), page)


def test_what_is_said_of_the_line_stands_at_it(nine: Hands, panel: Panel, page: QScrollArea) -> None:
    nine.press(DOWN, CONTROL, times=3)
    settle()
    assert "the line runs between equals" in nine.can_be_read
    line = panel.cut.rows.widgets["line"]
    assert panel.cut.rows.widgets["line"].y() > panel.cut.row(IDS[2]).y()
    assert is_seen(line, page)

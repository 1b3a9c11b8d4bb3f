"""The programme on the console, and where the hands are in each stage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, StageId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui.console.guide import guide_lines
from stratroom.ui.console.steps import Fold
from stratroom.ui.console.window import ConsoleWindow
from tests.ui.console.pressing import CONTROL, press
from tests.ui.rooms import NAMES, click, key


def test_control_and_a_number_goes_to_a_stage(opened: OpenWorkshop) -> None:
    press(opened.console, Qt.Key.Key_4, CONTROL)
    assert opened.room.workshop.stage == "tradeoffs"
    assert opened.console.desk.rail.rows["tradeoffs"].is_current
    assert opened.console.desk.panel.isVisible()
    click(opened.console.desk.rail.rows["reveal"])
    assert opened.room.workshop.stage == "reveal"
    assert not opened.console.desk.rail.rows["tradeoffs"].is_current


def test_return_presses_the_stage_the_step_and_the_bar_that_have_the_focus(opened: OpenWorkshop) -> None:
    desk = opened.console.desk
    row, header = desk.rail.rows["priorities"], desk.panel.findChildren(Fold)[0].header
    header.setFocus()
    key(header, Qt.Key.Key_Return)
    assert header.accessibleName().endswith("open")
    key(desk.status.undo, Qt.Key.Key_Enter)
    assert len(opened.room.workshop.people) == len(NAMES) - 1
    row.setFocus()
    key(row, Qt.Key.Key_Space)
    assert opened.room.workshop.stage == "priorities", "Space is not taken by the large button"
    row = desk.rail.rows["reveal"]
    key(row, Qt.Key.Key_Return)
    assert opened.room.workshop.stage == "reveal"


def test_going_where_one_is_leaves_no_entry(opened: OpenWorkshop) -> None:
    before = len(opened.room.file.recorded)
    press(opened.console, Qt.Key.Key_1, CONTROL)
    assert len(opened.room.file.recorded) == before


@pytest.mark.parametrize("stage", ["welcome", "statements", "reveal", "tradeoffs", "priorities"])
def test_every_stage_has_a_guide_in_the_column(opened: OpenWorkshop, stage: str) -> None:
    if stage != "welcome":
        opened.bridge.do(EnterStage(ItemId(stage)))
    assert guide_lines(StageId(stage))[0].startswith("# ")
    assert opened.console.desk.projector.guide.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1440, 900)])
@pytest.mark.parametrize("stage", ["welcome", "statements", "reveal", "tradeoffs", "priorities"])
def test_the_columns_fit_every_window(opened: OpenWorkshop, qtbot: QtBot, width: int, height: int, stage: str) -> None:
    opened.console.resize(width, height)
    if stage != "welcome":
        opened.bridge.do(EnterStage(ItemId(stage)))
    qtbot.waitUntil(lambda: opened.console.width() == width)
    desk = opened.console.desk
    assert desk.panel.minimumSizeHint().width() <= desk.panel.width()
    assert desk.projector.minimumSizeHint().width() <= desk.projector.width()


def test_everything_that_can_be_pressed_has_a_name(opened: OpenWorkshop) -> None:
    for button in opened.console.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text() or not button.isVisible(), button


@pytest.mark.parametrize(
    ("stage", "field"),
    [
        ("tradeoffs", "This good thing"),
        ("priorities", "Something the room could put first"),
        ("welcome", "Name"),
    ],
)
def test_a_stage_begins_with_its_first_field(opened: OpenWorkshop, stage: str, field: str) -> None:
    assert held(opened.console) == "Name", "where a new workshop begins"
    for each in ("reveal", stage):
        opened.bridge.do(EnterStage(ItemId(each)))
    assert held(opened.console) == field


def test_a_round_begins_with_its_large_button(opened: OpenWorkshop) -> None:
    opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    assert held(opened.console) == "Ask the first position"
    press(opened.console, Qt.Key.Key_F1)
    key(opened.console.keys, Qt.Key.Key_Escape)
    assert held(opened.console) == "Ask the first position"


@pytest.mark.parametrize("stage", ["statements", "reveal"])
def test_no_button_is_under_the_hands_where_nothing_is_written(opened: OpenWorkshop, stage: str) -> None:
    opened.bridge.do(EnterStage(ItemId(stage)))
    assert opened.console.focusWidget() is opened.console.desk.panel


def held(console: ConsoleWindow) -> str:
    holder = console.focusWidget()
    assert holder is not None
    return holder.accessibleName()

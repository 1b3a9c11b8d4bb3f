"""Whoever puts one more trade-off sees it on the list, and what comes next."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from stratroom.stages.tradeoffs.acts import Decide
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import tradeoffs
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import SPACE, STANDS, T1, T2

PUT = "Put as trade-off 3, and it waits on the list: “Rail even over Road”. Take it up there when the room comes to it."


@pytest.fixture
def told(hands: Hands, panel: Panel) -> list[str]:
    said: list[str] = []
    panel.told.connect(said.append)
    return said


def put_one_more(hands: Hands, panel: Panel) -> None:
    panel.more.header("put").click()
    panel.put.prefer.set_text("Rail")
    panel.put.over.set_text("Road")
    panel.more.header("put").setFocus()
    panel.put.submit.click()
    assert hands.held is panel.primary


def test_in_the_midst_of_a_debate_the_work_goes_on_where_it_stood(
    hands: Hands, panel: Panel, debate: TradeoffDebate, told: list[str]
) -> None:
    hands.show_answers("first:t1", **STANDS)
    put_one_more(hands, panel)
    assert told == [PUT]
    assert (panel.more.opened, debate.steps.opened) == ("", "arguments")
    assert panel.primary is debate.to_second


def test_where_all_others_are_decided_the_large_button_takes_it_up(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    hands.do(Decide(T1, "agreed", "Towns."), Decide(T2, "parked", "Later."))
    put_one_more(hands, panel)
    assert debate.steps.opened == "dissents"
    assert panel.primary is debate.dissents.way_on
    assert debate.dissents.way_on.label == "Take up: Rail even over Road"
    panel.setFocus()
    hands.press(SPACE)
    assert "Trade-off 3 of 3" in hands.can_be_read


def test_its_row_on_the_list_comes_into_sight(qtbot: QtBot, hands: Hands, panel: Panel) -> None:
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(panel)
    page.resize(744, 500)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    hands.do(Decide(T1, "agreed", "Towns."))
    put_one_more(hands, panel)
    new = tradeoffs(hands.room.workshop).items[-1]
    row = panel.agenda.rows.widgets[new.id]
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())
    page.takeWidget()

"""Whatever is worked on is named in sight, on the smallest laptop: the trade-off before the room, whose owner, whose
words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.stages.tradeoffs.acts import PutTradeoff
from tests.screens.measuring import settle
from tests.ui.rooms import leave, room_in

FRESH, CITIES = "Being fresher than anybody else in all the small towns", "Being in every big city of the country"
VANS, COURIERS = "Our own vans with our own drivers", "Couriers who know the way"


class Console:
    """Five people, the console on the smallest laptop."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        new_application()
        self.opened = OpenWorkshop(room_in(folder), keeps_backups=False)
        self.do, self.window = self.opened.bridge.do, self.opened.console
        self.desk = self.window.desk
        self.opened.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.showNormal()
        self.window.resize(QSize(1024, 768))
        settle()

    @property
    def page(self) -> QScrollArea:
        return self.desk._scrolls[self.opened.room.workshop.stage]

    def sees(self, part: QWidget) -> bool:
        """Whether it stands whole above whatever stands low."""
        seen = self.page.viewport()
        return part.isVisible() and seen.rect().contains(QRect(part.mapTo(seen, QPoint()), part.size()))

    @property
    def head(self) -> list[str]:
        """What can be read above the page, from the top."""
        return [label.text() for label in self.desk.stage.head.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    made = Console(qtbot, tmp_path)
    yield made
    leave(made.window)


def test_the_heading_says_which_of_the_trade_offs_it_is(console: Console) -> None:
    console.do(PutTradeoff(TradeoffId("t1"), FRESH, CITIES))
    console.do(EnterStage(ItemId("tradeoffs")))
    settle()
    which = "Being fresher than anybody else in all… even over Being in every big city of the country"
    assert which not in console.head, "of one its words stand on the page"
    console.do(PutTradeoff(TradeoffId("t2"), VANS, COURIERS))
    settle()
    bar = console.page.verticalScrollBar()
    for place in (0, bar.maximum()):
        bar.setValue(place)
        settle()
        assert "Trade-off 1 of 2" in console.head
        assert which in console.head, place
    console.do(EnterStage(ItemId("priorities")))
    settle()
    assert which not in console.head
    console.do(EnterStage(ItemId("tradeoffs")))
    settle()
    assert which in console.head

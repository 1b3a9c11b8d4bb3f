"""A debate in the real windows on a small laptop: the first positions are shown, and the room argues."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Position
from stratroom.model.names import ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.ui.console.form import Labelled
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import Field, PrimaryButton
from tests.screens.measuring import settle
from tests.ui.rooms import key, leave, room_in

T1, FIRST = TradeoffId("t1"), RoundId("first:t1")
STANDS = {"ceo": 3, "cfo": 2, "coo": -2, "cmo": 1, "gc": -3}
SIZES = (QSize(1024, 768), QSize(1280, 800))


class Console:
    """The first positions on one trade-off are shown; the console is on a small laptop."""

    def __init__(self, qtbot: QtBot, folder: Path, size: QSize) -> None:
        new_application()
        self.qtbot, self.opened = qtbot, OpenWorkshop(room_in(folder), keeps_backups=False)
        self.do = self.opened.bridge.do
        self.window, self.desk = self.opened.console, self.opened.console.desk
        self.opened.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.showNormal()
        self.window.resize(size)
        settle()
        assert self.window.size() == size
        self.do(EnterStage(ItemId("tradeoffs")))
        self.do(PutTradeoff(T1, "Small towns", "Big cities"))
        self.do(OpenRound(FIRST))
        for by, position in STANDS.items():
            self.do(HandIn(FIRST, ParticipantId(by), Position(position)))
        self.do(CloseRound(FIRST))
        self.do(RevealRound(FIRST))
        settle()

    @property
    def debate(self) -> TradeoffDebate:
        panel = self.desk.panel
        assert isinstance(panel, Panel)
        return panel.debates[T1]

    @property
    def page(self) -> QScrollArea:
        return self.desk._scrolls[self.opened.room.workshop.stage]

    def sees(self, part: QWidget) -> bool:
        """Whether it stands whole above whatever stands low."""
        seen = self.page.viewport()
        return part.isVisible() and seen.rect().contains(QRect(part.mapTo(seen, QPoint()), part.size()))

    @property
    def held(self) -> QWidget:
        """What has the focus, with its label and what is said below it."""
        held = QApplication.focusWidget()
        assert held
        part: QWidget | None = held
        while part is not None and not isinstance(part, Field | Labelled):
            part = part.parentWidget()
        return held if part is None else part

    def shows_all_through(self, inside: QWidget) -> int:
        """Tab through all of it: each part is whole in sight, and how many there are."""
        count = 0
        while inside.isAncestorOf(held := QApplication.focusWidget() or inside):
            settle()
            assert self.sees(self.held), held.accessibleName()
            key(held, Qt.Key.Key_Tab)
            count += 1
        return count

    def paints(self, button: PrimaryButton) -> bool:
        """Whether anything of it is to be seen in its own place."""
        seen = self.page.viewport()
        place = QRect(button.mapTo(seen, QPoint()), button.size()).intersected(seen.rect())
        image = seen.grab(place).toImage()
        colour = laptop().colour("room")
        across = image.width() // 2
        return any(QColor(image.pixel(across, y)) == colour for y in range(image.height()))


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def console(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Console]:
    made = Console(qtbot, tmp_path, request.param)
    yield made
    leave(made.window)

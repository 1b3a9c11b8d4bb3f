"""The panel of the trade-offs, the hands on it, and the debate before the room."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import T1, T2
from tests.telling import at, started


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    """Two trade-offs are put; the first is before the room."""
    hands = Hands(qtbot, panel, at(started("CEO", "CFO", "COO"), "tradeoffs"))
    hands.do(PutTradeoff(T1, "Small towns", "Big cities"), PutTradeoff(T2, "Own drivers", "Speed"))
    panel.setFocus()
    return hands


@pytest.fixture
def debate(hands: Hands, panel: Panel) -> TradeoffDebate:
    return panel.debates[T1]

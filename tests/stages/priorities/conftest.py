"""The priorities panel under the facilitator's hands."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.stages.priorities.acts import POINTS, ListOption
from stratroom.stages.priorities.console import Panel
from stratroom.stages.tradeoffs.asking import agreed_decisions
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import POINTS_GIVEN, A, B, C
from tests.telling import started


@pytest.fixture
def panel() -> Panel:
    return Panel(agreed_decisions)


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    """Three options are listed."""
    hands = Hands(qtbot, panel, started("CEO", "CFO", "COO"))
    hands.do(ListOption(A, "Fresh counters"), ListOption(B, "Own delivery"), ListOption(C, "School meals"))
    panel.setFocus()
    return hands


@pytest.fixture
def pointed(hands: Hands) -> Hands:
    """Points are shown: B has 140, A has 60, C none; the COO did not answer."""
    hands.show_answers(POINTS, **POINTS_GIVEN)
    hands.panel.setFocus()
    return hands

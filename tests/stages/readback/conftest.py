"""The read-back under the facilitator's hands."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.register import REGISTER
from stratroom.stages.readback.console import Panel
from tests.stages.hands import Hands
from tests.stages.readback.decided import at_read_back


@pytest.fixture
def panel() -> Panel:
    return Panel(REGISTER)


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    """Two decisions and the priorities stand; none was read out yet."""
    hands = Hands(qtbot, panel, at_read_back())
    panel.setFocus()
    return hands

"""The panel of the welcome, and hands on it."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.stages.welcome.console import Panel
from tests.stages.hands import Hands
from tests.telling import started


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    return Hands(qtbot, panel, started())

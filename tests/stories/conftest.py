"""The facilitator of every story: sits down at the start screen, and closes everything in the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.stories.driver import Facilitator


@pytest.fixture
def facilitator(qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    at_the_console = Facilitator(qtbot, tmp_path)
    yield at_the_console
    at_the_console.goes_home()

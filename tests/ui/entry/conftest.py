"""A workshop of five in a new file, closed again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.room import Room
from tests.ui.rooms import room_in


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    opened = room_in(tmp_path)
    yield opened
    opened.close()

"""A workshop with both windows, the console active."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.ui.console.round_bar import RoundBar
from tests.ui.rooms import STATEMENTS, leave, room_in


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path))
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    leave(workshop.console)


@pytest.fixture
def bar(qtbot: QtBot, opened: OpenWorkshop) -> RoundBar:
    made = RoundBar(STATEMENTS, "Put the question", "Reveal all {n} at once")
    qtbot.addWidget(made)
    made.asked.connect(opened.bridge.do)
    opened.bridge.changed.connect(lambda workshop: made.show_workshop(workshop, opened.bridge.in_box()))
    made.show_workshop(opened.room.workshop)
    made.show()
    return made

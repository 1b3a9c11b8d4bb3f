"""A workshop that is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.own_designs import OwnDesigns
from tests.ui.rooms import room_in


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), notes=tmp_path, own=OwnDesigns(tmp_path / "programmes"))
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    while isValid(workshop.console) and workshop.console.isVisible():
        workshop.console.close()

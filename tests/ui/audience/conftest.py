"""A workshop with both windows, on a laptop with two projectors."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.ui.settings import Settings
from tests.ui import screens
from tests.ui.audience.standing import SECOND
from tests.ui.rooms import leave, room_in
from tests.ui.screens import LAPTOP, PROJECTOR


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[OpenWorkshop]:
    if not screens.can_plug():
        pytest.skip("screens can be plugged only on the off-screen platform")
    new_application()
    screens.plug(LAPTOP, PROJECTOR, SECOND)
    workshop = OpenWorkshop(room_in(tmp_path), settings=settings)
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    screens.plug(LAPTOP)
    if isValid(workshop.console):
        leave(workshop.console)

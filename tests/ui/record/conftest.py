"""The windows of a whole day, at its end, on a file that is played once for all tests of a process."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.commands import rehearse
from stratroom.house import OpenWorkshop, open_room
from tests.record.reading import NORTHFIELD
from tests.ui.rooms import leave


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("played") / "day.stratroom"
    rehearse(NORTHFIELD, path, None, None)
    return path


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, played: Path) -> Iterator[OpenWorkshop]:
    new_application()
    path = Path(shutil.copy(played, tmp_path / "day.stratroom"))
    workshop = OpenWorkshop(open_room(path), notes=tmp_path / "notes", keeps_backups=False)
    workshop.show()
    workshop.console.showNormal()
    workshop.console.resize(1024, 768)
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    closed = list[bool]()
    workshop.closed.connect(lambda: closed.append(True))
    yield workshop
    if not closed:
        leave(workshop.console)

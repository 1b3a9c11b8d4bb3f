"""A workshop that is torn off in the midst of it, as a power cut does, and opened again: for the tests of drafts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stratroom.app import new_application
from stratroom.house import OpenWorkshop, open_room
from stratroom.ui.console.places import Place, named, stands
from stratroom.ui.drafts_file import DraftsFile, drafts_folder
from stratroom.ui.kept import Kept
from stratroom.ui.widgets import Field
from tests.screens.measuring import settle
from tests.ui.debated import Console
from tests.ui.rooms import leave, room_in


def file_of(opened: OpenWorkshop) -> DraftsFile:
    return DraftsFile(drafts_folder(), opened.room.file.origin)


def on_disk(opened: OpenWorkshop) -> Kept:
    return file_of(opened).read(opened.room.file.key)


def wait_until_kept(opened: OpenWorkshop, qtbot: QtBot) -> Kept:
    """Until what stands in the windows now lies on the disk."""
    keeping = opened.drafts
    qtbot.waitUntil(lambda: keeping._now() == on_disk(opened), timeout=20_000)
    return on_disk(opened)


def torn_off(opened: OpenWorkshop) -> Path:
    """Nobody closes it: the windows are gone, and whatever lies on the disk lies there. Where the file is."""
    path = opened.room.file.path
    opened.drafts._timer.stop()
    opened.drafts._worker.shutdown()
    opened.marker.leave_off()
    opened.console.desk.time.ticker.stop()
    opened.room.close()
    for window in (opened.console, opened.audience):
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return path


def opened_again(path: Path, qtbot: QtBot) -> OpenWorkshop:
    again = OpenWorkshop(open_room(path), keeps_backups=False)
    shown(again, qtbot)
    return again


def shown(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.show()
    opened.console.activateWindow()
    qtbot.waitUntil(opened.console.isActiveWindow)
    settle()


def place(opened: OpenWorkshop, name: str) -> Place:
    return named(opened.console.desk)[name]


def held() -> QWidget:
    found = QApplication.focusWidget()
    assert found
    return found


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    """A debate; whoever tears it off has ended it."""
    debate = Console(qtbot, tmp_path, QSize(1280, 800))
    yield debate
    if is_up(debate.opened):
        leave(debate.window)


def is_up(opened: OpenWorkshop) -> bool:
    return isValid(opened.console) and opened.drafts._timer.isActive()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), keeps_backups=False)
    shown(workshop, qtbot)
    yield workshop
    if is_up(workshop):
        leave(workshop.console)


def type_into(place: Place, text: str) -> None:
    edit: QWidget = place.edit if isinstance(place, Field) else place
    edit.setFocus()
    QTest.keyClicks(edit, text)


def text_in(opened: OpenWorkshop, name: str) -> object:
    return stands(place(opened, name))


def notice(opened: OpenWorkshop) -> str:
    return opened.console.desk.notice.sentence

"""A workshop opened by its path, before there is a start screen: how it was found is said as of one that was chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.storage.erasing import stays_elsewhere
from stratroom.ui.recent import Recent
from tests.telling import PROGRAMME
from tests.ui.rooms import leave_what_is_open


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    yield door
    door.openings.end()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    room = new_room(About("Day"), PROGRAMME, tmp_path / "day.stratroom")
    room.close()
    return room.file.path


def said(front: FrontDoor, path: Path) -> str:
    assert front.has_opened(path)
    assert front.opened
    assert front._recent._read().open == path
    return front.opened.console.desk.notice.sentence


def test_that_it_was_not_closed_and_what_stays_elsewhere_is_said(front: FrontDoor, path: Path) -> None:
    (path.parent / "second name").write_bytes(b"left")
    (path.parent / ".day.stratroom.anew").hardlink_to(path.parent / "second name")
    front._recent.remember(path, is_open=True)
    sentence = said(front, path)
    assert sentence.startswith("Recovered. What was saved is kept. It stands at ")
    assert sentence.endswith(stays_elsewhere(".day.stratroom.anew"))


def test_of_one_that_was_closed_nothing_is_said(front: FrontDoor, path: Path) -> None:
    front._recent.remember(path, is_open=False)
    assert said(front, path) == ""

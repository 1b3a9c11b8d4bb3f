"""A workshop of an older kind that cannot be upgraded now: the start screen says what is in the way, and it is read."""

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.storage import header, upgrading
from stratroom.ui.recent import Recent
from tests.ui.rooms import click, leave, leave_what_is_open

OLD = Path(__file__).parents[1] / "storage" / "files" / "format-3.stratroom"
EARLIER = "harbour before the upgrade from format 2.stratroom"


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    yield door
    door.openings.end()


@pytest.fixture
def path(front: FrontDoor, tmp_path: Path) -> Path:
    """Of the kind before, on the list."""
    path = tmp_path / "harbour.stratroom"
    shutil.copyfile(OLD, path)
    front._recent.remember(path, is_open=False)
    front.start.list_recent()
    return path


def is_said_and_then_read(front: FrontDoor, path: Path, qtbot: QtBot) -> str:
    """The sentence; the one way on was taken."""
    before, notice = path.read_bytes(), front.start.notice
    click(front.start.recent_lines[0])
    qtbot.waitUntil(lambda: notice.sentence != "", timeout=30_000)
    said = notice.sentence
    shown = [button for button in notice._buttons.values() if button.isVisible()]
    assert shown == [notice.read_only]
    click(notice.read_only)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.is_read_only
    leave(front.opened.console)
    qtbot.waitUntil(lambda: front.opened is None, timeout=30_000)
    assert path.read_bytes() == before
    return said


def test_a_copy_from_before_an_upgrade_that_may_not_be_read(
    front: FrontDoor, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, reads = path.with_name(EARLIER), header.first_page
    shutil.copyfile(OLD, copy)

    def fails(file: Path) -> bytes:
        if file == copy:
            raise PermissionError(errno.EACCES, "", file)
        return reads(file)

    with monkeypatch.context() as shut:
        shut.setattr(header, "first_page", fails)
        said = is_said_and_then_read(front, path, qtbot)
    assert said == (
        f"“{EARLIER}” cannot be read: the right to do it is missing. It was kept at an earlier upgrade, and answers "
        f"without names may lie in it. Allow “{EARLIER}” to be read, or move it to another folder, then open "
        "“harbour.stratroom” again. Until then it can be opened to read only."
    )
    copy.rename(path.parent / "aside.stratroom")
    click(front.start.recent_lines[0])
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert not front.opened.room.file.is_read_only, "moved, as was said, it is not in the way any more"


def test_no_room_for_the_copy_before_the_upgrade(
    front: FrontDoor, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(*_files: object) -> None:
        raise OSError(errno.ENOSPC, "")

    with monkeypatch.context() as full:
        full.setattr(upgrading.shutil, "copyfileobj", is_full)
        said = is_said_and_then_read(front, path, qtbot)
    assert said == (
        "“harbour.stratroom” is of an older kind and could not be backed up before the upgrade: the disk is full. "
        "Make room for “harbour before the upgrade from format 3.stratroom” in its folder, then open it again. Until "
        "then it can be opened to read only."
    )
    click(front.start.recent_lines[0])
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.found.kept_old == path.with_name("harbour before the upgrade from format 3.stratroom")

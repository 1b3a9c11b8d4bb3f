"""Copies of a workshop that a kill leaves: nobody else can read them, and they are gone when Stratroom is back."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.backups import Backups
from stratroom.catalogue import rule_book
from stratroom.own_designs import OwnDesigns
from stratroom.parts import for_a_while
from stratroom.room import Room
from stratroom.storage import copies, making, opening, snapshot
from stratroom.storage.file import WorkshopFile
from stratroom.ui.recent import Recent
from tests.faults.test_left_beside import die, killed
from tests.storage.workshops import KINDS, closed_file
from tests.ui.rooms import leave

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
OLD = Path(__file__).parents[1] / "storage" / "files"


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """Of an older kind: read in a copy."""
    return Path(shutil.copy(min(OLD.glob("*.stratroom")), tmp_path / "old.stratroom"))


def files(folder: Path) -> Iterator[Path]:
    """All but locks, which hold nothing."""
    return (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")


def killed_while_reading(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(opening, "upgrade_in_place", die)
        killed(lambda: WorkshopFile.open(path, rule_book().kinds, read_only=True))


def test_a_private_copy_is_nobody_elses_and_gone_with_the_next(
    temporary: Path, old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed_while_reading(old_file, monkeypatch)
    (left,) = temporary.iterdir()
    assert [path.name for path in files(left)] == ["old.stratroom"]
    assert stat.S_IMODE(left.stat().st_mode) == 0o700
    with for_a_while():
        assert not left.exists()
    assert list(temporary.iterdir()) == []


def test_a_private_copy_is_gone_when_stratroom_is_started_again(
    temporary: Path, old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed_while_reading(old_file, monkeypatch)
    assert list(files(temporary))
    command = [sys.executable, "-m", "stratroom", "--exit-after-start"]
    home = {f"XDG_{kind}_HOME": str(old_file.parent / kind) for kind in ("CONFIG", "DATA", "CACHE")}
    subprocess.run(command, cwd=Path(__file__).parents[2], env={**os.environ, **home}, check=True)
    assert list(files(temporary)) == []


def test_a_copy_that_is_being_read_is_let_be(temporary: Path) -> None:
    with for_a_while() as first, for_a_while() as second:
        assert first.exists()
        assert second.exists()
    assert list(temporary.iterdir()) == []


def rescued(path: Path) -> None:
    WorkshopFile.open(path, KINDS).continue_in(path.parent)


def backed_up(path: Path) -> None:
    copies.back_up(WorkshopFile.open(path, KINDS).taken, path.parent, "2027-03-01")


@pytest.mark.parametrize(("work", "module", "act"), [(rescued, making, "fill"), (backed_up, snapshot, "open_to_read")])
def test_a_copy_half_made_beside_the_workshop_is_gone_when_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: Callable[[Path], None], module: object, act: str
) -> None:
    path = closed_file(tmp_path)
    with monkeypatch.context() as patch:
        done = getattr(module, act)
        patch.setattr(module, act, lambda *given: (done(*given), die()))
        killed(lambda: work(path))
    left = [found for found in files(tmp_path) if found != path]
    assert len(left) == 1
    assert stat.S_IMODE(left[0].stat().st_mode) == 0o600
    WorkshopFile.open(path, KINDS).close()
    assert list(files(tmp_path)) == [path]


def test_a_backup_half_made_is_gone_with_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = rule_book()
    path = Path(shutil.copy(max(OLD.glob("*.stratroom")), tmp_path / "day.stratroom"))
    room = Room(WorkshopFile.open(path, rules.kinds), rules)
    kept = Backups(room, pytest.fail)
    with monkeypatch.context() as patch:
        patch.setattr(snapshot, "open_to_read", die)
        killed(kept.keep)
    assert len(list(files(kept.folder))) == 1
    kept.keep()
    assert [found.suffix for found in files(kept.folder)] == [".stratroom"]
    assert len(copies.backups(path, kept.folder)) == 1
    room.close()


def test_the_sample_is_gone_when_stratroom_ends(qtbot: QtBot, temporary: Path, tmp_path: Path) -> None:
    new_application()
    front = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    front.start.sample_asked.emit()
    qtbot.waitUntil(lambda: front.opened is not None, timeout=60_000)
    assert front.opened
    assert front.opened.room.file.path.is_relative_to(temporary.resolve())
    leave(front.opened.console)
    front.start.close()
    front.end()
    assert list(temporary.iterdir()) == []

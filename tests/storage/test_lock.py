"""The lock beside a workshop."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.file import WorkshopFile
from stratroom.storage.lock import let_go, take_lock
from tests.storage.workshops import KINDS, closed_file


def test_it_is_held_once_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "harbour.stratroom"
    lock = take_lock(path)
    with pytest.raises(Refused, match="already open in another Stratroom"):
        take_lock(path)
    let_go(lock)
    let_go(take_lock(path))
    assert os.name == "nt" or not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="unlinks as POSIX does")
def test_a_lock_file_that_cannot_be_removed_keeps_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "harbour.stratroom"
    lock = take_lock(path)
    beside = Path(f"{path}.lock")
    beside.unlink()
    beside.mkdir()
    let_go(lock)
    beside.rmdir()
    let_go(take_lock(path))


def test_a_folder_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is not there"):
        take_lock(tmp_path / "none" / "harbour.stratroom")
    assert not list(tmp_path.iterdir())


def test_a_file_left_by_a_program_that_died_is_no_obstacle(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    Path(f"{path}.lock").write_text("")
    WorkshopFile.open(path, KINDS).close()


@pytest.mark.skipif(os.name == "nt", reason="links as POSIX has them")
def test_another_name_for_the_same_file_is_the_same_lock(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    (tmp_path / "link.stratroom").symlink_to(path)
    file = WorkshopFile.open(path, KINDS)
    with pytest.raises(Refused, match="already open"):
        WorkshopFile.open(tmp_path / "link.stratroom", KINDS)
    file.close()


def _link(beside: Path) -> None:
    (beside.parent / "somebody's").write_text("theirs")
    beside.symlink_to(beside.parent / "somebody's")


def _link_to_nothing(beside: Path) -> None:
    beside.symlink_to(beside.parent / "nothing")


_NO_FILES = [_link, _link_to_nothing, Path.mkdir, *([os.mkfifo] if hasattr(os, "mkfifo") else [])]


@pytest.mark.skipif(os.name == "nt", reason="links as POSIX has them")
@pytest.mark.parametrize("make", _NO_FILES, ids=lambda make: make.__name__)
@pytest.mark.parametrize("end", [".lock", "-journal"])
def test_what_lies_there_and_is_no_file_is_named_and_left(
    tmp_path: Path, end: str, make: Callable[[Path], None]
) -> None:
    path = closed_file(tmp_path)
    beside, before = Path(f"{path}{end}"), path.read_bytes()
    make(beside)
    for read_only in (False, True) if end == "-journal" else (False,):
        with pytest.raises(Refused) as why:
            WorkshopFile.open(path, KINDS, read_only=read_only)
        assert str(why.value) == (
            f"What lies beside “harbour.stratroom” as “{beside.name}” was not left by Stratroom. Move it to another "
            "folder, then open the workshop again; nothing was changed."
        )
    assert (os.path.lexists(beside), path.read_bytes()) == (True, before)
    assert make != _link or (tmp_path / "somebody's").read_text() == "theirs"
    assert not Path(f"{path}.lock").exists() or end == ".lock"
    beside.rename(tmp_path / "moved")
    WorkshopFile.open(path, KINDS).close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_may_not_be_written_can_still_be_read(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    tmp_path.chmod(0o500)
    with pytest.raises(Trouble, match="Nothing can be written in"):
        WorkshopFile.open(path, KINDS)
    assert len(WorkshopFile.open(path, KINDS, read_only=True).recorded) == 4
    tmp_path.chmod(0o700)

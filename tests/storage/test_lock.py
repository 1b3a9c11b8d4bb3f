"""The lock beside a workshop."""

import os
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


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_may_not_be_written_can_still_be_read(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    tmp_path.chmod(0o500)
    with pytest.raises(Trouble, match="Nothing can be written in"):
        WorkshopFile.open(path, KINDS)
    assert len(WorkshopFile.open(path, KINDS, read_only=True).recorded) == 4
    tmp_path.chmod(0o700)

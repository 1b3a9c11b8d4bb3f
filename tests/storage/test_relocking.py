"""A passphrase set, changed and removed: the file is written anew whole, and the old one is overwritten."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import other_copies
from stratroom.storage.erasing import erase, stays_elsewhere
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import derived
from stratroom.storage.locked import is_locked, key_of
from stratroom.storage.making import fill, make_file
from stratroom.storage.other_copies import erase_copies, lock_all, lock_as
from tests.storage.locked_workshops import SECRET, closed, locked, set_passphrase
from tests.storage.workshops import AT, KINDS, ROUND, joined, round_opened, workshop


def test_set_changed_and_removed(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    told, words = list(file.recorded), file.words
    for old, new in ((None, SECRET), (SECRET, "another"), ("another", None), (None, "once more")):
        set_passphrase(file, old, new)
        assert file.is_locked == is_locked(file.path) == (new is not None)
        told.append(file.append(AT, joined(len(told))))
        file.close()
        assert [path.name for path in tmp_path.iterdir()] == ["harbour.stratroom"]
        file = WorkshopFile.open(file.path, KINDS, passphrase=new)
        assert file.recorded == told
    assert words == file.words or len(told) > 4
    file.close()


def test_what_a_failed_act_left_is_taken_back_before(tmp_path: Path) -> None:
    """Its journal would be applied to the new file, and is in the clear."""
    file = workshop(tmp_path)
    told = list(file.recorded)
    interrupt_an_act(file.path)
    assert _journal(file.path).stat().st_size > 0
    set_passphrase(file, None, SECRET)
    assert not _journal(file.path).exists()
    file.close()
    file = WorkshopFile.open(file.path, KINDS, passphrase=SECRET)
    assert file.recorded == told
    file.close()


def test_a_copy_takes_back_what_was_interrupted_before_it_is_locked(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    rescued = file.continue_in(tmp_path)
    told = list(file.recorded)
    file.close()
    interrupt_an_act(rescued)
    lock_as(rescued, KINDS, derived(SECRET), None)
    assert not _journal(rescued).exists()
    assert WorkshopFile.open(rescued, KINDS, read_only=True, passphrase=SECRET).recorded == told


def _journal(path: Path) -> Path:
    return Path(f"{path}-journal")


def interrupt_an_act(path: Path) -> None:
    """A program of its own writes more than its memory is allowed to hold and is gone before it is done."""
    act = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE'); c.execute('CREATE TABLE spill (x)');"
        "[c.execute('INSERT INTO spill VALUES (randomblob(40000))') for _ in range(9)]; os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", act, path], check=False).returncode == 9


def test_boxes_come_along(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    file.open_round(AT, round_opened(2), ROUND, 2, 1024)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    set_passphrase(file, None, SECRET)
    file.close()
    file = WorkshopFile.open(file.path, KINDS, passphrase=SECRET)
    assert file.answers(ROUND) == 1
    file.close()


def test_the_old_one_is_asked_for(tmp_path: Path) -> None:
    file = locked(tmp_path)
    for old in (None, "", "wrong"):
        with pytest.raises(Refused):
            file.relocking(old, "another")()
    file.close()
    assert list(tmp_path.iterdir()) == [file.path]
    WorkshopFile.open(file.path, KINDS, passphrase=SECRET).close()


def test_the_plain_file_is_overwritten(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    with file.path.open("rb") as seen:
        assert b"Ada" in file.path.read_bytes()
        assert file.relock(file.relocking(None, SECRET)())() == ""
        assert set(seen.read()) == {0}
    file.close()


STAYS = (
    "The earlier file of “harbour.stratroom” was not overwritten: it has another name on this disk and opens there "
    "as it did before."
)


def test_a_plain_file_that_has_another_name_stays_there_whole_and_that_is_said(tmp_path: Path) -> None:
    file, second = workshop(tmp_path), tmp_path / "second name"
    second.hardlink_to(file.path)
    before = second.read_bytes()
    assert file.relock(file.relocking(None, SECRET)())() == STAYS
    assert second.read_bytes() == before
    assert not list(tmp_path.glob(".*"))
    file.close()


def test_the_next_opening_leaves_another_name_whole_too_and_says_so(tmp_path: Path) -> None:
    """After a change of the passphrase that was stopped before the end."""
    path, second = closed(tmp_path), tmp_path / "second name"
    make_file(second)
    before = second.read_bytes()
    (tmp_path / ".harbour.stratroom.old").hardlink_to(second)
    file = WorkshopFile.open(path, KINDS, passphrase=SECRET)
    assert file.found.stayed == (STAYS,)
    assert second.read_bytes() == before
    assert not (tmp_path / ".harbour.stratroom.old").exists()
    file.close()


def test_of_a_new_one_that_was_not_put_in_its_place_it_is_not_said_that_it_was_there_before(tmp_path: Path) -> None:
    path, second = closed(tmp_path), tmp_path / "second name"
    for left in (".harbour.stratroom.anew", ".harbour.stratroom.anew-journal"):
        second.write_bytes(path.read_bytes())
        (tmp_path / left).hardlink_to(second)
        file = WorkshopFile.open(path, KINDS, passphrase=SECRET)
        assert file.found.stayed == (stays_elsewhere(left),)
        assert second.read_bytes() == path.read_bytes()
        assert not (tmp_path / left).exists()
        file.close()
        second.unlink()


def test_a_copy_that_has_another_name_stays_there_whole_when_it_is_locked_or_erased(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    rescued, second, third = (tmp_path / name for name in ("harbour rescued.stratroom", "second", "third"))
    shutil.copyfile(file.path, rescued)
    before = rescued.read_bytes()
    second.hardlink_to(rescued)
    assert lock_as(rescued, KINDS, derived(SECRET), None) == STAYS.replace("harbour", "harbour rescued")
    third.hardlink_to(rescued)
    set_passphrase(file, None, "another")
    assert erase_copies([rescued], file.taken, [key_of(rescued, SECRET)]) == [
        stays_elsewhere("harbour rescued.stratroom")
    ]
    assert second.read_bytes() == before
    assert is_locked(third)
    file.close()


def test_what_is_said_of_one_copy_is_said_though_another_cannot_be_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = workshop(tmp_path)
    linked, erring, last = (tmp_path / f"harbour rescued {number}.stratroom" for number in (1, 2, 3))
    for copy in (linked, erring, last):
        shutil.copyfile(file.path, copy)
    set_passphrase(file, None, SECRET)
    (tmp_path / "second").hardlink_to(linked)

    def fails(copy: Path) -> bool:
        if copy == erring:
            raise OSError(errno.EIO, "", copy)
        return erase(copy)

    monkeypatch.setattr(other_copies, "erase", fails)
    assert erase_copies([linked, erring, last], file.taken, []) == [
        stays_elsewhere(linked.name),
        f"“{erring.name}” could not be removed: the disk reports a fault. Try again.",
    ]
    assert [copy.exists() for copy in (linked, erring, last)] == [False, True, False]
    file.close()


def test_what_a_stopped_locking_of_a_copy_left_under_another_name_is_said_when_it_is_locked(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    rescued, second = tmp_path / "harbour rescued.stratroom", tmp_path / "second"
    for copy in (rescued, second):
        shutil.copyfile(file.path, copy)
    before = second.read_bytes()
    (tmp_path / ".harbour rescued.stratroom.old").hardlink_to(second)
    assert lock_as(rescued, KINDS, derived(SECRET), None) == STAYS.replace("harbour", "harbour rescued")
    assert second.read_bytes() == before
    assert not list(tmp_path.glob(".*"))
    file.close()


@pytest.mark.parametrize("call", ["read", "utime"])
def test_a_copy_the_disk_errs_at_is_said_and_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    file = workshop(tmp_path)
    rescued = tmp_path / "harbour rescued.stratroom"
    shutil.copyfile(file.path, rescued)
    set_passphrase(file, None, SECRET)
    before, names = rescued.read_bytes(), sorted(tmp_path.iterdir())

    def errs(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.EIO, "")

    with monkeypatch.context() as patch:
        patch.setattr(*((os, "utime", errs) if call == "utime" else (other_copies, "opens_alike", errs)))
        said = lock_all([rescued], file.taken, [], lambda *_: None, lambda: False)
    assert said == [
        f"“{rescued.name}” could not be written anew in {tmp_path}, so its passphrase is as it was. Try again."
    ]
    assert rescued.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == names
    file.close()


def test_something_written_meanwhile(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    anew = file.relocking(None, SECRET)()
    file.append(AT, joined(9))
    with pytest.raises(Refused, match="Something was written meanwhile"):
        file.relock(anew)
    assert not file.is_locked
    file.append(AT, joined(10))
    file.close()
    assert [path.name for path in tmp_path.iterdir()] == ["harbour.stratroom"]


def test_a_read_only_workshop_is_not_relocked(tmp_path: Path) -> None:
    reader = WorkshopFile.open(closed(tmp_path), KINDS, read_only=True, passphrase=SECRET)
    with pytest.raises(Refused, match="open to read only"):
        reader.relocking(SECRET, None)
    reader.close()


def test_what_a_stopped_change_left_is_removed(tmp_path: Path) -> None:
    """Before the new file took the place: the second name is the workshop itself and must not be overwritten."""
    path = closed(tmp_path)
    (tmp_path / ".harbour.stratroom.old").hardlink_to(path)
    make_file(tmp_path / ".harbour.stratroom.anew")
    (tmp_path / ".harbour.stratroom.anew-journal").write_bytes(b"Ada" * 200)
    WorkshopFile.open(path, KINDS, passphrase=SECRET).close()
    assert list(tmp_path.iterdir()) == [path]
    old = tmp_path / ".harbour.stratroom.old"
    old.touch()
    fill(old, [], [], None)
    WorkshopFile.open(path, KINDS, passphrase=SECRET).close()
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_stopped_change_of_a_copy_left_goes_when_the_workshop_is_opened(tmp_path: Path) -> None:
    """The copy is locked already, so nobody would look for what it was before."""
    path = closed(tmp_path)
    rescued, folder = tmp_path / "harbour rescued.stratroom", tmp_path / "harbour backups"
    rescued.write_bytes(path.read_bytes())
    folder.mkdir()
    (folder / "harbour backup 1.stratroom").write_bytes(path.read_bytes())
    for left in (tmp_path / ".harbour rescued.stratroom.old", folder / ".harbour backup 1.stratroom.old"):
        make_file(left)
    WorkshopFile.open(path, KINDS, passphrase=SECRET).close()
    assert not list(tmp_path.rglob(".*"))


def test_a_copy_that_is_open_elsewhere_is_left_alone(tmp_path: Path) -> None:
    path = closed(tmp_path)
    rescued, part = tmp_path / "harbour rescued.stratroom", tmp_path / ".harbour rescued.stratroom.anew"
    rescued.write_bytes(path.read_bytes())
    other = WorkshopFile.open(rescued, KINDS, passphrase=SECRET)
    make_file(part)
    WorkshopFile.open(path, KINDS, passphrase=SECRET).close()
    assert part.exists()
    other.close()


def test_moved_meanwhile_nothing_that_anybody_can_read_stays(tmp_path: Path) -> None:
    """The workshop goes on under another name, by which a later opening would not find it."""
    file = locked(tmp_path)
    anew = file.relocking(SECRET, None)()
    assert b"Ada" in anew.part.read_bytes()
    file.path.rename(tmp_path / "moved.stratroom")
    with anew.part.open("rb") as seen:
        with pytest.raises(Trouble, match="Work goes on in a rescue copy"):
            file.relock(anew)
        assert not anew.part.exists()
        assert set(seen.read()) == {0}
    assert file.is_locked
    file.append(AT, joined(9))
    file.close()

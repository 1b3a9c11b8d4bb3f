"""A removal that was stopped is gone on with: what is left of the workshop goes, and nothing that took its place."""

import errno
import random
from dataclasses import replace
from pathlib import Path

import pytest

from stratroom import planned, wiping
from stratroom.house import new_room, open_room
from stratroom.model.names import ParticipantId
from stratroom.model.workshop import About
from stratroom.planned import as_it_is
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.storage.lock import InUse, let_go, take_lock
from stratroom.wiping import Wipe, carry_out, interrupted, keep, plan, still
from tests.telling import PROGRAMME
from tests.to_wipe import SECRET, strangers, workshop


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def stopped(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Wipe:
    """One whose backup could not be removed, so that it was written down for the next start."""
    workshop(tmp_path, home)
    found, erase = plan(tmp_path / "day.stratroom", tmp_path / "data"), wiping.erase

    def errs(file: Path) -> bool:
        if " backup " in file.name:
            raise OSError(errno.EBUSY, "")
        return erase(file)

    with monkeypatch.context() as busy:
        busy.setattr(wiping, "erase", errs)
        carry_out(found, tmp_path / "data")
    return found


def new_one(path: Path) -> bytes:
    """Another workshop, of the same kind and size."""
    new_room(About("Outside"), PROGRAMME, path).close()
    return path.read_bytes()


def test_what_has_gone_is_taken_off_what_is_to_go(stopped: Wipe, tmp_path: Path) -> None:
    path, (backup,) = tmp_path / "day.stratroom", (tmp_path / "day backups").iterdir()
    before = new_one(path)
    (again,) = interrupted(tmp_path / "data")
    assert again.paths == still(again).paths == (backup,)
    assert carry_out(again, tmp_path / "data") == []
    assert not backup.exists()
    assert path.read_bytes() == before
    assert interrupted(tmp_path / "data") == []


def test_what_is_out_of_reach_stays_on_the_list(stopped: Wipe, tmp_path: Path) -> None:
    """As on a stick that is not plugged in, or that has other numbers once it is again."""
    (backup,), folder = (tmp_path / "day backups").iterdir(), tmp_path / "day backups"
    (again,) = interrupted(tmp_path / "data")
    for away in (tmp_path, folder):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(planned, "BACKUPS", " is no folder of backups")
            aside = away.rename(away.with_name("aside"))
            said = carry_out(still(again), aside / "data" if away == tmp_path else tmp_path / "data")
            aside.rename(away)
        (sentence,) = said
        assert sentence.startswith(f"“{backup.name}” was not removed: {folder} is not there now, as when a disk is not")
        (again,) = interrupted(tmp_path / "data")
    on_another = replace(again, files=tuple(replace(file, disk=file.disk + 1) for file in again.files))
    assert still(on_another).paths == (backup,)
    assert carry_out(again, tmp_path / "data") == []
    assert interrupted(tmp_path / "data") == []


def test_a_new_workshop_with_the_name_and_the_number_of_one_that_was_to_go_stays(stopped: Wipe, tmp_path: Path) -> None:
    """Some disks give a number on them again at once. As the program had been killed before it cut the list down."""
    path, before = tmp_path / "day.stratroom", new_one(tmp_path / "day.stratroom")
    (backup,) = (tmp_path / "day backups").iterdir()
    *others, gone = stopped.files
    number = as_it_is(path).number
    assert (gone.path, gone.size, gone.number == number) == (path, len(before), False)
    reused = replace(stopped, files=(*others, replace(gone, number=number)))
    wiping._write_down(reused, tmp_path / "data")
    (again,) = interrupted(tmp_path / "data")
    assert path in again.paths
    now = still(again)
    assert (now.paths, now.unsure) == ((backup,), (*stopped.unsure, path)), "it is not said to go, but to stay"
    assert carry_out(again, tmp_path / "data") == ["“day.stratroom” is another file by now and was left."]
    assert path.read_bytes() == before
    assert not backup.exists()


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_one_that_was_gone_on_with_since_is_another_by_now(tmp_path: Path, home: Path, passphrase: str | None) -> None:
    path, its_own = workshop(tmp_path, home, passphrase)
    found = plan(path, tmp_path / "data")
    room = open_room(path, passphrase=passphrase)
    room.do(AddParticipant(ParticipantId("cfo"), "CFO", "Finance"))
    room.close()
    before = path.read_bytes()
    assert path not in still(found).paths
    assert carry_out(found, tmp_path / "data") == ["“day.stratroom” is another file by now and was left."]
    assert path.read_bytes() == before
    assert not any(file.exists() for file in its_own - {path} if "data" not in file.parts)


@pytest.mark.parametrize("erased", [1, 5 * 4096, 5 * 4096 + 70])
def test_stopped_while_it_is_overwritten_it_is_still_known(tmp_path: Path, home: Path, erased: int) -> None:
    path, _its_own = workshop(tmp_path, home)
    found, content = plan(path, tmp_path / "data"), path.read_bytes()
    path.write_bytes(bytes(erased) + content[erased:])
    assert still(found).paths == found.paths
    path.write_bytes(bytes(erased) + content[erased:-1] + b"x")
    assert path not in still(found).paths
    path.write_bytes(bytes(erased) + content[erased:])
    assert carry_out(found, tmp_path / "data") == []
    assert not path.exists()


def test_of_a_large_file_the_beginning_and_the_end_are_looked_at(tmp_path: Path) -> None:
    path, content = tmp_path / "large", bytearray(random.Random(1).randbytes(50 * 4096 + 1))
    path.write_bytes(content)
    large = as_it_is(path)
    assert len(large.pieces) == 32
    for at, is_seen in ((0, True), (15 * 4096, True), (20 * 4096, False), (35 * 4096, True), (50 * 4096, True)):
        changed = content.copy()
        changed[at] ^= 1
        path.write_bytes(changed)
        assert large.lies_there() is not is_seen
    path.write_bytes(content[:-1])
    assert not large.lies_there()


def test_stopped_in_the_middle_it_is_gone_on_with(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, its_own = workshop(tmp_path, home)
    found, erased = plan(path, tmp_path / "data"), list[Path]()
    real = wiping.erase

    def stops(file: Path) -> bool:
        if len(erased) == 3:
            raise KeyboardInterrupt
        erased.append(file)
        return real(file)

    monkeypatch.setattr(wiping, "erase", stops)
    with pytest.raises(KeyboardInterrupt):
        carry_out(found, tmp_path / "data")
    monkeypatch.setattr(wiping, "erase", real)
    assert path.exists()
    (again,) = interrupted(tmp_path / "data")
    assert again.paths == found.paths[3:], "cut down to what is still to go"
    assert carry_out(again, tmp_path / "data") == []
    assert not any(file.exists() for file in its_own)
    assert interrupted(tmp_path / "data") == []


def test_what_stays_is_still_known_after_it_was_stopped(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _its_own = workshop(tmp_path, home, SECRET)
    strangers(tmp_path, home)
    found = plan(path, tmp_path / "data")

    def stops(_file: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(wiping, "erase", stops)
    with pytest.raises(KeyboardInterrupt):
        carry_out(found, tmp_path / "data")
    assert interrupted(tmp_path / "data") == [found]


def test_while_another_removes_it_it_is_neither_gone_on_with_nor_kept(stopped: Wipe, tmp_path: Path) -> None:
    (again,) = interrupted(tmp_path / "data")
    lock = take_lock(tmp_path / "day.stratroom")
    for ask in (lambda: still(again), lambda: keep(again, tmp_path / "data")):
        with pytest.raises(InUse, match=r"is open in another Stratroom, or is being removed there\."):
            ask()
    assert interrupted(tmp_path / "data") == [again]
    let_go(lock)
    keep(again, tmp_path / "data")
    assert interrupted(tmp_path / "data") == []


def test_another_workshop_that_is_open_under_its_name_holds_nothing_up(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop(tmp_path, home)
    found, path = plan(tmp_path / "day.stratroom", tmp_path / "data"), tmp_path / "day.stratroom"
    path.unlink()
    new_one(path)
    lock = take_lock(path)
    assert path not in still(found).paths
    let_go(lock)


def test_the_lock_of_a_copy_is_left_to_the_workshop_that_is_open_there_now(tmp_path: Path, home: Path) -> None:
    """Stopped between the two, the lock is still to go as another workshop has taken the copy's name: on Linux its file
    stays the same one."""
    workshop(tmp_path, home)
    copy = home / "day rescued.stratroom"
    lock = Path(f"{copy}.lock")
    lock.touch()
    found = plan(tmp_path / "day.stratroom", tmp_path / "data")
    assert lock in found.paths
    copy.unlink()
    new_one(tmp_path / "aside.stratroom")
    (tmp_path / "aside.stratroom").rename(copy)
    lock.touch()
    held = take_lock(copy)
    with pytest.raises(InUse, match=r"“day rescued\.stratroom” is open\."):
        carry_out(replace(found, files=tuple(file for file in found.files if file.path == lock)), tmp_path / "data")
    assert lock.exists()
    let_go(held)

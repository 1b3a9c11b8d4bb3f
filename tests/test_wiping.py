"""A workshop taken off the computer: all of it, and nothing else."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from stratroom import wiping
from stratroom.house import new_room, open_room
from stratroom.model.workshop import About
from stratroom.storage.damage import Damaged
from stratroom.storage.erasing import stays_elsewhere
from stratroom.storage.lock import InUse
from stratroom.wiping import carry_out, interrupted, plan
from tests.telling import PROGRAMME
from tests.to_wipe import SECRET, strangers, workshop


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_all_of_it_goes_and_nothing_else(tmp_path: Path, home: Path, passphrase: str | None) -> None:
    path, its_own = workshop(tmp_path, home, passphrase)
    others = strangers(tmp_path, home)
    with_key = open_room(path, read_only=True, passphrase=passphrase)
    found = plan(path, tmp_path / "data")
    with_key.close()
    assert set(found.paths) == its_own
    assert set(found.unsure) == {tmp_path / "day rescued 2.stratroom"}
    assert carry_out(found, tmp_path / "data") == []
    assert not any(file.exists() for file in its_own)
    assert all(file.exists() for file in others)
    assert interrupted(tmp_path / "data") == []
    assert not list(tmp_path.glob("*.lock"))


def test_a_locked_one_goes_without_its_passphrase_but_not_its_notes(tmp_path: Path, home: Path) -> None:
    path, its_own = workshop(tmp_path, home, SECRET)
    found = plan(path, tmp_path / "data")
    assert not found.has_origin
    assert set(found.paths) == {file for file in its_own if "data" not in file.parts}


def test_by_what_it_is_and_not_by_its_name(tmp_path: Path, home: Path) -> None:
    """Renamed beneath, rescued, gone on with: all of it goes with the rescued one, also what is damaged."""
    path, its_own = workshop(tmp_path, home)
    rescued, damaged = tmp_path / "day rescued.stratroom", tmp_path / "day restored.stratroom"
    for copy in (rescued, damaged):
        shutil.copy(path, copy)
    content = damaged.read_bytes()
    page = 2 * 4096
    damaged.write_bytes(content[:page] + bytes(byte ^ 1 for byte in content[page : page + 8]) + content[page + 8 :])
    with pytest.raises(Damaged):
        open_room(damaged, read_only=True)
    aside = path.rename(tmp_path / "moved away.stratroom")
    others = strangers(tmp_path, home)
    unreadable = tmp_path / "day backups" / "day backup 9.stratroom"
    unreadable.write_bytes(b"nothing that can be read")
    found = plan(rescued, tmp_path / "data")
    assert set(found.paths) == {*its_own - {path}, rescued, damaged, aside}
    assert set(found.unsure) == {tmp_path / "day rescued 2.stratroom", unreadable}
    assert carry_out(found, tmp_path / "data") == []
    assert all(file.exists() for file in {*others, unreadable})
    assert not any(file.exists() for file in (rescued, damaged, aside))


def test_saved_elsewhere_the_earlier_file_and_its_backups_go_along(tmp_path: Path, home: Path) -> None:
    docs, stick = tmp_path / "docs", tmp_path / "stick"
    for folder in (docs, stick):
        folder.mkdir()
    path, _its_own = workshop(docs, home)
    room = open_room(path)
    elsewhere = room.file.continue_in(stick)
    room.close()
    stray = new_room(About("Another"), PROGRAMME, docs / "day rescued.stratroom")
    stray.close()
    data, earlier = docs / "data", {path, *(docs / "day backups").iterdir()}
    assert not earlier & set(plan(elsewhere, data).paths)
    found = plan(elsewhere, data, known=[path])
    assert {elsewhere, *earlier} <= set(found.paths)
    assert stray.file.path in found.unsure
    assert carry_out(found, data) == []
    assert not any(file.exists() for file in (elsewhere, *earlier, docs / "day backups"))
    assert stray.file.path.exists()


def test_a_folder_where_it_is_known_to_have_been_and_that_is_not_there_is_named(tmp_path: Path, home: Path) -> None:
    path, _its_own = workshop(tmp_path, home)
    gone = tmp_path / "gone"
    assert plan(path, tmp_path / "data", known=[gone / "day.stratroom", gone / "x.stratroom"]).unsure == (gone,)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever is root looks into every folder")
def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path: Path, home: Path) -> None:
    path, _its_own = workshop(tmp_path, home)
    backups = tmp_path / "day backups"
    backups.chmod(0)
    try:
        assert plan(path, tmp_path / "data").unsure == (backups,)
    finally:
        backups.chmod(0o700)


def test_what_could_not_be_removed_goes_with_the_next_start(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, its_own = workshop(tmp_path, home)
    (backup,) = (tmp_path / "day backups").iterdir()
    found = plan(path, tmp_path / "data")
    erase = wiping.erase

    def errs(file: Path) -> bool:
        if file == backup:
            raise OSError(errno.EIO, "")
        return erase(file)

    monkeypatch.setattr(wiping, "erase", errs)
    assert carry_out(found, tmp_path / "data") == [f"“{backup.name}” could not be removed: the disk reports a fault."]
    monkeypatch.undo()
    monkeypatch.setenv("HOME", str(home))
    (again,) = interrupted(tmp_path / "data")
    assert carry_out(again, tmp_path / "data") == []
    assert not any(file.exists() for file in its_own)
    assert interrupted(tmp_path / "data") == []


def test_another_name_of_it_keeps_what_it_holds_and_that_is_said(tmp_path: Path, home: Path) -> None:
    path, its_own = workshop(tmp_path, home)
    second, before = tmp_path / "kept by somebody", path.read_bytes()
    second.hardlink_to(path)
    found = plan(path, tmp_path / "data")
    assert found.linked == (path,)
    assert carry_out(found, tmp_path / "data") == [stays_elsewhere("day.stratroom")]
    assert not any(file.exists() for file in its_own)
    assert second.read_bytes() == before


def test_another_name_that_it_is_given_meanwhile_is_said_too(tmp_path: Path, home: Path) -> None:
    path, _its_own = workshop(tmp_path, home)
    second, before = tmp_path / "kept by somebody", path.read_bytes()
    found = plan(path, tmp_path / "data")

    def given(done: int, of: int) -> None:
        if done == of - 1:
            second.hardlink_to(path)

    assert found.paths[-1] == path
    assert carry_out(found, tmp_path / "data", given) == [stays_elsewhere("day.stratroom")]
    assert second.read_bytes() == before


def test_two_names_of_it_that_both_go_leave_nothing(tmp_path: Path, home: Path) -> None:
    path, its_own = workshop(tmp_path, home)
    second = tmp_path / "another name.stratroom"
    second.hardlink_to(path)
    found = plan(path, tmp_path / "data")
    assert set(found.paths) == {*its_own, second}
    assert found.linked == ()
    with path.open("rb") as seen:
        assert carry_out(found, tmp_path / "data") == []
        assert set(seen.read()) == {0}
    assert not any(file.exists() for file in {*its_own, second})


def test_not_while_it_is_open(tmp_path: Path, home: Path) -> None:
    path, its_own = workshop(tmp_path, home)
    found, room = plan(path, tmp_path / "data"), open_room(path)
    with pytest.raises(InUse):
        plan(path, tmp_path / "data")
    with pytest.raises(InUse):
        carry_out(found, tmp_path / "data")
    room.close()
    assert all(file.exists() for file in its_own)


def test_what_took_its_place_meanwhile_is_left(tmp_path: Path, home: Path) -> None:
    path, _its_own = workshop(tmp_path, home)
    found = plan(path, tmp_path / "data")
    aside = path.rename(tmp_path / "moved")
    new_room(About("Another"), PROGRAMME, path).close()
    assert carry_out(found, tmp_path / "data") == ["“day.stratroom” is another file by now and was left."]
    assert path.exists()
    assert aside.exists()
    assert interrupted(tmp_path / "data") == [], "and is not said to go the next time"


def test_a_copy_that_is_open_by_now_stops_it_before_anything_goes(tmp_path: Path, home: Path) -> None:
    path, its_own = workshop(tmp_path, home)
    found, room = plan(path, tmp_path / "data"), open_room(home / "day rescued.stratroom")
    with pytest.raises(InUse, match=r"“day rescued.stratroom” is open\. Close it first"):
        carry_out(found, tmp_path / "data")
    room.close()
    assert all(file.exists() for file in its_own)


def test_a_list_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "wiping").mkdir()
    without = '{"files": [["/a", 1, 2, 4096]], "workshop": "/a"}'
    for number, text in enumerate(("{", "[]", '{"files": 3}', '{"files": [["a"]], "workshop": "a"}', without)):
        (tmp_path / "wiping" / f"{number}.json").write_text(text)
    assert interrupted(tmp_path) == []
    assert len(list((tmp_path / "wiping").iterdir())) == 5

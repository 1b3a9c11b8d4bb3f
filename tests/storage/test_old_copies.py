"""The copy kept before an upgrade holds no box of a round without names, as no backup does."""

import errno
import os
import shutil
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from stratroom.storage import header, opening, other_copies
from stratroom.storage.box import Box, new_box
from stratroom.storage.codec import encode
from stratroom.storage.erasing import stays_elsewhere
from stratroom.storage.file import WorkshopFile
from stratroom.storage.header import check_header
from stratroom.storage.ledger import EMPTY, add_rows, row_after
from stratroom.storage.migrations import STEPS, migrate
from stratroom.storage.schema import FORMAT
from stratroom.storage.settings import connect
from stratroom.storage.upgrading import NotUpgraded
from tests.storage.workshops import AT, KINDS, ROUND, SLOT, round_opened

KEPT = "old before the upgrade from format 3.stratroom"


def old_file(folder: Path, attribution: str) -> tuple[Path, Box]:
    """Of the last format that was released, with a round out."""
    path, box = folder / "old.stratroom", new_box(ROUND, 5, SLOT)
    path.touch()
    with closing(connect(path)) as connection:
        connection.execute("BEGIN")
        migrate(connection, STEPS[:3])
        add_rows(connection, [row_after(EMPTY, AT, *encode(round_opened(5, attribution)))])
        values = (box.round, box.public_key, box.private_key, SLOT, 0, b"".join(box.slots), box.digest())
        connection.execute("INSERT INTO boxes VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        connection.execute("COMMIT")
    return path, box


def test_none_stays_while_a_round_without_names_is_out(tmp_path: Path) -> None:
    path, box = old_file(tmp_path, "unattributed")
    file = WorkshopFile.open(path, KINDS)
    assert not (tmp_path / KEPT).exists()
    assert file.found.kept_old is None
    assert file._contents.boxes == {ROUND: box}
    file.close()


@pytest.fixture
def earlier(tmp_path: Path) -> tuple[Path, Path]:
    """A workshop of an older kind with a round without names out, and a copy that an earlier upgrade kept of it."""
    path, box = old_file(tmp_path, "unattributed")
    copy = tmp_path / "old before the upgrade from format 2.stratroom"
    shutil.copyfile(path, copy)
    assert box.private_key in copy.read_bytes()
    return path, copy


def test_one_of_an_earlier_upgrade_is_overwritten(earlier: tuple[Path, Path]) -> None:
    path, copy = earlier
    with copy.open("rb") as seen:
        WorkshopFile.open(path, KINDS).close()
        assert not copy.exists()
        assert set(seen.read()) == {0}


def test_where_it_has_another_name_it_stays_there_which_is_said(earlier: tuple[Path, Path]) -> None:
    path, copy = earlier
    second, before = copy.with_name("second name"), copy.read_bytes()
    second.hardlink_to(copy)
    file = WorkshopFile.open(path, KINDS)
    assert not copy.exists()
    assert second.read_bytes() == before
    assert file.found.stayed == (stays_elsewhere(copy.name),)
    file.close()


def test_what_cannot_be_erased_keeps_the_workshop_as_it_was(
    earlier: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would not be looked for any more."""

    def fails(copy: Path) -> bool:
        raise OSError(errno.EIO, "", copy)

    path, copy = earlier
    before = path.read_bytes()
    with monkeypatch.context() as erring:
        erring.setattr(other_copies, "erase", fails)
        with pytest.raises(NotUpgraded) as why:
            WorkshopFile.open(path, KINDS)
    assert str(why.value) == (
        f"“{copy.name}” could not be removed: the disk reports a fault. It was kept at an earlier upgrade, and answers "
        f"without names lie in it. Allow “{copy.name}” to be removed, or move it to another folder, then open "
        "“old.stratroom” again. Until then it can be opened to read only."
    )
    assert path.read_bytes() == before
    WorkshopFile.open(path, KINDS, read_only=True).close()
    WorkshopFile.open(path, KINDS).close()
    assert not copy.exists()


@pytest.mark.parametrize("there", [header, opening])
def test_one_that_the_disk_does_not_give_now_keeps_the_workshop_as_it_was(
    earlier: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, there: ModuleType
) -> None:
    """At its first page, or later. Once the workshop is upgraded nobody would look into the copy any more."""
    path, copy = earlier
    name = "first_page" if there is header else "copied"
    reads = getattr(there, name)

    def fails(file: Path) -> object:
        if file == copy:
            raise OSError(errno.EIO, "", file)
        return reads(file)

    before = path.read_bytes()
    with monkeypatch.context() as erring:
        erring.setattr(there, name, fails)
        with pytest.raises(NotUpgraded) as why:
            WorkshopFile.open(path, KINDS)
    assert str(why.value).startswith(f"“{copy.name}” ")
    assert str(why.value).endswith(
        f"It was kept at an earlier upgrade, and answers without names may lie in it. Allow “{copy.name}” to be read, "
        "or move it to another folder, then open “old.stratroom” again. Until then it can be opened to read only."
    )
    assert path.read_bytes() == before
    WorkshopFile.open(path, KINDS, read_only=True).close()
    WorkshopFile.open(path, KINDS).close()
    assert not copy.exists()


@pytest.mark.parametrize(("number", "reason"), [(errno.EIO, "the disk reports a fault"), (errno.EACCES, "")])
def test_where_it_cannot_be_seen_whether_there_is_one_it_is_said(
    earlier: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    path, copy = earlier
    looks = Path.stat

    def fails(file: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if file == copy:
            raise OSError(number, "", file)
        return looks(file, follow_symlinks=follow_symlinks)

    before = path.read_bytes()
    with monkeypatch.context() as erring:
        erring.setattr(Path, "stat", fails)
        with pytest.raises(NotUpgraded) as why:
            WorkshopFile.open(path, KINDS)
    assert str(why.value).startswith(f"“{copy.name}” cannot be read: {reason}")
    assert "answers without names may lie in it." in str(why.value)
    assert path.read_bytes() == before
    WorkshopFile.open(path, KINDS).close()
    assert not copy.exists()


@pytest.mark.parametrize("content", [b"no workshop" * 99, None], ids=["other", "damaged"])
def test_one_of_which_nothing_can_be_read_is_left_and_that_is_said(
    earlier: tuple[Path, Path], content: bytes | None
) -> None:
    path, copy = earlier
    left = copy.read_bytes()[:6000] if content is None else content
    copy.write_bytes(left)
    file = WorkshopFile.open(path, KINDS)
    assert file.found.stayed == (_unread(copy),)
    assert copy.read_bytes() == left
    file.close()


def _unread(copy: Path) -> str:
    return (
        f"“{copy.name}” was kept at an earlier upgrade and cannot be read. Answers without names may lie in it: delete "
        f"it from {copy.parent} if you do not need it."
    )


def test_an_empty_one_is_left_in_silence(earlier: tuple[Path, Path]) -> None:
    path, copy = earlier
    copy.write_bytes(b"")
    file = WorkshopFile.open(path, KINDS)
    assert file.found.stayed == ()
    assert copy.exists()
    file.close()


@pytest.mark.parametrize("how", ["one byte of an entry", "a folder as its journal"])
def test_one_that_is_not_whole_is_overwritten_too_where_the_box_in_it_is(earlier: tuple[Path, Path], how: str) -> None:
    path, copy = earlier
    if how == "one byte of an entry":
        copy.write_bytes(copy.read_bytes().replace(b"What is our strategy?", b"What is our strategi?", 1))
    else:
        Path(f"{copy}-journal").mkdir()
    with copy.open("rb") as seen:
        file = WorkshopFile.open(path, KINDS)
        assert file.found.stayed == ()
        assert not copy.exists()
        assert set(seen.read()) == {0}
    file.close()


def test_one_that_is_not_whole_with_the_box_of_another_workshop_is_left_and_said(
    earlier: tuple[Path, Path], tmp_path: Path
) -> None:
    """Rounds of two workshops are called alike; their keys are not."""
    path, copy = earlier
    (tmp_path / "other").mkdir()
    other, _box = old_file(tmp_path / "other", "unattributed")
    copy.write_bytes(other.read_bytes().replace(b"What is our strategy?", b"What is our strategi?", 1))
    before = copy.read_bytes()
    file = WorkshopFile.open(path, KINDS)
    assert file.found.stayed == (_unread(copy),)
    assert copy.read_bytes() == before
    file.close()


def test_of_a_round_with_names_it_is_kept_and_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = old_file(tmp_path, "named")
    file = WorkshopFile.open(path, KINDS)
    assert file.found.kept_old == tmp_path / KEPT
    assert (tmp_path / KEPT).exists()
    file.close()
    opened = list[object]()
    monkeypatch.setattr(opening, "_read_copy", lambda *given: opened.append(given))
    WorkshopFile.open(path, KINDS).close()
    assert opened == []


def test_of_an_upgrade_that_was_killed_in_its_commit_it_is_named(tmp_path: Path) -> None:
    path, _ = old_file(tmp_path, "named")
    before = path.read_bytes()
    journal, aside = Path(f"{path}-journal"), tmp_path / "aside"
    with closing(connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        migrate(connection, STEPS)
        aside.hardlink_to(journal)  # the commit removes the other name
        connection.execute("COMMIT")
    aside.rename(journal)
    assert check_header(path).format == FORMAT
    file = WorkshopFile.open(path, KINDS)
    assert file.found.was_cut
    assert file.found.kept_old == tmp_path / KEPT
    assert (tmp_path / KEPT).read_bytes() == before
    file.close()


def test_that_of_another_workshop_which_had_the_name_is_left_alone(tmp_path: Path) -> None:
    other, _box = old_file(tmp_path, "unattributed")
    copy = other.rename(tmp_path / "harbour before the upgrade from format 2.stratroom")
    path, _box = old_file(tmp_path, "named")
    before = copy.read_bytes()
    WorkshopFile.open(path.rename(tmp_path / "harbour.stratroom"), KINDS).close()
    assert copy.read_bytes() == before

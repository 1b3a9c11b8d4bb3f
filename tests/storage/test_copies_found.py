"""Which files beside a workshop are copies of it: told by what is in them, and told once more before any is touched."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from stratroom.model.refusals import Trouble
from stratroom.storage import copies_found
from stratroom.storage.belongings import belongings
from stratroom.storage.copies_found import CopiesFound, find_copies
from stratroom.storage.file import WorkshopFile
from stratroom.storage.locked import is_locked
from stratroom.storage.other_copies import erase_copies, lock_all
from tests.storage.locked_workshops import SECRET, set_passphrase
from tests.storage.workshops import AT, KINDS, ROUND, handed_in, joined, round_opened, started, workshop

NAMES = (
    "harbour backups/harbour backup 1.stratroom",
    "harbour before the upgrade from format 3.stratroom",
    "harbour rescued 2.stratroom",
)


def copied(file: WorkshopFile, *names: str) -> list[Path]:
    copies = [file.path.parent / name for name in names]
    for copy in copies:
        copy.parent.mkdir(exist_ok=True)
        shutil.copyfile(file.path, copy)
    return copies


def found(file: WorkshopFile, *known: Path, passphrases: Sequence[str] = ()) -> CopiesFound:
    return find_copies(file.taken, lambda _done, _of: None, known, passphrases)


def stranger(folder: Path) -> Path:
    """Last year's, under the name of a backup of this one."""
    other = WorkshopFile.create(folder / "last year.stratroom", KINDS)
    other.append(AT, started("Last year"))
    other.close()
    (folder / "harbour backups").mkdir(exist_ok=True)
    return other.path.rename(folder / "harbour backups" / "harbour backup 2025.stratroom")


def test_copies_are_those_that_lead_here_under_whatever_of_our_names(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    copies = copied(file, *NAMES)
    file.append(AT, joined(9))
    assert set(found(file).alike) == set(copies)
    set_passphrase(file, None, SECRET)
    assert set(found(file).plain) == set(copies)
    set_passphrase(file, SECRET, None)
    file.close()


def test_another_workshop_of_that_name_is_never_touched(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    other = stranger(tmp_path)
    before = other.read_bytes()
    set_passphrase(file, None, SECRET)
    assert found(file) == CopiesFound()
    assert erase_copies([other], file.taken, ()) == [_left(other)]
    assert lock_all([other], file.taken, (), lambda *_: None, lambda: False) == [_left(other)]
    assert other.read_bytes() == before
    file.close()


def test_one_that_has_gone_on_is_a_workshop_of_its_own(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    (copy,) = copied(file, "harbour rescued.stratroom")
    ahead = WorkshopFile.open(copy, KINDS)
    ahead.append(AT, joined(7))
    ahead.close()
    file.append(AT, joined(8))
    set_passphrase(file, None, SECRET)
    assert found(file) == CopiesFound(own=(copy,))
    before = copy.read_bytes()
    assert erase_copies([copy], file.taken, ()) == [_left(copy)]
    assert copy.read_bytes() == before
    file.close()


@pytest.mark.parametrize("attribution", ["named", "unattributed"])
def test_so_is_one_with_an_answer_in_its_box_that_is_not_here(tmp_path: Path, attribution: str) -> None:
    file = workshop(tmp_path)
    file.open_round(AT, round_opened(2, attribution), ROUND, 2, 1024)
    behind, ahead = copied(file, "harbour rescued.stratroom", "harbour rescued 2.stratroom")
    rescue = WorkshopFile.open(ahead, KINDS)
    slot = rescue.seal(ROUND, b"x")
    rescue.put(AT, handed_in(rescue, 0, slot) if attribution == "named" else None, ROUND, slot)
    rescue.close()
    assert found(file) == CopiesFound(alike=(behind,), own=(ahead,))
    file.close()


def test_one_that_is_open_is_left_before_and_after_it_was_found(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    (copy,) = copied(file, "harbour rescued.stratroom")
    set_passphrase(file, None, SECRET)
    assert found(file).plain == (copy,)
    rescue = WorkshopFile.open(copy, KINDS)
    assert found(file) == CopiesFound(own=(copy,))
    said = "“harbour rescued.stratroom” is already open in another Stratroom."
    for sentences in (
        erase_copies([copy], file.taken, ()),
        lock_all([copy], file.taken, (), lambda *_: None, lambda: False),
    ):
        assert [each.startswith(said) for each in sentences] == [True]
    rescue.append(AT, joined(7))
    rescue.close()
    assert erase_copies([copy], file.taken, ()) == [_left(copy)]
    assert copy.exists()
    file.close()


def test_locked_with_an_earlier_passphrase_it_is_told_once_that_is_given(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    set_passphrase(file, None, "the first")
    mine, other = copied(file, "harbour rescued.stratroom", "harbour rescued 2.stratroom")
    other.unlink()
    stray = WorkshopFile.create(other, KINDS, passphrase="the first")
    stray.append(AT, started("Another"))
    stray.close()
    set_passphrase(file, "the first", SECRET)
    assert found(file) == CopiesFound(unknown=(other, mine), asks=True)
    assert found(file, passphrases=["wrong"]).unknown == (other, mine)
    assert len(erase_copies([mine], file.taken, ())) == 1
    assert mine.exists()
    told = found(file, passphrases=["wrong", "the first"])
    assert (told.locked, told.unknown) == ((mine,), ())
    assert find_copies(file.taken, lambda _done, _of: None, keys=told.keys).locked == (mine,)
    assert "raw" not in repr(told)
    assert erase_copies(told.otherwise, file.taken, told.keys) == []
    assert (mine.exists(), other.exists()) == (False, True)
    file.close()


def test_what_was_overwritten_and_not_removed_is_erased_to_the_end(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    (copy,) = copied(file, "harbour rescued.stratroom")
    set_passphrase(file, None, SECRET)
    whole = copy.read_bytes()
    copy.write_bytes(bytes(4096) + whole[4096:])
    assert found(file).unknown == (copy,), "a disk may have lost its first page, and the rest be all there is"
    copy.write_bytes(bytes(len(whole)))
    assert found(file).plain == (copy,)
    assert erase_copies([copy], file.taken, ()) == []
    assert not copy.exists()
    file.close()


def test_what_the_disk_does_not_give_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = workshop(tmp_path)
    (copy,) = copied(file, "harbour rescued.stratroom")

    def errs(*_: object) -> None:
        raise Trouble("“harbour rescued.stratroom” cannot be read.")

    monkeypatch.setattr(copies_found, "open_to_read", errs)
    assert found(file) == CopiesFound(unknown=(copy,))
    file.close()


def test_a_second_name_of_the_workshop_itself_is_none(tmp_path: Path) -> None:
    """To open and close it would let go of what SQLite has locked of it."""
    file = workshop(tmp_path)
    (tmp_path / "harbour rescued.stratroom").hardlink_to(file.path)
    assert found(file) == CopiesFound()
    file.close()


def test_after_a_rescue_the_earlier_file_and_its_backups_count(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    first, (backup,) = file.path, copied(file, NAMES[0])
    file.continue_in(tmp_path)
    file.append(AT, joined(9))
    assert set(found(file).alike) == {first, backup}
    set_passphrase(file, None, SECRET)
    told = found(file)
    assert set(told.plain) == {first, backup}
    assert lock_all(told.plain, file.taken, (), lambda *_: None, lambda: False) == []
    assert all(map(is_locked, (first, backup)))
    file.close()


def test_saved_elsewhere_they_are_found_where_workshops_of_that_name_are_known(tmp_path: Path) -> None:
    docs, stick, shut = (tmp_path / name for name in ("docs", "stick", "gone"))
    docs.mkdir()
    stick.mkdir()
    file = workshop(docs)
    first, (backup,) = file.path, copied(file, NAMES[0])
    file.continue_in(stick)
    assert found(file) == found(file, docs / "other.stratroom") == CopiesFound()
    assert set(found(file, first).alike) == {first, backup}
    assert found(file, shut / "harbour rescued.stratroom").shut == (shut,)
    file.close()


@pytest.fixture
def shut(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of backups that cannot be listed."""
    listed, backups = Path.iterdir, tmp_path / "harbour backups"
    backups.mkdir()

    def refuses(folder: Path) -> Iterator[Path]:
        if folder == backups:
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refuses)
    return backups


def test_a_folder_that_cannot_be_listed_hides_nothing_beside_it(tmp_path: Path, shut: Path) -> None:
    file = workshop(tmp_path)
    (copy,) = copied(file, "harbour rescued.stratroom")
    assert found(file) == CopiesFound(alike=(copy,), shut=(shut,))
    file.close()


@pytest.fixture
def not_entered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of backups that can be listed, and nothing be told of what lies in it."""
    told, backups = Path.is_file, tmp_path / "harbour backups"

    def refuses(each: Path) -> bool:
        if each.parent == backups:
            raise PermissionError(13, "Permission denied")
        return told(each)

    monkeypatch.setattr(Path, "is_file", refuses)
    return backups


def test_one_that_can_be_listed_and_not_entered_is_said(tmp_path: Path, not_entered: Path) -> None:
    file = workshop(tmp_path)
    (copy, _backup) = copied(file, "harbour rescued.stratroom", NAMES[0])
    assert found(file) == CopiesFound(alike=(copy,), shut=(not_entered,))
    file.close()


def test_beside_it_a_workshop_is_looked_through_to_be_removed(tmp_path: Path, not_entered: Path) -> None:
    file = workshop(tmp_path)
    (copy, _backup) = copied(file, "harbour rescued.stratroom", NAMES[0])
    file.close()
    there = belongings(file.path, KINDS, lambda _done, _of: None)
    assert (there.certain, there.unsure) == ((copy, file.path), (not_entered,))


def _left(copy: Path) -> str:
    return f"“{copy.name}” is not known to be a copy any more, and was left. Try again."


@pytest.mark.parametrize("letter", ["x", "ü", "会"])
def test_of_a_long_name_a_rescue_copy_has_the_beginning_and_is_known_by_it(tmp_path: Path, letter: str) -> None:
    """246 bytes and the ending: its journal has a name just yet."""
    file, first = workshop(tmp_path), letter * (236 // len(letter.encode()))
    file.close()
    path = file.path.rename(tmp_path / f"{first}.stratroom")
    file = WorkshopFile.open(path, KINDS)
    rescues = [file.continue_in(tmp_path) for _ in range(2)]
    file.append(AT, joined(9))
    assert [first.startswith(rescue.stem.partition(" rescued")[0]) for rescue in rescues] == [True, True]
    assert [rescue.stem.rpartition("rescued")[2] for rescue in rescues] == ["", " 2"]
    assert set(found(file).alike) == {path, rescues[0]}
    assert set(found(file, path).alike) == {path, rescues[0]}
    file.close()

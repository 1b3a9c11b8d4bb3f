"""Backups: whole, checked, made from what the workshop holds while acts go on, and thinned along its own line only."""

import errno
from pathlib import Path

import pytest

from stratroom.model.refusals import Trouble
from stratroom.storage.copies import back_up, backups, newest_of
from stratroom.storage.file import WorkshopFile
from stratroom.storage.lines import leads_here
from stratroom.storage.making import make_file
from tests.storage.locked_workshops import locked
from tests.storage.workshops import AT, KINDS, ROUND, joined, started, with_open_round, workshop


def test_a_copy_of_an_open_workshop_holds_all_of_it(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    copy = WorkshopFile.open(back_up(file.taken, tmp_path, "1"), KINDS)
    assert (copy.recorded, copy.words, copy.answers(ROUND)) == (file.recorded, file.words, 1)
    file.close()
    copy.close()


def test_what_is_done_while_it_is_written_is_not_in_it(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    taken, told = file.taken, list(file.recorded)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    file.append(AT, joined(9))
    copy = WorkshopFile.open(back_up(taken, tmp_path, "1"), KINDS, read_only=True)
    assert (copy.recorded, copy.answers(ROUND)) == (told, 0)
    file.close()


def test_the_workshop_itself_is_not_touched(tmp_path: Path) -> None:
    """Held by another program all the while, as an act of ours holds it: a reader would have to wait."""
    file = workshop(tmp_path)
    taken = file.taken
    file._writing_desk()._live().execute("BEGIN EXCLUSIVE")
    assert leads_here(back_up(taken, tmp_path, "1"), taken.rows)
    file._writing_desk()._live().execute("ROLLBACK")
    file.close()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    with pytest.raises(Trouble, match="choose another folder"):
        back_up(file.taken, tmp_path / "none", "1")
    file.close()


def test_of_a_file_that_is_damaged_meanwhile_the_backup_is_whole(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    file.path.write_bytes(file.path.read_bytes().replace(b"Ada 1", b"Eve 1"))
    copy = back_up(file.taken, tmp_path, "1")
    assert WorkshopFile.open(copy, KINDS, read_only=True).recorded == file.recorded
    file.close()


def test_older_backups_are_thinned_out(tmp_path: Path) -> None:
    file, folder = workshop(tmp_path), tmp_path / "backups"
    folder.mkdir()
    others = [folder / "harbour 2 backup 01.stratroom", folder / "harbour backup 01.pdf", folder / "harbour.stratroom"]
    for other in others:
        other.write_text("not a backup of this workshop")
    made = [back_up(file.taken, folder, f"2026-11-26T14.{number:02}.00 {number:05}") for number in range(15)]
    assert backups(file.path, folder) == [*made[:2:-1], made[2]], "of an earlier hour the last"
    assert all(other.exists() for other in others)
    file.close()


def elsewhere(tmp_path: Path, title: str) -> WorkshopFile:
    """A workshop of the same name, which began otherwise."""
    (tmp_path / title).mkdir()
    file = WorkshopFile.create(tmp_path / title / "harbour.stratroom", KINDS)
    file.append(AT, started(title))
    for number in range(9):
        file.append(AT, joined(number))
    return file


def fill(file: WorkshopFile, folder: Path, hour: int) -> list[Path]:
    """As many as are not thinned out of one."""
    return [back_up(file.taken, folder, f"2026-11-26T{hour}.{n:02}.00 {len(file.recorded):05}") for n in range(12)]


def test_those_of_another_workshop_of_this_name_do_not_count_and_are_let_be(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    other, mine = elsewhere(tmp_path, "Other"), workshop(tmp_path)
    theirs = fill(other, folder, 15)
    ours = [back_up(mine.taken, folder, f"2026-11-26T14.{number:02}.00 00004") for number in range(12)]
    assert len(other.recorded) > len(mine.recorded), "theirs would be the newest"
    assert all(backup.exists() for backup in (*theirs, *ours))
    assert newest_of(mine.taken, folder) == ours[-1]
    assert newest_of(other.taken, folder) == theirs[-1]
    mine.close()
    other.close()


def test_gone_back_to_an_earlier_one_those_of_the_line_that_was_left_are_let_be(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    left = workshop(tmp_path)
    early = back_up(left.taken, folder, "2026-11-26T09.00.00 00004")
    begun = list(left.taken.rows)
    for number in range(20, 40):
        left.append(AT, joined(number))
    theirs = fill(left, folder, 15)
    left.close()
    left.path.unlink()
    make_file(left.path, begun)
    gone_back = WorkshopFile.open(left.path, KINDS)
    gone_back.append(AT, joined(9, "Eve"))
    assert newest_of(gone_back.taken, folder) == early
    ours = [back_up(gone_back.taken, folder, f"2026-11-26T16.{number:02}.00 00005") for number in range(12)]
    assert all(backup.exists() for backup in (*theirs, *ours, early))
    assert newest_of(gone_back.taken, folder) == ours[-1]
    gone_back.close()


def test_what_cannot_be_read_leads_nowhere(tmp_path: Path) -> None:
    file = locked(tmp_path)
    rows = file.taken.rows
    backup = back_up(file.taken, tmp_path, "1")
    assert leads_here(backup, rows)
    assert not leads_here(backup, rows[:-1])
    file.close()
    assert not leads_here(backup, rows), "its key is not held any more"
    backup.write_bytes(b"SQLite format 3\0" + bytes(100))
    assert not leads_here(backup, rows)
    assert not leads_here(tmp_path / "none", rows)


def test_that_the_folder_cannot_be_listed_is_no_harm_to_a_backup_that_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = workshop(tmp_path)

    def torn_out(_folder: Path) -> None:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "iterdir", torn_out)
    assert leads_here(back_up(file.taken, tmp_path, "1"), file.taken.rows)
    assert caplog.messages == ["old backups were not removed: error 5 of the system"]
    file.close()


def test_a_backup_opens_as_the_workshop_it_was_then(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    older = back_up(file.taken, tmp_path, "2026-11-26T14.02.00 00004")
    told = list(file.recorded)
    file.append(AT, joined(9))
    newer = back_up(file.taken, tmp_path, "2026-11-26T15.40.00 00005")
    assert backups(file.path, tmp_path) == [newer, older]
    assert WorkshopFile.open(older, KINDS, read_only=True).recorded == told
    file.close()


def test_no_backups_at_all(tmp_path: Path) -> None:
    assert backups(tmp_path / "a.stratroom", tmp_path / "none") == []


def test_one_that_somebody_named_otherwise_is_theirs_and_is_never_thinned_out(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    file = workshop(tmp_path)
    (first, *_rest) = fill(file, folder, 9)
    kept = first.rename(folder / "harbour backup before lunch.stratroom")
    for number in range(20, 40):
        file.append(AT, joined(number))
        back_up(file.taken, folder, f"2026-11-26T{10 + number % 10}.00.00 {len(file.recorded):05}")
    assert kept.exists()
    assert kept not in backups(file.path, folder)
    newest = newest_of(file.taken, folder)
    assert newest
    assert newest != kept
    file.close()

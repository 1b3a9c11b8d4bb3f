"""Copies and backups: whole, checked, thinned, and none while an author could be found out by them."""

from pathlib import Path

import pytest

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.copies import back_up, backups
from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import AT, KINDS, ROUND, closed_file, joined, with_open_round, workshop


def test_a_copy_of_an_open_workshop_holds_all_of_it(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    copy = WorkshopFile.open(back_up(file.path, tmp_path, "1", KINDS, hides_authors=False), KINDS)
    assert (copy.recorded, copy.words, copy.answers(ROUND)) == (file.recorded, file.words, 1)
    file.close()
    copy.close()


def test_no_copy_while_authors_are_hidden(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    with pytest.raises(Refused, match="Copy after its reveal"):
        back_up(path, tmp_path, "1", KINDS, hides_authors=True)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="choose another folder"):
        back_up(closed_file(tmp_path), tmp_path / "none", "1", KINDS, hides_authors=False)


def test_a_damaged_workshop_is_not_backed_up(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"Ada 1", b"Eve 1"))
    with pytest.raises(Trouble, match="entry 3"):
        back_up(path, tmp_path, "1", KINDS, hides_authors=False)
    assert list(tmp_path.iterdir()) == [path]


def test_older_backups_are_thinned_out(tmp_path: Path) -> None:
    path, folder = closed_file(tmp_path), tmp_path / "backups"
    folder.mkdir()
    others = [folder / "harbour 2 backup 01.stratroom", folder / "harbour backup 01.pdf", folder / "harbour.stratroom"]
    for other in others:
        other.write_text("not a backup of this workshop")
    made = [
        back_up(path, folder, f"2026-11-26T14.{number:02}.00 {number:05}", KINDS, hides_authors=False)
        for number in range(15)
    ]
    assert backups(path, folder) == [*made[:2:-1], made[2]], "of an earlier hour the last"
    assert all(other.exists() for other in others)


def test_a_backup_opens_as_the_workshop_it_was_then(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    older = back_up(file.path, tmp_path, "14.02", KINDS, hides_authors=False)
    told = list(file.recorded)
    file.append(AT, joined(9))
    newer = back_up(file.path, tmp_path, "15.40", KINDS, hides_authors=False)
    assert backups(file.path, tmp_path) == [newer, older]
    assert WorkshopFile.open(older, KINDS, read_only=True).recorded == told
    file.close()


def test_no_backups_at_all(tmp_path: Path) -> None:
    assert backups(tmp_path / "a.stratroom", tmp_path / "none") == []

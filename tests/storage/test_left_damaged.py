"""A damaged file that was left: said where the answers of this round may lie in it, never erased; else passed over."""

from collections.abc import Callable
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused
from stratroom.storage.file import WorkshopFile
from stratroom.storage.left_file import LeftFile, erase_left, with_answers
from stratroom.storage.opening import open_to_read
from tests.storage.test_left_file import file, found, key
from tests.storage.workshops import AT, KINDS, ROUND, revealed, round_opened, with_open_round, workshop

__all__ = ["file"]

Damage = Callable[[Path], None]


def in_its_box(path: Path) -> None:
    slot = open_to_read(path, KINDS).boxes[ROUND].slots[0]
    path.write_bytes(path.read_bytes().replace(slot[:64], slot[64:128]))


def in_an_entry(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"Ada 0", b"Eda 0"))


def in_its_tables(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + bytes(3996) + whole[4096:])


def in_its_beginning(path: Path) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def in_the_key_of_its_box(path: Path) -> None:
    public = open_to_read(path, KINDS).boxes[ROUND].public_key
    path.write_bytes(path.read_bytes().replace(public, public[::-1]))


DAMAGES = (in_its_box, in_an_entry, in_its_tables, in_its_beginning)


@pytest.mark.parametrize("damage", [*DAMAGES, in_the_key_of_its_box])
def test_it_is_said_to_and_never_erased(file: WorkshopFile, tmp_path: Path, damage: Damage) -> None:
    left = LeftFile(tmp_path / "harbour.stratroom", is_damaged=True)
    damage(left.path)
    assert found(file) == [left]
    with pytest.raises(Refused, match=r"is not any more what it was\. It was left as it is"):
        erase_left(LeftFile(left.path), file.taken, key(file))
    assert left.path.exists()
    file.close()


@pytest.mark.parametrize("damage", DAMAGES)
def test_it_is_found_also_after_a_restart(tmp_path: Path, damage: Damage) -> None:
    file = with_open_round(tmp_path, people=2)
    first = file.path
    file.put(AT, None, ROUND, file.seal(ROUND, b"Grow"))
    file.continue_in(tmp_path)
    file.close()
    damage(first)
    again = WorkshopFile.open(file.path, KINDS)
    again.reveal(AT, ROUND, revealed)
    assert found(again) == [LeftFile(first, is_damaged=True)]
    again.close()


@pytest.mark.parametrize("damage", DAMAGES[1:])
def test_of_one_that_was_left_before_nothing_is_said(tmp_path: Path, damage: Damage) -> None:
    """As where a backup of it was gone back to: the round was put out in the new file alone."""
    file = workshop(tmp_path)
    first = file.path
    file.continue_in(tmp_path)
    file.close()
    damage(first)
    again = WorkshopFile.open(file.path, KINDS)
    again.open_round(AT, round_opened(3, "unattributed"), ROUND, 3, 1024)
    again.put(AT, None, ROUND, again.seal(ROUND, b"Grow"))
    again.reveal(AT, ROUND, revealed)
    assert with_answers(again.left, again.taken, key(again), (first,)) == []
    again.close()

"""The key that answers are sealed to stands in the ledger: no other box can take the place of the one that was put."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.entries import RoundOpened
from stratroom.storage.box import Box, new_box
from stratroom.storage.codec import encode
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.going_back import what_fits
from stratroom.storage.ledger import EMPTY, row_after
from stratroom.storage.making import make_file
from stratroom.storage.verifying import verify
from tests.storage.workshops import AT, KINDS, ROUND, SLOT, handed_in, round_opened, with_open_round


def box_of(file: WorkshopFile) -> Box:
    return file._contents.boxes[ROUND]


def exchanged(path: Path, box: Box) -> None:
    """As somebody leaves it who knows how the file is made."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE boxes SET public_key = ?, private_key = ?, answers = ?, slots = ?, digest = ?",
            (box.public_key, box.private_key, box.answers, b"".join(box.slots), box.digest()),
        )


def test_the_entry_carries_the_key_of_its_box(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    opening = file.recorded[-1].entry
    assert isinstance(opening, RoundOpened)
    assert bytes.fromhex(opening.box) == box_of(file).public_key
    file.close()


def test_another_box_in_its_place_is_found_wherever_the_file_is_read(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    file.close()
    assert verify(file.path, KINDS) == []
    exchanged(file.path, new_box(ROUND, 2, SLOT))
    where = "another box lies in the place of the one of the round “statements”"
    assert where in " ".join(verify(file.path, KINDS))
    for read_only in (False, True):
        with pytest.raises(Damaged, match=where):
            WorkshopFile.open(file.path, KINDS, read_only=read_only)
    fits = what_fits(file.path, KINDS)
    assert len(fits.rows) == len(file.recorded)
    assert fits.boxes == {}


def test_what_is_handed_in_goes_into_the_box_that_was_put_out(tmp_path: Path) -> None:
    """Exchanged while the file is open, it is written over, and nothing was ever sealed to it."""
    file = with_open_round(tmp_path, people=2)
    own = box_of(file)
    exchanged(file.path, new_box(ROUND, 2, SLOT))
    sealed = file.seal(ROUND, b"x")
    file.put(AT, handed_in(file, 0, sealed), ROUND, sealed)
    file.close()
    again = WorkshopFile.open(file.path, KINDS)
    assert box_of(again).public_key == own.public_key
    assert again.answers(ROUND) == 1
    again.close()


def test_a_round_that_was_put_before_keys_were_told_opens(tmp_path: Path) -> None:
    path = tmp_path / "old.stratroom"
    make_file(path, [row_after(EMPTY, AT, *encode(round_opened(2)))], [new_box(ROUND, 2, SLOT)])
    file = WorkshopFile.open(path, KINDS)
    assert file.answers(ROUND) == 0
    file.close()

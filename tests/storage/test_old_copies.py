"""The copy kept before an upgrade holds no box of a round without names, as no backup does."""

from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.refusals import Trouble
from stratroom.storage import old_copies
from stratroom.storage.box import Box, new_box
from stratroom.storage.codec import encode
from stratroom.storage.erasing import stays_elsewhere
from stratroom.storage.file import WorkshopFile
from stratroom.storage.ledger import EMPTY, add_rows, row_after
from stratroom.storage.migrations import STEPS, migrate
from stratroom.storage.settings import connect
from tests.storage.workshops import AT, KINDS, ROUND, SLOT, closed_file, revealed, round_opened

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


def test_it_is_overwritten_also_where_only_a_later_opening_can(tmp_path: Path) -> None:
    """A kill between the upgrade and the erasing leaves it."""
    path, box = old_file(tmp_path, "unattributed")
    before = path.read_bytes()
    WorkshopFile.open(path, KINDS).close()
    kept = tmp_path / KEPT
    kept.write_bytes(before)
    assert box.private_key in before
    with kept.open("rb") as seen:
        WorkshopFile.open(path, KINDS).close()
        assert not kept.exists()
        assert set(seen.read()) == {0}


def test_where_it_has_another_name_it_stays_there_which_is_said(tmp_path: Path) -> None:
    path, _box = old_file(tmp_path, "unattributed")
    before = path.read_bytes()
    WorkshopFile.open(path, KINDS).close()
    kept, second = tmp_path / KEPT, tmp_path / "second name"
    kept.write_bytes(before)
    second.hardlink_to(kept)
    file = WorkshopFile.open(path, KINDS)
    assert not kept.exists()
    assert second.read_bytes() == before
    assert file.found.stayed == (stays_elsewhere(KEPT),)
    file.close()


def test_of_a_round_with_names_it_is_kept(tmp_path: Path) -> None:
    path, _ = old_file(tmp_path, "named")
    file = WorkshopFile.open(path, KINDS)
    assert file.found.kept_old == tmp_path / KEPT
    assert (tmp_path / KEPT).exists()
    file.close()


def test_what_could_not_be_erased_goes_also_once_the_round_is_revealed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_copy: Path) -> str:
        raise Trouble("The disk erred.")

    path, _box = old_file(tmp_path, "unattributed")
    with monkeypatch.context() as erring:
        erring.setattr(old_copies, "erase_copy", fails)
        file = WorkshopFile.open(path, KINDS)
    assert (tmp_path / KEPT).exists()
    file.reveal(AT, ROUND, revealed)
    file.close()
    WorkshopFile.open(path, KINDS).close()
    assert not (tmp_path / KEPT).exists()


def test_that_of_another_workshop_which_had_the_name_is_left_alone(tmp_path: Path) -> None:
    old, _box = old_file(tmp_path, "unattributed")
    kept = tmp_path / KEPT
    old.rename(kept)
    before = kept.read_bytes()
    closed_file(tmp_path).rename(old)
    WorkshopFile.open(old, KINDS).close()
    assert kept.read_bytes() == before

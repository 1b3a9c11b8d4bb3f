"""Files that somebody made to be read in a private copy: of an older format, damaged, locked, beside one that goes.

None of it is run, and a journal beside it is applied to nothing, before it is seen to be ours.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from time import process_time

import pytest

from stratroom.kept_copies import look_at_what_fits
from stratroom.model.refusals import Refused
from stratroom.storage.belongings import belongings
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.going_back import what_fits
from stratroom.storage.lines import leads_here
from stratroom.storage.opening import open_to_read
from tests.faults.mutations import naming
from tests.storage.locked_workshops import SECRET, closed
from tests.storage.workshops import KINDS, closed_file, many_rows

OLD = Path(__file__).parent / "files" / "format-3.stratroom"
ENDLESS = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r"
BOX = ", ".join(
    f"x AS {name}" for name in ("round", "public_key", "private_key", "slot_bytes", "answers", "slots", "digest")
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Of format 3, made by somebody who may write in it."""
    path = Path(shutil.copy(OLD, tmp_path / "old.stratroom"))
    path.chmod(0o600)
    return path


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """Somebody else's file."""
    (tmp_path / "elsewhere").mkdir()
    file = tmp_path / "elsewhere" / "victim.txt"
    file.write_text("Nobody may touch this.\n" * 20)
    return file


def edited(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE boxes", f"CREATE VIEW boxes AS SELECT {BOX} FROM ({ENDLESS} LIMIT 1000)"),
        ("CREATE TRIGGER forged AFTER INSERT ON boxes BEGIN DELETE FROM entries; END",),
    ],
)
def test_what_is_not_of_its_format_is_not_lifted(old: Path, statements: tuple[str, ...]) -> None:
    edited(old, *statements)
    with pytest.raises(Damaged, match="its tables are not as Stratroom makes them"):
        open_to_read(old, KINDS)
    assert what_fits(old, KINDS).rows == []


def test_more_boxes_than_there_can_be_are_not_read(old: Path) -> None:
    values = "x'', x'', 1, 0, x'', x''"
    edited(old, *(f"INSERT INTO boxes VALUES ('round {number}', {values})" for number in range(101)))
    with pytest.raises(Damaged, match="its pages are out of order"):
        open_to_read(old, KINDS)


def test_a_backup_without_end_is_let_be_at_once(old: Path) -> None:
    entry = "x AS sequence, '' AS at, 'said' AS kind, '{}' AS body, '' AS chain"
    edited(old, "DROP TABLE entries", f"CREATE VIEW entries AS SELECT {entry} FROM ({ENDLESS})")
    begun = process_time()
    assert not leads_here(old, many_rows(2))
    assert process_time() - begun < 3


def with_a_journal_that_names(path: Path, victim: Path) -> Path:
    """SQLite erases the file that a journal names, once it has applied it."""
    Path(f"{path}-journal").write_bytes(naming(victim, path.read_bytes()))
    return path


def test_what_fits_applies_no_journal_of_others(old: Path, victim: Path) -> None:
    with_a_journal_that_names(old, victim)
    assert look_at_what_fits(old).wrong
    assert victim.exists()


def test_nor_does_the_removing_of_another_workshop_beside_it(
    old: Path, victim: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with_a_journal_that_names(old, victim)
    mine = closed_file(tmp_path)
    assert old not in belongings(mine, KINDS, lambda _done, _of: None).certain
    assert victim.exists()


def test_nor_a_passphrase_that_is_tried(tmp_path: Path, victim: Path) -> None:
    path = with_a_journal_that_names(closed(tmp_path), victim)
    with pytest.raises(Refused, match="was not left by Stratroom"):
        WorkshopFile.open(path, KINDS, read_only=True, passphrase=f"not {SECRET}")
    assert victim.exists()

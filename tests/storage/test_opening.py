"""What is not opened, and what is said about it; never does it write."""

import os
import re
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import making
from stratroom.storage.file import WorkshopFile
from stratroom.storage.header import MOST_BYTES
from stratroom.storage.ledger import Row, row_after, tip_of
from stratroom.storage.schema import APPLICATION_ID
from stratroom.storage.verifying import verify
from tests.storage.workshops import AT, KINDS, ROUND, closed_file, many_rows, with_open_round

_FORMAT_AT, _APPLICATION_AT = 60, 68


def _refused(path: Path, sentence: str) -> None:
    """Opened either way and verified, it is refused with the same sentence, and stays as it is."""
    before = path.read_bytes() if path.is_file() else None
    for read_only in (True, False):
        with pytest.raises((Refused, Trouble), match=sentence):
            WorkshopFile.open(path, KINDS, read_only=read_only)
    (finding,) = verify(path, KINDS)
    assert finding.endswith(".")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not list(path.parent.glob("*.lock"))


def _patched(path: Path, offset: int, value: bytes) -> Path:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(value)] = value
    path.write_bytes(content)
    return path


def test_a_whole_file_has_no_findings(tmp_path: Path) -> None:
    assert verify(closed_file(tmp_path), KINDS) == []


def test_a_missing_file(tmp_path: Path) -> None:
    _refused(tmp_path / "none.stratroom", "There is no file")


def test_a_missing_file_is_looked_for_in_a_folder_that_has_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _refused(Path("none.stratroom"), re.escape(f"There is no file “none.stratroom” in {tmp_path}. Check the name"))


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.stratroom").mkdir()
    _refused(tmp_path / "folder.stratroom", "is not a file")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes with names in folders")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.stratroom")
    _refused(tmp_path / "pipe.stratroom", "is not a file")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is empty"), (b"SQLite", "not a Stratroom"), (b"%PDF-1.7" + bytes(500), "not a Stratroom")],
)
def test_other_files(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "other.stratroom"
    path.write_bytes(content)
    _refused(path, sentence)


def test_a_file_larger_than_any_workshop(tmp_path: Path) -> None:
    path = tmp_path / "large.stratroom"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(Refused, match="larger than any workshop"):
        WorkshopFile.open(path, KINDS)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.stratroom"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE entries (sequence INTEGER PRIMARY KEY)")
    _refused(path, "is not a Stratroom workshop")


def test_a_journal_beside_a_foreign_file_is_not_applied(tmp_path: Path) -> None:
    path = tmp_path / "other.stratroom"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")
    journal = Path(f"{path}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    _refused(path, "is not a Stratroom workshop")
    assert journal.exists()


def test_a_newer_file(tmp_path: Path) -> None:
    _refused(_patched(closed_file(tmp_path), _FORMAT_AT, struct.pack(">I", 999)), "written by a newer Stratroom")


def test_a_file_that_says_it_is_older_than_the_first(tmp_path: Path) -> None:
    _refused(_patched(closed_file(tmp_path), _FORMAT_AT, bytes(4)), "is damaged")


def test_the_mark_of_another_program(tmp_path: Path) -> None:
    mark = struct.pack(">I", APPLICATION_ID + 1)
    _refused(_patched(closed_file(tmp_path), _APPLICATION_AT, mark), "is not a Stratroom workshop")


def test_a_file_set_to_a_write_ahead_log(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    _refused(path, "write-ahead log")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER forged AFTER INSERT ON boxes BEGIN UPDATE boxes SET answers = 0; END",
        "CREATE TABLE notes (text)",
        "CREATE INDEX kinds ON entries (kind)",
        "DROP TRIGGER entries_are_never_changed",
        "DROP VIEW statements",
        "ALTER TABLE boxes RENAME COLUMN answers TO replies",
    ],
)
def test_a_schema_that_is_not_ours_to_the_letter(tmp_path: Path, statement: str) -> None:
    path = closed_file(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
    _refused(path, "its tables are not as Stratroom makes them")


def _with_rows(folder: Path, rows: list[Row]) -> Path:
    path = folder / "harbour.stratroom"
    making.make_file(path, rows)
    return path


@pytest.mark.parametrize("column", ["at", "kind", "body", "chain"])
@pytest.mark.parametrize("value", [b"bytes", "other"])
def test_a_changed_row_is_named(tmp_path: Path, column: str, value: object) -> None:
    rows = many_rows(9)
    rows[4] = rows[4]._replace(**{column: value})
    _refused(_with_rows(tmp_path, rows), "entry 5 is not as it was written")


@pytest.mark.parametrize("gone", [0, 4, 7])
def test_a_row_that_is_gone_is_named(tmp_path: Path, gone: int) -> None:
    path = _with_rows(tmp_path, many_rows(9))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        trigger = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'entries_are_never_erased'").fetchone()
        connection.execute("DROP TRIGGER entries_are_never_erased")
        connection.execute("DELETE FROM entries WHERE sequence = ?", (gone + 1,))
        connection.execute(trigger[0])
    _refused(path, f"entry {gone + 1} is not as it was written")


def test_a_kind_of_entry_nobody_knows_was_written_by_a_newer_one(tmp_path: Path) -> None:
    rows = many_rows(2)
    rows.append(row_after(tip_of(rows), AT, "seance-held", "{}"))
    _refused(_with_rows(tmp_path, rows), r"Entry 3 .* a newer one wrote it")


def test_fields_that_do_not_fit_are_damage_and_are_not_shown(tmp_path: Path) -> None:
    rows = many_rows(1)
    rows.append(row_after(tip_of(rows), AT, "participant-joined", '{"name":"Ada","secret":"words"}'))
    path = _with_rows(tmp_path, rows)
    _refused(path, "entry 2 has fields that a “participant-joined” does not have")
    assert "words" not in verify(path, KINDS)[0]


@pytest.mark.parametrize(
    "change",
    [
        "answers = 0",
        "slot_bytes = 512",
        "slots = substr(slots, 2)",
        "slots = zeroblob(length(slots))",
        "private_key = public_key",
        "round = 'other'",
        "slots = CAST('x' AS TEXT)",
        "slot_bytes = 0",
    ],
)
def test_a_changed_box_is_found_without_opening_it(tmp_path: Path, change: str) -> None:
    file = with_open_round(tmp_path, people=2)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    file.close()
    with closing(sqlite3.connect(file.path)) as connection:
        connection.execute(f"UPDATE boxes SET {change}")
        connection.commit()
    _refused(file.path, "answers in the box of the round")


def test_an_interrupted_act_is_taken_back_when_opened_and_in_a_copy_when_read(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    told = WorkshopFile.open(path, KINDS, read_only=True).recorded
    _interrupt(path)
    torn = path.read_bytes()
    assert WorkshopFile.open(path, KINDS, read_only=True).recorded == told
    assert verify(path, KINDS) == []
    assert path.read_bytes() == torn
    with closing(WorkshopFile.open(path, KINDS)) as file:
        assert file.recorded == told
    assert not Path(f"{path}-journal").exists()


def _interrupt(path: Path) -> None:
    """Leave the file as a program killed while writing leaves it: half changed, with a hot journal beside it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA cache_spill = 1")
        connection.execute("BEGIN")
        for sequence in range(5, 300):
            connection.execute("INSERT INTO entries VALUES (?, 'a', 'b', ?, 'd')", (sequence, "x" * 500))
        torn, journal = path.read_bytes(), Path(f"{path}-journal").read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(torn)
    Path(f"{path}-journal").write_bytes(journal)


def test_ten_thousand_entries_are_read_whole(tmp_path: Path) -> None:
    path = _with_rows(tmp_path, many_rows(10_000))
    file = WorkshopFile.open(path, KINDS, read_only=True)
    assert [recorded.sequence for recorded in file.recorded] == list(range(1, 10_001))


def test_a_name_with_signs_in_it(tmp_path: Path) -> None:
    path = tmp_path / "Größe #1 ?x=%20&.stratroom"
    WorkshopFile.create(path, KINDS).close()
    assert verify(path, KINDS) == []

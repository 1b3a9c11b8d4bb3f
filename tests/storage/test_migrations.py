"""New files, and old ones made today's. The next step here is a made-up one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from stratroom.model.people_noted import ParticipantsJoined
from stratroom.storage import schema
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.genuine import check_old_schema, format_of
from stratroom.storage.migrations import STEPS, migrate
from stratroom.storage.settings import connect
from stratroom.storage.upgrading import copied, upgrade
from tests.storage.workshops import AT, KINDS, closed_file, joined, many_rows


def _add_notes(database: Database) -> None:
    database.conn.execute("CREATE TABLE notes (text TEXT NOT NULL)")
    database.conn.execute("INSERT INTO notes SELECT kind FROM entries")


def _stumble(database: Database) -> None:
    database.conn.execute("CREATE TABLE notes (text TEXT NOT NULL)")
    raise OSError("the disk is gone")


NEXT = (*STEPS, _add_notes)
KEPT = f"harbour before the upgrade from format {schema.FORMAT}.stratroom"


@pytest.fixture
def old(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(closed_file(tmp_path))) as connection:
        yield connection


def _path(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def test_the_steps_together_make_todays_format(old: sqlite3.Connection) -> None:
    assert len(STEPS) == schema.FORMAT == format_of(old)
    made = [sql for (sql,) in old.execute("SELECT sql FROM sqlite_schema ORDER BY rowid")]
    assert made == list(schema.TODAY)
    assert old.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)


def test_todays_file_is_left_alone(old: sqlite3.Connection) -> None:
    before = _path(old).read_bytes()
    upgrade(_path(old), old)
    assert _path(old).read_bytes() == before
    assert len(list(_path(old).parent.iterdir())) == 1


def test_an_older_file_is_kept_beside_and_upgraded(old: sqlite3.Connection) -> None:
    path, before = _path(old), _path(old).read_bytes()
    upgrade(path, old, NEXT)
    assert path.with_name(KEPT).read_bytes() == before
    assert format_of(old) == schema.FORMAT + 1
    assert old.execute("SELECT count(*) FROM notes").fetchone() == (4,)
    check_old_schema(old, path.name, NEXT)


def test_an_upgrade_that_stumbles_changes_nothing(old: sqlite3.Connection) -> None:
    path, before = _path(old), _path(old).read_bytes()
    with pytest.raises(OSError, match="the disk is gone"):
        upgrade(path, old, (*STEPS, _stumble))
    old.close()
    assert path.read_bytes() == before


def test_an_older_file_with_something_forged_is_not_upgraded(old: sqlite3.Connection) -> None:
    old.execute("CREATE TRIGGER forged AFTER INSERT ON boxes BEGIN DELETE FROM boxes; END")
    with pytest.raises(Damaged, match="its tables are not as Stratroom makes them"):
        upgrade(_path(old), old, NEXT)
    assert not _path(old).with_name(KEPT).exists()


def test_a_file_of_the_first_format_is_opened_and_told_of_as_before(tmp_path: Path) -> None:
    path = tmp_path / "first.stratroom"
    path.touch()
    with closing(connect(path)) as connection:
        connection.execute("BEGIN")
        migrate(connection, STEPS[:1])
        connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", many_rows(2))
        connection.execute("COMMIT")
    file = WorkshopFile.open(path, KINDS)
    file.append(AT, ParticipantsJoined(people=(joined(4), joined(3))))
    file.close()
    assert (tmp_path / "first before the upgrade from format 1.stratroom").exists()
    with closing(sqlite3.connect(path)) as connection:
        assert format_of(connection) == schema.FORMAT
        names = connection.execute("SELECT name FROM participants").fetchall()
    assert names == [("Ada 0",), ("Ada 1",), ("Ada 4",), ("Ada 3",)]


def test_a_copy_is_gone_afterwards(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    with copied(path) as copy:
        assert copy.read_bytes() == path.read_bytes()
    assert not copy.parent.exists()

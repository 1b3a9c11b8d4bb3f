"""Is the inside of a file ours? Its schema to the letter, and its pages in order."""

import sqlite3
from contextlib import closing
from functools import cache

from stratroom.storage import schema
from stratroom.storage.damage import damaged, page_does_not_fit
from stratroom.storage.engine import is_sealed
from stratroom.storage.migrations import STEPS, Step, migrate
from stratroom.words import say

Schema = tuple[tuple[str, str, str, str | None], ...]


def check_schema(connection: sqlite3.Connection, name: str) -> None:
    """Damaged unless the schema is today's to the letter."""
    _compare(connection, name, _schema_of_today())


def check_old_schema(connection: sqlite3.Connection, name: str, steps: tuple[Step, ...]) -> None:
    """Damaged unless the schema is what `steps` left behind, to the letter."""
    _compare(connection, name, _schema_after(steps))


def check_seals(connection: sqlite3.Connection, name: str) -> None:
    """Of a locked file. Damaged, naming the first page that is not as it was written: each carries a seal."""
    broken = connection.execute("PRAGMA cipher_integrity_check").fetchone()
    if broken:
        raise page_does_not_fit(name, int(broken[0].rpartition(" ")[2]))


def check_pages(connection: sqlite3.Connection, name: str) -> None:
    """Damaged when SQLite finds a page out of order. Entries cut off at the end are found only here, and pages in use
    that count as free: what is written next would take their place."""
    if not (_is_found_ok(connection, "1") and _are_free_pages_free(connection)):
        raise damaged(name, say("its pages are out of order"))


def format_of(connection: sqlite3.Connection) -> int:
    """The format, asked after SQLite has taken back what was interrupted."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _are_free_pages_free(connection: sqlite3.Connection) -> bool:
    """SQLite 3.40 leaves the list of free pages out of its check where what it looks at first is a view, as here. So
    the list is checked by itself, and where there is one, against all pages in use, in a copy in memory without the
    views. Not of a locked file: each of its pages carries a seal."""
    if not _is_found_ok(connection, "sqlite_schema"):
        return False
    if is_sealed(connection) or connection.execute("PRAGMA freelist_count").fetchone() == (0,):
        return True
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA writable_schema = ON")
        copy.execute("DELETE FROM sqlite_schema WHERE type = 'view'")
        copy.execute("PRAGMA writable_schema = RESET")
        return _is_found_ok(copy, "1")


def _is_found_ok(connection: sqlite3.Connection, what: str) -> bool:
    return connection.execute(f"PRAGMA quick_check({what})").fetchone() == ("ok",)


def _compare(connection: sqlite3.Connection, name: str, expected: Schema) -> None:
    if _schema(connection) != expected:
        raise damaged(name, say("its tables are not as Stratroom makes them"))


def _schema(connection: sqlite3.Connection) -> Schema:
    return tuple(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"))


@cache
def _schema_of_today() -> Schema:
    """From the statements themselves: taking the steps would import sqlite_utils at every opening."""
    memory = sqlite3.connect(":memory:")
    try:
        for statement in schema.TODAY:
            memory.execute(statement)
        return _schema(memory)
    finally:
        memory.close()


def _schema_after(steps: tuple[Step, ...] = STEPS) -> Schema:
    memory = sqlite3.connect(":memory:")
    try:
        migrate(memory, steps)
        return _schema(memory)
    finally:
        memory.close()

"""What stands in a workshop file beside its rows is edited: views and triggers that other programs would go by, tables,
and the fields of its header. Each has one right finding."""

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from stratroom.storage.schema import FORMAT

_TABLES = r".* is damaged: its tables are not as Stratroom makes them\..*"
_FIRST_PAGE = r".* is damaged: its first page is not as Stratroom wrote it\..*"
_NOT_OURS = r".* is not a Stratroom workshop\..*"
_NEWER = r".* was written by a newer Stratroom\..*"
_OTHER_JOURNAL = r".* was changed by another program to work in another way.*"
_UNREADABLE = r".* is damaged: it cannot be read\..*"
_PAGES = r".* is damaged: its pages are out of order\..*"
_MOST = 1 << 32
Number = Callable[[random.Random], int]


def edit_inside(path: Path, content: bytes, chance: random.Random) -> tuple[str, str]:
    """What was done to it, and what must be found, as a pattern."""
    path.write_bytes(content)
    if chance.random() < 0.5:
        return _edit_schema(path, chance), _TABLES
    what, at, size, number, right = chance.choice(_HEADER)
    old, new = content[at : at + size], content[at : at + size]
    while new == old:
        new = number(chance).to_bytes(size, "big")
    path.write_bytes(content[:at] + new + content[at + size :])
    return f"{what} of the header", right


def _edit_schema(path: Path, chance: random.Random) -> str:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        what, edit = chance.choice(_SCHEMA)
        edit(connection, chance)
    return what


def _one(connection: sqlite3.Connection, kind: str, chance: random.Random) -> tuple[str, str]:
    found = "SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY name"
    return chance.choice(connection.execute(found, (kind,)).fetchall())


def _gone(kind: str) -> Callable[[sqlite3.Connection, random.Random], None]:
    def edit(connection: sqlite3.Connection, chance: random.Random) -> None:
        name, _sql = _one(connection, kind, chance)
        connection.execute(f"DROP {kind} {name}")

    return edit


def _another_view(connection: sqlite3.Connection, chance: random.Random) -> None:
    """It still has its name, and says what somebody wants to be read."""
    name, _sql = _one(connection, "view", chance)
    connection.execute(f"DROP VIEW {name}")
    connection.execute(f"CREATE VIEW {name} AS SELECT 'They all agreed.' AS text")


def _weaker_trigger(connection: sqlite3.Connection, chance: random.Random) -> None:
    """It still has its name, and refuses nothing."""
    name, sql = _one(connection, "trigger", chance)
    connection.execute(f"DROP TRIGGER {name}")
    connection.execute(re.sub(r"RAISE\(ABORT, '[^']*'\)", "1", sql))


def _letter(kind: str) -> Callable[[sqlite3.Connection, random.Random], None]:
    """One letter of how it was made."""

    def edit(connection: sqlite3.Connection, chance: random.Random) -> None:
        name, sql = _one(connection, kind, chance)
        spot = chance.choice([n for n, letter in enumerate(sql) if letter == " "])
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (f"{sql[:spot]} {sql[spot:]}", name))

    return edit


def _added(*statements: str) -> Callable[[sqlite3.Connection, random.Random], None]:
    def edit(connection: sqlite3.Connection, chance: random.Random) -> None:
        connection.execute(chance.choice(statements))

    return edit


_FORGED = "BEGIN UPDATE entries SET body = replace(body, 'not ', '') WHERE sequence = NEW.sequence; END"
_SCHEMA: tuple[tuple[str, Callable[[sqlite3.Connection, random.Random], None]], ...] = (
    ("a view gone", _gone("view")), ("another view of its name", _another_view),
    ("a letter of a view", _letter("view")),
    ("a view added", _added("CREATE VIEW said AS SELECT * FROM entries", "CREATE VIEW a AS SELECT 1")),
    ("a trigger gone", _gone("trigger")), ("a weaker trigger", _weaker_trigger),
    ("a letter of a trigger", _letter("trigger")),
    ("a trigger added", _added(f"CREATE TRIGGER forged AFTER INSERT ON entries {_FORGED}",
                               "CREATE TRIGGER forged AFTER INSERT ON boxes BEGIN DELETE FROM boxes; END")),
    ("a letter of a table", _letter("table")),
    ("a table added", _added("CREATE TABLE who (name TEXT, slot INTEGER)")),
    ("a column added", _added("ALTER TABLE entries ADD COLUMN author TEXT", "ALTER TABLE boxes ADD COLUMN by TEXT")),
    ("an index added", _added("CREATE INDEX by_kind ON entries (kind)")),
)  # fmt: skip


def _below(most: int, least: int = 0) -> Number:
    return lambda chance: chance.randrange(least, most)


_HEADER: tuple[tuple[str, int, int, Number, str], ...] = (
    ("the first letters", 0, 4, _below(_MOST), _NOT_OURS),
    ("the size of a page", 16, 2, _below(1 << 16), _UNREADABLE),
    ("how it is written", 18, 1, _below(256), _OTHER_JOURNAL),
    ("how it is read", 19, 1, _below(256), _OTHER_JOURNAL),
    ("what is left free of a page", 20, 1, _below(256), _UNREADABLE),
    ("the first fraction", 21, 1, _below(256), _UNREADABLE),
    ("how many pages there are", 28, 4, _below(_MOST, 1), rf"{_UNREADABLE}|{_PAGES}"),
    ("the first free page", 32, 4, _below(_MOST), _PAGES),
    ("how many pages are free", 36, 4, _below(_MOST), _PAGES),
    ("the largest root", 52, 4, _below(_MOST), _PAGES),
    ("how letters are written", 56, 4, _below(_MOST), _FIRST_PAGE),
    ("the format, a newer one", 60, 4, _below(_MOST, FORMAT + 1), _NEWER),
    ("the format, an older one", 60, 4, _below(FORMAT, 1), _TABLES),
    ("the format, none", 60, 4, lambda _chance: 0, _FIRST_PAGE),
    ("whose file it is", 68, 4, _below(_MOST), _NOT_OURS),
)  # fmt: skip
"""What, where, of how many bytes, which number, and what must be found. Left out are fields that change nothing of what
is read or written: counters, the version of the library, hints for its memory."""

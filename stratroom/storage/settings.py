"""How SQLite is told to treat the file, and the proof that it listened.

DELETE with EXTRA is the only pair that lost nothing in simulated power cuts: with FULL the journal's removal is not
synced and can come back; WAL goes on acknowledging after the file was moved, and keeps erased text beside the file.
"""

import sqlite3
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.words import say

_SETTINGS: tuple[tuple[str, str | int, str | int], ...] = (
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", 0, 0),
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("synchronous", "EXTRA", 3),
    ("journal_mode", "DELETE", "delete"),
)
"""Name, what is asked, and what SQLite must answer afterwards. `trusted_schema` first: before anything is parsed."""

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 1),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 4),
)
"""More than any workshop needs, less than a hostile file would like. VACUUM needs the one attached database."""

SECONDS_TO_WAIT = 2.0
"""How long another program may hold the file before an act is given up."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to an existing file, with every setting in force. Transactions are begun by hand.

    A worker may open what the window then goes on with: one thread at a time, which is for the callers to keep.
    """
    mode = "ro" if read_only else "rw"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=SECONDS_TO_WAIT, check_same_thread=False)
    try:
        _limit(connection)
        _apply(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _limit(connection: sqlite3.Connection) -> None:
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)


def _apply(connection: sqlite3.Connection) -> None:
    for name, asked, expected in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {asked}").fetchone()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is not None and row[0] != expected:  # None: this SQLite was built without the feature (mmap)
            raise Trouble(say("The database here does not keep the setting {name}. Reinstall Stratroom.", name=name))

"""How SQLite is told to treat the file, and the proof that it listened.

DELETE with EXTRA is the only pair that lost nothing in simulated power cuts: with FULL the journal's removal is not
synced and can come back; WAL goes on acknowledging after the file was moved, and keeps erased text beside the file.
"""

import sqlite3
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.storage.engine import open_locked, open_plain
from stratroom.storage.keys import Key
from stratroom.storage.locked import held_key
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


def connect(path: Path, *, read_only: bool = False, key: Key | None = None) -> sqlite3.Connection:
    """A connection to an existing file, with every setting in force. Transactions are begun by hand.

    A locked file is opened with `key`, or without it with the key that is held for it, Locked where none is; one that
    is still empty is to be locked with `key`. A worker may open what the window then goes on with: one thread at a
    time, which is for the callers to keep.
    """
    mode = "ro" if read_only else "rw"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    key = key or _key(path)
    connection = open_locked(uri, key) if key else open_plain(uri)
    try:
        _apply(connection)
    except UnicodeDecodeError as error:  # what SQLite wanted to say quotes damaged text
        connection.close()
        raise _failure("the schema is not text", sqlite3.SQLITE_CORRUPT) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _key(path: Path) -> Key | None:
    """A disk that errs here errs for SQLite, too."""
    try:
        return held_key(path)
    except OSError as error:
        raise _failure("the first page cannot be read", sqlite3.SQLITE_IOERR) from error


def _failure(what: str, code: int) -> sqlite3.Error:
    """As SQLite says it."""
    failure = sqlite3.OperationalError(what)
    failure.sqlite_errorcode = code
    return failure


def _apply(connection: sqlite3.Connection) -> None:
    for name, asked, expected in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {asked}").fetchone()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is not None and row[0] != expected:  # None: this SQLite was built without the feature (mmap)
            raise Trouble(say("The database here does not keep the setting {name}. Reinstall Stratroom.", name=name))

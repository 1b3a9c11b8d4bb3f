"""Which library opens a file, and which errors are the database's: the one place that knows there are two.

A file without a passphrase is opened by Python's own SQLite, with its limits. A locked one is opened by SQLCipher,
which has none to set; whoever made it had the passphrase. Everybody else is handed a connection, either's.
"""

import sqlite3
from typing import Any, cast

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from stratroom.storage.keys import Key

_sqlcipher = cast("Any", dbapi2)

FAILURES: tuple[type[sqlite3.Error], ...] = (sqlite3.Error, _sqlcipher.Error)
"""What either library raises. SQLCipher's errors are not those of `sqlite3`, but carry the same codes."""

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 1),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 4),
)
"""More than any workshop needs, less than a hostile file would like. VACUUM needs the one attached database."""

SECONDS_TO_WAIT = 2.0
"""How long another program may hold the file before an act is given up."""


def open_plain(uri: str) -> sqlite3.Connection:
    """A connection that is held to the limits."""
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=SECONDS_TO_WAIT, check_same_thread=False)
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)
    return connection


def open_locked(uri: str, key: Key) -> sqlite3.Connection:
    """A connection through SQLCipher. It writes nothing about it on the program's output, which it does unless told."""
    connection: sqlite3.Connection = _sqlcipher.connect(
        uri, uri=True, isolation_level=None, timeout=SECONDS_TO_WAIT, check_same_thread=False
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
    return connection


def is_sealed(connection: object) -> bool:
    """Whether it reads and writes a locked file, each page of which carries a seal."""
    return not isinstance(connection, sqlite3.Connection)

"""The least an act can cost: one row, and a box of so many bytes, committed with the settings of a workshop file."""

import sqlite3
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path
from random import Random
from types import TracebackType

from stratroom.storage.settings import connect

_ROW = "x" * 300
"""About an entry with its time, its body and its chain."""


class BareCommit(AbstractContextManager["BareCommit"]):
    """Call it to commit once more. The box is overwritten in place, as the one of a round is."""

    def __init__(self, folder: Path, box_bytes: int) -> None:
        self._path = folder / "bare.sqlite"
        self._path.touch()
        self._box = Random(0).randbytes(box_bytes)
        self._numbers = count()
        self._connection: sqlite3.Connection = connect(self._path)
        self._connection.execute("CREATE TABLE entries (sequence INTEGER PRIMARY KEY, body TEXT)")
        self._connection.execute("CREATE TABLE boxes (round INTEGER PRIMARY KEY, slots BLOB)")

    def __call__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO entries VALUES (?, ?)", (next(self._numbers), _ROW))
        if self._box:
            self._connection.execute("REPLACE INTO boxes VALUES (1, ?)", (self._box,))
        self._connection.execute("COMMIT")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        self._path.unlink()

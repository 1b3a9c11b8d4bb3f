"""Opening a workshop again, checked and folded, against reading the same rows and no more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from stratroom.catalogue import rule_book
from stratroom.room import Room
from stratroom.storage.file import WorkshopFile
from stratroom.storage.making import make_file
from tests.bench.figure import Figure
from tests.bench.ledgers import long_ledger
from tests.bench.timing import in_turns

ENTRIES, TIMES = 10_000, 15


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.stratroom"
        make_file(path, long_ledger(ENTRIES))
        ours, bare = in_turns(lambda: _reopen(path), lambda: _select(path), TIMES)
        yield Figure("reopen and fold 10,000 entries; SELECT * FROM entries", ours, bare, aim="< 150 ms")


def _reopen(path: Path) -> None:
    rules = rule_book()
    Room(WorkshopFile.open(path, rules.kinds), rules).close()


def _select(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT * FROM entries").fetchall()

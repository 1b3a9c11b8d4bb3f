"""What lies in a workshop's folder, read as somebody reads it who may open every byte and has the key that lies there.

Only what is at rest: whoever copies the file before and after each answer is not defended against, and the app says so.
"""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from stratroom.model.names import RoundId
from stratroom.storage.box import Box
from stratroom.storage.slots import Spoilt, unseal
from tests.faults.linking.day import MARK, Seen

_NEEDLE = 24
"""Bytes of a sealed slot that tell it from all others: most of its own public key."""


class Row(NamedTuple):
    """A row of a table or a view, and the marks in it from its first column to its last."""

    values: tuple[object, ...]
    marks: list[str]


class Evidence:
    """The folder as it lies, asked about one round. `order_in` is what every linker ends with."""

    def __init__(self, seen: Seen, round: RoundId, spare: Path) -> None:
        self.seen, self.round, self._spare = seen, round, spare
        self._rows: dict[str, list[Row]] = {}
        self.marks = frozenset(seen.rounds[round].marks.values())

    def order_in(self, data: bytes) -> list[str]:
        """The marks in the order in which they, or the slots they are sealed in, first stand in `data`."""
        return _first(mark for _at, mark in sorted([*self._said_in(data), *self._sealed_in(data)]))

    def _said_in(self, data: bytes) -> Iterator[tuple[int, str]]:
        for found in re.finditer(MARK, data):
            if (mark := found.group().decode()) in self.marks:
                yield found.start(), mark

    def _sealed_in(self, data: bytes) -> Iterator[tuple[int, str]]:
        for needle, mark in self._needles.items():
            if (at := data.find(needle)) >= 0:
                yield at, mark

    @cached_property
    def _needles(self) -> dict[bytes, str]:
        return {slot[:_NEEDLE]: mark for slot, mark in self.slots}

    @cached_property
    def slots(self) -> list[tuple[bytes, str]]:
        """The answers in the box, in their places, opened with the key that lies beside them."""
        return [(slot, mark) for box in self._boxes for slot in box.slots if (mark := self._opened(box, slot))]

    @cached_property
    def _boxes(self) -> list[Box]:
        if "boxes" not in self.tables:
            return []
        found = self.connection.execute("SELECT public_key, private_key, slot_bytes, answers, slots FROM boxes")
        return [
            Box(
                self.round,
                public,
                private,
                size,
                count,
                tuple(slots[at : at + size] for at in range(0, len(slots), size)),
            )
            for public, private, size, count, slots in found
        ]

    def _opened(self, box: Box, slot: bytes) -> str:
        try:
            said = unseal(box.private_key, box.round, slot) or b""
        except Spoilt:
            return ""
        found = re.search(MARK, said)
        mark = found.group().decode() if found else ""
        return mark if mark in self.marks else ""

    # The file

    @cached_property
    def raw(self) -> bytes:
        return self.seen.path.read_bytes()

    @cached_property
    def connection(self) -> sqlite3.Connection:
        """On a copy: who only looks leaves nothing behind."""
        copy = self._spare / "looked at"
        for end in ("", "-wal"):
            Path(f"{copy}{end}").unlink(missing_ok=True)
            if Path(f"{self.seen.path}{end}").exists():
                shutil.copyfile(f"{self.seen.path}{end}", f"{copy}{end}")
        return sqlite3.connect(copy)

    @cached_property
    def tables(self) -> dict[str, list[str]]:
        """Every table and view, SQLite's own too, with its columns and `rowid` where it has one."""
        with closing(self.connection.cursor()) as cursor:
            names = [
                name for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
            ]
        return {name: self._columns(name) for name in (*names, "sqlite_master")}

    def _columns(self, table: str) -> list[str]:
        columns = [row[1] for row in self.connection.execute(f'PRAGMA table_xinfo("{table}")')]
        try:
            self.connection.execute(f'SELECT rowid FROM "{table}" LIMIT 1').fetchone()
        except sqlite3.OperationalError:
            return columns
        return ["rowid", *columns]

    def rows(self, table: str, order: str = "") -> list[Row]:
        """Of a table or a view: as SQLite gives them, or sorted by one column."""
        if table not in self._rows:
            columns = ", ".join(f'"{column}"' for column in self.tables[table])
            found = self.connection.execute(f'SELECT {columns} FROM "{table}"')
            self._rows[table] = [Row(row, self.order_in(b"\n".join(map(_bytes, row)))) for row in found]
        rows = self._rows[table]
        if not order:
            return rows
        place = self.tables[table].index(order)
        return sorted(rows, key=lambda row: _rank(row.values[place]))

    @staticmethod
    def order_of_rows(rows: Iterable[Row]) -> list[str]:
        return _first(mark for row in rows for mark in row.marks)

    # What lies beside it

    @cached_property
    def beside(self) -> list[Path]:
        """Every other file, the oldest first."""
        found = (path for path in self.seen.folder.rglob("*") if path.is_file() and path != self.seen.path)
        return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))

    def ending(self, *ends: str) -> list[Path]:
        return [path for path in self.beside if path.name.endswith(ends)]

    @cached_property
    def backups(self) -> list[bytes]:
        """By the time in their name."""
        found = [path for path in self.beside if path.parent.name.endswith(" backups")]
        return [path.read_bytes() for path in sorted(found, key=lambda path: path.name)]

    def close(self) -> None:
        if "connection" in self.__dict__:
            self.connection.close()


def _first(marks: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(marks))


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def _rank(value: object) -> tuple[int, float, bytes]:
    """Nothing, numbers, words, bytes: each sorted among its like."""
    match value:
        case None:
            return 0, 0, b""
        case int() | float():
            return 1, value, b""
        case str():
            return 2, 0, value.encode()
        case _:
            return 3, 0, _bytes(value)


Order = list[str]
Found = Iterator[tuple[str, Order]]
"""Where exactly, "" where there is one place only, and the marks in the order found there."""

Linker = Callable[[Evidence], Found]
"""Knows one place where an order may have been left, and reads the answers off in that order."""

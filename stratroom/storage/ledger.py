"""The rows of the ledger: read from the first to the last with every check, added one at a time."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stratroom.storage import chain
from stratroom.storage.damage import entry_does_not_fit, is_damage
from stratroom.storage.engine import FAILURES


class Row(NamedTuple):
    """An entry as it stands in the file. `chain` is hexadecimal."""

    sequence: int
    at: str
    kind: str
    body: str
    chain: str


class Tip(NamedTuple):
    """The end of a ledger: how many entries, and the head of the chain."""

    sequence: int
    head: bytes


EMPTY = Tip(0, chain.START)


def row_after(tip: Tip, at: str, kind: str, body: str) -> Row:
    """The row that comes next, chained."""
    sequence = tip.sequence + 1
    return Row(sequence, at, kind, body, chain.link(tip.head, sequence, at, kind, body).hex())


def tip_of(rows: list[Row]) -> Tip:
    """Where a ledger with these rows ends."""
    return Tip(rows[-1].sequence, bytes.fromhex(rows[-1].chain)) if rows else EMPTY


def read_rows(connection: sqlite3.Connection, name: str) -> list[Row]:
    """Every row in order. Damaged, naming the first that does not fit.

    A row that comes twice or out of turn stops the reading, so a file made to run in circles ends here too.
    """
    return list(rows_that_fit(connection, name))


def rows_that_fit(connection: sqlite3.Connection, name: str) -> Iterator[Row]:
    """One after the other, each as it was written; Damaged in place of the first that is not."""
    last = None
    try:
        for row in connection.execute("SELECT sequence, at, kind, body, chain FROM entries ORDER BY sequence"):
            last = _fitting(row, last, name)
            yield last
    except FAILURES as error:
        if not is_damage(error):
            raise
        raise entry_does_not_fit(name, last.sequence + 1 if last else 1) from error


def _fitting(values: tuple[object, ...], before: Row | None, name: str) -> Row:
    row = Row._make(values)
    due = before.sequence + 1 if before else 1
    if not (type(row.at) is type(row.kind) is type(row.body) is type(row.chain) is str) or row.sequence != due:
        raise entry_does_not_fit(name, due)
    previous = bytes.fromhex(before.chain) if before else chain.START
    if chain.link(previous, due, row.at, row.kind, row.body).hex() != row.chain:
        raise entry_does_not_fit(name, due)
    return row


def last_row(connection: sqlite3.Connection) -> Row | None:
    """The newest row as it stands, unchecked."""
    values = connection.execute(
        "SELECT sequence, at, kind, body, chain FROM entries ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    return values and Row(*values)


def add_rows(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Write rows at the end. Call inside a transaction."""
    connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", rows)

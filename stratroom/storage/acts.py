"""One act: a new entry, a box put, a box erased, together in one transaction or not at all."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from stratroom.storage.box import Box
from stratroom.storage.boxes import erase_box, has_box, write_box
from stratroom.storage.ledger import EMPTY, Row, Tip, add_rows, last_row


class Displaced(Exception):
    """The file does not end where this Stratroom left it: somebody else has written in it."""


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be written. `row` is None for an unattributed answer: the ledger then gets nothing."""

    row: Row | None
    box: Box | None = None
    erases: str | None = None


def write(connection: sqlite3.Connection, act: Act, tip: Tip) -> None:
    """Write it after `tip`; when this returns, the disk has it. Displaced when the file ends elsewhere.

    After any error the connection is in doubt: close it, which takes back what was not committed.
    """
    connection.execute("BEGIN IMMEDIATE")
    if _end(connection) != (tip.sequence, tip.head.hex()):
        raise Displaced
    if act.row:
        add_rows(connection, [act.row])
    if act.box:
        write_box(connection, act.box)
    if act.erases is not None:
        erase_box(connection, act.erases)
    connection.execute("COMMIT")


def has_landed(connection: sqlite3.Connection, act: Act) -> bool:
    """Whether the file has the act, although writing it ended in an error."""
    if act.row:
        return last_row(connection) == act.row
    if act.box:
        return _digest(connection, act.box.round) == act.box.digest()
    return act.erases is not None and not has_box(connection, act.erases)


def stands(connection: sqlite3.Connection, tip: Tip, boxes: Mapping[str, Box], doubtful: Act | None) -> bool:
    """Whether the file ends at `tip` and has just these boxes, as they are here; or as the `doubtful` act, of which
    nobody knows whether it was written, leaves them. Last row and digests alone are read."""
    end, digests = (tip.sequence, tip.head.hex()), {round: box.digest() for round, box in boxes.items()}
    found = _end(connection), dict(connection.execute("SELECT round, digest FROM boxes").fetchall())
    return found == (end, digests) or (doubtful is not None and found == _after(end, digests, doubtful))


def _after(end: tuple[int, str], digests: dict[str, bytes], act: Act) -> tuple[tuple[int, str], dict[str, bytes]]:
    put = {act.box.round: act.box.digest()} if act.box else {}
    left = {round: digest for round, digest in (digests | put).items() if round != act.erases}
    return (act.row.sequence, act.row.chain) if act.row else end, left


def _end(connection: sqlite3.Connection) -> tuple[int, str]:
    last = last_row(connection)
    return (last.sequence, last.chain) if last else (EMPTY.sequence, EMPTY.head.hex())


def _digest(connection: sqlite3.Connection, round: str) -> bytes | None:
    found = connection.execute("SELECT digest FROM boxes WHERE round = ?", (round,)).fetchone()
    return found and found[0]

"""Boxes as rows: read with every check, written whole, erased."""

import sqlite3
from contextlib import suppress

from stratroom.storage.box import Box
from stratroom.storage.damage import Damaged, damaged, is_damage
from stratroom.storage.engine import FAILURES
from stratroom.storage.slots import room_in
from stratroom.words import say

MOST_SLOTS = 10_000
"""Fifty times the largest workshop."""

_LOCKED_OR_NOT = ((0, 32), (16, 48))
"""Bytes of the salt and of the private key: as it is, or locked with a keeper's words and their seal."""

_COLUMNS = "SELECT round, public_key, private_key, salt, slot_bytes, answers, slots, digest FROM boxes"


def read_boxes(connection: sqlite3.Connection, name: str) -> dict[str, Box]:
    """The box of every pending round. Damaged, naming the round, when one is not as it was written."""
    try:
        found = connection.execute(f"{_COLUMNS} ORDER BY round").fetchall()
    except FAILURES as error:
        if not is_damage(error):
            raise
        raise damaged(name, say("the answers in the box cannot be read")) from error
    return {box.round: box for box in (_box(values, name) for values in found)}


def boxes_that_fit(connection: sqlite3.Connection, name: str) -> dict[str, Box]:
    """The boxes that are as they were written, and nothing of the others: one may be there that no name finds."""
    boxes: dict[str, Box] = {}
    for (round,) in connection.execute("SELECT round FROM boxes ORDER BY round").fetchall():
        found = connection.execute(f"{_COLUMNS} WHERE round = ?", (round,)).fetchone()
        with suppress(Damaged):
            if found is not None:
                boxes[round] = _box(found, name)
    return boxes


def _box(values: tuple[object, ...], name: str) -> Box:
    match values:
        case (
            str(round),
            bytes(public),
            bytes(private),
            bytes(salt),
            int(slot_bytes),
            int(answers),
            bytes(slots),
            bytes(digest),
        ):
            if _can_be(slot_bytes, answers, len(slots)) and (len(salt), len(private)) in _LOCKED_OR_NOT:
                box = Box(round, public, private, slot_bytes, answers, _cut(slots, slot_bytes), salt)
                if box.digest() == digest:
                    return box
        case _:
            pass
    raise damaged(
        name, say("the answers in the box of the round “{round}” are not as they were written", round=values[0])
    )


def _can_be(slot_bytes: int, answers: int, bytes: int) -> bool:
    """Whether these numbers go together, so that cutting the slots cannot make millions of nothing."""
    return room_in(slot_bytes) >= 0 and bytes % slot_bytes == 0 and 0 <= answers <= bytes // slot_bytes <= MOST_SLOTS


def _cut(slots: bytes, slot_bytes: int) -> tuple[bytes, ...]:
    return tuple(slots[start : start + slot_bytes] for start in range(0, len(slots), slot_bytes))


def write_box(connection: sqlite3.Connection, box: Box) -> None:
    """The whole box, new or in place of the one that was. Call inside a transaction.

    Erased first, so that the new one takes its pages and the file keeps its size from the first answer to the last.
    """
    erase_box(connection, box.round)
    connection.execute(
        "INSERT INTO boxes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            box.round,
            box.public_key,
            box.private_key,
            box.salt,
            box.slot_bytes,
            box.answers,
            b"".join(box.slots),
            box.digest(),
        ),
    )


def erase_box(connection: sqlite3.Connection, round: str) -> None:
    """Answers and key are overwritten in the file (`secure_delete`). Call inside a transaction."""
    connection.execute("DELETE FROM boxes WHERE round = ?", (round,))


def has_box(connection: sqlite3.Connection, round: str) -> bool:
    """Whether the round has a box, looked up and not read."""
    return connection.execute("SELECT 1 FROM boxes WHERE round = ?", (round,)).fetchone() is not None

"""What is checked before a file is trusted: header, schema, rows, chain, boxes. Until then nothing is written in it.

Everything is read at once into memory; the fold, the screens and the record work from that.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from stratroom.model.entries import Entry, Recorded
from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import schema
from stratroom.storage.box import Box
from stratroom.storage.boxes import read_boxes
from stratroom.storage.boxes_told import is_as_told
from stratroom.storage.codec import Kinds, Misfit, UnknownKind, decode
from stratroom.storage.damage import Damaged, code_of, damaged, is_damage, page_does_not_fit, too_large, unreadable
from stratroom.storage.engine import FAILURES, is_sealed
from stratroom.storage.genuine import check_pages, check_schema, check_seals, format_of
from stratroom.storage.header import check_header
from stratroom.storage.journal import check_journal
from stratroom.storage.keys import Key
from stratroom.storage.ledger import Row, read_rows
from stratroom.storage.locked import broken_page, held_key
from stratroom.storage.settings import connect
from stratroom.storage.upgrading import copied, upgrade, upgrade_in_place
from stratroom.words import say

Read = TypeVar("Read")

MOST_STEPS = 500
"""Millions of steps SQLite may take to read one file, thirty times what the largest workshop needs."""


@dataclass(frozen=True, slots=True)
class Contents:
    """All a file holds, checked. `rows` as written, `recorded` as understood."""

    rows: list[Row]
    recorded: list[Recorded]
    boxes: dict[str, Box]


def open_to_write(path: Path, kinds: Kinds, *, keeps_old: bool = True) -> tuple[sqlite3.Connection, Contents]:
    """A connection and what the file holds; an older file is upgraded first, and before that backed up beside, unless
    that is not wanted.

    Refused, Damaged or Trouble in a sentence; then the file is as it was.
    """
    check_header(path)
    check_journal(path)
    return _surely(path, lambda: _open_to_write(path, kinds, keeps_old))


def settled_format(path: Path) -> int:
    """The format, when what was interrupted is taken back: cut in its commit, an upgrade leaves the newer one in the
    header. For whoever holds the lock. Refused, Damaged or Trouble in a sentence."""
    check_journal(path)
    return _surely(path, lambda: _settled_format(path))


def open_to_read(path: Path, kinds: Kinds, key: Key | None = None) -> Contents:
    """What the file holds; a locked one is opened with `key`, or without it with the one that is held. Nothing is
    written in it or beside it: an interrupted act is taken back, and an older format lifted, in a private copy."""
    header = check_header(path, key)
    check_journal(path)
    read = _read_copy if header.format < schema.FORMAT else _read_as_it_lies
    return _surely(path, lambda: read(path, kinds, key), key)


def read_contents(connection: sqlite3.Connection, name: str, kinds: Kinds) -> Contents:
    """Everything. Damaged at the first thing that does not fit; Refused for an unknown kind."""
    if is_sealed(connection):
        check_seals(connection, name)
    check_schema(connection, name)
    check_pages(connection, name)
    rows = read_rows(connection, name)
    recorded = [Recorded(row.sequence, row.at, understood(row, name, kinds)) for row in rows]
    return Contents(rows, recorded, _boxes(connection, name, recorded))


def _boxes(connection: sqlite3.Connection, name: str, recorded: list[Recorded]) -> dict[str, Box]:
    boxes = read_boxes(connection, name)
    for box in boxes.values():
        if not is_as_told(box, recorded):
            raise damaged(name, say("another box lies in the place of the one of the round “{round}”", round=box.round))
    return boxes


def understood(row: Row, name: str, kinds: Kinds) -> Entry:
    """A row as an entry. Refused when a newer Stratroom wrote it, Damaged when its fields are not those of its kind."""
    try:
        return decode(row.kind, row.body, kinds)
    except UnknownKind as error:
        raise Refused(
            say(
                "Entry {sequence} of “{name}” is of a kind that this Stratroom does not know (“{kind}”): "
                "a newer one wrote it. Install that one to open it; nothing was changed.",
                sequence=row.sequence,
                name=name,
                kind=error.kind,
            )
        ) from error
    except Misfit as error:
        raise damaged(name, _strange_fields(row)) from error


def _strange_fields(row: Row) -> str:
    return say("entry {sequence} has fields that a “{kind}” does not have", sequence=row.sequence, kind=row.kind)


def _surely(path: Path, read: Callable[[], Read], key: Key | None = None) -> Read:
    """What `read` gives. Damage is believed the second time only: a disk that errs once looks like a damaged file."""
    try:
        return _spoken(path, read, key)
    except Damaged:
        return _spoken(path, read, key)


def _spoken(path: Path, read: Callable[[], Read], key: Key | None) -> Read:
    try:
        return read()
    except UnicodeDecodeError as error:  # what SQLite wanted to say quotes damaged text
        raise damaged(path.name, say("it cannot be read")) from error
    except MemoryError as error:
        raise too_large(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    except FAILURES as error:
        raise _named(path, error, key) from error


def _named(path: Path, error: sqlite3.Error, key: Key | None) -> Trouble:
    """With the page that is broken, where it is a locked file's."""
    try:
        key = key or held_key(path)
        page = broken_page(path, key) if key and is_damage(error) else None
    except OSError:
        page = None
    return page_does_not_fit(path.name, page) if page else unreadable(path, error)


def _open_to_write(path: Path, kinds: Kinds, keeps_old: bool) -> tuple[sqlite3.Connection, Contents]:
    connection = connect(path)
    try:
        upgrade(path, connection, keeps_old=keeps_old)
        return connection, _read_guarded(connection, path.name, kinds)
    except BaseException:
        connection.close()
        raise


def _settled_format(path: Path) -> int:
    with closing(connect(path)) as connection:
        return format_of(connection)


def _read_as_it_lies(path: Path, kinds: Kinds, key: Key | None) -> Contents:
    try:
        connection = connect(path, read_only=True, key=key)
        try:
            return _read_guarded(connection, path.name, kinds)
        finally:
            connection.close()
    except FAILURES as error:
        if code_of(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
    return _read_copy(path, kinds, key)


def _read_copy(path: Path, kinds: Kinds, key: Key | None) -> Contents:
    with copied(path) as copy:
        connection = connect(copy, key=key)
        try:
            if format_of(connection) < schema.FORMAT:
                upgrade_in_place(connection, path.name)
            return _read_guarded(connection, path.name, kinds)
        finally:
            connection.close()


def guard(connection: sqlite3.Connection, most: int = MOST_STEPS) -> None:
    """Begin to read: from now on it cannot write and cannot run for ever, but takes so many million steps at most."""
    ticks = iter(range(most))
    connection.set_progress_handler(lambda: next(ticks, None) is None, 1_000_000)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("BEGIN")


def _read_guarded(connection: sqlite3.Connection, name: str, kinds: Kinds) -> Contents:
    """In one transaction that cannot write and cannot run for ever."""
    guard(connection)
    contents = read_contents(connection, name, kinds)
    connection.execute("COMMIT")
    connection.execute("PRAGMA query_only = OFF")
    connection.set_progress_handler(None, 0)
    return contents

"""A new workshop file, whole before it has its name: an interrupted making leaves no half workshop behind."""

import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.parts import part_of, sync_folder
from stratroom.storage.box import Box
from stratroom.storage.boxes import write_box
from stratroom.storage.damage import could_not_write
from stratroom.storage.engine import FAILURES
from stratroom.storage.keys import Key
from stratroom.storage.ledger import Row, add_rows
from stratroom.storage.migrations import migrate
from stratroom.storage.settings import connect
from stratroom.words import say


def make_file(path: Path, rows: Iterable[Row] = (), boxes: Iterable[Box] = (), key: Key | None = None) -> None:
    """A file with these rows and boxes, locked with `key` if there is one. Refused when the file is there already;
    Trouble when it cannot be written."""
    may_make(path)
    try:
        _make(path, rows, boxes, key)
    except OSError as error:
        raise could_not_write(path, error) from error
    except FAILURES as error:
        raise could_not_write(path, error) from error


def may_make(path: Path) -> None:
    """Refused when there is a file already; Trouble when its folder is not there."""
    if path.exists():
        raise Refused(say("“{name}” exists already. Choose another name, or open it.", name=path.name))
    try:
        path.parent.stat()
    except OSError as error:
        raise could_not_write(path, error) from error


def _make(path: Path, rows: Iterable[Row], boxes: Iterable[Box], key: Key | None) -> None:
    with beside(path) as part:
        fill(part, rows, boxes, key)
        part.rename(path)
        sync_folder(path.parent)


@contextmanager
def beside(path: Path) -> Generator[Path]:
    """An empty file that only its owner reads, in a folder of its own beside `path`: so what SQLite puts beside it is
    cleared away with it, also after a kill."""
    with part_of(path, is_folder=True, mode=0o600) as folder:
        part = folder / path.name
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield part


def fill(path: Path, rows: Iterable[Row], boxes: Iterable[Box], key: Key | None) -> None:
    """Make a workshop of an empty file."""
    connection = connect(path, key=key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        migrate(connection)
        add_rows(connection, rows)
        for box in boxes:
            write_box(connection, box)
        connection.execute("COMMIT")
    finally:
        connection.close()

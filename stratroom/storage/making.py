"""A new workshop file, whole before it has its name: an interrupted making leaves no half workshop behind."""

import errno
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

_WITHOUT_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
"""What a file system says that has one name for each file, as a stick's: macOS and Linux differ."""


class NameTaken(Refused):
    """There is a file of this name."""

    def __init__(self, path: Path) -> None:
        super().__init__(say("“{name}” exists already. Choose another name, or open it.", name=path.name))


def make_file(path: Path, rows: Iterable[Row] = (), boxes: Iterable[Box] = (), key: Key | None = None) -> None:
    """A file with these rows and boxes, locked with `key` if there is one. NameTaken when the file is there already,
    also where somebody else made it meanwhile; Trouble when it cannot be written."""
    may_make(path)
    try:
        _make(path, rows, boxes, key)
    except OSError as error:
        raise could_not_write(path, error) from error
    except FAILURES as error:
        raise could_not_write(path, error) from error


def may_make(path: Path) -> None:
    """NameTaken when there is a file already; Trouble when its folder is not there."""
    if path.exists():
        raise NameTaken(path)
    try:
        path.parent.stat()
    except OSError as error:
        raise could_not_write(path, error) from error


def _make(path: Path, rows: Iterable[Row], boxes: Iterable[Box], key: Key | None) -> None:
    with beside(path) as part:
        fill(part, rows, boxes, key)
        _give_name(part, path)
        sync_folder(path.parent)


def _give_name(part: Path, path: Path) -> None:
    """Never that of another file, also of one that was made a moment ago. Where the file system cannot see to it in one
    step, that moment is as short as it can be."""
    try:
        if os.name != "nt":  # there renaming takes no name that is taken
            os.link(part, path)  # its other name goes with the folder that it lies in
            return
    except FileExistsError as error:
        raise NameTaken(path) from error
    except OSError as error:
        if error.errno not in _WITHOUT_LINKS:
            raise
        may_make(path)
    try:
        part.rename(path)
    except FileExistsError as error:
        raise NameTaken(path) from error


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

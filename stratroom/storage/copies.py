"""Backups of a workshop: whole copies, each read back and checked before it counts, the older ones thinned out.

While an unattributed round is open no copy is made: two copies from before and after an answer would show whose it is.
"""

import os
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.parts import sync_folder
from stratroom.storage.codec import Kinds
from stratroom.storage.damage import NotReadBack, could_not_write
from stratroom.storage.engine import FAILURES
from stratroom.storage.ledger import Row
from stratroom.storage.making import beside
from stratroom.storage.opening import open_to_read
from stratroom.storage.settings import connect
from stratroom.storage.thinning import in_order, worth_keeping
from stratroom.words import say

_MARK = " backup "


def back_up(source: Path, folder: Path, stamp: str, kinds: Kinds, *, hides_authors: bool) -> Path:
    """A backup in `folder`, named after the workshop and `stamp`, the time and the number of its last entry. Those
    that are not worth keeping any more go. `hides_authors`: an unattributed round is open now; then it is Refused.
    Trouble when the backup cannot be written; then there is none."""
    target = folder / f"{source.stem}{_MARK}{stamp}{source.suffix}"
    _copy(source, target, kinds, hides_authors)
    kept = worth_keeping(map(stamp_of, backups(source, folder))) | {stamp}
    for old in backups(source, folder):
        if stamp_of(old) not in kept:
            old.unlink(missing_ok=True)
    return target


def backups(source: Path, folder: Path) -> list[Path]:
    """The backups of a workshop, newest first, unchecked."""
    found = (path for path in folder.iterdir() if _is_backup(path, source)) if folder.is_dir() else ()
    by_stamp = {stamp_of(path): path for path in found}
    return [by_stamp[stamp] for stamp in in_order(by_stamp)]


def stamp_of(backup: Path) -> str:
    """The stamp a backup was named with."""
    return backup.stem.rpartition(_MARK)[2]


def _is_backup(path: Path, source: Path) -> bool:
    return path.suffix == source.suffix and path.stem.rpartition(_MARK)[0] == source.stem


def _copy(source: Path, target: Path, kinds: Kinds, hides_authors: bool) -> None:
    if hides_authors:
        raise Refused(
            say("A round without names is open, and copies would show who wrote what. Copy after its reveal.")
        )
    try:
        _write_copy(source, target, kinds)
    except (OSError, NotReadBack, *FAILURES) as error:
        raise could_not_write(target, error) from error


def _write_copy(source: Path, target: Path, kinds: Kinds) -> None:
    with beside(target) as part:
        _vacuum_into(source, part)
        _sync(part)
        _check_same(source, part, kinds)
        part.replace(target)
        sync_folder(target.parent)


def _sync(part: Path) -> None:
    with part.open("rb+") as written:
        os.fsync(written.fileno())


def _vacuum_into(source: Path, part: Path) -> None:
    connection = connect(source, read_only=True)
    try:
        connection.execute("VACUUM INTO ?", (str(part),))
    finally:
        connection.close()


def _check_same(source: Path, part: Path, kinds: Kinds) -> None:
    """The original is checked too: a copy of a damaged file is no backup."""
    rows = open_to_read(source, kinds).rows
    if not _holds(part, rows, kinds):
        raise NotReadBack


def _holds(part: Path, rows: list[Row], kinds: Kinds) -> bool:
    try:
        return open_to_read(part, kinds).rows == rows
    except (Refused, Trouble):
        return False

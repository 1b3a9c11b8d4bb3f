"""Backups of a workshop: whole copies, each read back and checked before it counts, the older ones thinned out.

Backups of one name may be of other workshops, or of a line that this one left when it was gone back: those are let be.
"""

import logging
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from stratroom.parts import sync_folder
from stratroom.storage.damage import NotReadBack, could_not_write
from stratroom.storage.engine import FAILURES
from stratroom.storage.lines import leads_here
from stratroom.storage.making import beside
from stratroom.storage.snapshot import Snapshot
from stratroom.storage.thinning import in_order, worth_keeping

_log = logging.getLogger(__name__)
_MARK = " backup "
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d \d{5,}")


def back_up(taken: Snapshot, folder: Path, stamp: str) -> Path:
    """A backup in `folder`, named after the workshop and `stamp`, the time and the number of its last entry. Earlier
    ones that are not worth keeping any more go. For a worker. Trouble when it cannot be written; then there is none."""
    target = _target(taken, folder, stamp)
    try:
        _write(taken, target)
    except (OSError, NotReadBack, *FAILURES) as error:
        raise could_not_write(target, error) from error
    _thin_out(taken, folder, stamp)
    return target


def is_backed_up(taken: Snapshot, folder: Path, stamp: str) -> bool:
    """Whether a backup of just this, to its last entry, is there. For a worker."""
    return leads_here(_target(taken, folder, stamp), taken.rows)


def backups(source: Path, folder: Path) -> list[Path]:
    """The backups of a workshop, newest first, unchecked: whatever is named as we name one of it."""
    found = (path for path in folder.iterdir() if _is_backup(path, source)) if folder.is_dir() else ()
    by_stamp = {stamp_of(path): path for path in found}
    return [by_stamp[stamp] for stamp in in_order(by_stamp)]


def stamp_of(backup: Path) -> str:
    """The stamp a backup was named with."""
    return backup.stem.rpartition(_MARK)[2]


def is_stamped(backup: Path) -> bool:
    """Whether it is named as we name a backup. What somebody named otherwise is theirs and stays."""
    return _MARK in backup.stem and bool(_STAMP.fullmatch(stamp_of(backup)))


def newest_of(taken: Snapshot, folder: Path) -> Path | None:
    """The newest backup of this very workshop. For a worker."""
    return next((backup for backup in backups(taken.path, folder) if leads_here(backup, taken.rows)), None)


def _target(taken: Snapshot, folder: Path, stamp: str) -> Path:
    return folder / f"{taken.path.stem}{_MARK}{stamp}{taken.path.suffix}"


def _is_backup(path: Path, source: Path) -> bool:
    return is_stamped(path) and path.suffix == source.suffix and path.stem.rpartition(_MARK)[0] == source.stem


def _write(taken: Snapshot, target: Path) -> None:
    with beside(target) as part:
        taken.write(part, taken.key)
        part.replace(target)
        sync_folder(target.parent)


def _thin_out(taken: Snapshot, folder: Path, stamp: str) -> None:
    """Of those that lead to what was taken. One too many is no harm, nor that the folder cannot be listed."""
    with _no_harm():
        mine = {stamp_of(backup): backup for backup in backups(taken.path, folder) if leads_here(backup, taken.rows)}
        for old in mine.keys() - worth_keeping(mine) - {stamp}:
            with _no_harm():
                mine[old].unlink(missing_ok=True)


@contextmanager
def _no_harm() -> Generator[None]:
    try:
        yield
    except OSError as error:
        _log.warning("old backups were not removed: error %d of the system", error.errno or 0)

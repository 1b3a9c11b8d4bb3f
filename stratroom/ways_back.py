"""What leads on when a workshop cannot be opened, and back to its backups: files on one side, the pages on the other.

It hands the pages what reads and writes; nothing is drawn or decided here but which ways there are.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from stratroom.backups import Backups
from stratroom.kept_copies import go_back, kept_of, look_at_what_fits, look_into, save_what_fits, unlocked_with
from stratroom.room import Room
from stratroom.storage.copies import stamp_of
from stratroom.storage.damage import Damaged
from stratroom.storage.header import Missing
from stratroom.storage.lock import InUse, Shut
from stratroom.storage.thinning import MOST
from stratroom.storage.upgrading import NotUpgraded
from stratroom.ui.backups.files import Subject, Ways
from stratroom.ui.backups.page import BackupsPage
from stratroom.ui.start.ways_in import Way


def ways_from(path: Path, why: Exception, *, is_listed: bool) -> list[Way]:
    """What can be done about a workshop that could not be opened; nothing where another file has to be chosen.
    `is_listed`: it is on the list of those that were opened last."""
    match why:
        case InUse() | NotUpgraded():
            return ["read"]
        case Shut():
            return ["copy", "read"]
        case Missing():
            return [*_backups(path), "find", *(["forget"] if is_listed else [])]
        case Damaged():
            return _backups(path) or ["fits"]
        case _:
            return _backups(path)


def backups_page(path: Path, why: str = "") -> BackupsPage:
    """The backups of a workshop that is not open; with `why` it cannot be, also what of it still fits."""
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone().isoformat(timespec="seconds")
    except OSError:
        changed = ""
    return BackupsPage(Subject(path, why, changed=changed if why else ""), _ways())


def backups_of(room: Room, kept: Backups | None) -> BackupsPage:
    """The backups of the workshop that is open; `kept` makes one more."""
    file = room.file
    chains = tuple(row.chain for row in file.taken.rows)
    return BackupsPage(Subject(file.path, now=len(chains), chains=chains), _ways(kept.keep_now if kept else None))


def copied_to(path: Path, folder: Path) -> Path:
    """A copy of a workshop in a folder that can be written in; its path."""
    return go_back(path, path, folder)


def _ways(back_up: Callable[[Callable[[str], None]], None] | None = None) -> Ways:
    return Ways(kept_of, _time_of, unlocked_with, look_into, look_at_what_fits, go_back, save_what_fits, MOST, back_up)


def _backups(path: Path) -> list[Way]:
    try:
        return ["backups"] if kept_of(path) else []
    except OSError:
        return []


def _time_of(backup: Path) -> str:
    """When what is in it came last, ISO 8601, as its name says."""
    return stamp_of(backup).partition(" ")[0].replace(".", ":")

"""Files written whole or not at all: an export never replaces a good file with half of one."""

import errno
import logging
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.parts import aside, bring_back, part_of, sync_folder
from stratroom.reasons import why
from stratroom.swapping import swapped
from stratroom.words import say

_log = logging.getLogger(__name__)
PRIVATE = 0o600
"""For what is nobody else's business on a computer that several use."""
_CANNOT_SYNC = {errno.EINVAL, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP}
"""Said of a folder that may be written but not read, or whose file system knows no syncing of folders."""


def not_written(target: Path, error: OSError) -> Trouble:
    """Why it was not, and the way out."""
    return Trouble(
        say("{target} could not be written: {why}. Choose another folder.", target=target, why=why(error)),
    )


def is_there(target: Path) -> bool:
    """Whether something lies there that would be replaced; where that cannot be told, writing says why."""
    try:
        return target.exists()
    except OSError:
        return False


def write_whole(target: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write beside, sync, then replace. Trouble, with the place and the way out, when it cannot be done: one of the two
    stands there, whole."""
    try:
        with part_of(target, mode=mode) as part:
            _to_disk(part, content)
            part.replace(target)
            _make_last(target.parent)
    except OSError as error:
        raise not_written(target, error) from error


def write_folder(target: Path, files: Iterable[tuple[str, bytes]]) -> tuple[Path, ...]:
    """Write a folder with these files beside, then put it in the place of an earlier one, all of which is gone then.

    Trouble when it cannot be done: the earlier one is then as it was. Both change places in one step; where a file
    system has none it takes two moves, and what lies aside because a program stopped between them comes back before the
    next is written: which folders did.
    """
    try:
        back = bring_back(target.parent)
        with part_of(target, is_folder=True) as part:
            for name, content in files:
                _to_disk(part / name, content)
            _make_last(part)
            _put_in_place(part, target)
            _make_last(target.parent)
    except OSError as error:
        raise not_written(target, error) from error
    return back


def _make_last(folder: Path) -> None:
    """The names in it, where its file system can do that and lets us: what was written is whole all the same."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
        _log.warning("a folder was not synced: error %d of the system", error.errno)


def _put_in_place(part: Path, target: Path) -> None:
    """The part's place holds the earlier folder afterwards, or nothing; what once lay aside of it is older still."""
    if not target.exists():
        part.rename(target)
    elif not swapped(part, target):
        _in_two_moves(part, target)
    shutil.rmtree(aside(target), ignore_errors=True)


def _in_two_moves(part: Path, target: Path) -> None:
    earlier = aside(target)
    shutil.rmtree(earlier, ignore_errors=True)
    target.rename(earlier)
    try:
        part.rename(target)
    except OSError:
        earlier.rename(target)
        raise
    earlier.rename(part)


def _to_disk(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())

"""One Stratroom at a time writes a workshop: a lock file beside it, let go by the system when the program dies."""

import logging
import os
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.storage.damage import check_is_file
from stratroom.words import say

_log = logging.getLogger(__name__)


class InUse(Refused):
    """Another Stratroom writes to this file; it can still be opened to read only."""


class Shut(Trouble):
    """Nothing can be written where the workshop lies; it can be read, or gone on with in a copy."""


def take_lock(path: Path) -> FileLock:
    """Hold the lock of the workshop at `path`. InUse when another Stratroom holds it; Refused where what lies there as
    the lock is a link or no file."""
    if not path.parent.is_dir():  # the lock would make it
        raise Trouble(say("The folder {folder} is not there. Choose another folder.", folder=path.parent))
    check_is_file(path, Path(f"{path}.lock"))
    lock = FileLock(f"{path}.lock", timeout=0, thread_local=False)  # taken by the worker that opens the file
    try:
        lock.acquire()
    except Timeout:
        raise InUse(
            say(
                "“{name}” is already open in another Stratroom. Close it there, or open it to read only.",
                name=path.name,
            )
        ) from None
    except OSError as error:
        raise Shut(
            say(
                "Nothing can be written in {folder}: {why}. Open a copy in another folder.",
                folder=path.absolute().parent,
                why=why(error),
            )
        ) from error
    return lock


def is_held(path: Path) -> bool:
    """Whether some Stratroom has the workshop at `path` open to write. Leaves everything as it was."""
    if not Path(f"{path}.lock").exists():
        return False
    lock = FileLock(f"{path}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        return True
    except OSError:
        return False
    lock.release()
    return False


def let_go(lock: BaseFileLock) -> None:
    """Release the lock and leave no lock file behind. Unlinked while held, so nobody can hold it at the same time;
    Windows unlinks no open file and keeps it, as does a disk that errs; one that nobody holds locks nothing."""
    if os.name != "nt":
        try:
            Path(lock.lock_file).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("a lock file was left behind: error %d of the system", error.errno or 0)
    lock.release()

"""A rescue copy: when the file is another than ours, what it is called, and what is said."""

import os
import re
from collections.abc import Generator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from filelock import BaseFileLock

from stratroom.model.refusals import Trouble
from stratroom.storage.damage import InDoubt
from stratroom.storage.going_back import stem_for_copies
from stratroom.storage.lock import InUse, take_lock
from stratroom.words import in_sentences, say

_RESCUED = re.compile(r" rescued(?: \d+)?$")


class Rescued(Trouble):
    """The file was not ours any more. Work goes on in a copy that has everything that was acknowledged."""


class NotRescued(Trouble):
    """The file was not ours any more, and no rescue copy could be written. Memory has all that was acknowledged."""


@contextmanager
def to_be_done_again(*, is_tried: bool = False) -> Generator[None]:
    """What is rescued meanwhile lacks the act that was to be done. InDoubt in place of NotRescued where it `is_tried`
    by then: the file that is somewhere else may have it."""
    try:
        yield
    except Rescued as rescued:
        again = say("Your text is still here: do the last step again.")
        raise Rescued(in_sentences((str(rescued), again))) from rescued
    except NotRescued as trouble:
        if not is_tried:
            raise
        raise InDoubt(str(trouble)) from trouble


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file the name stands for; None when it stands for none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def free_name(folder: Path, path: Path) -> tuple[Path, BaseFileLock]:
    """The next name for a copy of the workshop at `path` that nothing has, and its lock: never the one it is open
    under, also where its file is gone, nor one whose lock lies there. Of a long name it has the beginning. Refused or
    Trouble where none can be had."""
    stem = stem_for_copies(path.with_stem(_RESCUED.sub("", path.stem)))
    for target in (folder / f"{stem} rescued{_nth(number)}{path.suffix}" for number in count(1)):
        if not _is_taken(target) and target.resolve() != path:
            with suppress(InUse):
                return target, take_lock(target)
    raise AssertionError("there is always a next number")


def _nth(number: int) -> str:
    return f" {number}" if number > 1 else ""


def _is_taken(target: Path) -> bool:
    return any(os.path.lexists(name) for name in (target, f"{target}.lock"))

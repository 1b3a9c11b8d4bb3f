"""Files written whole or not at all: an export never replaces a good file with half of one."""

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from stratroom.model.refusals import Trouble
from stratroom.reasons import why
from stratroom.words import say


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


def write_whole(target: Path, content: bytes) -> None:
    """Write beside, sync, then replace. Trouble, with the place and the way out, when it cannot be done."""
    try:
        _write_whole(target, content)
    except OSError as error:
        raise not_written(target, error) from error


def write_folder(target: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write a folder with these files beside, then put it in the place of an earlier one, all of which is gone then.

    Trouble when it cannot be done: the earlier one is then as it was. Two moves are needed, so where the machine stops
    between them the earlier folder lies beside, and comes back before the next is written.
    """
    try:
        _write_folder(target, files)
    except OSError as error:
        raise not_written(target, error) from error


def _write_whole(target: Path, content: bytes) -> None:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            _to_disk(file, content)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write_folder(target: Path, files: Iterable[tuple[str, bytes]]) -> None:
    earlier = target.with_name(f".{target.name[:100]}.earlier")
    if earlier.exists() and not target.exists():
        earlier.rename(target)
    part = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part"))
    try:
        for name, content in files:
            with (part / name).open("wb") as file:
                _to_disk(file, content)
        _put_in_place(part, target, earlier)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _put_in_place(part: Path, target: Path, earlier: Path) -> None:
    if not target.exists():
        part.rename(target)
        return
    shutil.rmtree(earlier, ignore_errors=True)
    target.rename(earlier)
    try:
        part.rename(target)
    except OSError:
        earlier.rename(target)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def _to_disk(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())

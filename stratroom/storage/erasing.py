"""A file overwritten and removed. An SSD or a file system that writes elsewhere may keep old blocks: that is said, not
prevented. What has another name is somebody's copy under that name: it is never overwritten through ours."""

import os
from contextlib import suppress
from pathlib import Path

from stratroom.parts import sync_folder
from stratroom.words import say

_AT_ONCE = 1 << 20


def erase(path: Path) -> bool:
    """Overwrite it with zeros, make that last, remove it. OSError when it cannot be done; what is gone is gone.

    False where the same file has another name: then only this one goes, and what it holds stays (`stays_elsewhere`). A
    link is removed and what it points to left alone; so is what is no file.
    """
    is_gone = True
    if path.is_file() and not path.is_symlink():
        with path.open("r+b") as file:
            is_gone = overwrite(file.fileno(), names=1)
    path.unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        sync_folder(path.parent)
    return is_gone


def overwrite(number: int, names: int) -> bool:
    """Zeros over all that an open file holds, on the disk when this returns. False, and left as it is, where it has
    more names than these."""
    status = os.fstat(number)
    if status.st_nlink > names:
        return False
    left = status.st_size
    os.lseek(number, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(number, bytes(min(left, _AT_ONCE)))
    os.fsync(number)
    return True


def stays_elsewhere(name: str) -> str:
    """What is said of a file that `erase` did not overwrite."""
    return say(
        "“{name}” was removed here, but not overwritten: the same file has another name on this disk, and all it holds "
        "stays there.",
        name=name,
    )

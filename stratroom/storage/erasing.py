"""A file overwritten and removed. An SSD or a file system that writes elsewhere may keep old blocks: that is said, not
prevented."""

import os
from contextlib import suppress
from pathlib import Path

from stratroom.parts import sync_folder

_AT_ONCE = 1 << 20


def erase(path: Path) -> None:
    """Overwrite it with zeros, make that last, remove it. OSError when it cannot be done; what is gone is gone.

    A link is removed and what it points to left alone; so is what is no file.
    """
    if path.is_file() and not path.is_symlink():
        with path.open("r+b") as file:
            overwrite(file.fileno())
    path.unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        sync_folder(path.parent)


def overwrite(number: int) -> None:
    """Zeros over all that an open file holds, on the disk when this returns."""
    left = os.fstat(number).st_size
    os.lseek(number, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(number, bytes(min(left, _AT_ONCE)))
    os.fsync(number)

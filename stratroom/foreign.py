"""What lies in a file that somebody else may have made: read whole, at most so much of it, and only where it is a file.

A pipe is never waited for and a device never read. What the bytes mean, and what is said of them, is known elsewhere.
"""

import errno
import os
import stat
from pathlib import Path

from stratroom.words import say

_HOW = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""So a pipe into which nobody writes is opened at once, and found to be one."""


class TooLarge(OSError):
    """More bytes than such a file ever has."""


def content_of(file: Path, most: int) -> bytes:
    """All of its bytes. OSError when it cannot be read or is no file, TooLarge when it has more than `most`."""
    try:
        number = os.open(file, _HOW)
    except ValueError as error:
        raise FileNotFoundError(errno.ENOENT, "no such name") from error  # a name that no file can have
    try:
        _refuse_other(os.fstat(number).st_mode)
        with open(number, "rb", closefd=False) as opened:
            content = opened.read(most + 1)
    finally:
        os.close(number)
    if len(content) > most:
        raise TooLarge(errno.EFBIG, say("it is larger than such a file ever is"))
    return content


def is_file(path: Path) -> bool:
    """Whether a file lies there; not where that cannot be told, nor under a name that no file can have."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_name(path: str) -> bool:
    """Whether a file may have this path at all: no system takes every sign that JSON holds."""
    try:
        return b"\0" not in os.fsencode(path) and path != ""
    except UnicodeEncodeError:
        return False


def _refuse_other(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, say("it is not a file"))

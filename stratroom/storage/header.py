"""The first hundred bytes of a file, read before SQLite sees it: is it a workshop, and one we can read?

SQLite would apply a journal lying beside a file as soon as it opens it; a file that is not ours is refused before that.
"""

import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.storage.damage import damaged
from stratroom.storage.schema import APPLICATION_ID, FORMAT

MOST_BYTES = 1024 * 1024 * 1024
"""The largest file that is opened."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_MARK = slice(68, 72)
_ROLLBACK_JOURNAL = (1, 1)


@dataclass(frozen=True, slots=True)
class Header:
    """What is read of it: offsets 18, 56, 60 and 68 of an SQLite file."""

    journalling: tuple[int, int]
    encoding: int
    format: int
    application_id: int


def check_header(path: Path) -> Header:
    """Refused when it is missing, no file, too large, foreign or newer; Damaged when it cannot be a file we wrote."""
    name = path.name
    _check_kind(path)
    header = _parse(name, _first_bytes(path))
    if header.application_id != APPLICATION_ID:
        raise Refused(f"“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.")
    if header.format > FORMAT:
        raise Refused(f"“{name}” was written by a newer Stratroom. Install that one to open it; nothing was changed.")
    if header.format < 1 or header.encoding != 1:
        raise damaged(name, "its first page is not as Stratroom wrote it")
    if header.journalling != _ROLLBACK_JOURNAL:
        raise Refused(
            f"“{name}” was changed by another program to work in another way (write-ahead log). "
            "Open its latest backup, or set it back there to journal mode “delete”."
        )
    return header


def is_workshop(path: Path) -> bool:
    """Whether something that is or was a workshop lies here, whole or not, of whatever format."""
    if not path.is_file():
        return False
    first = _first_bytes(path)
    return first.startswith(_MAGIC) and first[_MARK] == APPLICATION_ID.to_bytes(4, "big")


def _check_kind(path: Path) -> None:
    try:
        status = path.stat()
    except FileNotFoundError:
        raise Refused(f"There is no file “{path.name}” in {path.parent}. Check the name, or choose another.") from None
    except OSError as error:
        raise _unreadable(path, error) from error
    if not stat.S_ISREG(status.st_mode):
        raise Refused(f"“{path.name}” is not a file. Choose a workshop file.")
    if status.st_size > MOST_BYTES:
        raise Refused(f"“{path.name}” is larger than any workshop (1 GB). Choose a workshop file.")


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> Refused:
    return Refused(f"“{path.name}” cannot be read: {error.strerror}. Ask for the right to read it, or choose another.")


def _parse(name: str, first: bytes) -> Header:
    if not first:
        raise Refused(f"“{name}” is empty. Choose a file that Stratroom has written.")
    if len(first) < _HEADER_BYTES or not first.startswith(_MAGIC):
        raise Refused(f"“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.")
    encoding, format, application_id = struct.unpack(">I I 4x I", first[56:72])
    return Header((first[18], first[19]), encoding, format, application_id)

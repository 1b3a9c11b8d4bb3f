"""The first bytes of a file, read before SQLite sees it: is it a workshop, and one we can read?

SQLite would apply a journal lying beside a file as soon as it opens it; a file that is not ours is refused before that.
"""

import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.reasons import why
from stratroom.storage.damage import damaged
from stratroom.storage.keys import Key
from stratroom.storage.locked import does_not_open, first_page, held_key, looks_locked
from stratroom.storage.mending import opened_page
from stratroom.storage.schema import APPLICATION_ID, FORMAT
from stratroom.words import say


class Missing(Refused):
    """Nothing has this name: the file was moved, renamed or deleted, or its stick is not in."""


class Unreadable(Refused):
    """It is there, and the system does not give it: a right is missing, or the disk errs."""


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


def check_header(path: Path, key: Key | None = None) -> Header:
    """What stands in its header; `key` opens a locked one, without it the one that is held. Refused when it is missing,
    no file, too large, foreign or newer; Damaged when it cannot be a file we wrote."""
    name = path.name
    _check_kind(path)
    header = _parse(name, _first_page(path, key))
    if header.application_id != APPLICATION_ID:
        raise Refused(say("“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.", name=name))
    if header.format > FORMAT:
        raise Refused(
            say(
                "“{name}” was written by a newer Stratroom. Install that one to open it; nothing was changed.",
                name=name,
            )
        )
    if header.format < 1 or header.encoding != 1:
        raise damaged(name, say("its first page is not as Stratroom wrote it"))
    if header.journalling != _ROLLBACK_JOURNAL:
        raise Refused(
            say(
                "“{name}” was changed by another program to work in another way (write-ahead log). Set it back there "
                "to journal mode “delete”.",
                name=name,
            )
        )
    return header


def is_workshop(path: Path) -> bool:
    """Whether something that is or was a workshop lies here, whole or not, of whatever format. Not where the system
    does not let anybody look: nothing can be written there either."""
    try:
        if not path.is_file():
            return False
    except OSError:
        return False
    first = _read(path)
    return looks_locked(first) or (first.startswith(_MAGIC) and first[_MARK] == APPLICATION_ID.to_bytes(4, "big"))


def _check_kind(path: Path) -> None:
    try:
        status = path.stat()
    except FileNotFoundError:
        raise Missing(
            say(
                "There is no file “{name}” in {folder}. Check the name, or choose another.",
                name=path.name,
                folder=path.absolute().parent,
            )
        ) from None
    except OSError as error:
        raise _unreadable(path, error) from error
    if not stat.S_ISREG(status.st_mode):
        raise Refused(say("“{name}” is not a file. Choose a workshop file.", name=path.name))
    if status.st_size > MOST_BYTES:
        raise Refused(say("“{name}” is larger than any workshop (1 GB). Choose a workshop file.", name=path.name))


def _first_page(path: Path, key: Key | None) -> bytes:
    """In the clear. Locked where no key is held, DoesNotOpen where the one that is does not fit."""
    first = _read(path)
    if not looks_locked(first):
        return first
    key = key or key_held(path)
    try:
        clear = key and opened_page(path, key)
    except OSError as error:
        raise _unreadable(path, error) from error
    if clear is None:
        raise does_not_open(path.name)
    return _MAGIC + clear[len(_MAGIC) :]


def key_held(path: Path) -> Key | None:
    """As `held_key`; Refused, in a sentence, where it cannot be read."""
    try:
        return held_key(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def _read(path: Path) -> bytes:
    try:
        return first_page(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> Unreadable:
    return Unreadable(
        say(
            "“{name}” cannot be read: {why}. Ask for the right to read it, or choose another.",
            name=path.name,
            why=why(error),
        )
    )


def _parse(name: str, first: bytes) -> Header:
    if not first:
        raise Refused(say("“{name}” is empty. Choose a file that Stratroom has written.", name=name))
    if len(first) < _HEADER_BYTES or not first.startswith(_MAGIC):
        raise Refused(say("“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.", name=name))
    encoding, format, application_id = struct.unpack(">I I 4x I", first[56:72])
    return Header((first[18], first[19]), encoding, format, application_id)

"""A locked file from outside: random to the last byte, so all that can be told is whether a key opens its first page.

A wrong passphrase, a damaged first page and a file that never was a workshop look the same, and that is said.
"""

from itertools import count
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.storage.keys import PAGE_BYTES, SALT_BYTES, Key, derived, key_for
from stratroom.words import say

_PLAIN = b"SQLite format 3\0"
_OTHERS = (b"%PDF", b"PK\3\4", b"\x89PNG", b"\xff\xd8\xff\xe0", b"\x1f\x8b\x08\x08", b"7z\xbc\xaf", b"Rar!")
"""How some files begin that look random from there on."""
_DISTINCT = 220
"""Of 256 values a byte can have a random page shows 256, give or take one; text, tables and pictures far fewer."""


class Locked(Refused):
    """The file is locked and its passphrase has not been said."""


class DoesNotOpen(Refused):
    """This passphrase does not open the file."""


def first_page(path: Path) -> bytes:
    """As much of it as there is. OSError when it cannot be read."""
    with path.open("rb") as file:
        return file.read(PAGE_BYTES)


def looks_locked(page: bytes) -> bool:
    """Whether a file that begins with this page may be a locked workshop."""
    is_other = page.startswith((_PLAIN, *_OTHERS))
    return len(page) == PAGE_BYTES and len(set(page)) >= _DISTINCT and not is_other


def is_locked(path: Path) -> bool:
    """Whether a passphrase is needed to look into it. Not where nothing can be read at all."""
    try:
        return path.is_file() and looks_locked(first_page(path))
    except OSError:
        return False


def held_key(path: Path) -> Key | None:
    """The key of this file; None where it needs none, or is not there. Locked where it needs one that is not held;
    OSError where it cannot be read."""
    page = first_page(path) if path.is_file() else b""
    if not looks_locked(page):
        return None
    key = key_for(page[:SALT_BYTES])
    if key is None:
        raise Locked(say("“{name}” is locked. Open it with its passphrase.", name=path.name))
    return key


def key_of(path: Path, passphrase: str) -> Key:
    """The key that this passphrase makes for this file. Whether it opens it is found when it is opened."""
    return derived(passphrase, first_page(path)[:SALT_BYTES])


def broken_page(path: Path, key: Key) -> int | None:
    """The number of the first page that is not as it was written; None where each is. OSError when none is read."""
    with path.open("rb") as file:
        for number in count(1):
            page = file.read(PAGE_BYTES)
            if not page:
                return None
            if not key.opens(page, number):
                return number
    return None


def does_not_open(name: str) -> DoesNotOpen:
    """Said as often as another one is tried."""
    return DoesNotOpen(
        say(
            "That passphrase does not open “{name}”. If you are sure of it, the beginning of the file is damaged, or "
            "it is no Stratroom workshop: open a backup.",
            name=name,
        ),
        at="passphrase",
    )

"""Every file beside a workshop that is of this workshop: told by its first entry, or where it is locked by its salt.

What is only named like a copy of it, and cannot be read, is not taken for one.
"""

from dataclasses import dataclass
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.codec import Kinds
from stratroom.storage.keys import SALT_BYTES
from stratroom.storage.locked import first_page, is_locked
from stratroom.storage.opening import open_to_read
from stratroom.storage.other_copies import copies
from stratroom.storage.rewriting import left_by


@dataclass(frozen=True, slots=True)
class Belongings:
    """`certain` in the order in which they go, the workshop itself last. `unsure`: named like its copies, unreadable or
    of another workshop, and so left. `origin` is "" where it is locked and its key is not held."""

    origin: str
    certain: tuple[Path, ...]
    unsure: tuple[Path, ...]


def belongings(path: Path, kinds: Kinds) -> Belongings:
    """What lies beside the workshop at `path` and in the user's folder. Refused or Trouble where it is none, or cannot
    be read, but for a locked one, which is told by its salt."""
    path = path.resolve()
    origin, salt = _origin(path, kinds), _salt(path)
    found = [*copies(path), *(copy for copy in copies(Path.home() / path.name) if copy.parent == Path.home())]
    found = list(dict.fromkeys(each.resolve() for each in found))
    certain = [each for each in found if _is_of(each, origin, salt, kinds)]
    unsure = tuple(each for each in found if each not in certain)
    aside = [Path(f"{each}-journal") for each in (*certain, path)]
    left = [each for file in (*certain, path) for each in left_by(file)]
    beside = [each for each in (*aside, *left) if each.is_file()]
    return Belongings(origin, (*certain, *beside, path), unsure)


def _origin(path: Path, kinds: Kinds) -> str:
    try:
        rows = open_to_read(path, kinds).rows
    except Refused:
        if not is_locked(path):
            raise
        return ""
    return rows[0].chain if rows else ""


def _is_of(copy: Path, origin: str, salt: bytes, kinds: Kinds) -> bool:
    if salt and _salt(copy) == salt:
        return True
    try:
        return bool(origin) and _origin(copy, kinds) == origin
    except (Refused, Trouble):
        return False


def _salt(path: Path) -> bytes:
    return first_page(path)[:SALT_BYTES] if is_locked(path) else b""

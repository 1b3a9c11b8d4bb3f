"""A file that was left as work went on elsewhere in the middle of a round: it keeps the answers, and the key to them.

Whoever compares it with the workshop may find out who wrote what, after everybody was shown the answers without names.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.copies_found import leads_to
from stratroom.storage.copy_names import came_from, copies_in, folders_of
from stratroom.storage.damage import Damaged
from stratroom.storage.going_back import has_lost_boxes, what_fits
from stratroom.storage.header import is_workshop
from stratroom.storage.lock import let_go, take_lock
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.other_copies import erase_copy
from stratroom.storage.snapshot import Snapshot
from stratroom.words import say

_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class LeftFile:
    """`has_gone_on`: somebody has written in it since, or may have, and it is not only what this workshop has, too.
    `is_damaged`: it may hold answers, and cannot be read wholly. Neither is erased here."""

    path: Path
    has_gone_on: bool = False
    is_damaged: bool = False


def with_answers(left: Iterable[Path], ours: Snapshot, box: str, known: Iterable[Path] = ()) -> list[LeftFile]:
    """For a worker. Of these files, of those this workshop was made of, back to the first, and of what lies named like
    them beside it and beside workshops `known` from elsewhere, each in which answers still lie in the box with this
    key, in hexadecimal. Also a damaged one in which that key lies, and of the first so damaged that it may. What else
    cannot be read is passed over."""
    left = tuple(left)
    others = dict.fromkeys((*left, *came_from(ours.path), *_beside(ours.path, known)))
    found = (_looked_into(path, ours, box, was_left=path in left) for path in others if path != ours.path)
    return [each for each in found if each]


def erase_left(left: LeftFile, ours: Snapshot, box: str) -> str:
    """For a worker. Overwrite it and remove it. Refused where it is open in another Stratroom, or is not any more what
    it was found to be; Trouble when it cannot be. A sentence where it has another name and stays there; else ""."""
    lock = take_lock(left.path)
    try:
        if _looked_into(left.path, ours, box, was_left=True) != LeftFile(left.path):
            raise Refused(say("“{name}” is not any more what it was. It was left as it is.", name=left.path.name))
        return erase_copy(left.path)
    finally:
        let_go(lock)


def _beside(path: Path, known: Iterable[Path]) -> Iterable[Path]:
    """Not in folders of backups: none is made while answers without names are out."""
    for folder in folders_of(path, known):
        yield from (each for each in copies_in(folder, path, []) if each.parent == folder)


def _looked_into(path: Path, ours: Snapshot, key: str, *, was_left: bool) -> LeftFile | None:
    try:
        contents = open_to_read(path, ours.kinds)
    except Damaged:
        return LeftFile(path, is_damaged=True) if _may_keep(path, ours, key, was_left=was_left) else None
    except Refused:  # also where its beginning is gone
        return LeftFile(path, is_damaged=True) if _lies_in(path, key) and not is_workshop(path) else None
    except Trouble:
        return None
    return LeftFile(path, has_gone_on=not leads_to(contents, ours)) if _keeps(contents, key) else None


def _may_keep(path: Path, ours: Snapshot, key: str, *, was_left: bool) -> bool:
    contents = what_fits(path, ours.kinds)
    if any(box.public_key.hex() == key for box in contents.boxes.values()):
        return _keeps(contents, key)
    if contents.rows and contents.rows[0].chain != ours.rows[0].chain:
        return False
    return _lies_in(path, key) or (was_left and has_lost_boxes(path, contents))


def _keeps(contents: Contents, key: str) -> bool:
    return any(box.answers and box.public_key.hex() == key for box in contents.boxes.values())


def _lies_in(path: Path, key: str) -> bool:
    """Whether these bytes stand anywhere in it, as they do in a box and nowhere else; never where it is locked."""
    wanted, before = bytes.fromhex(key), b""
    with suppress(OSError), path.open("rb") as file:
        while piece := file.read(_AT_ONCE):
            if wanted in before + piece:
                return True
            before = piece[1 - len(wanted) :]
    return False

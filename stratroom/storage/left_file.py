"""A file that was left as work went on elsewhere in the middle of a round: it keeps the answers, and the key to them.

Whoever compares it with the workshop may find out who wrote what, after everybody was shown the answers without names.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.copies_found import leads_to
from stratroom.storage.going_back import made_anew_of
from stratroom.storage.lock import let_go, take_lock
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.other_copies import erase_copy
from stratroom.storage.snapshot import Snapshot
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class LeftFile:
    """`has_gone_on`: somebody has written in it since, or may have, and it is not only what this workshop has, too."""

    path: Path
    has_gone_on: bool


def with_answers(left: Iterable[Path], ours: Snapshot, box: str) -> list[LeftFile]:
    """For a worker. Of these files, and of the one this workshop was made of, each in which answers still lie in the
    box with this key, in hexadecimal. What cannot be read is passed over."""
    found = list[LeftFile]()
    for path in dict.fromkeys((*left, made_anew_of(ours.path))):
        contents = _read(path, ours) if path != ours.path else None
        if contents and _keeps(contents, box):
            found.append(LeftFile(path, has_gone_on=not leads_to(contents, ours)))
    return found


def erase_left(left: LeftFile, ours: Snapshot, box: str) -> str:
    """For a worker. Overwrite it and remove it. Refused where it is open in another Stratroom, or is not any more what
    it was found to be; Trouble when it cannot be. A sentence where it has another name and stays there; else ""."""
    lock = take_lock(left.path)
    try:
        contents = _read(left.path, ours)
        if not (contents and _keeps(contents, box) and leads_to(contents, ours)):
            raise Refused(say("“{name}” is not any more what it was. It was left as it is.", name=left.path.name))
        return erase_copy(left.path)
    finally:
        let_go(lock)


def _read(path: Path, ours: Snapshot) -> Contents | None:
    try:
        return open_to_read(path, ours.kinds)
    except (Refused, Trouble):
        return None


def _keeps(contents: Contents, key: str) -> bool:
    return any(box.answers and box.public_key.hex() == key for box in contents.boxes.values())

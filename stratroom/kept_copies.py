"""What there is to go back to, for the page of backups: looked into, restored, or what of a damaged file fits.

Read only, but for the new file; nothing that people wrote is told, only what kind of act came last and when.
"""

import re
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.entries import Recorded, RoundOpened
from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.rounds import Round
from stratroom.model.rulebook import RuleBook
from stratroom.room import begun
from stratroom.storage.box import slot_digest
from stratroom.storage.copies import backups
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.going_back import made_anew_of, restore, what_fits, write_anew
from stratroom.storage.keys import holding
from stratroom.storage.ledger import Row
from stratroom.storage.locked import DoesNotOpen, Locked, is_locked, key_of
from stratroom.storage.opening import Contents
from stratroom.words import say

_QUOTED = re.compile(r"\s*:?\s*[“„«].*")


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that may be gone back to. `at`: when its last entry was made, ISO 8601, "" where it is not known; `last`:
    what that was; `wrong`: why it cannot be used, in a sentence, "" where it is whole; `is_locked`: for want of its
    passphrase; `chains`: the digest of each entry."""

    path: Path
    at: str = ""
    entries: int = 0
    last: str = ""
    wrong: str = ""
    is_locked: bool = False
    chains: tuple[str, ...] = ()


def kept_of(file: Path) -> list[Path]:
    """The backups of a workshop, the newest first, unchecked: of a rescue copy also those from before it was one."""
    return [backup for name in dict.fromkeys((file, made_anew_of(file))) for backup in backups(name, folder_of(name))]


def folder_of(file: Path) -> Path:
    """Where a workshop's backups lie: beside it."""
    return file.with_name(f"{file.stem} backups")


def unlocked_with(passphrase: str, path: Path) -> AbstractContextManager[None]:
    """Meanwhile this file can be looked into, and what opens as it does; "" for those that are not locked. Takes its
    time where it is. Refused where the passphrase is blank."""
    return holding(key_of(path, passphrase) if passphrase and is_locked(path) else None)


def look_into(path: Path) -> Kept:
    """Read it wholly, with every check."""
    rules = rule_book()
    try:
        room = begun(WorkshopFile.open(path, rules.kinds, read_only=True), rules)
    except (Refused, Trouble) as wrong:
        return Kept(path, wrong=_briefly(wrong), is_locked=isinstance(wrong, Locked | DoesNotOpen))
    recorded, rows = room.file.recorded, room.file.taken.rows
    room.close()
    return _kept(path, recorded[-1], rows)


def look_at_what_fits(path: Path) -> Kept:
    """How far a damaged file can still be read."""
    contents = _that_go_on(path)
    if not contents.rows:
        return Kept(path, wrong=say("Nothing of it can be read."), is_locked=is_locked(path))
    return _kept(path, contents.recorded[-1], contents.rows)


def _kept(path: Path, last: Recorded, rows: Sequence[Row]) -> Kept:
    said = _said(last.entry.describe())
    return Kept(path, last.at, len(rows), said, chains=tuple(row.chain for row in rows))


def go_back(backup: Path, file: Path, folder: Path) -> Path:
    """This backup as a new workshop in `folder`, named after `file`; its path."""
    return restore(backup, file, folder, rule_book().kinds)


def save_what_fits(path: Path, folder: Path) -> Path:
    """What of a damaged file still fits, as a new workshop in `folder`; its path."""
    return write_anew(_that_go_on(path), path, path, folder)


def _that_go_on(path: Path) -> Contents:
    """As far as a workshop can be gone on with: a question that is out has its answers."""
    rules = rule_book()
    contents = what_fits(path, rules.kinds)
    count = _end(contents, rules)
    recorded = contents.recorded[:count]
    pending = rules.fold(recorded).rounds.values() if count else ()
    boxes = {str(round.id): contents.boxes[str(round.id)] for round in pending if round.is_pending}
    return Contents(contents.rows[:count], recorded, boxes)


def _end(contents: Contents, rules: RuleBook) -> int:
    """How many entries: before what cannot have happened, and before a question whose answers are gone."""
    count = rules.follow(contents.recorded)
    while count:
        workshop = rules.fold(contents.recorded[:count])
        gone = {round.id for round in workshop.rounds.values() if round.is_pending and not _is_held(contents, round)}
        if not gone:
            return count
        count = min(_opened(contents, id, count) for id in gone)
    return 0


def _opened(contents: Contents, id: RoundId, count: int) -> int:
    """How many entries there were before this question was put last."""
    put = (number for number in range(count - 1, -1, -1) if _puts(contents, number, id))
    return next(put, 0)


def _puts(contents: Contents, number: int, id: RoundId) -> bool:
    entry = contents.recorded[number].entry
    return isinstance(entry, RoundOpened) and entry.round == id


def _is_held(contents: Contents, round: Round) -> bool:
    box = contents.boxes.get(str(round.id))
    if box is None:
        return False
    found = {slot_digest(slot) for slot in box.slots[: box.answers]}
    return not round.is_named or found == set(round.handed_in.values())


def _briefly(wrong: Refused | Trouble) -> str:
    """What is wrong with a backup; its name stands beside it."""
    if isinstance(wrong, Locked):
        return say("Locked: it is looked into with its passphrase.")
    if isinstance(wrong, DoesNotOpen):
        return say("Locked, and not with this passphrase.")
    where = wrong.where if isinstance(wrong, Damaged) else ""
    return say("Not whole: {where}.", where=where) if where else str(wrong)


def _said(act: str) -> str:
    """Which kind of act, without anybody's words.

    >>> _said("Group named: “Own the small town”"), _said("CFO added")
    ('Group named', 'CFO added')
    """
    return _QUOTED.sub("", act)

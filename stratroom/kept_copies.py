"""What there is to go back to, for the page of backups: looked into, restored, or what of a damaged file fits.

Read only, but for the new file; nothing that people wrote is told, only what kind of act came last and when.
"""

import re
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from stratroom.catalogue import rule_book
from stratroom.model.entries import Entry, Recorded, Undone
from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.round_fold import RoundEntry
from stratroom.model.rounds import Round
from stratroom.model.rulebook import DOES_NOT_FOLLOW, RuleBook
from stratroom.room import begun
from stratroom.storage.box import digests_in
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


class _Change(NamedTuple):
    """At the entry of this number the round became another; what it was before, None where it was not put yet."""

    number: int
    id: RoundId
    before: Round | None


def _end(contents: Contents, rules: RuleBook) -> int:
    """How many entries: before what cannot have happened, and before a question whose answers are gone. Walked through
    once to and fro, for a forged one may be long."""
    end, rounds, changes = _walked(contents, rules)
    held = {RoundId(id): digests_in(box) for id, box in contents.boxes.items()}
    gone = {id for id, round in rounds.items() if round.is_pending and not _is_held(held.get(id), round)}
    while gone or (changes and changes[-1].number > end):
        number, id, before = changes.pop()
        end = number - 1
        is_gone = before is not None and before.is_pending and (id in gone or not _is_held(held.get(id), before))
        (gone.add if is_gone else gone.discard)(id)
    return end


def _walked(contents: Contents, rules: RuleBook) -> tuple[int, dict[RoundId, Round], list[_Change]]:
    """As far as one entry follows from the others: how many, the rounds then, and each that became another."""
    number, rounds, changes = 0, dict[RoundId, Round](), list[_Change]()
    with suppress(*DOES_NOT_FOLLOW):
        for number, (recorded, workshop) in enumerate(rules.steps(contents.recorded), 1):
            for id in _touched(recorded.entry, {**rounds, **workshop.rounds}):
                changes.append(_Change(number, id, rounds.pop(id, None)))
                if round := workshop.round(id):
                    rounds[id] = round
    return number, rounds, changes


def _touched(entry: Entry, every: Iterable[RoundId]) -> Iterable[RoundId]:
    """The rounds that may stand otherwise after this entry; `every` one after an undoing."""
    if isinstance(entry, Undone):
        return every
    return (entry.round,) if isinstance(entry, RoundEntry) else ()


def _is_held(answers: frozenset[str] | None, round: Round) -> bool:
    """Whether what lies in its box, None where there is none, is what was handed in."""
    return answers is not None and (not round.is_named or answers == frozenset(round.handed_in.values()))


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

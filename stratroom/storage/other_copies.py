"""Copies of a workshop that open otherwise than it does now, written before its passphrase was another: they are locked
as it is, or erased.

Before either each is taken as if it were opened, and told once more: what is open, has gone on meanwhile, or is another
file by now is left.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.storage.codec import Kinds
from stratroom.storage.copies_found import held, opens_alike, whose
from stratroom.storage.damage import not_rewritten
from stratroom.storage.engine import FAILURES
from stratroom.storage.erasing import erase, stays_elsewhere
from stratroom.storage.genuine import format_of
from stratroom.storage.header import key_held
from stratroom.storage.keys import Key, holding
from stratroom.storage.lock import let_go, take_lock
from stratroom.storage.opening import open_to_read
from stratroom.storage.rewriting import clear_left, discard, finish, put_in_place, rewrite
from stratroom.storage.settings import connect
from stratroom.storage.snapshot import Snapshot
from stratroom.words import in_sentences, say


def lock_as(copy: Path, kinds: Kinds, key: Key | None, before: Key | None) -> str:
    """Write a copy anew as the workshop is locked now, in today's format. `before` opens it if it is locked. A sentence
    where the earlier one, or what a writing that was stopped left, has another name and stays there; else "".

    DoesNotOpen, Damaged, Trouble or OSError when it cannot be; then it is as it was.
    """
    with holding(before):
        contents = open_to_read(copy, kinds)
        _take_back(copy)
    times = copy.stat()
    left = clear_left(copy)
    anew = rewrite(Snapshot(copy, kinds, tuple(contents.rows), contents.boxes, before), key)
    try:
        os.utime(anew.part, ns=(times.st_atime_ns, times.st_mtime_ns))
    except OSError:
        discard(anew)
        raise
    return in_sentences((left, finish(copy, put_in_place(anew, copy))))


def lock_all(
    found: Sequence[Path],
    ours: Snapshot,
    keys: Iterable[Key],
    went_on: Callable[[int, int], None],
    is_left: Callable[[], bool],
) -> list[str]:
    """`lock_as` for each, until it is left; `keys` open those that are locked. For a worker. A sentence for each that
    could not be, and is as it was, or that stays under another name as it was."""
    said = list[str]()
    with held(keys):
        for number, copy in enumerate(found, 1):
            if is_left():
                break
            said.append(_said_of_locking(copy, ours))
            went_on(number, len(found))
    return [*filter(None, said)]


def erase_copies(found: Iterable[Path], ours: Snapshot, keys: Iterable[Key]) -> list[str]:
    """For a worker; `keys` open those that are locked, for none is erased that is not known to be a copy. A sentence
    for each that could not be, or that has another name and stays there."""
    with held(keys):
        return [*filter(None, (_said_of_erasing(copy, ours) for copy in found))]


def erase_copy(copy: Path) -> str:
    """With the journal of an interrupted act, if there is one; a folder of that name is left. Trouble when it cannot
    be. A sentence where it has another name and stays there; else ""."""
    try:
        are_gone = [erase(each) for each in (copy, Path(f"{copy}-journal")) if not each.is_dir()]
    except OSError as error:
        raise _not_removed(copy, error) from error
    return "" if all(are_gone) else stays_elsewhere(copy.name)


def _not_removed(copy: Path, error: OSError) -> Trouble:
    return Trouble(say("“{name}” could not be removed: {why}.", name=copy.name, why=why(error)))


def _said_of_locking(copy: Path, ours: Snapshot) -> str:
    """`lock_as`; also why it was not done."""
    try:
        return _if_it_is_one(copy, ours, lambda: lock_as(copy, ours.kinds, ours.key, key_held(copy)))
    except (Refused, Trouble) as error:
        return str(error)
    except OSError as error:
        return str(not_rewritten(copy, error))


def _said_of_erasing(copy: Path, ours: Snapshot) -> str:
    try:
        return _if_it_is_one(copy, ours, lambda: erase_copy(copy))
    except Refused as why_not:
        return str(why_not)
    except (Trouble, OSError) as error:
        trouble = error if isinstance(error, Trouble) else _not_removed(copy, error)
        return in_sentences([str(trouble), say("Try again.")])


def _if_it_is_one(copy: Path, ours: Snapshot, act: Callable[[], str]) -> str:
    """InUse where it is open. What the act says; it is not done with what is no copy that opens otherwise, any more."""
    lock = take_lock(copy)
    try:
        if whose(copy, ours) == "copy" and not opens_alike(copy, ours):
            return act()
    finally:
        let_go(lock)
    return say("“{name}” is not known to be a copy any more, and was left. Try again.", name=copy.name)


def _take_back(copy: Path) -> None:
    """What an interrupted act left beside it as a journal: that belongs to the file as it is now."""
    try:
        with closing(connect(copy)) as connection:
            format_of(connection)
    except FAILURES as error:
        raise not_rewritten(copy, error) from error

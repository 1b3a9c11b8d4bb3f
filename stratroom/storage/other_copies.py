"""Copies of a workshop beside it that open otherwise than it does now: written before its passphrase was another.

Only what is named as Stratroom names its copies, and tells of the same workshop where it can be read, counts as one.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.storage.codec import Kinds
from stratroom.storage.damage import not_rewritten
from stratroom.storage.engine import FAILURES
from stratroom.storage.erasing import erase, stays_elsewhere
from stratroom.storage.genuine import format_of
from stratroom.storage.going_back import made_anew_of
from stratroom.storage.keys import SALT_BYTES, Key, holding
from stratroom.storage.locked import first_page, is_locked, key_of
from stratroom.storage.opening import open_to_read
from stratroom.storage.rewriting import clear_left, discard, finish, put_in_place, rewrite
from stratroom.storage.settings import connect
from stratroom.storage.snapshot import Snapshot
from stratroom.words import in_sentences, say


def copies(path: Path) -> list[Path]:
    """Backups of the workshop at `path`, copies from before an upgrade and rescue copies, by their names."""
    stem, folder = path.stem, path.with_name(f"{path.stem} backups")
    backups = list(folder.iterdir()) if folder.is_dir() else []
    beside = [each for each in path.parent.iterdir() if each != path]
    found = [each for each in backups if each.stem.startswith(f"{stem} backup ")]
    found += [
        each for each in beside if each.stem.startswith((f"{stem} before the upgrade from format ", f"{stem} rescued"))
    ]
    return sorted(each for each in found if each.suffix == path.suffix and each.is_file() and not each.is_symlink())


def restored_beside(path: Path) -> list[Path]:
    """Plain workshops made of the backups of the one at `path`: no copies of it, for they may have gone on."""
    others = set(path.parent.glob(f"*{path.suffix}")) - {path, *copies(path)}
    return sorted(each for each in others if made_anew_of(each) == path and not is_locked(each))


def locked_otherwise(path: Path, key: Key | None) -> list[Path]:
    """Those of its copies that another passphrase opens, or none where `key` is needed now."""
    return [copy for copy in copies(path) if _salt(copy) != (key.salt if key else b"")]


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


def _said_of_locking(copy: Path, kinds: Kinds, key: Key | None, before: str | None) -> str:
    """`lock_as`, with the passphrase that opens the copy if it is locked; also why it was not done."""
    try:
        opening = key_of(copy, before) if before is not None and is_locked(copy) else None
        return lock_as(copy, kinds, key, opening)
    except (Refused, Trouble) as error:
        return str(error)
    except OSError as error:
        return str(not_rewritten(copy, error))


def lock_all(
    found: Sequence[Path],
    kinds: Kinds,
    key: Key | None,
    before: str | None,
    went_on: Callable[[int, int], None],
    is_left: Callable[[], bool],
) -> list[str]:
    """`lock_as` for each, until it is left. For a worker. A sentence for each that could not be, and is as it was, or
    that stays under another name as it was."""
    said = list[str]()
    for number, copy in enumerate(found, 1):
        if is_left():
            break
        said.append(_said_of_locking(copy, kinds, key, before))
        went_on(number, len(found))
    return [*filter(None, said)]


def _take_back(copy: Path) -> None:
    """What an interrupted act left beside it as a journal: that belongs to the file as it is now."""
    try:
        with closing(connect(copy)) as connection:
            format_of(connection)
    except FAILURES as error:
        raise not_rewritten(copy, error) from error


def erase_copies(found: Iterable[Path]) -> list[str]:
    """For a worker. A sentence for each that could not be, or that has another name and stays there."""
    return [*filter(None, map(_said_of_erasing, found))]


def _said_of_erasing(copy: Path) -> str:
    try:
        return erase_copy(copy)
    except Trouble as error:
        return str(error)


def erase_copy(copy: Path) -> str:
    """With the journal of an interrupted act, if there is one. Trouble when it cannot be. A sentence where it has
    another name and stays there; else ""."""
    try:
        are_gone = [erase(each) for each in (copy, Path(f"{copy}-journal"))]
    except OSError as error:
        raise Trouble(say("“{name}” could not be removed: {why}.", name=copy.name, why=why(error))) from error
    return "" if all(are_gone) else stays_elsewhere(copy.name)


def _salt(copy: Path) -> bytes:
    return first_page(copy)[:SALT_BYTES] if is_locked(copy) else b""

"""A workshop written anew, locked otherwise: whole beside the old file, read back, then in its place in one step.

Stopped at any moment, the file is whole and opens with the old passphrase or with the new one. The old file keeps a
second name until it is overwritten, so that the next opening can finish what was stopped.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.parts import sync_folder
from stratroom.reasons import why
from stratroom.storage.damage import NotReadBack, not_rewritten
from stratroom.storage.engine import FAILURES
from stratroom.storage.erasing import erase, overwrite, stays_elsewhere
from stratroom.storage.keys import Key
from stratroom.storage.snapshot import Snapshot
from stratroom.words import in_sentences, listed, say


@dataclass(frozen=True, slots=True)
class Anew:
    """A file that lies beside the workshop, with what was in that when it was written. No `key`: it is plain."""

    part: Path
    key: Key | None
    taken: Snapshot


def rewrite(taken: Snapshot, key: Key | None) -> Anew:
    """Write it, make it last and read it back. Trouble when it cannot be; then nothing is left beside."""
    anew = Anew(_part(taken.path), key, taken)
    try:
        _write(anew)
    except (OSError, NotReadBack, *FAILURES) as error:
        discard(anew)
        raise not_rewritten(taken.path, error) from error
    except BaseException:
        discard(anew)
        raise
    return anew


def discard(anew: Anew) -> None:
    """It is not wanted any more. Where even that fails the next opening does it."""
    for left in (anew.part, _journal(anew.part)):
        with suppress(OSError):
            erase(left)


def put_in_place(anew: Anew, path: Path) -> int | None:
    """Take the place of the file at `path`, which nobody has open now. What the old one is still open as, for `finish`.

    An interrupted act was taken back before: what still lies beside as its journal is dead, and would be applied to
    the new file. Trouble when it cannot be done: `path` is as it was, and nothing is left beside it. Where only the
    folder is not synced it is done: until `finish` or the next act has synced it a power cut can bring the old file
    back, which is whole and not overwritten. Nothing acknowledged is lost with it, for no act is before this folder,
    in which its journal lay, was synced (see `settings.py`: EXTRA).
    """
    held = None
    try:
        held = _hold_old(path)
        if _journal(path).exists():
            erase(_journal(path))
        with suppress(OSError):  # no second names here: then the old file is overwritten only if nothing stops us
            _old(path).hardlink_to(path)
        anew.part.replace(path)
    except OSError as error:
        if held is not None:
            os.close(held)
        with suppress(OSError):  # where even that fails the next opening does it
            clear_left(path)
        raise not_rewritten(path, error) from error
    with suppress(OSError):  # `finish` tries it again and says so, and until then each act does
        sync_folder(path.parent)
    return held


def finish(path: Path, held: int | None) -> str:
    """After `put_in_place`, for a worker: overwrite the old file. Trouble when that cannot be done; the new file is in
    its place all the same. A sentence where the old one has another name and stays there; else ""."""
    try:
        sync_folder(path.parent)
        is_gone = held is None or overwrite(held, names=_names_of_ours(path, held))
        return clear_left(path) or ("" if is_gone else _stays(path))
    except OSError as error:
        raise Trouble(
            say(
                "The passphrase is changed, but the earlier file could not be overwritten: {why}. "
                "It is tried again when the workshop is opened next.",
                why=why(error),
            )
        ) from error
    finally:
        if held is not None:
            os.close(held)


def clear_left(path: Path) -> str:
    """Remove what a writing that was stopped left beside. Only for whoever holds the workshop's lock. OSError when it
    cannot be done. A sentence for each that has another name and stays there; else ""."""
    old = _old(path)
    if old.exists() and path.exists() and old.samefile(path):
        old.unlink()  # a second name of the workshop itself: stopped before the new file took its place
    linked, errors = list[Path](), list[OSError]()
    for left in filter(Path.exists, left_by(path)):
        try:
            linked += [] if erase(left) else [left]
        except OSError as error:
            errors.append(error)  # the others go all the same
    if errors:
        raise errors[0]
    return in_sentences(_stays(path) if left == old else stays_elsewhere(left.name) for left in linked)


def cleared(path: Path) -> str:
    """`clear_left` as a workshop is opened; a sentence also where it cannot be done."""
    try:
        return clear_left(path)
    except OSError as error:
        left = [each.name for each in left_by(path) if os.path.lexists(each)] or [path.name]
        return say(
            "What a change of the passphrase left of “{name}” could not be removed: {why}. It lies in {folder} as "
            "{left} and may open otherwise than the workshop does. It is tried again when the workshop is opened next.",
            name=path.name,
            why=why(error),
            folder=path.absolute().parent,
            left=listed(left),
        )


def left_by(path: Path) -> tuple[Path, ...]:
    """What may lie beside a workshop while it is written anew."""
    return _part(path), _journal(_part(path)), _old(path)


def _stays(path: Path) -> str:
    return say(
        "The earlier file of “{name}” was not overwritten: it has another name on this disk and opens there as it did "
        "before.",
        name=path.name,
    )


def _names_of_ours(path: Path, held: int) -> int:
    old = _old(path)
    return int(old.exists() and os.path.samestat(os.fstat(held), old.stat()))


def _write(anew: Anew) -> None:
    for left in (anew.part, _journal(anew.part)):  # a journal that was left would be applied to the new file
        left.unlink(missing_ok=True)
    os.close(os.open(anew.part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    anew.taken.write(anew.part, anew.key)
    sync_folder(anew.part.parent)


def _hold_old(path: Path) -> int | None:
    """The file as it is now, to be overwritten when it has no name any more. None where the system would then not let
    another take its name (Windows): there the second name alone must do."""
    return None if os.name == "nt" else os.open(path, os.O_RDWR)


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.anew")


def _journal(part: Path) -> Path:
    return Path(f"{part}-journal")


def _old(path: Path) -> Path:
    return path.with_name(f".{path.name}.old")

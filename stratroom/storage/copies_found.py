"""What lies beside a workshop under the names of its copies: whose it is, told by what is in it, never by its name.

A copy is what this workshop leads on from: of the same first entry, and with nothing that the workshop does not have.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.copy_names import copies_in, folders_of
from stratroom.storage.damage import Damaged
from stratroom.storage.going_back import is_restored, made_anew_of, what_fits
from stratroom.storage.header import is_workshop
from stratroom.storage.keys import SALT_BYTES, Key, derived, holding, key_for
from stratroom.storage.lock import is_held
from stratroom.storage.locked import first_page, is_locked
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.settled import holds_only_ours
from stratroom.storage.snapshot import Snapshot

_AT_ONCE = 1 << 20
Whose = Literal["copy", "own", "another", "unknown"]
"""A copy of the workshop; one of the same beginning that has gone on or was restored, and so is a workshop of its own;
one of another beginning, or no workshop; or it cannot be told."""


@dataclass(frozen=True, slots=True)
class CopiesFound:
    """Copies that open as the workshop does (`alike`), that anyone can read though it is locked (`plain`), that another
    passphrase opens (`locked`). Of what opens otherwise: workshops of their `own`, which have gone on, were restored or
    are open; and what is `unknown`, because it cannot be read wholly, `asks` where a passphrase may do. `shut`: folders
    that cannot be looked into. `keys` open what is locked otherwise."""

    alike: tuple[Path, ...] = ()
    plain: tuple[Path, ...] = ()
    locked: tuple[Path, ...] = ()
    own: tuple[Path, ...] = ()
    unknown: tuple[Path, ...] = ()
    shut: tuple[Path, ...] = ()
    asks: bool = False
    keys: tuple[Key, ...] = field(default=(), repr=False)

    @property
    def otherwise(self) -> tuple[Path, ...]:
        """Those that may be locked alike or erased."""
        return (*self.plain, *self.locked)


def find_copies(
    ours: Snapshot,
    step: Callable[[int, int], None],
    known: Iterable[Path] = (),
    passphrases: Iterable[str] = (),
    keys: tuple[Key, ...] = (),
) -> CopiesFound:
    """For a worker: each is read wholly. Looked through are the folder of the workshop and those of workshops `known`
    from elsewhere that are named like it. What is locked otherwise is told where one of the passphrases, or of the
    keys that were found before, opens it. `step` is told how many are looked into, and of how many."""
    named, shut = _named(ours.path, known)
    keys = (*keys, *_keys_of(named, passphrases, keys))
    found: dict[str, list[Path]] = {"alike": [], "plain": [], "locked": [], "own": [], "unknown": [], "another": []}
    with held(keys):
        for number, file in enumerate(named, 1):
            found[_sort_of(file, ours)].append(file)
            step(number, len(named))
    alike, plain, locked, own, unknown, _another = map(tuple, found.values())
    return CopiesFound(alike, plain, locked, own, unknown, tuple(shut), any(map(is_locked, unknown)), keys)


@contextmanager
def held(keys: Iterable[Key]) -> Generator[None]:
    """Hold all of them meanwhile."""
    with ExitStack() as stack:
        for key in keys:
            stack.enter_context(holding(key))
        yield


def whose(file: Path, ours: Snapshot) -> Whose:
    """What is locked otherwise than the workshop is opened by a key that is held. Of a damaged file what still fits may
    tell that it is another or has gone on, and never that it is a copy: what does not fit may have been written only
    there. One that is all zeros is a copy. Refused or Trouble where it cannot be read."""
    if not is_workshop(file):
        return "another" if any(first_page(file)) else "copy" if _is_erased(file) else "unknown"
    found, is_whole = _contents(file, ours)
    if not found.rows:
        return "unknown"
    if found.rows[0].chain not in [row.chain for row in ours.rows[:1]]:
        return "another"
    is_beside = is_restored(file) and file.name != made_anew_of(ours.path).name
    if is_beside or not leads_to(found, ours):
        return "own"
    return "copy" if is_whole else "unknown"


def leads_to(found: Contents, ours: Snapshot) -> bool:
    """Whether it has no entry, and in no box an answer, that the workshop does not have, or had; for a worker. False
    also where that cannot be told of an answer, and where no entry lies in it."""
    if not found.rows:
        return False
    last = found.rows[-1]
    has_gone_on = last.sequence > len(ours.rows) or ours.rows[last.sequence - 1].chain != last.chain
    return not has_gone_on and all(holds_only_ours(box, ours) for box in found.boxes.values())


def opens_alike(file: Path, ours: Snapshot) -> bool:
    """Whether what opens the workshop opens this file, and nothing else does. OSError where it cannot be read."""
    return salt_of(file) == (ours.key.salt if ours.key else b"")


def salt_of(file: Path) -> bytes:
    """b"" where it is not locked. OSError where it cannot be read."""
    return first_page(file)[:SALT_BYTES] if is_locked(file) else b""


def _named(path: Path, known: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """What is named as its copies, and folders that cannot be looked into."""
    named, shut = list[Path](), list[Path]()
    for folder in folders_of(path, known):
        named += copies_in(folder, path, shut)
    return named, shut


def _keys_of(files: Iterable[Path], passphrases: Iterable[str], known: tuple[Key, ...]) -> list[Key]:
    """One for each salt that is not held or known, where one of the passphrases makes it."""
    by_salt = {salt: file for file in files if (salt := _salt_or_none(file)) and not key_for(salt)}
    unknown = by_salt.keys() - {key.salt for key in known}
    tried = ((derived(each, salt), by_salt[salt]) for salt in unknown for each in passphrases)
    return [key for key, file in tried if key.opens(first_page(file))]


def _salt_or_none(file: Path) -> bytes:
    try:
        return salt_of(file)
    except OSError:
        return b""


def _sort_of(file: Path, ours: Snapshot) -> str:
    """Which part of `CopiesFound` it belongs to, or “another”."""
    try:
        found, salt, is_alike = whose(file, ours), salt_of(file), opens_alike(file, ours)
        is_open = found == "copy" and is_held(file)
    except (Refused, Trouble, OSError):
        return "unknown"
    if found == "own" or is_open:
        return "another" if ours.key and is_alike else "own"
    if found == "copy":
        return "alike" if is_alike else "locked" if salt else "plain"
    return found


def _contents(file: Path, ours: Snapshot) -> tuple[Contents, bool]:
    """Also whether that is all of it."""
    try:
        return open_to_read(file, ours.kinds), True
    except Damaged:
        return what_fits(file, ours.kinds), False


def _is_erased(file: Path) -> bool:
    """Whether nothing but zeros is in it: overwritten, and stopped before it was removed."""
    with file.open("rb") as opened:
        return not any(piece.strip(b"\0") for piece in iter(partial(opened.read, _AT_ONCE), b""))

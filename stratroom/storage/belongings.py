"""Every file of a workshop, whatever it is called: told by its first entry, or where it is locked by its salt.

Looked through are its folder, the user's own, those of workshops known from elsewhere that are named like it, and every
folder of backups in them. What is only named like a copy of it, and cannot be read, is not taken for one.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.codec import Kinds
from stratroom.storage.copy_names import BACKUPS, backups_among, folders_of, if_told, inside
from stratroom.storage.going_back import made_anew_of, what_fits
from stratroom.storage.keys import SALT_BYTES
from stratroom.storage.locked import first_page, is_locked
from stratroom.storage.opening import open_to_read
from stratroom.storage.rewriting import left_by


@dataclass(frozen=True, slots=True)
class Belongings:
    """`certain` in the order in which they go, the workshop itself last. `unsure`: named like its copies or among its
    backups, unreadable or of another workshop, and so left; also a folder that cannot be looked into. `origin` is ""
    where it is locked and its key is not held, or where nothing of it can be read."""

    origin: str
    certain: tuple[Path, ...]
    unsure: tuple[Path, ...]


def belongings(path: Path, kinds: Kinds, step: Callable[[int, int], None], known: Iterable[Path] = ()) -> Belongings:
    """What there is of the workshop at `path`, damaged or not. Refused or Trouble where it is none, or nothing of it
    can be read, but for a locked one, which is told by its salt. `step` is told how many files are looked into, and of
    how many. `known`: workshops opened on this computer, for after “Save elsewhere” the earlier file lies in another
    folder."""
    path = path.resolve()
    folders = dict.fromkeys((path.parent, Path.home().resolve(), *folders_of(path, known)))
    shut = list[Path]()
    found = list(dict.fromkeys(each for folder in folders for each in _workshops(folder, path.suffix, shut)))
    found = [each for each in found if each != path]
    origin, salt = _origin_of(path, kinds) or _by_copies(path, found, kinds), _salt(path)
    certain = list[Path]()
    for number, each in enumerate(found, 1):
        certain += [each] if _is_of(each, origin, salt, kinds) else []
        step(number, len(found))
    kept = {each.parent for each in certain if each.parent.name.endswith(BACKUPS)}
    unsure = tuple(
        each for each in found if each not in certain and (each.parent in kept or _is_named_like(each, path))
    )
    aside = [Path(f"{each}-journal") for each in (*certain, path)]
    aside += [Path(f"{each}.lock") for each in certain]  # that of the workshop goes as it is let go
    left = [each for file in (*certain, path) for each in left_by(file)]
    beside = [each for each in (*aside, *left) if each.is_file()]
    return Belongings(origin, (*certain, *beside, path), (*unsure, *shut))


def opened_alike(path: Path) -> list[Path]:
    """Locked files that the workshop's passphrase may open where its own beginning is damaged: those named as its
    copies, one of each salt."""
    path = path.resolve()
    copies = [each for each in _workshops(path.parent, path.suffix, []) if _is_named_like(each, path)]
    by_salt = {_salt(copy): copy for copy in copies}
    return [copy for salt, copy in by_salt.items() if salt and salt != _salt(path)]


def _workshops(folder: Path, suffix: str, shut: list[Path]) -> Iterator[Path]:
    """All in a folder and in the folders of backups there; those that cannot be looked into are put to `shut`."""
    beside = inside(folder, shut)
    kept = chain.from_iterable(inside(each, shut) for each in backups_among(beside, shut))
    for each in (*beside, *kept):
        if each.suffix == suffix and if_told(each.is_file, each, shut) and not each.is_symlink():
            yield each


def _is_named_like(each: Path, path: Path) -> bool:
    """As we name its copies; of one that was made anew also the one it was made of, and the copies of that."""
    stem, first = each.stem, made_anew_of(path).stem
    if each.parent.name in (f"{path.stem}{BACKUPS}", f"{first}{BACKUPS}"):
        return True
    return made_anew_of(each).stem == first or stem.startswith(f"{first} before the upgrade from format ")


def _by_copies(path: Path, found: list[Path], kinds: Kinds) -> str:
    """A locked one that is damaged is known by those locked as it is, where its passphrase opens them."""
    salt = _salt(path)
    alike = [*(each for each in found if _salt(each) == salt), *opened_alike(path)] if salt else []
    return next((origin for copy in alike if (origin := _origin_of(copy, kinds))), "")


def _origin_of(path: Path, kinds: Kinds) -> str:
    """The first entry's digest; "" where it is locked, or locked and damaged. Refused or Trouble where it is no
    workshop, or not even its first entry can be read."""
    try:
        rows = open_to_read(path, kinds).rows
    except (Refused, Trouble):
        rows = what_fits(path, kinds).rows
        if not rows and not is_locked(path):
            raise
    return rows[0].chain if rows else ""


def _is_of(copy: Path, origin: str, salt: bytes, kinds: Kinds) -> bool:
    if salt and _salt(copy) == salt:
        return True
    try:
        return bool(origin) and _origin_of(copy, kinds) == origin
    except (Refused, Trouble):
        return False


def _salt(path: Path) -> bytes:
    return first_page(path)[:SALT_BYTES] if is_locked(path) else b""

"""How Stratroom names copies of a workshop, and where they lie. By names alone: whose a file is, is told by what is in
it.
"""

from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path

from stratroom.storage.going_back import made_anew_of, stem_for_copies

BACKUPS = " backups"
"""How the name of a folder of backups ends."""
_BACKUP, _BEFORE = " backup ", " before the upgrade from format "


def came_from(file: Path) -> list[Path]:
    """The names of the workshops that this one was made of, one of the other, its own first.

    >>> [each.stem for each in came_from(Path("day restored rescued 2.stratroom"))]
    ['day restored rescued 2', 'day restored', 'day']
    """
    names = [file]
    while (before := made_anew_of(names[-1])) != names[-1]:
        names.append(before)
    return names


def first_of(file: Path) -> Path:
    """The name of the workshop that this one was made of in the beginning; its own where it was not made anew.

    >>> first_of(Path("day restored rescued 2.stratroom")).name
    'day.stratroom'
    """
    return came_from(file)[-1]


def folders_of(path: Path, known: Iterable[Path]) -> list[Path]:
    """The folder of a workshop, and those of files `known` from elsewhere that are named as it was in the beginning, or
    as what was made of it."""
    alike = (each for each in known if _is_alike(each, path))
    return list(dict.fromkeys(each.parent.resolve() for each in (path, *alike)))


def copies_in(folder: Path, path: Path, shut: list[Path]) -> list[Path]:
    """Files in a folder, and in the folders of backups there, that are named as copies of the workshop at `path`, of
    what it was made of, or of what was made of that. Folders that cannot be looked into are put to `shut`."""
    beside = [each for each in inside(folder, shut) if _is_named_like(each, path)]
    kept = chain.from_iterable(inside(each, shut) for each in backups_among(beside, shut))
    found = (*beside, *(each for each in kept if _is_named_like(each, path)))
    alike = (each for each in found if each.suffix == path.suffix)
    return sorted(each for each in alike if if_told(lambda each=each: _is_another(each, path), each, shut))


def backups_among(files: Iterable[Path], shut: list[Path]) -> list[Path]:
    """Those that are folders of backups. Where that cannot be told, the folder they lie in is put to `shut`."""
    return [each for each in files if each.name.endswith(BACKUPS) and if_told(each.is_dir, each, shut)]


def inside(folder: Path, shut: list[Path]) -> list[Path]:
    """What lies in it, in the order of names. Put to `shut` where it cannot be listed."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        shut.append(folder)
        return []


def if_told(ask: Callable[[], bool], file: Path, shut: list[Path]) -> bool:
    """What is asked of this file; False where the disk does not tell, as in a folder that may be listed and not be
    entered: that is put to `shut`, once."""
    try:
        return ask()
    except OSError:
        if file.parent not in shut:
            shut.append(file.parent)
        return False


def _is_named_like(each: Path, path: Path) -> bool:
    stem = each.name.removesuffix(BACKUPS) if each.name.endswith(BACKUPS) else each.stem.partition(_BEFORE)[0]
    stem = stem.rpartition(_BACKUP)[0] or stem
    return _is_alike(path.with_name(f"{stem}{path.suffix}"), path)


def _is_alike(each: Path, path: Path) -> bool:
    """Whether both were one in the beginning, by their names; of a long one its beginning, as its copies have it."""
    first, other = first_of(each), first_of(path)
    return (stem_for_copies(first), first.suffix) == (stem_for_copies(other), other.suffix)


def _is_another(each: Path, path: Path) -> bool:
    """Not where it is a second name of the workshop itself."""
    return each.is_file() and not each.is_symlink() and not (path.exists() and each.samefile(path))

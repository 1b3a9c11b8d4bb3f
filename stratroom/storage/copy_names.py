"""How Stratroom names copies of a workshop, and where they lie. By names alone: whose a file is, is told by what is in
it.
"""

from collections.abc import Iterable
from pathlib import Path

from stratroom.storage.going_back import made_anew_of

BACKUPS = " backups"
"""How the name of a folder of backups ends."""
_BACKUP, _BEFORE = " backup ", " before the upgrade from format "


def first_of(file: Path) -> Path:
    """The name of the workshop that this one was made of in the beginning; its own where it was not made anew.

    >>> first_of(Path("day restored rescued 2.stratroom")).name
    'day.stratroom'
    """
    while (before := made_anew_of(file)) != file:
        file = before
    return file


def folders_of(path: Path, known: Iterable[Path]) -> list[Path]:
    """The folder of a workshop, and those of files `known` from elsewhere that are named as it was in the beginning, or
    as what was made of it."""
    alike = (each for each in known if first_of(each).name == first_of(path).name)
    return list(dict.fromkeys(each.parent.resolve() for each in (path, *alike)))


def copies_in(folder: Path, path: Path) -> list[Path]:
    """Files in a folder, and in the folders of backups there, that are named as copies of the workshop at `path`, of
    what it was made of, or of what was made of that. OSError where it cannot be listed."""
    found = [each for each in folder.iterdir() if _is_named_like(each, path)]
    for each in [each for each in found if each.name.endswith(BACKUPS) and each.is_dir()]:
        found += [backup for backup in each.iterdir() if _is_named_like(backup, path)]
    return sorted(each for each in found if each.suffix == path.suffix and _is_another(each, path))


def _is_named_like(each: Path, path: Path) -> bool:
    stem = each.name.removesuffix(BACKUPS) if each.name.endswith(BACKUPS) else each.stem.partition(_BEFORE)[0]
    stem = stem.rpartition(_BACKUP)[0] or stem
    return first_of(path.with_name(f"{stem}{path.suffix}")).stem == first_of(path).stem


def _is_another(each: Path, path: Path) -> bool:
    """Not where it is a second name of the workshop itself."""
    return each.is_file() and not each.is_symlink() and not (path.exists() and each.samefile(path))

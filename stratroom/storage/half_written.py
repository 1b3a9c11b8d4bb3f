"""What a program that was killed left half written of a workshop, or of what its user keeps of it: gone before the
workshop is looked through to be removed, so that no half of a backup outlives it."""

from collections.abc import Iterable
from pathlib import Path

from stratroom.parts import clear, is_part_of, parts_in
from stratroom.storage.copy_names import backups_among, inside
from stratroom.storage.erasing import erase
from stratroom.storage.lock import InUse
from stratroom.words import say


def clear_halves(path: Path, own: Iterable[Path]) -> None:
    """Beside the workshop at `path`, in the user's folder, the folders of backups there, and `own`. InUse where a copy
    of this workshop is just being written, or what is left of one cannot be removed."""
    beside = [each for folder in {path.parent, Path.home()} for each in (folder, *_backups_in(folder))]
    for folder in (*beside, *own):
        clear(folder, erase)  # stopped as it had got its own name, it is a whole copy by that
    if there := next((part.parent for part in _parts(beside) if is_part_of(part, path.stem)), None):
        raise InUse(
            say(
                "A copy of “{name}” in {folder} is still being written, or cannot be removed. Go back, and ask again "
                "when it is gone.",
                name=path.name,
                folder=there,
            )
        )


def _parts(folders: Iterable[Path]) -> Iterable[Path]:
    return (part for folder in folders for part in parts_in(folder))


def _backups_in(folder: Path) -> list[Path]:
    """What cannot be looked into is said by whoever looks the workshop through after this."""
    unsaid = list[Path]()
    return backups_among(inside(folder, unsaid), unsaid)

"""A finished workshop taken off this computer: what there is of it is found, then overwritten and removed.

What was begun is written down, so that the next start can go on with it: paths alone, and nothing that was said.
"""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from stratroom.catalogue import rule_book
from stratroom.foreign import content_of, is_name
from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.storage.belongings import BACKUPS, belongings
from stratroom.storage.erasing import erase, stays_elsewhere
from stratroom.storage.half_written import clear_halves
from stratroom.storage.lock import InUse, is_held, let_go, take_lock
from stratroom.ui.notes_file import notes_folder
from stratroom.words import say
from stratroom.writing import PRIVATE, write_whole

_LARGEST = 256 * 1024
"""Bytes a plan may have."""
Identity = tuple[int, int]
Step = Callable[[int, int], None]
"""Told how many files are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """The workshop's file, and each file that goes with what told it from any other; `unsure` stay, and so does what
    lies in the user's data where its first entry is not known (`has_origin`)."""

    workshop: Path
    files: tuple[tuple[Path, Identity], ...]
    unsure: tuple[Path, ...] = ()
    has_origin: bool = True

    @property
    def paths(self) -> tuple[Path, ...]:
        """Those that are there."""
        return tuple(file for file, _identity in self.files if file.exists())

    @property
    def linked(self) -> tuple[Path, ...]:
        """Those that have another name, which is not among them: removed here, what they hold stays there."""
        return tuple(file for file, identity in self.files if self.is_linked(file, identity))

    def is_linked(self, file: Path, identity: Identity) -> bool:
        """Whether it has another name that is not among them, as it is now."""
        ours = sum(each.exists() for each, other in self.files if other == identity)
        return _names_of(file) > ours

    @property
    def backup_folders(self) -> tuple[Path, ...]:
        """Where backups of it lay; empty they go, too."""
        mine = self.workshop.with_name(f"{self.workshop.stem}{BACKUPS}")
        beside = (file.parent for file, _identity in self.files if file.parent.name.endswith(BACKUPS))
        return tuple(dict.fromkeys((mine, *beside)))


def data_folder() -> Path:
    """Where the user's data lie: notes, drafts, what is chosen for records, and what is being wiped."""
    return user_data_path("stratroom", appauthor=False)


def quietly(_done: int, _of: int) -> None:
    """How far it is is told to nobody."""


def plan(path: Path, data: Path | None = None, step: Step = quietly) -> Wipe:
    """What there is of the workshop at `path`, looked through now. InUse when it, or a copy, is open or being written;
    Refused or Trouble when it cannot be read. Without its key nothing of a locked one is found in the user's data."""
    clear_halves(path.resolve(), _own_folders(data))
    found = belongings(path, rule_book().kinds, step)
    for file in found.certain:
        if is_held(file):
            raise InUse(say("“{name}” is open. Close it first, then remove it.", name=file.name))
    own = _own(data, found.origin) if found.origin else []
    files = tuple((file, _identity(file)) for file in (*own, *found.certain))
    return Wipe(found.certain[-1], files, found.unsure, bool(found.origin))


def carry_out(wipe: Wipe, data: Path | None = None, step: Step = quietly) -> list[str]:
    """Overwrite and remove all of it. A sentence for each file that is left: it is another one by now, has another
    name, or cannot be removed, which the next start tries again. InUse when the workshop is open; Trouble when it could
    not even be begun."""
    lock = take_lock(wipe.workshop) if wipe.workshop.parent.is_dir() else None
    try:
        begun = _write_down(wipe, data or data_folder())
        said = _erase_all(wipe, step)
        for folder in wipe.backup_folders:
            with suppress(OSError):  # something of somebody else's lies in it, or there is none
                folder.rmdir()
    finally:
        if lock:
            let_go(lock)
    if not any(_is_still(file, identity) for file, identity in wipe.files):
        with suppress(OSError):  # then the next start finds that nothing is left to do
            begun.unlink(missing_ok=True)  # last: stopped before, the next start finds even the file of the lock
    return said


def _erase_all(wipe: Wipe, step: Step) -> list[str]:
    said = list[str]()
    for number, (file, identity) in enumerate(wipe.files, 1):
        said.append(_erased(file, identity, is_linked=wipe.is_linked(file, identity)))
        step(number, len(wipe.files))
    return [*filter(None, said)]


def interrupted(data: Path | None = None) -> list[Wipe]:
    """Those that were begun and not ended, as they were planned."""
    folder = (data or data_folder()) / "wiping"
    found = sorted(folder.glob("*.json")) if folder.is_dir() else []
    return [wipe for wipe in map(_read, found) if wipe]


def _own(data: Path | None, origin: str) -> list[Path]:
    """Notes, drafts, the choices and the logo of its record: named after the workshop's first entry."""
    return [each for folder in _own_folders(data) for each in sorted(folder.glob(f"{origin}.*")) if each.is_file()]


def _own_folders(data: Path | None) -> list[Path]:
    return [data / "notes", data / "drafts"] if data else [notes_folder(), data_folder() / "drafts"]


def _write_down(wipe: Wipe, data: Path) -> Path:
    folder = data / "wiping"
    told = {
        "workshop": str(wipe.workshop),
        "files": [[str(file), *identity] for file, identity in wipe.files],
        "unsure": [str(file) for file in wipe.unsure],
        "has_origin": wipe.has_origin,
    }
    target = folder / f"{wipe.files[-1][1][0]}-{wipe.files[-1][1][1]}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(
            say(
                "Nothing was removed yet: the folder {folder} could not be made, {why}. Try again.",
                folder=folder,
                why=why(error),
            )
        ) from error
    write_whole(target, json.dumps(told).encode(), mode=PRIVATE)
    return target


def _read(file: Path) -> Wipe | None:
    """None for a file that is not one of ours; it is left alone."""
    try:
        found = json.loads(content_of(file, _LARGEST))
        files: Sequence[Sequence[object]] = found["files"]
        pairs = tuple((_path(path), (int(str(device)), int(str(number)))) for path, device, number in files)
        unsure = tuple(_path(path) for path in found.get("unsure", ()))
        return Wipe(_path(found["workshop"]), pairs, unsure, found.get("has_origin", True) is True)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, AttributeError):
        return None


def _path(told: object) -> Path:
    """ValueError for what no file of a plan is called."""
    path = Path(str(told))
    if not (is_name(str(told)) and path.is_absolute() and path.name):
        raise ValueError("no path")
    return path


def _erased(file: Path, identity: Identity, *, is_linked: bool) -> str:
    """Nothing is erased that took the place of what was planned. `is_linked`: it has a name that is not planned."""
    try:
        if not file.exists():
            return ""
        if _identity(file) != identity:
            return say("“{name}” is another file by now and was left.", name=file.name)
        is_gone = erase(file)
    except OSError as error:
        return say("“{name}” could not be removed: {why}.", name=file.name, why=why(error))
    return stays_elsewhere(file.name) if is_linked and not is_gone else ""


def _is_still(file: Path, identity: Identity) -> bool:
    """Whether what was planned lies there; also where that cannot be told."""
    try:
        return file.exists() and _identity(file) == identity
    except (OSError, Refused):
        return True


def _names_of(file: Path) -> int:
    """How many names the file has on its disk; 0 where it is not there."""
    try:
        return file.stat().st_nlink
    except OSError:
        return 0


def _identity(file: Path) -> Identity:
    try:
        status = file.stat()
    except OSError as error:
        raise Refused(say("“{name}” cannot be read: {why}.", name=file.name, why=why(error))) from error
    return status.st_dev, status.st_ino

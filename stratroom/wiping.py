"""A finished workshop taken off this computer: what there is of it is found, then overwritten and removed.

What was begun is written down, so that the next start can go on with it: paths and what tells each file from any that
takes its place (`planned.py`), and nothing that was said. It is cut down to what is still to go, file by file.
"""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from filelock import FileLock
from platformdirs import user_data_path

from stratroom.catalogue import rule_book
from stratroom.foreign import content_of, is_name
from stratroom.model.refusals import Refused, Trouble
from stratroom.parts import clear, sync_folder
from stratroom.planned import Planned, as_it_is, planned_of
from stratroom.reasons import why
from stratroom.storage.belongings import belongings
from stratroom.storage.copy_names import BACKUPS
from stratroom.storage.erasing import erase, stays_elsewhere
from stratroom.storage.half_written import clear_halves
from stratroom.storage.lock import let_go, take_lock
from stratroom.ui.notes_file import notes_folder
from stratroom.used_elsewhere import refuse_held, refuse_open
from stratroom.words import say
from stratroom.writing import PRIVATE, is_there, write_whole

_BEGUN = "wiping"
"""The folder in the user's data where it is written down."""
_LARGEST = 4 * 1024 * 1024
"""Bytes a plan may have."""
Step = Callable[[int, int], None]
"""Told how many files are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """The workshop's file, and each file that is still to go; `unsure` stay, and so does what lies in the user's data
    where its first entry is not known (`has_origin`). `folders` of backups go once they are empty. `name` is that under
    which it is written down."""

    workshop: Path
    files: tuple[Planned, ...]
    unsure: tuple[Path, ...] = ()
    has_origin: bool = True
    folders: tuple[Path, ...] = ()
    name: str = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where they are."""
        return tuple(file.path for file in self.files)

    @property
    def linked(self) -> tuple[Path, ...]:
        """Those that have another name, which is not among them: removed here, what they hold stays there."""
        return tuple(file.path for file in self.files if self.is_linked(file))

    def is_linked(self, file: Planned) -> bool:
        """Whether it has another name that is not among them, as it is now."""
        ours = sum(_names_of(each.path) > 0 for each in self.files if each.is_same_file(file))
        return _names_of(file.path) > ours


def data_folder() -> Path:
    """Where the user's data lie: notes, drafts, what is chosen for records, and what is being wiped."""
    return user_data_path("stratroom", appauthor=False)


def quietly(_done: int, _of: int) -> None:
    """How far it is is told to nobody."""


def plan(path: Path, data: Path | None = None, step: Step = quietly, known: Iterable[Path] = ()) -> Wipe:
    """What there is of the workshop at `path`, looked through now, also where workshops `known` from elsewhere lie.
    InUse when it, or a copy, is open or being written; Refused or Trouble when it cannot be read. Without its key
    nothing of a locked one is found in the user's data."""
    clear_halves(path.resolve(), _own_folders(data))
    found = belongings(path, rule_book().kinds, step, known)
    for file in found.certain:
        refuse_open(file)
    own = _own(data, found.origin) if found.origin else []
    files = tuple(map(_planned, (*own, *found.certain)))
    workshop = found.certain[-1]
    beside = (each.parent for each in found.certain if each.parent.name.endswith(BACKUPS))
    folders = tuple(dict.fromkeys((workshop.with_name(f"{workshop.stem}{BACKUPS}"), *beside)))
    return Wipe(workshop, files, found.unsure, bool(found.origin), folders, token_hex(8))


def carry_out(wipe: Wipe, data: Path | None = None, step: Step = quietly) -> list[str]:
    """Overwrite and remove all of it. A sentence for each file that is left: it is another one by now, has another
    name, or cannot be removed, which the next start tries again. InUse when the workshop, or a copy, is open; Trouble
    when it could not even be begun."""
    folder, lock = data or data_folder(), _lock_of(wipe)
    try:
        begun = _write_down(wipe, folder)
        said, left = _erase_all(wipe, folder, step)
        for kept in wipe.folders:
            with suppress(OSError):  # something of somebody else's lies in it, or there is none
                kept.rmdir()
    finally:
        if lock:
            let_go(lock)
    if not left.files:
        clear(begun.parent)  # of a list that the disk would not take
        with suppress(OSError):  # then the next start finds that nothing is left to do
            begun.unlink(missing_ok=True)  # last: stopped before, the next start finds even the file of the lock
    return said


def _lock_of(wipe: Wipe) -> FileLock | None:
    """None where another workshop has its name by now, or its folder is gone."""
    for path in wipe.paths:
        if path != wipe.workshop:
            refuse_open(path)
    return take_lock(wipe.workshop) if _is_its_own(wipe) and wipe.workshop.parent.is_dir() else None


def _is_its_own(wipe: Wipe) -> bool:
    """Whether no other workshop has its name."""
    return wipe.workshop in wipe.paths or not is_there(wipe.workshop)


def _erase_all(wipe: Wipe, folder: Path, step: Step) -> tuple[list[str], Wipe]:
    """What is said of them, and what is still to go. Where that cannot be written down as files go, the next start
    finds out what of the longer list still lies there."""
    said, left = list[str](), wipe
    for number, file in enumerate(wipe.files, 1):
        said.append(_erased(file, is_linked=wipe.is_linked(file)))
        if not file.may_lie_there():
            left = replace(left, files=tuple(each for each in left.files if each != file))
            with suppress(Trouble):
                _write_down(left, folder)
        step(number, len(wipe.files))
    return [*filter(None, said)], left


def still(wipe: Wipe) -> Wipe:
    """What of one that was begun is to go now: what has taken a name of it since is of another workshop and stays.
    InUse while another Stratroom removes it, or has it open."""
    left = replace(wipe, files=tuple(each for each in wipe.files if each.may_lie_there()))
    if _is_its_own(left):
        refuse_held(wipe.workshop)
    others = (path for path in wipe.paths if path not in left.paths and is_there(path))
    return replace(left, unsure=tuple(dict.fromkeys((*wipe.unsure, *others))))


def interrupted(data: Path | None = None) -> list[Wipe]:
    """Those that were begun and not ended, with what was still to go when that was written down; see `still`."""
    folder = (data or data_folder()) / _BEGUN
    found = sorted(folder.glob("*.json")) if folder.is_dir() else []
    return [wipe for wipe in map(_read, found) if wipe]


def begun_with(path: Path, data: Path | None = None) -> Wipe | None:
    """The one that was begun and not ended in which the file at `path` is still to go; `still` and `keep` say where
    another Stratroom is at it."""
    here = Path(os.path.realpath(path))
    found = (
        wipe for wipe in interrupted(data) if any(each.path == here and each.may_lie_there() for each in wipe.files)
    )
    return next(found, None)


def keep(wipe: Wipe, data: Path | None = None) -> None:
    """What is left of it stays: it is not written down any more that it is to go. InUse while another Stratroom removes
    it, or has it open; Trouble where it cannot be."""
    written = _written(wipe, data or data_folder())
    refuse_held(wipe.workshop)
    lock = take_lock(wipe.workshop) if wipe.workshop.parent.is_dir() else None
    try:
        written.unlink(missing_ok=True)
        sync_folder(written.parent)
    except OSError as error:
        raise Trouble(
            say(
                "{file}, in which its removing is written down, could not be removed: {why}. Try again.",
                file=written,
                why=why(error),
            )
        ) from error
    finally:
        if lock:
            let_go(lock)


def _own(data: Path | None, origin: str) -> list[Path]:
    """Notes, drafts, the choices and the logo of its record: named after the workshop's first entry."""
    return [each for folder in _own_folders(data) for each in sorted(folder.glob(f"{origin}.*")) if each.is_file()]


def _own_folders(data: Path | None) -> list[Path]:
    return [data / "notes", data / "drafts"] if data else [notes_folder(), data_folder() / "drafts"]


def _write_down(wipe: Wipe, data: Path) -> Path:
    folder = data / _BEGUN
    told = {
        "workshop": str(wipe.workshop),
        "files": [[str(file.path), *file.numbers] for file in wipe.files],
        "unsure": [str(file) for file in wipe.unsure],
        "has_origin": wipe.has_origin,
        "folders": [str(kept) for kept in wipe.folders],
    }
    target = _written(wipe, data)
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


def _written(wipe: Wipe, data: Path) -> Path:
    return data / _BEGUN / f"{wipe.name}.json"


def _read(file: Path) -> Wipe | None:
    """None for a file that is not one of ours; it is left alone."""
    try:
        found = json.loads(content_of(file, _LARGEST))
        files: Sequence[Sequence[object]] = found["files"]
        planned = tuple(planned_of(_path(path), numbers) for path, *numbers in files)
        unsure = tuple(_path(path) for path in found.get("unsure", ()))
        folders = tuple(kept for kept in map(_path, found.get("folders", ())) if kept.name.endswith(BACKUPS))
        has_origin = found.get("has_origin", True) is True
        return Wipe(_path(found["workshop"]), planned, unsure, has_origin, folders, file.stem)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, AttributeError):
        return None


def _path(told: object) -> Path:
    """ValueError for what no file of a plan is called."""
    path = Path(str(told))
    if not (is_name(str(told)) and path.is_absolute() and path.name):
        raise ValueError("no path")
    return path


def _erased(file: Planned, *, is_linked: bool) -> str:
    """Nothing is erased that took the place of what was planned. `is_linked`: it has a name that is not planned."""
    name = file.path.name
    try:
        if not file.lies_there():
            return say("“{name}” is another file by now and was left.", name=name) if file.path.exists() else ""
        is_gone = erase(file.path)
    except FileNotFoundError:
        return say(
            "“{name}” was not removed: {folder} is not there now, as when a disk is not plugged in. It stays on the "
            "list of what is to go.",
            name=name,
            folder=file.path.parent,
        )
    except OSError as error:
        return say("“{name}” could not be removed: {why}.", name=name, why=why(error))
    return stays_elsewhere(name) if is_linked and not is_gone else ""


def _names_of(file: Path) -> int:
    """How many names the file has on its disk; 0 where it is not there."""
    try:
        return file.stat().st_nlink
    except OSError:
        return 0


def _planned(path: Path) -> Planned:
    try:
        return as_it_is(path)
    except OSError as error:
        raise Refused(
            say(
                "“{name}” cannot be read: {why}. Nothing was removed yet. Try again, or move it to another folder "
                "first.",
                name=path.name,
                why=why(error),
            )
        ) from error

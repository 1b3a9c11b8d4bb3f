"""What is being written beside its place, before it is put there, and what is only needed for a while: named so that it
is known for ours, held by whoever writes it, and cleared away once nobody does any more because the machine or the
program stopped.

Where the system has no lock that ends with its program, as on Windows, what is an hour old counts as left.
"""

import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

_PART = re.compile(r"\..*\.[0-9a-f]{8}\.stratroom\.part")
_ASIDE = re.compile(r"\.(.+)\.stratroom\.earlier")
_MOST_OCTETS = 200
"""File systems take 255."""
_LEFT = 3600
"""Seconds."""


@contextmanager
def part_of(target: Path, *, is_folder: bool = False, mode: int = 0o666) -> Generator[Path]:
    """A new file or folder beside the target, to be filled and moved there; whatever stands under its name afterwards
    goes. `mode` is that of a file, before the system takes from it what nobody may; who may read a folder may enter it.
    OSError where it cannot be made."""
    clear(target.parent)
    part, held = _new(target, is_folder, mode)
    try:
        yield part
    finally:
        _remove(part)
        if held is not None:
            os.close(held)


@contextmanager
def for_a_while() -> Generator[Path]:
    """A folder among the temporary ones that nobody else may look into, gone afterwards with all that is in it; after a
    kill when the next one is made or Stratroom is started."""
    with part_of(_temporary() / "private", is_folder=True, mode=0o600) as folder:
        yield folder


def clear_temporary() -> None:
    """Remove what a Stratroom that was killed left of `for_a_while`."""
    clear(_temporary())


def _temporary() -> Path:
    return Path(tempfile.gettempdir())


def clear(folder: Path, erase: Callable[[Path], object] | None = None) -> None:
    """Remove what was left here half written by a program that is no more, each file of it first by `erase` if it is
    given. What cannot be removed stays."""
    for path in parts_in(folder):
        with _if_nobody_has(path) as is_left:
            if is_left:
                _remove(path, erase)


def parts_in(folder: Path) -> list[Path]:
    """What is being written here, or was left half written."""
    return [path for path in _named(folder, _PART) if not path.is_symlink()]


def is_part_of(part: Path, stem: str) -> bool:
    """Whether it is named after a file whose own name begins so."""
    return part.name.startswith(f".{_head(stem)}")


def sync_folder(folder: Path) -> None:
    """Make a new name last through a power cut. Windows keeps names in its own journal and opens no folders."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def aside(target: Path) -> Path:
    """Where an earlier folder lies while another is moved to its place, if that takes two moves."""
    return target.with_name(f".{target.name}.stratroom.earlier")


def bring_back(folder: Path) -> tuple[Path, ...]:
    """Folders that were put aside when a program stopped between the two moves stand in their places again; which."""
    back = list[Path]()
    for path in _named(folder, _ASIDE):
        place = path.with_name(_ASIDE.sub(r"\1", path.name))
        with _if_nobody_has(path) as is_left:
            if is_left and not place.exists():
                path.rename(place)
                back.append(place)
    return tuple(back)


def _named(folder: Path, pattern: re.Pattern[str]) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if pattern.fullmatch(path.name))
    except OSError:  # it may be written and not listed
        return []


def _remove(path: Path, erase: Callable[[Path], object] | None = None) -> None:
    with suppress(OSError):
        if erase:
            for file in filter(Path.is_file, (path, *path.rglob("*"))):
                erase(file)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _new(target: Path, is_folder: bool, mode: int) -> tuple[Path, int | None]:
    """A part nobody else has, and what holds it. One that was taken for left, before it was held, is made anew."""
    while True:
        part = target.with_name(f".{_head(target.name)}.{token_hex(4)}.stratroom.part")
        if is_folder:
            part.mkdir(mode | (mode & 0o444) >> 2)
        else:
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        with suppress(FileNotFoundError):
            held = _hold(part)
            if held is None or _is_still(part, held):
                return part, held
            os.close(held)


def _head(name: str) -> str:
    return name.encode()[:_MOST_OCTETS].decode(errors="ignore")


def _is_still(part: Path, held: int) -> bool:
    return part.exists() and os.path.samestat(os.fstat(held), part.stat())


if sys.platform == "win32":

    def _hold(part: Path) -> int | None:
        del part
        return None

    @contextmanager
    def _if_nobody_has(path: Path) -> Generator[bool]:
        is_left = False
        with suppress(OSError):  # it went meanwhile
            is_left = time.time() - path.stat().st_mtime > _LEFT
        yield is_left

else:
    import fcntl

    def _hold(part: Path) -> int | None:
        """Until it is closed, or the program ends however it ends."""
        held = os.open(part, os.O_RDONLY)
        with suppress(OSError):  # a file system without locks: nobody takes it there for left, either
            fcntl.flock(held, fcntl.LOCK_EX)
        return held

    @contextmanager
    def _if_nobody_has(path: Path) -> Generator[bool]:
        """Whether it is left, held meanwhile so that nobody else can begin with it."""
        try:
            held = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        except OSError:
            yield False
            return
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            is_left = False
        else:
            is_left = True
        try:
            yield is_left
        finally:
            os.close(held)

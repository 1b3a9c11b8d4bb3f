"""The disk fills up somewhere in a workshop: nothing is lost, and it goes on to its end.

A small disk in memory with a weight on it that is taken off again; where none may be mounted, a limit to what a file of
this program may grow to.
"""

import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from stratroom.model.refusals import Trouble
from stratroom.room import Room
from tests.faults.looked_for import look_for, refuse_lost, told_of_lost
from tests.faults.rehearsed import DAYS, Day, Step, place_of, played, take_up, told
from tests.faults.shim import Now, empty, quick_folder

_DISK = 4 * 1024 * 1024


class Disk(Protocol):
    """`fill` leaves so many bytes beside what lies there; `free` undoes that."""

    kind: str
    says: str
    folder: Path

    def fill(self, left: int) -> None: ...
    def free(self) -> None: ...


class SmallDisk:
    """A file system of its own."""

    kind = "a disk of 4 MB"
    says = "Could not save. Your text is still here. The disk is full: free some space, then try again"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, left: int) -> None:
        status = os.statvfs(self.folder)
        free = status.f_bavail * status.f_frsize
        (self.folder / "weight").write_bytes(bytes(max(free - left, 0)))

    def free(self) -> None:
        (self.folder / "weight").unlink(missing_ok=True)


class Limit:
    """No file of this program may grow further than so much beyond what lies there."""

    kind = "a limit to each file"
    says = "Could not save. Your text is still here. Try again, or save elsewhere."

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(self, left: int) -> None:
        size = max(path.stat().st_size for path in self.folder.iterdir())
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + left // 4, resource.RLIM_INFINITY))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@contextmanager
def disk(*, may_mount: bool = True) -> Generator[Disk]:
    """The small disk where it may be mounted."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "stratroom-full", folder]
        if may_mount and os.getuid() == 0 and shutil.which("mount") and not subprocess.call(mount, stderr=-3):
            try:
                yield SmallDisk(Path(folder).resolve())
            finally:
                subprocess.run(["umount", folder], check=True)
        else:
            yield Limit(Path(folder).resolve())


def run(times: int, seed: int = 1, *, may_mount: bool = True) -> Iterator[str]:
    """So many disks that fill up."""
    chance, found, now = random.Random(seed), Counter[str](), Now()
    with disk(may_mount=may_mount) as small, tempfile.TemporaryDirectory(dir=quick_folder()) as other:
        days = [(day, played(day, small.folder / "day.stratroom")) for day in DAYS]
        for number in range(times):
            for folder in (small.folder, Path(other)):
                empty(folder)
            day, files = chance.choice(days)
            try:
                _once(small, Path(other), day, files, chance, found)
            except BaseException as error:
                error.add_note(f"seed {seed}, try {number}")
                raise
            finally:
                small.free()
            if now.is_time():
                yield _told(small, found)
        yield _told(small, found)
    refuse_lost(found, seed)
    assert found["refused"], "no disk was ever full"


def _told(small: Disk, found: Counter[str]) -> str:
    begun = f"{found['all']} times {small.kind}: {found['refused']} acts refused, {told_of_lost(found)}"
    return f"{begun}; {found['freed']} went on once there was space, {found['elsewhere']} elsewhere"


def _once(small: Disk, other: Path, day: Day, files: list[bytes], chance: random.Random, found: Counter[str]) -> None:
    number = chance.randrange(len(day.steps))
    path = small.folder / "day.stratroom"
    path.write_bytes(files[number])
    room = take_up(path)
    small.fill(chance.randrange(1, 300_000))
    found["all"] += 1
    for done, step in enumerate(day.steps[number:], number):
        before = place_of(room.file), told(room.file)
        sentence = _sentence(room, step)
        if sentence:
            found["refused"] += 1
            assert sentence.startswith(small.says), sentence
            assert (place_of(room.file), told(room.file)) == before
            look_for(done, day, room.file.path, found)
            found[_way_on(small, other, room, chance)] += 1
            step(room)
    small.free()
    assert told(room.file) == day.ledger
    room.close()
    look_for(len(day.steps), day, room.file.path, found)


def _sentence(room: Room, step: Step) -> str:
    try:
        step(room)
    except Trouble as trouble:
        return str(trouble)
    return ""


def _way_on(small: Disk, other: Path, room: Room, chance: random.Random) -> str:
    """A limit holds everywhere, so that one can go on elsewhere with a disk only."""
    if small.kind == Limit.kind or chance.random() < 0.5:
        small.free()
        return "freed"
    room.file.continue_in(other)
    return "elsewhere"

"""A finished workshop is being removed and the program is killed at a step of it, again and again: the next start says
what is left and goes on; in the end nothing of it is left, and nothing of anybody else's is gone."""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stratroom.backups import Backups
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.storage.keys import Key, holding
from stratroom.wiping import carry_out, interrupted, plan, still
from tests.faults.markers import found_in
from tests.faults.shim import NotHere
from tests.telling import PROGRAMME

SAID, SECRET = "What the quarrelsome otters of Aldermoor agreed upon", "an otter in the café"
_STEPS = ("open", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.listdir", "os.scandir")
_LAST = 200
"""About as many steps as there are."""
_MOST = 3
"""Kills in a row of one removing."""


@dataclass(frozen=True)
class There:
    """A workshop and what there is of it, paths from the folder that all lies in, and what is others'; `key` where it
    is locked and open to whoever looks."""

    folder: Path
    own: frozenset[Path]
    others: dict[Path, bytes]
    key: Key | None

    @property
    def path(self) -> Path:
        return self.folder / "work" / "day.stratroom"

    @property
    def data(self) -> Path:
        return self.folder / "home" / "data"


def run(times: int, seed: int = 1) -> Iterator[str]:
    """Remove it so often, every other time one that is locked."""
    if not hasattr(os, "fork"):
        raise NotHere("no fork on this system")
    chance, since, kills, begun, gone = random.Random(seed), time.monotonic(), 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        kinds = [_made(Path(folder) / "plain", None), _made(Path(folder) / "locked", SECRET)]
        for number in range(times):
            where = f"seed {seed}, try {number}"
            there = _copied(kinds[number % 2], Path(folder) / "now")
            with _at_home(there), holding(there.key):
                killed, gone_on = _killed_and_gone_on(there, chance, where)
            kills, begun = kills + killed, begun + gone_on
            _is_gone(there, where)
            gone += 1
            shutil.rmtree(there.folder)
            if time.monotonic() - since > 10:
                since = time.monotonic()
                yield f"{number + 1} of {times}: {kills} kills, {begun} gone on with"
    how = f"{kills} kills, {begun} gone on with at the next start"
    yield f"{times} removed under {how}; {gone} with nothing left over and all of others' there"


def _killed_and_gone_on(there: There, chance: random.Random, where: str) -> tuple[int, int]:
    """How many kills there were, and how many starts found something to go on with."""
    kills = gone_on = 0
    for _ in range(chance.randint(1, _MOST)):
        was_killed = _is_killed(_remover(there), chance.randint(1, _LAST))
        kills += was_killed
        left = interrupted(there.data)
        gone_on += bool(left)
        _holds_others(there, where)
        now = {each for each in there.own if (there.folder / each).exists()}
        if left:
            told = {path.relative_to(there.folder) for path in still(left[0]).paths}
            assert told == now, f"{where}: it says {told} is left, {now} is"
        else:
            assert now in (set(there.own), set()), f"{where}: {now} is left and nobody says so"
    _remover(there)()
    return kills, gone_on


def _remover(there: There) -> Callable[[], None]:
    """As the next start goes about it: on with what was begun, else from the beginning where there is something."""

    def remove() -> None:
        left = interrupted(there.data)
        wipe = left[0] if left else plan(there.path, there.data) if there.path.exists() else None
        if wipe:
            assert carry_out(wipe, there.data) == []

    return remove


def _is_killed(act: Callable[[], None], last: int) -> bool:
    """Do it in a program of its own that is killed at its `last` step; whether it was."""
    child = os.fork()
    if not child:
        try:
            _killed_at(last)
            act()
        except BaseException:  # noqa: BLE001 - told by how the program ends
            os._exit(1)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0, "it could not be removed"
    return os.WIFSIGNALED(status)


def _killed_at(last: int) -> None:
    """Each file opened, renamed or removed is a step, and each piece written or made last."""
    count = 0

    def step(event: str, _arguments: object = None) -> None:
        nonlocal count
        if event in _STEPS:
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(step)
    for name in ("write", "fsync"):
        setattr(os, name, _counted(getattr(os, name), step))


def _counted(real: Callable[..., int], step: Callable[[str], None]) -> Callable[..., int]:
    def counted(*arguments: object) -> int:
        step("open")
        return real(*arguments)

    return counted


def _is_gone(there: There, where: str) -> None:
    _holds_others(there, where)
    left = {path.relative_to(there.folder) for path in there.folder.rglob("*") if path.is_file()}
    assert left == set(there.others), f"{where}: {left - set(there.others)} is left"
    found = found_in([there.folder], [SAID])
    assert not found, f"{where}: {found}"
    assert interrupted(there.data) == [], where


def _holds_others(there: There, where: str) -> None:
    for path, content in there.others.items():
        assert (there.folder / path).read_bytes() == content, f"{where}: {path} of somebody else's"


def _made(folder: Path, passphrase: str | None) -> There:
    work, home = folder / "work", folder / "home"
    for each in (work, home / "data" / "notes", home / "data" / "drafts"):
        each.mkdir(parents=True)
    room = new_room(About(SAID), PROGRAMME, work / "day.stratroom", passphrase=passphrase)
    Backups(room, print).keep()
    origin, key = room.file.origin, room.file.key
    room.close()
    for copy in (work / "day before the upgrade from format 3.stratroom", home / "day rescued.stratroom"):
        shutil.copy(room.file.path, copy)
    for note in ("notes/{}.json", "notes/{}.choices", "notes/{}.logo", "drafts/{}.json"):
        (home / "data" / note.format(origin)).write_text(f'{{"{SAID}": 1}}')
    own = _files(folder)
    new_room(About("Another"), PROGRAMME, work / "other.stratroom").close()
    for other in (work / "day rescued 2.stratroom", work / "day backups" / "list.txt", home / "data/notes/0000.json"):
        shutil.copy(work / "other.stratroom", other)
    others = {path: (folder / path).read_bytes() for path in _files(folder) - own}
    return There(folder, own, others, key)


def _files(folder: Path) -> frozenset[Path]:
    return frozenset(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


def _copied(there: There, folder: Path) -> There:
    shutil.copytree(there.folder, folder)
    return There(folder.resolve(), there.own, there.others, there.key)


@contextmanager
def _at_home(there: There) -> Iterator[None]:
    before = os.environ.get("HOME")
    os.environ["HOME"] = str(there.folder / "home")
    try:
        yield
    finally:
        if before is None:
            del os.environ["HOME"]
        else:
            os.environ["HOME"] = before

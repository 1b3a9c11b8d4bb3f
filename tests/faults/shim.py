"""The library between our program and the system's: compiled here, loaded before everything in programs of their own.

`lines_of` runs a module of this folder in such programs; in them `Shim()` drives it. Linux alone: elsewhere nothing may
stand between a program and its library like that.
"""

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from queue import Queue
from threading import Thread

READ, WRITE, SYNC, TRUNCATE, UNLINK, OPEN, RENAME = (1 << n for n in range(7))
ALL = 127
FAIL, HALF, KILL, SPOIL = 1, 2, 3, 4
FOR_EVER = 2**62
_HERE = Path(__file__).parent

WHY_NOT = "" if sys.platform == "linux" and shutil.which("cc") else "it needs Linux and a C compiler"
"""Why nothing can stand between a program and its library here; "" where it can."""


class NotHere(Exception):
    """A row that cannot be tried on this machine, and why."""


class Shim:
    """The shim this program was started with. What it watches is one folder and what lies in it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_recorded.restype = ctypes.c_void_p
        for name in ("shim_recorded_length", "shim_seen"):
            getattr(self._library, name).restype = ctypes.c_long
        self._library.shim_strike.argtypes = [ctypes.c_int] * 3 + [ctypes.c_long] * 2

    def watch(self, folder: Path) -> None:
        """Before a file in it is opened."""
        self._library.shim_watch(os.fsencode(folder.resolve()))

    def record(self) -> None:
        """Write down from now on, from an empty page."""
        self._library.shim_record(1)

    def mark(self, number: int) -> None:
        """Write this number down between the changes."""
        self._library.shim_mark(number)

    def recorded(self) -> bytes:
        """What was written down, as `shim.c` spells it; nothing more is."""
        self._library.shim_record(0)
        length = self._library.shim_recorded_length()
        return ctypes.string_at(self._library.shim_recorded(), length) if length else b""

    def strike(self, action: int, error: int, calls: int, first: int, last: int) -> None:
        """Of the calls that `calls` names, counted from 1 from now on, strike the first to the last."""
        self._library.shim_strike(action, error, calls, first, last)

    def count(self, calls: int) -> None:
        """Count them from now on and strike none."""
        self._library.shim_strike(0, 0, calls, 0, 0)

    def mend(self) -> None:
        """From now on none is struck, and none counted."""
        self._library.shim_strike(0, 0, 0, 0, 0)

    def seen(self, calls: int = ALL) -> int:
        """How many of those that were counted were these."""
        return self._library.shim_seen(calls)


@cache
def library() -> Path:
    """The shim compiled, once for each text of it."""
    source = _HERE / "shim.c"
    digest = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    made = Path(tempfile.gettempdir()) / f"stratroom-shim-{os.getuid()}-{digest}.so"
    if not made.exists():
        with tempfile.TemporaryDirectory(dir=made.parent) as folder:
            part = Path(folder) / made.name
            subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", part, source, "-ldl"], check=True)
            part.rename(made)
    return made


def workers() -> int:
    """How many programs share the tries of a row: STRATROOM_WORKERS, else one."""
    return int(os.environ.get("STRATROOM_WORKERS", "1"))


class Said:
    """What the programs of a row count, each in JSON, line after line; added up."""

    def __init__(self) -> None:
        self._of = dict[int, Counter[str]]()

    def take(self, number: int, line: str) -> None:
        """The newest count of one of them."""
        self._of[number] = Counter(json.loads(line))

    def __getitem__(self, name: str) -> int:
        return sum(counter[name] for counter in self._of.values())


def lines_of(module: str, times: int, seed: int, *more: str, with_shim: bool = True) -> Iterator[tuple[int, str]]:
    """What `python -m tests.faults.MODULE TIMES SEED …` says line by line, with the number of the program that says it:
    as many programs as there are workers, each with its share (STRATROOM_SHARE says the how-manieth
    of how many) and a seed of its own. AssertionError when one breaks."""
    if with_shim and WHY_NOT:
        raise NotHere(WHY_NOT)
    count = min(workers(), max(times, 1))
    shares = [times // count + (n < times % count) for n in range(count)]
    running = [
        _started(with_shim, f"{n}/{count}", module, share, seed + 1000 * n, *more) for n, share in enumerate(shares)
    ]
    said = Queue[tuple[int, str | None]]()
    readers = [Thread(target=_read, args=(n, program, said), daemon=True) for n, program in enumerate(running)]
    for reader in readers:
        reader.start()
    try:
        yield from _until_silent(said, count)
        for n, program in enumerate(running):
            assert program.wait() == 0, f"{module}, seed {seed + 1000 * n}: ended with {program.returncode}"
    finally:
        for program in running:
            program.kill()
            program.wait()
        for reader in readers:
            reader.join()


def _until_silent(said: "Queue[tuple[int, str | None]]", count: int) -> Iterator[tuple[int, str]]:
    while count:
        number, line = said.get()
        if line is None:
            count -= 1
        else:
            yield number, line


def _read(number: int, program: "subprocess.Popen[str]", said: "Queue[tuple[int, str | None]]") -> None:
    assert program.stdout
    for line in program.stdout:
        said.put((number, line.rstrip("\n")))
    program.stdout.close()
    said.put((number, None))


def _started(with_shim: bool, share: str, module: str, times: int, seed: int, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", f"tests.faults.{module}", str(times), str(seed), *more]
    shim = {"LD_PRELOAD": str(library())} if with_shim else {}
    env = os.environ | shim | {"STRATROOM_SHARE": share}
    return subprocess.Popen(command, cwd=_HERE.parents[1], env=env, stdout=subprocess.PIPE, text=True)


def quick_folder() -> Path:
    """Where files are written that need not last: in memory, where there is such a place with a gigabyte to spare."""
    memory = Path("/dev/shm")
    is_there = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2**30
    return memory if is_there else Path(tempfile.gettempdir())


def empty(folder: Path) -> None:
    """Nothing is in it afterwards."""
    for old in folder.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()


class Now:
    """Says when ten seconds are over again."""

    def __init__(self) -> None:
        self._next = time.monotonic() + 10

    def is_time(self) -> bool:
        if time.monotonic() < self._next:
            return False
        self._next = time.monotonic() + 10
        return True

"""A program is killed while it sets, changes and removes a passphrase: the file is whole and opens with the one before
or the new one, and once it was opened nothing lies beside it."""

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from stratroom.model.entries import Recorded
from stratroom.model.refusals import Refused
from stratroom.storage.file import WorkshopFile
from stratroom.storage.locked import is_locked
from tests.faults.relocker import passphrase
from tests.storage.workshops import KINDS, closed_file

_SOON = 0.8
"""Seconds within which a change of the passphrase is done, about, also on a busy machine."""
_SWAP = 0.06
"""Seconds that the new file takes to come into its place and the old one to be overwritten."""


def run(times: int, seed: int = 1) -> Iterator[str]:
    """Kill it so often."""
    chance, before, since = random.Random(seed), 0, time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        path, number, left, opened = closed_file(Path(folder)), 0, 0, 0
        told = WorkshopFile.open(path, KINDS, read_only=True).recorded
        for kill in range(times):
            done, begun = _relock_and_kill(
                path, number, *chance.choice(((1, chance.uniform(0, _SOON)), (2, chance.uniform(0, _SWAP))))
            )
            left += len(list(Path(folder).glob(".*")))
            number = _opens_with(path, (begun, done), told, f"seed {seed}, kill {kill}")
            before, opened = before + (number != begun), opened + 1
            beside = [each.name for each in Path(folder).iterdir() if each != path]
            assert not beside, f"seed {seed}, kill {kill}: {beside} left beside"
            if time.monotonic() - since > 10:
                since = time.monotonic()
                yield f"{kill + 1} of {times} kills"
    yield f"{times} kills, {opened} opened whole: {before} with the one before; {left} left something"


def _opens_with(path: Path, numbers: tuple[int, int], told: list[Recorded], where: str) -> int:
    is_plain = not is_locked(path)
    for number in numbers:
        try:
            file = WorkshopFile.open(path, KINDS, passphrase=passphrase(number))
        except Refused:
            continue
        assert file.recorded == told, where
        file.close()
        if is_plain == (passphrase(number) is None):
            return number
    raise AssertionError(f"{where}: it opens with neither of {numbers}")


def _relock_and_kill(path: Path, number: int, lines: int, then: float) -> tuple[int, int]:
    """The last change that it said was done and the last it said had begun, when it was killed `then` seconds after so
    many `lines`: 1 while it writes the new file, 2 while that takes the place of the old one."""
    command, here = [sys.executable, "-m", "tests.faults.relocker", path, str(number)], Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=here, stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        said = [writer.stdout.readline() for _ in range(lines)]
        try:
            writer.wait(timeout=then)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL)
        said += writer.stdout.readlines()
    last = {line.split()[0]: int(line.split()[1]) for line in said if line.endswith(b"\n")}
    return last.get(b"done", number), last[b"begins"]

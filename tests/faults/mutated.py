"""Mutated and made-up files are opened as the app opens files: no crash, no hang, nothing written that is not theirs.

What opens is a program of its own, watched from outside, with little memory. Whatever it is shown, it gives a workshop
or one sentence of ours; what only reads leaves every byte in and beside the file as it was, and nothing anywhere else
changes: not in the home, not in the folder of temporary files, not in a file that a hostile journal names.
"""

import json
import os
import random
import select
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.faults.kept_days import played
from tests.faults.mutations import Bases, Mutant, mutant

HANGS = 3.0
"""Seconds of CPU that may be used for one file, and as many that may be waited without."""
_PATIENCE = 90
"""Seconds after which something hangs for good, however busy the machine is."""
FOLDERS = ("own", "home", "temporary", "neighbour", "working")
"""What is watched: its own, a home, one for temporary files, somebody else's, and the one it works in."""
_HERE = Path(__file__).parents[2]
_OLD = Path(__file__).parents[1] / "storage" / "files"
_NOT_FOR_PEOPLE = ("malformed", "disk image", "database", "sqlite", "no such table", "traceback", "errno", "BUG")
_EVERY = 10.0
_CAME = ("refused", "opened in one way alone", "opened")


def run(times: int, seed: int = 1, *, opener: str = "opener") -> Iterator[str]:
    """Open so many of them, to read and then to write, with this program."""
    chance, found, slowest = random.Random(seed), Counter[str](), 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bases = _bases(folder)
        with closing(Opener(folder, opener)) as watched:
            said = time.monotonic()
            for number in range(times):
                made = mutant(bases, chance)
                came, took = watched.shown(made, f"seed {seed}, file {number}")
                found[came], slowest = found[came] + 1, max(slowest, took)
                if time.monotonic() - said > _EVERY:
                    said = time.monotonic()
                    yield f"{number + 1} files; slowest {slowest:.2f} s of CPU"
    took = f"slowest {slowest:.2f} s of CPU, longest wait {watched.waited:.2f} s"
    yield f"{times} files: {watched.held} times answered in time, nothing elsewhere written; {took}; {dict(found)}"


def _bases(folder: Path) -> Bases:
    """And the folders that are watched."""
    for made in FOLDERS:
        (folder / made).mkdir()
    victim = folder / "neighbour" / "victim.txt"
    victim.write_text("Nobody may touch this.\n" * 20, "utf-8")
    with tempfile.TemporaryDirectory() as elsewhere:
        shown, waiting = played(Path(elsewhere))
    return Bases(shown, waiting, tuple(path.read_bytes() for path in sorted(_OLD.glob("*.stratroom"))), victim)


class Opener:
    """The program that opens, in folders of its own."""

    def __init__(self, folder: Path, program: str) -> None:
        self._folder, self._own = folder, folder / "own"
        self._program = self._begin(program)
        self.waited, self.held = 0.0, 0

    def shown(self, made: Mutant, at: str) -> tuple[str, float]:
        """What came of it, and the CPU it took. AssertionError, the file kept, where a promise is broken."""
        path, journal = self._own / "day.stratroom", self._own / "day.stratroom-journal"
        path.write_bytes(made.content)
        if made.journal:
            journal.write_bytes(made.journal)
        try:
            came, took = self._read_then_write(path)
        except AssertionError as why:
            kept = Path(tempfile.mkdtemp(prefix="mutated-"))
            (kept / path.name).write_bytes(made.content)
            (kept / journal.name).write_bytes(made.journal)
            raise AssertionError(f"{at} ({made.what}), kept in {kept}: {why}") from why
        for left in self._own.iterdir():
            left.unlink()
        return came, took

    def _read_then_write(self, path: Path) -> tuple[str, float]:
        before = self._tree()
        read = self._ask(path, "read")
        assert (changed := _differences(before, self._tree())) == [], f"reading changed {changed}"
        write = self._ask(path, "write")
        elsewhere = [name for name in _differences(before, self._tree()) if not name.startswith("own/")]
        assert elsewhere == [], f"opening changed {elsewhere}"
        beside = [left.name for left in self._own.iterdir() if "before the upgrade" not in left.name]
        assert set(beside) <= {path.name, f"{path.name}-journal"}, f"left beside it: {beside}"
        opened = sum(answer["said"] == "opened" for answer in (read, write))
        self.held += 1
        self.waited = max(self.waited, read["waited"], write["waited"])
        return _CAME[opened], max(read["took"], write["took"])

    def _ask(self, path: Path, how: str) -> dict[str, Any]:
        assert self._program.stdin
        assert self._program.stdout
        self._program.stdin.write(json.dumps({"path": str(path), "how": how}) + "\n")
        self._program.stdin.flush()
        ready, _, _ = select.select([self._program.stdout], [], [], _PATIENCE)
        if not ready:
            self._program.kill()
            raise AssertionError(f"{how}: nothing came of it in {_PATIENCE} s")
        line = self._program.stdout.readline()
        if not line:
            raise AssertionError(f"{how}: crashed with {self._program.wait()}")
        answer = json.loads(line)
        said = answer["said"]
        assert answer["took"] < HANGS, f"{how}: took {answer['took']:.1f} s: {said}"
        assert answer["waited"] < HANGS, f"{how}: waited {answer['waited']:.1f} s: {said}"
        assert said == "opened" or not any(word in said for word in _NOT_FOR_PEOPLE), f"{how}: {said}"
        assert said == "opened" or said.endswith((".", "!", "?")), f"{how}: {said[:300]}"
        return answer

    def close(self) -> None:
        self._program.kill()
        self._program.communicate()

    def _begin(self, program: str) -> "subprocess.Popen[str]":
        home = {"HOME": "home", "XDG_DATA_HOME": "home", "XDG_CONFIG_HOME": "home", "TMPDIR": "temporary"}
        return subprocess.Popen(
            [sys.executable, "-B", "-m", f"tests.faults.{program}"],
            cwd=self._folder / "working",
            env=os.environ | {name: str(self._folder / at) for name, at in home.items()} | {"PYTHONPATH": str(_HERE)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _tree(self) -> dict[str, bytes]:
        """Every file and folder under the watched folders."""
        return content_of(self._folder)


def content_of(folder: Path, leaving_out: str = "") -> dict[str, bytes]:
    """Every file in it with its bytes, and every folder, by its name with a stroke; nothing under `leaving_out`."""
    named = {path: path.relative_to(folder) for path in folder.rglob("*")}
    named = {path: name for path, name in named.items() if name.parts[0] != leaving_out}
    files = {name.as_posix(): path.read_bytes() for path, name in named.items() if path.is_file()}
    return files | {f"{name.as_posix()}/": b"" for path, name in named.items() if path.is_dir()}


def _differences(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))

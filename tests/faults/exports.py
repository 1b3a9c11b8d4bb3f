"""What a workshop is written out as takes the place of an earlier one while the program is killed at one of its calls
to the system, the disk is full from there on, or errs: one of the two stands under the wanted name, whole, and nothing
of a stopped one is left once the next was begun.
"""

import errno
import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stratroom import parts
from stratroom.model.refusals import Trouble
from stratroom.record.book import Book
from tests.faults.shim import ALL, FAIL, FOR_EVER, HALF, KILL, WRITE, Now, Said, Shim, lines_of, quick_folder
from tests.faults.struck import Standing, put, standing, two_books, whole, write

KINDS = (".pdf", ".docx", "tables", ".md", ".ics", ".json")
STRIKES = ((KILL, 0, ALL), (FAIL, errno.ENOSPC, WRITE), (HALF, errno.ENOSPC, WRITE), (FAIL, errno.EIO, ALL))
KILLED, REFUSED, DONE = -9, 1, 0


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many, each kind in turn, at a call that is drawn."""
    said, now = Said(), Now()
    for number, line in lines_of("exports", times, seed):
        said.take(number, line)
        if now.is_time():
            yield _told(said)
    yield _told(said)
    assert said["earlier"], "none was struck in time"
    assert said["new"], "each was struck too early"


def _told(said: Said) -> str:
    how = f"{said['killed']} killed, {said['refused']} refused in a sentence"
    half = said["tries"] - said["earlier"] - said["new"]
    return f"{said['tries']} written over another, {how}: {said['earlier']} earlier, {said['new']} new, {half} half"


class Exports:
    """One program's share."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._shim, self.found = folder, Shim(), Counter[str]()
        self._shim.watch(folder)
        self._books = two_books()
        self._wholes: dict[str, tuple[Standing, Standing]] = {}
        self._counts: dict[tuple[str, int], int] = {}

    def strike(self, kind: str, chance: random.Random) -> None:
        """Once, at a call that is drawn among those that are made, or at none."""
        path = self._folder / ("tables" if kind == "tables" else f"record{kind}")
        earlier, new = self._two(kind, path)
        action, error, calls = chance.choice(STRIKES)
        first = chance.randint(1, self._counts[kind, calls] + 1)
        put(earlier, path)
        ended = self._ended(self._books[1], path, (action, error, calls, first, FOR_EVER))
        self._judge(path, ended, (earlier, new), f"{kind}, {action} at call {first}")

    def _judge(self, path: Path, ended: int, wholes: tuple[Standing, Standing], where: str) -> None:
        found = standing(path)
        assert ended in (KILLED, REFUSED, DONE), f"{where}: neither a sentence nor a kill ended it, {ended}"
        assert found in wholes, f"{where}: half of it stands there"
        assert ended != DONE or found == wholes[1], f"{where}: it is said to be written"
        self.found["tries"] += 1
        self.found["killed"] += ended == KILLED
        self.found["refused"] += ended == REFUSED
        self.found["new" if found == wholes[1] else "earlier"] += 1
        parts.clear(self._folder)  # what the next one does first
        left = [each.name for each in self._folder.iterdir() if each != path and each.stem not in ("record", "tables")]
        assert not left, f"{where}: {left} is left"

    def _two(self, kind: str, path: Path) -> tuple[Standing, Standing]:
        """The earlier one and the new one, and how many calls the new one takes in the place of the earlier."""
        if kind not in self._wholes:
            self._wholes[kind] = whole(self._books[0], path), whole(self._books[1], path)
            for calls in (ALL, WRITE):
                put(self._wholes[kind][0], path)
                self._shim.count(calls)
                write(self._books[1], path)
                self._counts[kind, calls] = self._shim.seen(calls)
                self._shim.mend()
        return self._wholes[kind]

    def _ended(self, bound: Book, path: Path, strike: tuple[int, int, int, int, int]) -> int:
        """How a program of its own ended that was struck."""
        child = os.fork()
        if not child:
            self._shim.strike(*strike)
            try:
                write(bound, path)
            except Trouble:
                os._exit(REFUSED)
            except BaseException:  # noqa: BLE001 - told by how the program ends
                os._exit(2)
            os._exit(DONE)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(times: int, seed: int) -> None:
    """Say what was found, as JSON, after every fifty."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        exports = Exports(Path(folder).resolve())
        for number in range(times):
            exports.strike(KINDS[number % len(KINDS)], chance)
            if not (number + 1) % 50 or number + 1 == times:
                print(json.dumps(exports.found), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))

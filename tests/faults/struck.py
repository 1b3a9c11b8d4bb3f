"""Writes a record again and again and is struck down meanwhile: `python -m tests.faults.struck FOLDER TIMES kill|full`.

Each time a process of its own writes over an earlier record; it is killed after a random while, or the disk is full
after a random number of bytes. Prints how often the earlier file stood there afterwards, how often the new one.
"""

import os
import random
import resource
import signal
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from stratroom.binding import book
from stratroom.model.refusals import Trouble
from stratroom.record.book import Book
from stratroom.record.pdf import write
from tests.record.reading import AT, NORTHFIELD, folded

WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")


def main(folder: Path, times: int, how: str) -> int:
    """1 as soon as what stands there is neither the whole earlier record nor the whole new one."""
    path, chance = folder / "record.pdf", random.Random(times)
    first = book(folded(NORTHFIELD), WORDS, AT)
    other = replace(first, title="Written again")
    wholes = [_whole(bound, path) for bound in (first, other)]
    took, size = _seconds(other, folder / "timed.pdf"), len(wholes[1])
    found = Counter[str]()
    for _ in range(times):
        path.write_bytes(wholes[0])
        {"kill": _kill, "full": _fill}[how](other, path, chance.random() * 1.2 * {"kill": took, "full": size}[how])
        if path.read_bytes() not in wholes:
            print("neither the earlier record nor the new one", file=sys.stderr)
            return 1
        found["new" if path.read_bytes() == wholes[1] else "earlier"] += 1
        if how == "full" and (left := [part.name for part in folder.glob(".*.part")]):
            print(f"left beside it: {left}", file=sys.stderr)
            return 1
    print(f"earlier {found['earlier']}, new {found['new']}")
    return 0


def _whole(bound: Book, path: Path) -> bytes:
    write(bound, path)
    return path.read_bytes()


def _seconds(bound: Book, path: Path) -> float:
    begun = time.perf_counter()
    write(bound, path)
    return time.perf_counter() - begun


def _kill(bound: Book, path: Path, after: float) -> None:
    child = os.fork()
    if not child:
        write(bound, path)
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _fill(bound: Book, path: Path, room: float) -> None:
    """A file may grow no larger than this, as on a full disk: the write fails in the middle."""
    child = os.fork()
    if not child:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
        try:
            write(bound, path)
        except Trouble:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 1), "anything but a sentence ended it"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))

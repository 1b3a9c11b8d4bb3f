"""Writes a record again and again and is struck down meanwhile: `python -m tests.faults.struck FOLDER TIMES HOW WHAT`.

HOW is kill or full, WHAT the end of a file's name or "tables". Each time a process of its own writes over an earlier
record; it is killed after a random while, or the disk is full after a random number of bytes. Prints how often the
earlier one stood there afterwards, how often the new one. What a kill left beside it must be gone after the next.
"""

import os
import random
import resource
import shutil
import signal
import sys
import time
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from statistics import median

from stratroom import case as cases
from stratroom.binding import book
from stratroom.model.refusals import Trouble
from stratroom.record import forms, spreadsheets
from stratroom.record.blocks import Facts, Section
from stratroom.record.book import Book
from stratroom.retelling import retell
from stratroom.writing import write_whole
from tests.record.reading import AT, NORTHFIELD, folded

WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")
Standing = bytes | dict[str, bytes]


def main(folder: Path, times: int, how: str, what: str) -> int:
    """1 as soon as what stands there is neither the whole earlier record nor the whole new one."""
    path, chance = folder / ("tables" if what == "tables" else f"record{what}"), random.Random(times)
    first, other = two_books()
    wholes = [whole(bound, path) for bound in (first, other)]
    assert wholes[0] != wholes[1]
    took, size = _seconds(other, path), max(map(len, _parts(wholes[1])))
    found = Counter[str]()
    for _ in range(times):
        put(wholes[0], path)
        {"kill": _kill, "full": _fill}[how](other, path, chance.random() * 1.4 * {"kill": took, "full": size}[how])
        found_there = standing(path)
        if found_there not in wholes:
            print("neither the earlier record nor the new one", file=sys.stderr)
            return 1
        found["new" if found_there == wholes[1] else "earlier"] += 1
        if how == "full" and _left(folder, path):
            print(f"left beside it: {_left(folder, path)}", file=sys.stderr)
            return 1
    write(first, path)
    if left := _left(folder, path):
        print(f"left after the next: {left}", file=sys.stderr)
        return 1
    print(f"earlier {found['earlier']}, new {found['new']}")
    return 0


def two_books() -> tuple[Book, Book]:
    """A record, and one of the same workshop that says more."""
    first = book(folded(NORTHFIELD), WORDS, AT)
    again = Section("Written again", blocks=(Facts((("Written", "again"),)),))
    return first, replace(first, title=f"{first.title}, again", sections=(*first.sections, again))


def write(bound: Book, path: Path) -> None:
    """In the form that the name asks for; where it ends in .json as a case, told apart by the title beneath."""
    if path.suffix == ".json":
        write_whole(path, _case() + bound.title.encode())
    elif path.suffix:
        forms.write(bound, path)
    else:
        spreadsheets.write(bound, path)


@cache
def _case() -> bytes:
    return cases.to_json(retell(folded(NORTHFIELD)))


def put(there: Standing, path: Path) -> None:
    if isinstance(there, bytes):
        path.write_bytes(there)
        return
    shutil.rmtree(path)
    path.mkdir()
    for name, content in there.items():
        (path / name).write_bytes(content)


def _left(folder: Path, path: Path) -> list[str]:
    return [beside.name for beside in folder.iterdir() if beside != path]


def whole(bound: Book, path: Path) -> Standing:
    write(bound, path)
    return standing(path)


def standing(path: Path) -> Standing:
    if path.is_dir():
        return {file.name: file.read_bytes() for file in path.iterdir()}
    return path.read_bytes()


def _parts(there: Standing) -> list[bytes]:
    return list(there.values()) if isinstance(there, dict) else [there]


def _seconds(bound: Book, path: Path) -> float:
    """How long a process of its own takes to begin and to write: a calendar is written sooner than that begins."""
    took = list[float]()
    for _ in range(5):
        begun = time.perf_counter()
        os.waitpid(_writing(bound, path), 0)
        took.append(time.perf_counter() - begun)
    return median(took)


def _writing(bound: Book, path: Path) -> int:
    """The number of a process that writes."""
    child = os.fork()
    if not child:
        write(bound, path)
        os._exit(0)
    return child


def _kill(bound: Book, path: Path, after: float) -> None:
    child = _writing(bound, path)
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
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]))

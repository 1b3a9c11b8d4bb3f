"""A program of its own that sets, changes and removes the passphrase of a workshop until it is stopped.

`python -m tests.faults.relocker FILE N` says on its output which number begins, is written beside, is done.
"""

import sys
from itertools import count
from pathlib import Path

from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import KINDS


def passphrase(number: int) -> str | None:
    """The one that the file has after so many changes: none, one, another, none …"""
    return None if number % 3 == 0 else f"an otter in the café, {number}"


def relock_until_stopped(path: Path, begin: int) -> None:
    file = WorkshopFile.open(path, KINDS, passphrase=passphrase(begin))
    for number in count(begin + 1):
        print("begins", number, flush=True)
        anew = file.relocking(passphrase(number - 1), passphrase(number))()
        print("written", number, flush=True)
        file.relock(anew)()
        print("done", number, flush=True)


if __name__ == "__main__":
    relock_until_stopped(Path(sys.argv[1]), int(sys.argv[2]))

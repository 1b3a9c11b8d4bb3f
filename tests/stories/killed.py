"""A Stratroom that is killed: it opens a workshop with its real windows, does an act, and dies, closing nothing.

`python -m tests.stories.killed FOLDER FILE [cut]`: with `cut` in the middle of a further act, its journal on the disk.
"""

import os
import signal
import sqlite3
import sys
from pathlib import Path

from stratroom.app import FrontDoor
from stratroom.application import new_application
from stratroom.model.names import ParticipantId
from stratroom.own_designs import OwnDesigns
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.recent import Recent


def main(folder: Path, file: Path, how: str) -> None:
    """Does not return."""
    new_application()
    front = FrontDoor(Recent(folder / "recent.json"), folder, OwnDesigns(folder / "programmes"))
    front.open_workshop(file)
    assert front.opened
    assert front.opened.bridge.do(AddParticipant(ParticipantId("cmo"), "CMO", "Marketing"))
    if how == "cut":
        _leave_journal(file)
    os.kill(os.getpid(), signal.SIGKILL)


def _leave_journal(file: Path) -> None:
    """As far as an act of many pages comes: some are in the file, the journal that takes them back is beside it."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    (last,) = connection.execute("SELECT max(sequence) FROM entries").fetchone()
    rows = ((last + number, "", "", "x" * 5000, "") for number in range(1, 200))
    connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", rows)
    journal = Path(f"{file}-journal").stat()
    assert journal.st_size > 0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")

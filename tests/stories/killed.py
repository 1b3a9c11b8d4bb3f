"""A Stratroom that is killed: it opens a workshop with its real windows, does an act, and dies, closing nothing.

`python -m tests.stories.killed FOLDER FILE [cut|card]`: with `cut` in the middle of a further act, its journal on the
disk; with `card` while a card is typed in, as soon as what is begun of it is kept.
"""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from stratroom.app import FrontDoor
from stratroom.application import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import ParticipantId, RoundId
from stratroom.own_designs import OwnDesigns
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.recent import Recent
from tests.stories.driver import type_letters
from tests.ui.entry.cards import grid
from tests.ui.torn_off import file_of

STATEMENTS = RoundId("statements")
CARD = "From a card that was not handed in"


def main(folder: Path, file: Path, how: str) -> None:
    """Does not return."""
    new_application()
    front = FrontDoor(Recent(folder / "recent.json"), folder, OwnDesigns(folder / "programmes"))
    front.has_opened(file)
    opened = front.opened
    assert opened
    if how == "card":
        _type_in_a_card(opened)
    assert opened.bridge.do(AddParticipant(ParticipantId("cmo"), "CMO", "Marketing"))
    _wait_until(lambda: file_of(opened).is_latest)
    if how == "cut":
        _leave_journal(file)
    _die()


def _wait_until(is_so: Callable[[], bool]) -> None:
    waits, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: is_so() and waits.quit())
    look.start(20)
    QTimer.singleShot(60_000, waits.quit)
    waits.exec()


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _type_in_a_card(opened: OpenWorkshop) -> None:
    """The first of the round that is out."""
    opened.console.activateWindow()
    opened.console.type_in(STATEMENTS)
    field = grid(opened.console.paper).rows[0].cells[0]
    field.setFocus()
    type_letters(field, CARD)
    kept, waits = file_of(opened), QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: (cards := kept.read(None).cards) and cards.drafts and _die())
    look.start(20)
    QTimer.singleShot(60_000, waits.quit)
    waits.exec()
    raise AssertionError("nothing of the card was kept within a minute")


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

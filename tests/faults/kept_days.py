"""Workshop files of a day that was played through the real room, as it stood at the moments a forger would like.

`shown`: right after the last reveal. `waiting`: right before it, with every answer hidden in its box.
"""

from dataclasses import dataclass
from pathlib import Path

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.model.entries import RoundRevealed
from stratroom.model.rounds import Phase, RevealRound
from stratroom.noted import reveals
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.room import Room
from stratroom.storage.box import Box
from stratroom.storage.file import WorkshopFile
from stratroom.storage.ledger import Row
from stratroom.storage.opening import open_to_read
from tests.faults.rehearsed import NAMELESS, STATEMENTS

_CARDS = 7
"""Answers in its box then."""
CASE = Path(__file__).parents[1] / "cases" / "northfield.json"


@dataclass(frozen=True)
class Day:
    """A file's bytes, and the six words that were noted when its last entry was."""

    content: bytes
    noted: str
    reveals: tuple[tuple[int, str], ...]
    """Entry and words of each reveal in it."""
    rows: list[Row]
    moments: list[tuple[int, tuple[Box, ...]]]
    """After each act so far: how many rows there were, and the boxes that stood beside them."""


def played(folder: Path) -> tuple[Day, Day]:
    """`shown` and `waiting`."""
    rules = rule_book()
    told = list(acts(cases.read(CASE), rehearsed()))
    last = max(place for place, (_, command) in enumerate(told) if isinstance(command, RevealRound))
    room = Room(WorkshopFile.create(folder / "day.stratroom", rules.kinds), rules)
    moments: list[tuple[int, tuple[Box, ...]]] = []
    for _, command in told[:last]:
        room.do(command)
        moments.append(_moment(room))
    waiting = _day(room, moments)
    room.do(told[last][1])
    shown = _day(room, [*moments, _moment(room)])
    room.close()
    return shown, waiting


def nameless_waiting(folder: Path) -> bytes:
    """A file right before the reveal of a round without names."""
    path = folder / "nameless.stratroom"
    room = NAMELESS.begin(path)
    for step in NAMELESS.steps:
        step(room)
        round = room.workshop.round(STATEMENTS)
        if round and round.phase is Phase.CLOSED and room.in_box(STATEMENTS) == _CARDS:
            break
    room.close()
    return path.read_bytes()


def _moment(room: Room) -> tuple[int, tuple[Box, ...]]:
    contents = open_to_read(room.file.path, room.rules.kinds)
    return len(contents.rows), tuple(contents.boxes.values())


def _day(room: Room, moments: list[tuple[int, tuple[Box, ...]]]) -> Day:
    file = room.file
    rows = open_to_read(file.path, room.rules.kinds).rows
    shown = [recorded.sequence for recorded in file.recorded if isinstance(recorded.entry, RoundRevealed)]
    assert list(reveals(file).values()) == [file.words_of(sequence) for sequence in shown]
    noted = tuple((each, file.words_of(each)) for each in shown)
    return Day(file.path.read_bytes(), " ".join(file.words), noted, rows, moments)

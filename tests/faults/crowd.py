"""Two hundred people: how long each waits until an answer is on the disk, with a box of two hundred full-size slots.

Beside each few of them bare SQLite writes as many bytes with the same settings in the same minute. The day has as many
rounds of all of them as `times` asks for; at its end the file, tidied, must not have grown past ten million bytes.
"""

import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import quantiles

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About
from stratroom.programmes import rehearsed
from stratroom.room import LONG_SLOT, Room
from stratroom.stages.welcome.rules import AddParticipant, AddParticipants, StartWorkshop
from stratroom.storage.file import WorkshopFile
from tests.faults.rehearsed import RULES, STATEMENTS, room_of
from tests.faults.shim import Now

PEOPLE = 200
LONGEST_WAIT = 0.5
"""Seconds until an answer is committed that 99 of 100 may take at most."""
MOST_BYTES = 10_000_000
ONE_IN = 4
"""Bare SQLite writes after so many answers."""


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many answers, in rounds of two hundred."""
    chance, now = random.Random(seed), Now()
    waits, bare = list[float](), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        room = _with_people(Path(folder) / "crowd.stratroom")
        with closing(_bare(Path(folder) / "bare.db")) as beside:
            for number in range(times):
                _put_question(room, number)
                waits.append(_seconds_of(room, number % PEOPLE, chance))
                if number % ONE_IN == 0:
                    bare.append(_seconds_bare(beside))
                if now.is_time():
                    yield _told(waits, bare)
        room.close()
        size = room.file.path.stat().st_size
    yield f"{_told(waits, bare)}; the file {size / 1e6:.1f} MB at the end"
    assert size < MOST_BYTES + (PEOPLE * LONG_SLOT if times % PEOPLE else 0), "the file grew too large"
    assert _at(waits, 50) < LONGEST_WAIT, f"half of the answers take {_at(waits, 50):.2f} s and more"
    assert times < PEOPLE or _at(waits, 99) < LONGEST_WAIT, f"one of a hundred answers takes {_at(waits, 99):.2f} s"


def _told(waits: list[float], bare: list[float]) -> str:
    ours, theirs = ([f"{_at(found, n) * 1000:.0f}" for n in (50, 99)] for found in (waits, bare))
    box = f"a box of {PEOPLE} x {LONG_SLOT} bytes"
    return (
        f"{len(waits)} answers into {box}: p50 {ours[0]} ms, p99 {ours[1]} ms; "
        f"bare SQLite p50 {theirs[0]} ms, p99 {theirs[1]} ms"
    )


def _at(found: list[float], percent: int) -> float:
    return quantiles(found, n=100, method="inclusive")[percent - 1] if len(found) > 1 else found[0]


def _with_people(path: Path) -> Room:
    room = room_of(WorkshopFile.create(path, RULES.kinds))
    room.do(StartWorkshop(About("Two hundred"), rehearsed()))
    people = tuple(AddParticipant(ParticipantId(f"p{n}"), f"Person {n}", f"Field {n}") for n in range(PEOPLE))
    room.do(AddParticipants(people))
    return room


def _put_question(room: Room, number: int) -> None:
    """Where the round before is full it is shown and asked again."""
    if number and number % PEOPLE == 0:
        room.do(CloseRound(STATEMENTS))
        room.do(RevealRound(STATEMENTS))
        room.do(AskAgain(STATEMENTS, "The next question of the day"))
    if number % PEOPLE == 0:
        room.do(OpenRound(STATEMENTS))


def _seconds_of(room: Room, person: int, chance: random.Random) -> float:
    words = Sentence(f"We keep what pays and say so. {'And again: less, but whole. ' * chance.randint(0, 12)}")
    begun = time.perf_counter()
    room.do(HandIn(STATEMENTS, ParticipantId(f"p{person}"), words))
    return time.perf_counter() - begun


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
        connection.execute(f"PRAGMA {setting}").fetchone()
    connection.execute("CREATE TABLE boxes (slots BLOB)")
    connection.execute("INSERT INTO boxes VALUES (?)", (os.urandom(PEOPLE * LONG_SLOT),))
    return connection


def _seconds_bare(connection: sqlite3.Connection) -> float:
    slots = os.urandom(PEOPLE * LONG_SLOT)
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM boxes")
    connection.execute("INSERT INTO boxes VALUES (?)", (slots,))
    connection.execute("COMMIT")
    return time.perf_counter() - begun

"""A file that nobody edited: found whole, its words known, and opened as the app does. Else it is a false alarm."""

import random
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.checking import verify
from stratroom.noted import told_of, words_in
from stratroom.room import Room
from stratroom.storage import making
from stratroom.storage.file import WorkshopFile
from stratroom.storage.found import Found
from tests.faults.kept_days import Day
from tests.storage.workshops import KINDS


def open_clean(path: Path, day: Day, chance: random.Random, at: str) -> None:
    """The day as it stood after any of its acts: whole, and the words of every reveal up to there are known."""
    count, boxes = chance.choice(day.moments)
    path.unlink()
    making.make_file(path, day.rows[:count], boxes)
    assert (finding := verify(path)) == [], f"{at}: {finding}"
    known = [words for sequence, words in day.reveals if sequence <= count]
    if known:
        assert told_of(path, words_in(chance.choice(known))), at
    room = Room(WorkshopFile.open(path, KINDS), rule_book())
    try:
        held = room.file._contents
        assert held.rows == day.rows[:count], f"{at}: opened with other acts"
        assert held.boxes == {box.round: box for box in boxes}, f"{at}: opened with other boxes"
        assert room.file.found == Found(), f"{at}: found as if something had befallen it"
        assert {round.id for round in room.workshop.rounds.values() if round.is_pending} == set(held.boxes), at
    finally:
        room.close()

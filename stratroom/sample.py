"""The sample workshop, played through the same commands as the windows use, into a file of its own."""

from collections.abc import Callable
from pathlib import Path

from stratroom import case, resources
from stratroom.catalogue import rule_book
from stratroom.programmes import rehearsed
from stratroom.rehearsal import Act, acts, perform, try_out
from stratroom.room import Room
from stratroom.storage.file import WorkshopFile

SAMPLE = "harbour-ferries"


def play_sample(path: Path, when_done: Callable[[int, int], None]) -> None:
    """Play it into a new file; `when_done` is told acts done and acts in all."""
    rules = rule_book()
    played = list(acts(case.read(resources.path("samples", f"{SAMPLE}.json")), rehearsed()))
    try_out(played, rules)
    room = Room(WorkshopFile.create(path, rules.kinds), rules)
    done = 0

    def count(_act: Act) -> None:
        nonlocal done
        done += 1
        when_done(done, len(played))

    try:
        perform(played, room, count)
    finally:
        room.close()

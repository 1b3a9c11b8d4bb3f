"""A case played into a new file through the same commands as the windows use: the sample, or one of the user's."""

from collections.abc import Callable
from pathlib import Path

from stratroom import case, resources
from stratroom.catalogue import rule_book
from stratroom.model.programme import EnterStage, StopClock
from stratroom.programmes import rehearsed
from stratroom.rehearsal import Act, acts, try_out
from stratroom.rehearsed_day import clock_for, when_tried_out, whole_day
from stratroom.room import Room
from stratroom.storage.file import WorkshopFile
from stratroom.told_sealed import only_hidden
from stratroom.words import in_sentences

SAMPLE = "harbour-ferries"

WhenDone = Callable[[int, int], None]
"""Told acts done and acts in all."""


def play_sample(path: Path, when_done: WhenDone, is_cancelled: Callable[[], bool] = lambda: False) -> bool:
    """Play the sample into a new file and go back to where its day began, so that it can be walked through; False when
    it was called off, and then there is no file."""
    told = case.read(resources.path("samples", f"{SAMPLE}.json"))
    back = (("", EnterStage(rehearsed()[0].key)), ("", StopClock()))
    return _play_into(path, told, back, when_done, is_cancelled)


def play_case(
    told: Path,
    path: Path,
    when_done: WhenDone,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    tell: Callable[[str], None],
) -> bool:
    """Play a case into a new file; False when it was called off. Then, and when it is refused or fails, there is no
    file. Refused, with its place in the case, before anything is written. `tell` is given what to know of the file, in
    sentences, once it is whole; not called where there is nothing."""
    read = case.read(told)
    is_whole = _play_into(path, read, (), when_done, is_cancelled)
    if is_whole and (hidden := only_hidden(read)):
        tell(in_sentences(hidden))
    return is_whole


def _play_into(
    path: Path, read: case.Case, after: tuple[Act, ...], when_done: WhenDone, is_cancelled: Callable[[], bool]
) -> bool:
    rules, programme = rule_book(), rehearsed()
    day = whole_day(acts(read, programme))
    played = [*day, *after]
    try_out(played, rules, when_tried_out(programme, read.date))
    clock = clock_for(day, programme, read.date)
    room = Room(WorkshopFile.create(path, rules.kinds), rules, clock)
    clock.follow(room)
    is_whole = False
    try:
        is_whole = _play(played, room, when_done, is_cancelled)
    finally:
        room.close()
        if not is_whole:
            path.unlink(missing_ok=True)
    return is_whole


def _play(played: list[Act], room: Room, when_done: WhenDone, is_cancelled: Callable[[], bool]) -> bool:
    for done, act in enumerate(played, 1):
        if is_cancelled():
            return False
        room.do(act[1])
        when_done(done, len(played))
    return True

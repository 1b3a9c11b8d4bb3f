"""A workshop that is played is killed, again and again, and taken up where it stood: nothing acknowledged is lost.

A program that has everything loaded makes children; each opens the workshop, goes on and says after each act how the
file stands. It is killed after a while, or at one of its own calls to the system, in the middle of a commit as a rule.
The control keeps the journal in memory: that must be found.
"""

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import settings
from stratroom.storage.box import Box
from stratroom.storage.opening import Contents, open_to_read
from tests.faults.hands.boxes import boxes_in, lost_answers
from tests.faults.rehearsed import DAYS, RULES, Day, State, state_of, take_up, told
from tests.faults.shim import ALL, KILL, READ, WHY_NOT, NotHere, Now, Said, Shim, empty, lines_of, quick_folder

LONGEST = 0.12
"""Seconds one lives at most: a good third of a workshop."""
MOST_CALLS = 1500
"""Changing calls one makes at most, which takes about as long."""


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many kills."""
    said = Said()
    yield from _figures(times, seed, "DELETE", said)
    assert not said["lost"] + said["damaged"], f"seed {seed}: {said['lost']} lost, {said['damaged']} damaged"


def run_control(times: int, seed: int = 1) -> Iterator[str]:
    """With the journal in memory a kill must do harm, or this bench is blind."""
    said = Said()
    yield from _figures(times, seed, "MEMORY", said)
    assert said["lost"] + said["damaged"], "a journal in memory went unpunished"


def _figures(times: int, seed: int, journal: str, said: Said) -> Iterator[str]:
    if not hasattr(os, "fork"):
        raise NotHere("kills as POSIX does")
    now = Now()
    for number, line in lines_of("kills", times, seed, journal, with_shim=not WHY_NOT):
        said.take(number, line)
        if now.is_time():
            yield _told(journal, said)
    assert said["kills"] == times
    yield _told(journal, said)


def _told(journal: str, said: Said) -> str:
    begun = f"{said['kills']} kills (journal {journal}): {said['lost']} lost, {said['damaged']} damaged"
    at = f"{said['journal']} in a commit, {said['ahead']} one act ahead of what was said"
    return f"{begun}; {at}; {said['acts']} acts, {said['ends']} workshops to their end"


class Killer:
    """One workshop after the other, each from its first act to its last, however often it is killed."""

    def __init__(self, folder: Path, seed: int, journal: str) -> None:
        self._chance, self._folder, self._journal = random.Random(seed), folder, journal
        self._shim = None if WHY_NOT else Shim()
        self.found = Counter[str]()
        self._days = sorted(DAYS, key=lambda day: len(day.steps))
        assert all(day.ledger for day in DAYS)  # played once, here, and not by every child
        self._begin()

    def kill(self) -> None:
        """Let one child go on, kill it, look at what it left; a child that came to the end is none. What it finds when
        it opens the workshop must be what lay there."""
        said, is_done = self._live_and_die()
        self.found["kills"] += not is_done
        self.found["acts"] += max(len(said) - 1, 0)
        self.found["journal"] += Path(f"{self._path}-journal").exists()
        is_same = not said or self._last in (None, said[0])
        self.found["lost"] += not is_same
        self._last = said[-1] if said else self._last
        if not is_same or not self._judge():
            self._begin()
        elif is_done:
            self._check_end()
            self._begin()

    def _begin(self) -> None:
        self._day = self._days[self.found["begun"] % len(self._days)]
        self.found["begun"] += 1
        empty(self._folder)
        self._path, self._last = self._folder / f"day{self.found['begun']}.stratroom", None

    def _live_and_die(self) -> tuple[list[State], bool]:
        """What the child said, and whether it came to the end before it could be killed."""
        at_call = self._chance.randint(1, MOST_CALLS) if self._shim and self._chance.random() < 0.5 else 0
        after = self._chance.choice((0.02, LONGEST)) * self._chance.random()
        reads, writes = os.pipe()
        child = os.fork()
        if not child:
            os.close(reads)
            os._exit(self._go_on(writes, at_call))
        os.close(writes)
        if not at_call:
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
        with os.fdopen(reads, "rb") as said:
            lines = [json.loads(line) for line in said.read().splitlines(keepends=True) if line.endswith(b"\n")]
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in (0, -signal.SIGKILL), f"kill {self.found['kills']}: the child ended with {code}"
        return [(line[0], line[1], tuple(map(tuple, line[2]))) for line in lines], code == 0

    def _go_on(self, writes: int, at_call: int) -> int:
        """The child. Only what is true after an act was acknowledged is said."""
        settings._SETTINGS = tuple(_with_journal(*setting, self._journal) for setting in settings._SETTINGS)
        if self._shim and at_call:
            self._shim.watch(self._folder)
            self._shim.strike(KILL, 0, ALL - READ, at_call, at_call)
        room = take_up(self._path) if self._path.exists() else self._day.begin(self._path)
        file = room.file
        for step in (lambda _: None, *self._day.steps[self._day.next(file) :]):
            step(room)
            state = state_of(len(file.recorded), file.head.hex(), file._contents.boxes)
            os.write(writes, json.dumps(state).encode() + b"\n")
        room.close()
        return 0

    def _judge(self) -> bool:
        """Whether the file is as it was said to be, or one act further."""
        if not self._path.exists():
            self.found["lost"] += self._last is not None
            return True
        try:
            contents = open_to_read(self._path, RULES.kinds)
        except (Refused, Trouble):
            self.found["damaged"] += 1
            return False
        found = _state(contents)
        if found != self._last and self._last is not None:
            if not _is_next(self._day, self._last, contents):
                self.found["lost"] += 1
                return False
            self.found["ahead"] += 1
        self._last = found
        return True

    def _check_end(self) -> None:
        room = take_up(self._path)
        assert told(room.file) == self._day.ledger, f"kill {self.found['kills']}: another ledger at the end"
        room.close()
        self.found["ends"] += 1


def _state(contents: Contents) -> State:
    rows = contents.rows
    return state_of(len(rows), rows[-1].chain if rows else bytes(32).hex(), contents.boxes)


def _is_next(day: Day, last: State, contents: Contents) -> bool:
    """Whether it has all that was said, and then one act more."""
    recorded, head, boxes = last
    place = len(contents.rows), tuple(sorted((box.round, box.answers) for box in contents.boxes.values()))
    if place not in day.places:  # half an act
        return False
    before = day.places[day.places.index(place) - 1]
    is_whole = recorded <= len(contents.rows) and (not recorded or contents.rows[recorded - 1].chain == head)
    is_there = is_whole and not lost_answers({name: [answers, []] for name, _, *answers in boxes}, recorded, contents)
    said = tuple((name, len(answers)) for name, _, *answers in boxes)
    return is_there and before == (recorded, said) and all(_has_one_more(*box, boxes=contents.boxes) for box in boxes)


def _has_one_more(name: str, digest: str, *answers: str, boxes: dict[str, Box]) -> bool:
    """At most, or it is as it was; a box that is gone was settled."""
    there = boxes_in(boxes).get(name, [[], []])[0]
    new = len(set(there) - set(answers))
    return name not in boxes or new == 1 or (not new and boxes[name].digest().hex() == digest)


def _with_journal(name: str, asked: str | int, answered: str | int, journal: str) -> tuple[str, str | int, str | int]:
    return (name, journal, journal.lower()) if name == "journal_mode" else (name, asked, answered)


def main(times: int, seed: int, journal: str) -> None:
    """Say what was found, as JSON, after every fifty kills."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        killer = Killer(Path(folder).resolve(), seed, journal)
        while killer.found["kills"] < times:
            killer.kill()
            if not killer.found["kills"] % 50 or killer.found["kills"] == times:
                print(json.dumps(killer.found), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

"""Clocks that jump while a workshop is played: set hours and days to and fro, asleep for hours, wrong after a restart.

The order is that of the numbers, and the same as on a steady clock; within one sitting no time runs backwards; what the
plan says is sane at every step: the present stage has never more time left than it was given, and what has begun has
not taken more than the time that went by. The control reads the wall clock each time: that must be found.
"""

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from stratroom.model.time_plan import time_plan
from stratroom.room import Room
from stratroom.storage.file import WorkshopFile
from tests.faults.rehearsed import DAYS, RULES, Day, told
from tests.faults.shim import Now, quick_folder
from tests.ui.machine import Machine

_JUMPS = (timedelta(hours=-9), timedelta(hours=9), timedelta(days=-2), timedelta(days=1), timedelta(seconds=-1))
NewClock = Callable[[Machine], Callable[[], datetime]]


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many jumps."""
    found = Jumps(random.Random(seed), f"seed {seed}")
    yield from _figures(found, times)


def run_control(times: int, seed: int = 1) -> Iterator[str]:
    """With the wall clock itself times run backwards, or this bench is blind."""
    found = Jumps(random.Random(seed), f"seed {seed}", lambda machine: lambda: machine.wall)
    try:
        yield from _figures(found, times)
    except AssertionError as error:
        yield f"found as it should be: {error}"
        return
    raise AssertionError("a clock that jumps went unpunished")


def _figures(found: "Jumps", times: int) -> Iterator[str]:
    now = Now()
    while found.jumps < times:
        with TemporaryDirectory(dir=quick_folder()) as folder:
            found.play(DAYS[found.days % len(DAYS)], Path(folder) / "day.stratroom")
        if now.is_time():
            yield found.told()
    yield found.told()


class Jumps:
    """One workshop after the other, on laptops whose clocks nobody can trust."""

    def __init__(self, chance: random.Random, seed: str, clock: NewClock = Machine.steady) -> None:
        self._chance, self._seed, self._clock = chance, seed, clock
        self.jumps = self.days = self.restarts = self.slept = self.acts = self.looks = self.plans = 0

    def told(self) -> str:
        return (
            f"{self.jumps} jumps, {self.slept} times asleep, {self.restarts} restarts in {self.days} workshops and "
            f"{self.acts} acts in their order; after {self.looks} no time ran backwards, {self.plans} plans were sane"
        )

    def play(self, day: Day, path: Path) -> None:
        """From its first act to its last."""
        self.days += 1
        machine = Machine()
        day.begin(path).close()
        room, began = self._sit_down(path, machine)
        for step in day.steps:
            room, began = self._something_happens(room, path, machine, began)
            step(room)
            self._look(room, began)
        assert [recorded.sequence for recorded in room.file.recorded] == list(range(1, len(room.file.recorded) + 1))
        assert told(room.file) == day.ledger, f"{self._seed}, workshop {self.days}: in another order"
        self.acts += len(room.file.recorded)
        room.close()

    def _sit_down(self, path: Path, machine: Machine) -> tuple[Room, int]:
        room = Room(WorkshopFile.open(path, RULES.kinds), RULES, self._clock(machine))
        return room, len(room.file.recorded)

    def _something_happens(self, room: Room, path: Path, machine: Machine, began: int) -> tuple[Room, int]:
        machine.goes(self._chance.uniform(0, 300))
        what = self._chance.random()
        if what < 0.3:
            machine.wall += self._chance.choice(_JUMPS) * self._chance.random()
            self.jumps += 1
        elif what < 0.34:
            machine.goes(self._chance.uniform(600, 12 * 3600))
            self.slept += 1
        elif what < 0.36:
            room.close()
            self.restarts += 1
            return self._sit_down(path, machine)
        return room, began

    def _look(self, room: Room, began: int) -> None:
        times = [datetime.fromisoformat(recorded.at) for recorded in room.file.recorded[began:]]
        assert times == sorted(times), f"{self._seed}, workshop {self.days}: a time runs backwards"
        self.looks += 1
        if not room.workshop.programme:
            return
        plan = time_plan(room.workshop, room.clock())
        given = plan.here.stage.allotted * 60
        assert plan.left <= given, f"{self._seed}, workshop {self.days}: {plan.left} s left of {given} s"
        assert all(line.taken >= 0 for line in plan.lines), f"{self._seed}, workshop {self.days}: less than no time"
        self.plans += 1

"""The power goes: once while a workshop is played, or a second time while what was interrupted is taken back.

A program records every change that the app makes on the disk, cuts the list at a random place, lays out a disk as it
may be found then, and opens it as the app does. `OFF` and `FULL` are controls: with those the app would lose what it
said it had.
"""

import json
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.room import Room
from stratroom.storage import settings
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import hold
from tests.faults.platter import Change, Platter, changes, lay_out
from tests.faults.rehearsed import DAYS, NAMELESS, RULES, Day, State, Step, place_of, room_of, state_of, take_up
from tests.faults.shim import Now, Said, Shim, lines_of, quick_folder

CUTS_OF_ONE = 500
"""How often one recorded workshop is cut at most."""

MOST_KEPT = 3
"""How many broken disks are kept to be looked at."""


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many cuts of the app as it is."""
    yield from _unharmed("once", times, seed)


def run_double(times: int, seed: int = 1) -> Iterator[str]:
    """So many cuts, each followed by another while it is taken back and the next act is done."""
    yield from _unharmed("twice", times, seed)


def run_relocking(times: int, seed: int = 1) -> Iterator[str]:
    """So many cuts while a passphrase is set, changed and removed: it opens with the one before or the one after."""
    yield from _unharmed("relocking", times, seed)


def run_control(times: int, seed: int = 1) -> Iterator[str]:
    """The bench finds what is not safe: without syncing more than a tenth must fail, with FULL some."""
    for syncing, least in (("OFF", 0.1), ("FULL", 0.0)):
        said = Said()
        yield from _figures(syncing, "once", times, seed, said)
        assert said["lost"] + said["damaged"] > least * times, f"{syncing} went unpunished"


def _unharmed(how: str, times: int, seed: int) -> Iterator[str]:
    said = Said()
    yield from _figures("EXTRA", how, times, seed, said)
    assert not said["lost"] + said["damaged"], f"seed {seed}: {said['lost']} lost, {said['damaged']} damaged"


def _figures(syncing: str, how: str, times: int, seed: int, said: Said) -> Iterator[str]:
    now = Now()
    for number, line in lines_of("power", times, seed, syncing, how):
        said.take(number, line)
        if now.is_time():
            yield _told(syncing, how, said)
    assert said["cuts"] == times
    yield _told(syncing, how, said)


def _told(syncing: str, how: str, said: Said) -> str:
    begun = f"{said['cuts']} cuts ({how}, {syncing}): {said['lost']} lost, {said['damaged']} damaged"
    at = f"{said['journal']} found a journal, {said['ahead']} one act ahead, {said['on']} gone on from"
    return f"{begun}; {at}; {said['recorded']} workshops"


class Cutter:
    """One program's work. `syncing` is what SQLite is told while the workshop is recorded, never when it is opened."""

    def __init__(self, folder: Path, seed: int, syncing: str, how: str) -> None:
        self._chance = random.Random(seed)
        self._source, self._target = folder / "disk", folder / "found"
        self._syncing, self._twice, self.days = syncing, how == "twice", (RELOCKED,) if how == "relocking" else DAYS
        self._shim, self.found = Shim(), Counter[str]()

    def cut(self, times: int) -> None:
        """Cut one recorded workshop so often."""
        day = self.days[self.found["recorded"] % len(self.days)]
        self.found["recorded"] += 1
        recorded, states = self._record(day)
        places = sorted(self._chance.randint(0, len(recorded)) for _ in range(times))
        platter, taken, acknowledged = Platter(), 0, -1
        for place in places:
            for change in recorded[taken:place]:
                platter.take(change)
                acknowledged = change.handle if change.kind == "K" else acknowledged
            taken = place
            self._try(day, platter.after_cut(self._chance), states, acknowledged)

    def _record(self, day: Day) -> tuple[list[Change], list[tuple[State, str]]]:
        """Every change, and how the file stood when it was made and after each step."""
        shutil.rmtree(self._source, ignore_errors=True)
        self._source.mkdir()
        self._shim.watch(self._source)
        asked = settings._SETTINGS
        settings._SETTINGS = tuple((name, *_asked(name, of, self._syncing)) for name, *of in asked)
        self._shim.record()
        room = day.begin(self._source / "day.stratroom", self._chance)
        states = [_state(room.file)]
        self._shim.mark(0)
        for number, step in enumerate(day.steps, 1):
            step(room)
            self._shim.mark(number)
            states.append(_state(room.file))
        room.close()
        settings._SETTINGS = asked
        return list(changes(self._shim.recorded())), states

    def _try(self, day: Day, image: dict[str, bytearray], states: list[tuple[State, str]], acknowledged: int) -> None:
        self.found["cuts"] += 1
        lay_out(image, self._source, self._target)
        self.found["journal"] += any(name.endswith("-journal") and content for name, content in image.items())
        if self._twice:
            states, acknowledged = self._recover_and_cut(day, image, states, acknowledged)
        self._judge(day, states, acknowledged)

    def _recover_and_cut(
        self, day: Day, image: dict[str, bytearray], states: list[tuple[State, str]], acknowledged: int
    ) -> tuple[list[tuple[State, str]], int]:
        """Open what was found, do the next step, all of it recorded, and lay out what a cut in that leaves. The states
        as they are now, for what is done again differs by chance, and what was acknowledged by then: what the app
        showed once it was open is."""
        self._shim.watch(self._target)
        self._shim.record()
        try:
            room = take_up(self._target / "day.stratroom", self._chance)
        except (Refused, Trouble):
            return states, acknowledged
        at = day.next(room.file)
        states = states[: at + 1]
        self._shim.mark(at)
        for step in day.steps[at : at + 1]:
            step(room)
            self._shim.mark(at + 1)
            states.append(_state(room.file))
        room.close()
        recorded, place = list(changes(self._shim.recorded())), str(self._target)
        platter = Platter({f"{place}/{Path(name).name}": bytes(content) for name, content in image.items()})
        for change in recorded[: self._chance.randint(0, len(recorded))]:
            platter.take(change)
            acknowledged = max(acknowledged, change.handle) if change.kind == "K" else acknowledged
        lay_out(platter.after_cut(self._chance), self._target, self._target)
        return states, acknowledged

    def _judge(self, day: Day, states: list[tuple[State, str]], acknowledged: int) -> None:
        path = self._target / "day.stratroom"
        try:
            file = WorkshopFile.open(path, RULES.kinds, chance=self._chance)
        except Refused:
            self._bad("lost" if acknowledged >= 0 else "unborn")
            return
        except Trouble:
            self._bad("damaged")
            return
        found = _state(file)
        if found not in states[max(acknowledged, 0) : acknowledged + 2]:
            self._bad("lost")
        self.found["ahead"] += found in states[acknowledged + 1 : acknowledged + 2]
        if day is not RELOCKED and self._chance.random() < 0.05:
            self._go_on(day, file)
        file.close()

    def _go_on(self, day: Day, file: WorkshopFile) -> None:
        at = day.next(file)
        if at < len(day.steps):
            day.steps[at](room_of(file))
            assert place_of(file) == day.places[at + 1]
        self.found["on"] += 1

    def _bad(self, how: str) -> None:
        self.found[how] += 1
        if how != "unborn" and self._syncing == "EXTRA" and self.found[how] <= MOST_KEPT:
            kept = Path(tempfile.mkdtemp(prefix="stratroom-cut-"))
            shutil.copytree(self._target, kept, dirs_exist_ok=True)
            print(f"try {self.found['cuts']}: {how}, kept in {kept}", file=sys.stderr, flush=True)


def _asked(name: str, of: list[str | int], syncing: str) -> tuple[str | int, str | int]:
    if name == "synchronous":
        return syncing, ("OFF", "NORMAL", "FULL", "EXTRA").index(syncing)
    return of[0], of[1]


def _state(file: WorkshopFile) -> tuple[State, str]:
    """And which key opens it."""
    key = file.key.salt.hex() if file.key else ""
    return state_of(len(file.recorded), file.head.hex(), file._contents.boxes), key


def _relocked(old: str | None, new: str | None) -> Step:
    def relock(room: Room) -> None:
        anew = room.file.relocking(old, new)()
        if anew.key:
            hold(anew.key)  # for whoever opens it after the cut
        room.file.relock(anew)()

    return relock


RELOCKED = Day(
    "relocked",
    (*NAMELESS.steps[:14], _relocked(None, "first"), _relocked("first", "second"), _relocked("second", None)),
)
"""An open round with answers in its box, and then nothing but the passphrase changes."""


def main(times: int, seed: int, syncing: str, how: str) -> None:
    """Say what was found, as JSON, after each workshop that was cut."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        cutter = Cutter(Path(folder).resolve(), seed, syncing, how)
        of_one = min(CUTS_OF_ONE, -(-times // len(cutter.days)))
        while cutter.found["cuts"] < times:
            cutter.cut(min(of_one, times - cutter.found["cuts"]))
            print(json.dumps(cutter.found), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4])

"""Every call to the system of a whole workshop fails in turn: once, three times, from then on; with an error of the
disk or because it is full. Nothing acknowledged is lost, what was refused is not stored, and one can go on.
"""

import json
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stratroom.storage import keys
from tests.faults import io_leaving, io_passphrase
from tests.faults.failing import FAULTS, SPOILT, Fault
from tests.faults.io_things import (
    BackingUp,
    Bench,
    GoingElsewhere,
    Making,
    OneAct,
    Opening,
    Thing,
    Writing,
    sentence_of,
)
from tests.faults.looked_for import refuse_lost, told_of_lost
from tests.faults.rehearsed import DAYS, LOCKED, NAMED, NAMELESS, Day, played
from tests.faults.shim import ALL, FOR_EVER, KILL, UNLINK, WRITE, Now, Said, Shim, lines_of, quick_folder


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many calls, drawn among all of them; each of them once where so many are as many."""
    yield from _run("day", times, seed)


def run_passphrase(times: int, seed: int = 1) -> Iterator[str]:
    """The same of a passphrase that is set, changed and removed, and of the copies beside."""
    yield from _run("passphrase", times, seed)


def run_leaving(times: int, seed: int = 1) -> Iterator[str]:
    """The same of what is restored, written out and removed."""
    yield from _run("leaving", times, seed)


def run_spoilt(times: int, seed: int = 1) -> Iterator[str]:
    """A disk that takes other bytes than it was given and says nothing, while a backup is made or a workshop written
    anew: what does not come back as it was written counts for nothing."""
    yield from _run("spoilt", times, seed)


def _run(what: str, times: int, seed: int) -> Iterator[str]:
    said, now = Said(), Now()
    for number, line in lines_of("io_errors", times, seed, what):
        said.take(number, line)
        if now.is_time():
            yield _told(said)
    yield _told(said)
    refuse_lost(said, seed)


def _told(said: Said) -> str:
    begun = f"{said['tries']} of {said['all']} failing calls: {said['refused']} refused, {said['held']} survived"
    on = f"{said['elsewhere']} went on elsewhere, {said['rescued']} in a rescue copy, {said['ends']} to the end"
    return f"{begun}; {told_of_lost(said)}; {said['stored']} stored of those said to be in doubt; {on}"


FEW = 400
"""Up to so many tries not every thing is counted first."""


class Errors:
    """One program's share: every so-manieth of all calls."""

    def __init__(self, folder: Path, what: str) -> None:
        self.found = Counter[str]()
        (folder / "disk").mkdir()
        (folder / "other").mkdir()
        self._bench = Bench(Shim(), folder / "disk", folder / "other", self.found)
        self._bench.shim.watch(self._bench.disk)
        self._faults = (SPOILT,) if what == "spoilt" else FAULTS
        self._things = list(getattr(self, f"_of_{what}")())

    def all(self, chance: random.Random, times: int) -> list[tuple[Thing, Fault, int]]:
        """Every call of every thing with every fault; for a few times those of a few things, drawn."""
        things = (
            self._things if times > FEW else chance.sample(self._things, min(max(times // 4, 1), len(self._things)))
        )
        counted = [(thing, self._count(thing)) for thing in things]
        return [
            (thing, fault, k)
            for thing, counts in counted
            for fault in self._faults
            for k in range(1, counts[fault.calls] + 1)
        ]

    def make(self, thing: Thing, fault: Fault, k: int, turn: int) -> None:
        """Do it while the k-th call fails."""
        shim = self._bench.shim
        shim.watch(self._bench.disk)
        thing.ready()
        shim.strike(fault.action, fault.error, fault.calls, k, min(k + fault.lasts - 1, FOR_EVER))
        sentence = sentence_of(thing.act)
        if sentence and fault.lasts == FOR_EVER and turn % 2:
            sentence = sentence_of(thing.act)  # pressed again, in vain as a rule
        self.found["tries"] += 1
        self.found["refused" if sentence else "held"] += 1
        thing.judge(sentence, turn)

    def _count(self, thing: Thing) -> dict[int, int]:
        shim = self._bench.shim
        shim.watch(self._bench.disk)
        thing.ready()
        shim.count(ALL)
        thing.act()
        counts = {calls: shim.seen(calls) for calls in (ALL, WRITE)}
        shim.mend()
        return counts

    def _of_passphrase(self) -> list[Thing]:
        keys._ROUNDS = 1000  # guessing it is tried elsewhere
        files = played(NAMELESS, self._bench.disk / "day.stratroom")
        return io_passphrase.all_of(self._bench, files[io_passphrase.AT])

    def _of_spoilt(self) -> list[Thing]:
        named = played(NAMED, self._bench.disk / "day.stratroom")
        return [BackingUp(self._bench, NAMED, named[-3]), *self._of_passphrase()[:3]]

    def _of_leaving(self) -> list[Thing]:
        played_out = [played(day, self._bench.disk / "day.stratroom")[-3] for day in (NAMED, NAMELESS, LOCKED)]
        return io_leaving.all_of(self._bench, *played_out)

    def _of_day(self) -> Iterator[Thing]:
        yield Writing(self._bench)
        for day in DAYS:
            yield Making(self._bench, day)
            self._bench.clean({})
            files = played(day, self._bench.disk / "day.stratroom")
            for number in range(len(day.steps)):
                yield OneAct(self._bench, day, number, files[max(number - 1, 0)])
            yield BackingUp(self._bench, day, files[-3])
            answer = self._first_answer(day)
            yield GoingElsewhere(self._bench, day, answer, files[answer - 1])
            for number in (0, answer, len(day.steps) - 1):
                yield Opening(self._bench, day, number, {"day.stratroom": files[number]})
                yield Opening(self._bench, day, number, self._interrupted(day, number, files[number]))

    def _first_answer(self, day: Day) -> int:
        return next(n for n, (_, boxes) in enumerate(day.places) if any(answers for _, answers in boxes))

    def _interrupted(self, day: Day, number: int, before: bytes) -> dict[str, bytes]:
        """The file with a journal beside it: killed as a step had written all and was about to say so."""
        act = OneAct(self._bench, day, number, before)
        self._bench.clean({"day.stratroom": before})
        child = os.fork()
        if not child:
            act.open()
            self._bench.shim.strike(KILL, 0, UNLINK, 1, 1)
            act.act()
            os._exit(0)
        assert os.waitpid(child, 0)[1], "it was not killed"
        files = {path.name: path.read_bytes() for path in self._bench.disk.glob("day.stratroom*")}
        files.pop("day.stratroom.lock", None)
        assert "day.stratroom-journal" in files
        return files


def main(times: int, seed: int, what: str) -> None:
    """Say what was found, as JSON, after every fifty."""
    logging.getLogger("stratroom").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        errors = Errors(Path(folder).resolve(), what)
        number, of = map(int, os.environ["STRATROOM_SHARE"].split("/"))
        chance = random.Random(seed - 1000 * number)
        tries = errors.all(chance, times)
        chance.shuffle(tries)
        mine = tries[number::of][:times]
        errors.found["all"] = len(tries) if not number else 0
        for turn, (thing, fault, k) in enumerate(mine):
            try:
                errors.make(thing, fault, k, turn)
            except BaseException:
                print(f"seed {seed}: {thing.name}, {fault.name}, call {k}, turn {turn}", file=sys.stderr, flush=True)
                raise
            if not (turn + 1) % 50 or turn + 1 == len(mine):
                print(json.dumps(errors.found), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

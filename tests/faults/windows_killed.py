"""Killed -9 at any moment in the real windows, while somebody types key by key, and taken up where it stood.

What was acknowledged is there, at the same stage and with the same person; of what was being typed at most the last
second is gone; of an answer without a name there is not a word in any file. People are programs of their own
(`tests/faults/hands/person.py`), two of which wait loaded.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.storage.opening import open_to_read
from stratroom.ui.console.keeping_drafts import LOOKS
from tests.faults.hands.boxes import Boxes, boxes_in, lost_answers
from tests.faults.hands.calling import Line, close, last_key, place_of, rest, said_in, until
from tests.faults.hands.returns import IN_PLACE_OF, SETTLED, Returns
from tests.faults.shim import NotHere, Now

LONGEST = 3.0
"""Seconds somebody goes on at most before they are stopped: many times what it takes until a draft is written."""
MORE = 40
"""Kills that a short run may take beyond those it was asked for."""
ENOUGH = 100
"""Drafts of which one in a hundred can be told; of fewer the middle one is."""
_PARTS = (("p50", 0.5), ("p99", 0.99), ("most", 1))
_HERE = Path(__file__).parents[2]
_PLACES = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "TMPDIR": "temp"}


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many kills, and a few more where until then too little could be compared."""
    killer = Killer(seed)
    yield from figures(killer, times, times + MORE, lambda: killer.has_compared)
    lost = killer.p99 if len(killer.lost) >= ENOUGH else _part(killer.lost, 0.5)
    assert lost <= SETTLED, f"seed {seed}: {lost:.2f} s of a draft are lost"
    assert killer.has_compared, f"seed {seed}: nobody was found again, or nothing was being typed at any kill"


def run_control(times: int, seed: int = 1) -> Iterator[str]:
    """Drafts that are written once a minute: that must be found, or this bench is blind. At most so many kills."""
    killer = Killer(seed, looks=60_000)
    try:
        yield from figures(killer, 1, times, lambda: killer.p99 > SETTLED)
    except AssertionError as error:
        if IN_PLACE_OF not in str(error):
            raise
        yield f"found as it should be: {error}"
        return
    assert killer.p99 > SETTLED, "drafts that are a minute old went unpunished"


def figures(killer: "Killer", least: int, most: int, is_enough: Callable[[], bool]) -> Iterator[str]:
    """At least so many kills, and at most so many until it is enough; a workshop that is played to its end is none."""
    if os.name == "nt":
        raise NotHere("kills as POSIX does")
    now = Now()
    with tempfile.TemporaryDirectory(prefix="windows-killed-") as folder, killer.in_folder(Path(folder)):
        while killer.kills < least or (killer.kills < most and not is_enough()):
            killer.kill()
            if now.is_time():
                yield killer.told()
        killer.looks_at_last()
    yield killer.told()


class Killer:
    """One workshop after the other; in every second one the statements have no names: with an even seed in the first,
    too."""

    def __init__(self, seed: int, looks: int = LOOKS) -> None:
        self._chance, self._seed, self._looks = random.Random(seed), seed, looks
        self._folder = Path()
        self._kinds = rule_book().kinds
        self._waiting = deque[subprocess.Popen[bytes]]()
        self._at_work = list[subprocess.Popen[bytes]]()
        self._begun = self.kills = self.acts = self.answers = self.keys = self.nameless = self.whole = self.searched = 0
        self.returns = Returns()
        self.lost: list[float] = []
        self._took: list[float] = []
        self._last: list[Line] = []
        self._chain: list[str] = []
        self._boxes: Boxes = {}
        self._killed_at = 0.0
        self._number, self._naming = 0, "named"
        self._unsaid: set[str] = set()

    @contextmanager
    def in_folder(self, folder: Path) -> Generator[None]:
        """People are called, and gone afterwards."""
        self._folder = folder
        for _ in range(2):
            self._call_somebody()
        self._begin()
        try:
            yield
        finally:
            self._end()

    @property
    def has_compared(self) -> bool:
        """Somebody was found again, and something was being typed as they were stopped."""
        return bool(self.returns.persons and (self.lost or self.nameless))

    @property
    def p99(self) -> float:
        return _part(self.lost, 0.99)

    def told(self) -> str:
        lost = ", ".join(f"{name} {_part(self.lost, part):.2f} s" for name, part in _PARTS)
        return "; ".join(
            (
                f"{self.kills} kills in {self._begun} workshops, {self.acts} acts, {self.keys} keys",
                f"{self.whole} times whole with all that was acknowledged, {self.answers} times an answer in its box",
                self.returns.told(),
                f"lost of {len(self.lost)} drafts: {lost}",
                f"{self.nameless} amid an answer without a name, {self.searched} files with none of its words",
                f"{_part(self._took, 0.5):.1f} s until it stands there again",
            )
        )

    def kill(self) -> None:
        """Somebody goes on, and is stopped; then what they left is looked at, as far as files tell."""
        self._number, begun = self._number + 1, time.monotonic()
        person = self._next_person()
        self._call_somebody()
        self._tell(person)
        lines = self._first(person)
        self._compare(lines)
        if self._last:
            self._took.append(time.monotonic() - begun)
        said = until(person, self._chance.uniform(0.05, LONGEST))
        os.kill(person.pid, signal.SIGKILL)
        self._killed_at = time.monotonic()
        lines += rest(person, said)
        code = person.wait()
        is_end = code == 0 and bool(lines) and "end" in lines[-1]
        assert code == -signal.SIGKILL or is_end, self._at(f"the program ended with {code}")
        self.kills += not is_end
        self._take(lines)
        self._judge(lines)
        if is_end:
            self._begin()

    def looks_at_last(self) -> None:
        """Of the last kill too it is seen what comes back."""
        if self._last:
            person = self._next_person()
            self._tell(person)
            self._compare(self._first(person))
            person.kill()
            person.wait()
            close(person)

    def _end(self) -> None:
        for person in (*self._at_work, *self._waiting):
            person.kill()
            person.wait()
            close(person)

    # People

    def _next_person(self) -> subprocess.Popen[bytes]:
        self._at_work = [self._waiting.popleft()]
        return self._at_work[0]

    def _call_somebody(self) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_HERE)}
        call = [sys.executable, "-m", "tests.faults.hands.person"]
        person = subprocess.Popen(
            call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, cwd=_HERE, env=environment
        )
        self._waiting.append(person)

    def _begin(self) -> None:
        self._begun += 1
        self._last, self._chain, self._boxes, self._unsaid = [], [], {}, set()
        self._home = self._folder / f"day{self._begun}"
        for place in (*_PLACES.values(), "home"):
            (self._home / place).mkdir(parents=True)
        self._path = self._home / "day.stratroom"
        self._naming = "named" if (self._begun + self._seed) % 2 == 0 else "unattributed"

    def _tell(self, person: subprocess.Popen[bytes]) -> None:
        places = {name: str(self._home / place) for name, place in {**_PLACES, "HOME": "home"}.items()}
        told = {
            "path": str(self._path),
            "places": places,
            "seed": self._chance.random(),
            "naming": self._naming,
            "looks": self._looks,
        }
        assert person.stdin
        person.stdin.write(json.dumps(told).encode() + b"\n")
        person.stdin.flush()

    def _first(self, person: subprocess.Popen[bytes]) -> list[Line]:
        """Until they have said what is there; and, where the laptop was with somebody, what that one found."""
        lines = list[Line]()
        assert person.stdout
        while line := person.stdout.readline():
            lines.append(json.loads(line))
            if "there" in lines[-1] and not self._waits_for_entry(lines[-1]):
                break
            if "entry" in lines[-1] or len(lines) > 60:
                break
        assert any("there" in line for line in lines), self._at("nothing opened")
        return lines

    def _waits_for_entry(self, there: Line) -> bool:
        key = last_key(self._last)
        return bool(key) and key["kind"] == "named" and key["key"] == place_of(there["there"])

    # What is found

    def _take(self, lines: list[Line]) -> None:
        self.acts += sum("act" in line for line in lines)
        self.keys += sum("key" in line for line in lines)
        for line in lines:
            if line.get("kind") in ("named", "unattributed"):
                self._unsaid.add(line["text"].split(" ")[0])
        key = last_key(lines)
        self.nameless += bool(key) and key["kind"] == "unattributed"
        self._last = lines

    def _judge(self, lines: list[Line]) -> None:
        """Every act that was acknowledged is in the file, which is whole; no unrevealed word lies anywhere."""
        if not self._path.exists():
            was_there = self._chain or [line for line in lines if "act" in line]
            assert not was_there, self._at("the file is gone")
            return
        contents = open_to_read(self._path, self._kinds)
        chain = [row.chain for row in contents.rows]
        assert chain[: len(self._chain)] == self._chain, self._at("an act of an earlier life is lost")
        acts = [line for line in lines if "act" in line]
        for line in acts:
            assert chain[line["act"] - 1 : line["act"]] == [line["head"]], self._at(f"act {line['act']} is lost")
        for boxes, since in ((self._boxes, len(self._chain)), *((line["boxes"], line["act"]) for line in acts)):
            lost = lost_answers(boxes, since, contents)
            assert not lost, self._at(f"lost: {', '.join(lost)}")
            self.answers += sum(len(answers) for answers, _ in boxes.values())
        self._chain, self._boxes, self.whole = chain, boxes_in(contents.boxes), self.whole + 1
        self._unsaid -= {word for word in self._unsaid if word in said_in(contents)}
        self._search()

    def _search(self) -> None:
        words = [word.encode(form) for word in self._unsaid if len(word) > 10 for form in ("utf-8", "utf-16-le")]
        for path in self._home.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                assert not any(word in content for word in words), self._at(f"unrevealed words lie in {path.name}")
                self.searched += 1

    def _compare(self, lines: list[Line]) -> None:
        """What comes back with what was there when it was stopped."""
        there = next(line for line in lines if "there" in line)
        if not self._last:
            return
        found = there["sequence"], there["head"]
        assert found == (len(self._chain), *self._chain[-1:]), self._at(f"{found} is not what lay there")
        assert there["boxes"] == self._boxes, self._at("the boxes are not what lay there")
        acts = [line for line in self._last if "act" in line]
        is_ahead = there["sequence"] > (acts[-1]["act"] if acts else self._came_with(self._last))
        self.returns.compare(there["there"], self._last, self._killed_at, is_ahead=is_ahead, at=self._at)
        key = last_key(self._last)
        if key and not is_ahead and key["kind"] != "unattributed":
            self._same_words(key, there, next((line for line in lines if "entry" in line), None))

    def _came_with(self, lines: list[Line]) -> int:
        return next(line["sequence"] for line in lines if "there" in line)

    def _same_words(self, key: Line, there: Line, entry: Line | None) -> None:
        """How old what is lost of it is: from the first key that is not there to the kill."""
        if key["kind"] == "named":
            if entry is None or entry["entry"] != key["key"]:
                return
            back = entry["text"]
        else:
            back = there["typed"].get(key["key"], "")
        typed = [line for line in self._last if line.get("key") == key["key"] and line["at"] >= key["since"]]
        assert key["text"].startswith(back), self._at(f"{key['key']}: {back!r} in place of {key['text']!r}")
        gone = [line["at"] for line in typed if len(line["text"]) > len(back)]
        self.lost.append(self._killed_at - min(gone) if gone else 0.0)

    def _at(self, what: str) -> str:
        return f"seed {self._seed}, kill {self._number}, workshop {self._begun} ({self._naming}): {what}"


def _part(values: list[float], part: float) -> float:
    """The smallest that is at least as large as this part of them; 0 of none."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0

"""What is done on a disk that errs, and what must hold of it afterwards: one class a kind of thing.

Each is made ready on a whole disk, done on one that errs, and looked at once the disk is mended. Memory and file must
then stand where they stood before, or where the thing leaves them; nothing between.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from stratroom.model.refusals import Refused, Trouble
from stratroom.room import Room
from stratroom.storage.copies import back_up, backups
from stratroom.storage.damage import Damaged
from stratroom.storage.opening import open_to_read
from stratroom.writing import write_whole
from tests.faults.looked_for import look_for
from tests.faults.rehearsed import RULES, Day, place_in, place_of, take_up, told
from tests.faults.shim import Shim, empty

_OF_THE_LIBRARY = re.compile(r"malformed|disk I/O|database|sqlite|errno|unable to|not an error|\bNone\b", re.IGNORECASE)
_WAY_ON = re.compile(
    r"try again|tried again|save elsewhere|do the last step again|choose another|open a (backup|copy)", re.IGNORECASE
)

DOUBT = "it may be in the file already"
"""Said where the disk did not answer whether it has it."""


@dataclass
class Bench:
    """Where all of it happens. `disk` errs, `other` does not."""

    shim: Shim
    disk: Path
    other: Path
    found: Counter[str]

    def clean(self, files: dict[str, bytes]) -> None:
        """Both folders with nothing in them but these on the disk."""
        for folder in (self.disk, self.other):
            empty(folder)
        for name, content in files.items():
            (self.disk / name).write_bytes(content)


class Thing(Protocol):
    """What can be done. `judge` is given the sentence it was refused with, "" when it was done."""

    name: str

    def ready(self) -> None: ...
    def act(self) -> None: ...
    def judge(self, sentence: str, turn: int) -> None: ...


def sentence_of(act: Callable[[], object]) -> str:
    """What was said of it, "" when it was done. It must be of use to somebody."""
    try:
        act()
    except Damaged as damaged:
        raise AssertionError(f"a whole file is said to be damaged: {damaged}") from damaged
    except (Refused, Trouble) as said:
        sentence = str(said)
        assert not _OF_THE_LIBRARY.search(sentence), sentence
        assert _WAY_ON.search(sentence), sentence
        return sentence
    return ""


class OneAct:
    """A step of a day, from a file that is open already. `turn` tells how one goes on where it was refused: the step
    again once the disk is mended; closed, opened and then again; in another folder while the disk still errs."""

    def __init__(self, bench: Bench, day: Day, number: int, before: bytes) -> None:
        """`before` is the file before the step before this one."""
        self.name = f"{day.name} step {number}"
        self._bench, self._day, self._number, self._before = bench, day, number, before

    def ready(self) -> None:
        self._bench.clean({"day.stratroom": self._before})
        self.open()
        for step in self._day.steps[max(self._number - 1, 0) : self._number]:
            step(self.room)
        assert self._stands_at(self._number)

    def open(self) -> None:
        """The file that lies there."""
        self.room = take_up(self._bench.disk / "day.stratroom")

    def act(self) -> None:
        self._day.steps[self._number](self.room)

    def judge(self, sentence: str, turn: int) -> None:
        """Mended by now, unless it goes on elsewhere."""
        if sentence:
            assert self._stands_at(self._number), "refused, and memory is not as it was"
            assert "another program" not in sentence, f"nobody else has written: {sentence}"
            self._bench.found["rescued"] += "rescue copy" in sentence
            (self._again, self._reopened, self._elsewhere)[turn % 3](sentence)
        assert self._stands_at(self._number + 1), "memory is not where this step leaves it"
        self._bench.shim.mend()
        self._reads_back(self._number + 1)
        self._is_told_in_one_way()
        end = len(self._day.steps) if turn % 50 == 0 else self._number + 3
        for step in self._day.steps[self._number + 1 : end]:
            step(self.room)
        if end == len(self._day.steps):
            assert told(self.room.file) == self._day.ledger, "another ledger at the end"
            self._bench.found["ends"] += 1
        self.room.close()
        self._reads_back(min(end, len(self._day.steps)))

    def _again(self, sentence: str) -> None:
        self._bench.shim.mend()
        path = self.room.file.path
        self._is_not_stored(sentence, path)
        said = sentence_of(self.act)
        assert not said, f"the disk is mended, and nobody has touched the file, and yet: {said}"
        assert self.room.file.path == path, "a rescue copy of a file that nobody has touched"

    def _reopened(self, sentence: str) -> None:
        self._bench.shim.mend()
        self.room.close()
        self._is_not_stored(sentence, self.room.file.path)
        self.room = take_up(self._bench.disk / "day.stratroom")
        if self._stands_at(self._number + 1):
            assert DOUBT in sentence, f"stored, and yet it was said: {sentence}"
            self._bench.found["stored"] += 1
        else:
            assert self._stands_at(self._number), "refused, and the file is not as it was"
            self.act()

    def _elsewhere(self, sentence: str) -> None:
        old = self.room.file.path
        self.room.file.continue_in(self._bench.other)
        self.act()
        self._bench.found["elsewhere"] += 1
        self._bench.shim.mend()
        self._is_not_stored(sentence, old)

    def _is_not_stored(self, sentence: str, path: Path) -> None:
        """The file has what was acknowledged and no more, unless it was said to be in doubt."""
        if DOUBT not in sentence:
            look_for(self._number, self._day, path, self._bench.found)

    def _is_told_in_one_way(self) -> None:
        """Where it went on elsewhere, and the file that was left has the step too, it stands there to the letter."""
        left = self._bench.disk / "day.stratroom"
        if left == self.room.file.path or not left.exists():
            return
        contents, held = open_to_read(left, RULES.kinds), self.room.file._contents
        if place_in(contents) == self._day.places[self._number + 1]:
            assert (contents.rows, contents.boxes) == (held.rows, held.boxes), "one step is told in two ways"
            self._bench.found["told twice"] += 1

    def _stands_at(self, number: int) -> bool:
        place = self._day.places[number]
        return place_of(self.room.file) == place and told(self.room.file) == self._day.ledger[: place[0]]

    def _reads_back(self, done: int) -> None:
        """The file holds so many steps, and what memory holds; what is lost is counted."""
        lost, held = self._bench.found["lost"], self.room.file._contents
        contents = look_for(done, self._day, self.room.file.path, self._bench.found)
        is_lost = self._bench.found["lost"] > lost
        assert is_lost or (contents.rows, contents.boxes) == (held.rows, held.boxes), "the file is not what memory says"


class Opening:
    """A workshop is opened, whole or with an act to take back, and one goes on with it."""

    def __init__(self, bench: Bench, day: Day, number: int, files: dict[str, bytes]) -> None:
        self.name = f"opening before {day.name} step {number} of {len(files)} files"
        self._bench, self._day, self._number, self._files = bench, day, number, files
        self._room: Room | None = None

    def ready(self) -> None:
        self._room = None
        self._bench.clean(self._files)

    def act(self) -> None:
        self._room = take_up(self._bench.disk / "day.stratroom")

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        room = self._room or take_up(self._bench.disk / "day.stratroom")
        assert place_of(room.file) == self._day.places[self._number]
        self._day.steps[self._number](room)
        assert place_of(room.file) == self._day.places[self._number + 1]
        room.close()


class Making:
    """A new workshop: there and whole, or not there."""

    def __init__(self, bench: Bench, day: Day) -> None:
        self.name = f"making {day.name}"
        self._bench, self._day, self._path = bench, day, bench.disk / "new.stratroom"
        self._room: Room | None = None

    def ready(self) -> None:
        self._room = None
        self._bench.clean({})

    def act(self) -> None:
        self._room = self._day.begin(self._path)

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        if not self._room:
            self._room = take_up(self._path) if self._path.exists() else self._day.begin(self._path)
        self._room.close()
        assert not open_to_read(self._path, RULES.kinds).rows


class BackingUp:
    """A backup of a workshop that is open: whole or not there, and the workshop as it was."""

    name = "backup"

    def __init__(self, bench: Bench, day: Day, before: bytes) -> None:
        self._bench, self._act = bench, OneAct(bench, day, len(day.steps) - 1, before)

    def ready(self) -> None:
        self._act.ready()

    def act(self) -> None:
        back_up(self._act.room.file.taken, self._bench.disk, "2027-03-01T09.00.00 00001")

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        held, kept = self._act.room.file._contents, backups(self._act.room.file.path, self._bench.disk)
        assert len(kept) == 1 or sentence
        assert all(open_to_read(path, RULES.kinds).rows == held.rows for path in kept)
        self._act.act()
        self._act.judge("", turn)


class GoingElsewhere:
    """Save elsewhere, where that place errs: the workshop goes on there, or where it was."""

    name = "elsewhere"

    def __init__(self, bench: Bench, day: Day, number: int, before: bytes) -> None:
        self._bench, self._act = bench, OneAct(bench, day, number, before)

    def ready(self) -> None:
        self._act.ready()
        self._bench.shim.watch(self._bench.other)

    def act(self) -> None:
        self._act.room.file.continue_in(self._bench.other)

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        assert self._act.room.file.path.parent == (self._bench.disk if sentence else self._bench.other)
        self._act.act()
        self._act.judge("", turn)


class Writing:
    """A record is written over an earlier one: one of the two stands, whole."""

    name = "record"

    def __init__(self, bench: Bench) -> None:
        self._bench, self._path = bench, bench.disk / "record.md"

    def ready(self) -> None:
        self._bench.clean({"record.md": b"earlier" * 9000})

    def act(self) -> None:
        write_whole(self._path, b"new" * 30_000)

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        assert self._path.read_bytes() in ((b"earlier" * 9000, b"new" * 30_000) if sentence else (b"new" * 30_000,))
        self.act()
        assert self._path.read_bytes() == b"new" * 30_000

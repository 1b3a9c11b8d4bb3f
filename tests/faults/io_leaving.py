"""What is done when a workshop is gone back to, written out or removed, on a disk that errs."""

import os
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.going_back import restore
from stratroom.storage.opening import open_to_read
from stratroom.wiping import carry_out, interrupted, plan
from stratroom.writing import write_folder
from tests.faults.io_things import Bench, Thing
from tests.faults.rehearsed import RULES


class Restoring:
    """A backup becomes a workshop under a free name: there and whole, or not there, and the backup as it was."""

    def __init__(self, bench: Bench, name: str, before: bytes) -> None:
        self.name = f"restoring {name}"
        self._bench, self._content, self._backup = bench, before, bench.disk / "backup.stratroom"

    def ready(self) -> None:
        self._bench.clean({"backup.stratroom": self._content, "day.stratroom": self._content})

    def act(self) -> None:
        restore(self._backup, self._bench.disk / "day.stratroom", self._bench.disk, RULES.kinds)

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        assert self._backup.read_bytes() == (self._bench.disk / "day.stratroom").read_bytes() == self._content
        made = self._made()
        assert made or sentence, "it is said to be there"
        self.act()
        assert len(self._made()) == len(made) + 1
        rows = open_to_read(self._backup, RULES.kinds).rows
        for path in self._made():
            assert open_to_read(path, RULES.kinds).rows == rows
        left = [each.name for each in self._bench.disk.iterdir() if each.name.startswith(".")]
        assert not left, f"{left} left beside"

    def _made(self) -> list[Path]:
        return sorted(self._bench.disk.glob("day restored*"))


class Tables:
    """A folder takes the place of an earlier one: one of the two stands, whole."""

    name = "tables"

    def __init__(self, bench: Bench) -> None:
        self._bench, self._folder = bench, bench.disk / "tables"
        self._earlier = {"01 a.csv": b"earlier" * 900, "02 b.csv": b"earlier" * 900}
        self._new = {"01 a.csv": b"new" * 3000, "03 c.csv": b"new" * 3000}

    def ready(self) -> None:
        self._bench.clean({})
        self._folder.mkdir()
        for name, content in self._earlier.items():
            (self._folder / name).write_bytes(content)

    def act(self) -> None:
        write_folder(self._folder, self._new.items())

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        found = self._found()
        assert found == self._new or (sentence and found == self._earlier), f"{sorted(found)} stands"
        self.act()
        assert self._found() == self._new
        assert [each.name for each in self._bench.disk.iterdir()] == ["tables"], "something is left beside"

    def _found(self) -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in self._folder.iterdir()}


class Wiping:
    """A workshop is removed with its backup and what lies in the user's data: what is left of it is said, and goes the
    next time; what is others' stays."""

    name = "wipe"

    def __init__(self, bench: Bench, before: bytes, other: bytes) -> None:
        self._bench, self._path, self._data = bench, bench.disk / "day.stratroom", bench.disk / "data"
        self._before, self._other = before, other
        self._bench.clean({"day.stratroom": before})
        self._origin = open_to_read(self._path, RULES.kinds).rows[0].chain

    def ready(self) -> None:
        os.environ["HOME"] = str(self._bench.disk)  # this program is for nothing else
        self._bench.clean({"day.stratroom": self._before, "other.stratroom": self._other})
        self._unsure = set[Path]()
        for folder in ("notes", "drafts"):
            (self._data / folder).mkdir(parents=True)
            (self._data / folder / f"{self._origin}.json").write_text("{}")
        (self._bench.disk / "day backups").mkdir()
        (self._bench.disk / "day backups" / "day backup 1 00001.stratroom").write_bytes(self._before)

    def act(self) -> None:
        """As the page does it, and the start after a stop. What could not be removed is said in its own sentences."""
        if said := self._removed():
            raise Trouble(f"{' '.join(said)} Try again.")

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        if not sentence:
            assert all(path.parent.name == "wiping" for path in self._left()), (
                f"{list(self._left())} is said to be gone"
            )
        elif self._path.exists() and not interrupted(self._data):
            own = {content for path, content in self._left().items() if path.parent.name != "wiping"}
            assert own == {self._before, b"{}"}, "begun, and not written down"
        assert not self._removed(), "the disk is mended"
        assert self._left() == {}, f"{list(self._left())} is left"
        assert (self._bench.disk / "other.stratroom").read_bytes() == self._other

    def _removed(self) -> list[str]:
        begun = interrupted(self._data)
        try:
            wipe = begun[0] if begun else plan(self._path, self._data)
        except (Refused, Trouble):
            if self._path.exists():
                raise
            return []
        self._unsure = {*self._unsure, *wipe.unsure}
        return carry_out(wipe, self._data)

    def _left(self) -> dict[Path, bytes]:
        """But for what is named as left, because it could not be read, and the empty file of a lock."""
        own = [each for each in self._bench.disk.rglob("*") if each.is_file() and each.suffix != ".lock"]
        own = [each for each in own if each != self._bench.disk / "other.stratroom" and each not in self._unsure]
        return {each: each.read_bytes() for each in own}


def all_of(bench: Bench, before: bytes, other: bytes, locked: bytes) -> list[Thing]:
    """Three workshops."""
    restoring = [Restoring(bench, name, content) for name, content in (("plain", before), ("locked", locked))]
    return [*restoring, Tables(bench), Wiping(bench, before, other)]

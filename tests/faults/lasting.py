"""The power goes once something was said to be done: a backup, a record written out, the copy kept before an upgrade, a
workshop written anew. It is there, whole.

What is found of what was never synced is anybody's guess, so each is cut many times; `run_control` leaves syncing out
and must fail.
"""

import json
import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from stratroom.storage import settings
from stratroom.storage.copies import back_up
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import Key
from stratroom.storage.opening import open_to_write
from stratroom.storage.rewriting import rewrite
from stratroom.storage.snapshot import Snapshot
from stratroom.storage.upgrading import old_of
from stratroom.writing import write_folder, write_whole
from tests.faults.platter import FOLDER, Change, Platter, changes
from tests.faults.rehearsed import NAMED, RULES, played
from tests.faults.shim import Said, Shim, lines_of, quick_folder

OLD = Path(__file__).parents[1] / "storage" / "files" / "format-3.stratroom"
Files = dict[str, bytes]
Doing = Callable[[], Path]
"""What gives the file that must last."""


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many cuts of each; and as many where SQLite does not sync, for whether it does a copy is not its promise."""
    said = _said(times, seed, ("", "sqlite"))
    assert not said["lost"], f"seed {seed}: {said['lost']} not there, or not whole"
    yield f"{said['cuts']} cuts after {said['done']} kinds of writing: {said['lost']} not there, or not whole"


def run_control(times: int, seed: int = 1) -> Iterator[str]:
    """Without the syncing of files, and without that of folders."""
    said = _said(times, seed, ("files", "folders"))
    for without in ("files", "folders"):
        lost = said[f"lost without {without}"]
        assert lost > times // 2, f"nobody noticed that {without} were not synced"
        yield f"{lost} not there or not whole where {without} are not synced"


def _said(times: int, seed: int, without: tuple[str, ...]) -> Said:
    said = Said()
    for number, line in lines_of("lasting", times, seed, *without):
        said.take(number, line)
    return said


class Lasting:
    """One program's work in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._shim, self.found = folder, Shim(), Counter[str]()
        self.without = ""
        self._shim.watch(folder)
        self._day = played(NAMED, folder / "day.stratroom")[-3]

    def cut(self, times: int, seed: int) -> None:
        """Each kind of writing, so often."""
        for begins, do in (
            ({"day.stratroom": self._day}, self._backs_up),
            ({"old.stratroom": OLD.read_bytes()}, self._upgrades),
            ({"day.stratroom": self._day}, self._writes_anew),
            ({"record.md": b"earlier" * 9000}, self._writes),
        ):
            chance, (lasting, content, platter) = random.Random(seed), self._recorded(begins, do)
            for _ in range(times):
                is_lost = platter.after_cut(chance).get(lasting, b"") != content
                self._lose(is_lost)
            self.found["cuts"] += times
            self.found["done"] += 1
        self._is_synced_before_it_stands()

    def _recorded(self, begins: Files, do: Doing) -> tuple[str, bytes, Platter]:
        """The name and the content of what must last, and the disk once it was said to be done."""
        self._empty()
        for name, content in begins.items():
            (self._folder / name).write_bytes(content)
        self._shim.record()
        lasting = do()
        platter = Platter({str(self._folder / name): content for name, content in begins.items()})
        for change in changes(self._shim.recorded()):
            platter.take(change)
        return str(lasting), lasting.read_bytes(), platter

    def _empty(self) -> None:
        for each in self._folder.iterdir():
            shutil.rmtree(each) if each.is_dir() else each.unlink()

    def _backs_up(self) -> Path:
        return back_up(self._taken(), self._folder, "2027-03-01T09.00.00 00001")

    def _taken(self) -> Snapshot:
        return WorkshopFile.open(self._folder / "day.stratroom", RULES.kinds, read_only=True).taken

    def _upgrades(self) -> Path:
        path = self._folder / "old.stratroom"
        connection, _ = open_to_write(path, RULES.kinds)
        connection.close()
        return old_of(path, 3)

    def _writes_anew(self) -> Path:
        return rewrite(self._taken(), Key(bytes(32), bytes(range(16)))).part

    def _writes(self) -> Path:
        write_whole(self._folder / "record.md", b"new" * 30_000)
        return self._folder / "record.md"

    def _is_synced_before_it_stands(self) -> None:
        """A folder with its files: the names in it before it has its own, and that afterwards."""
        for _ in ("new", "in the place of another"):
            self._shim.record()
            write_folder(self._folder / "tables", [("1.csv", b"a")])
            self._lose(not _syncs_round_the_move(list(changes(self._shim.recorded()))))

    def _lose(self, is_lost: bool) -> None:
        self.found["lost"] += is_lost
        self.found[f"lost without {self.without}"] += is_lost


def _syncs_round_the_move(done: list[Change]) -> bool:
    folders = {change.handle for change in done if change.kind == "O" and change.at & FOLDER}
    told = "".join(change.kind for change in done if change.kind in "RX" or change.handle in folders)
    before, _, after = told.replace("X", "R").partition("R")
    return "S" in before and "S" in after


@contextmanager
def _without(what: str) -> Iterator[None]:
    """Meanwhile our program does not sync "files" or "folders", or SQLite nothing."""
    real, asked = os.fsync, settings._SETTINGS

    def fsync(number: int) -> None:
        if Path(f"/proc/self/fd/{number}").is_dir() != (what == "folders"):
            real(number)

    if what in ("files", "folders"):
        os.fsync = fsync
    if what in ("files", "sqlite"):
        off = ("synchronous", "OFF", 0)
        settings._SETTINGS = tuple(off if each[0] == off[0] else each for each in asked)
    try:
        yield
    finally:
        os.fsync, settings._SETTINGS = real, asked


def main(times: int, seed: int, *without: str) -> None:
    """Say what was found, as JSON."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        lasting = Lasting(Path(folder).resolve())
        for what in without:
            lasting.without = what
            with _without(what):
                lasting.cut(times, seed)
        print(json.dumps(lasting.found), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])

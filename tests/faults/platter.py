"""A disk that forgets: what may stand on it after the power went, told by the changes that were written down.

What was synced stands. Of the rest each 512 bytes that were written, each new length, each name that came or went
stands or does not, each on its own. A file's name is safe only once its folder was synced, its bytes once the file was.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.faults.shim import empty

SECTOR = 512
_HEAD = struct.Struct("<ciqi")
FOLDER = 4
"""What an opening says of a folder, in `at`."""
_NEW, _EMPTIED = 1, 2


class Change(NamedTuple):
    """`kind` is O(pen), W(rite), T(runcate), S(ync), U(nlink), R(ename), L(ink), (e)X(change: of
    folders, which a platter does not know) or K, a mark; `data` may be a name."""

    kind: str
    handle: int
    at: int
    data: bytes


def changes(recorded: bytes) -> Iterator[Change]:
    """What the shim wrote down, one after the other."""
    place = 0
    while place < len(recorded):
        kind, handle, at, length = _HEAD.unpack_from(recorded, place)
        place += _HEAD.size
        yield Change(kind.decode(), handle, at, recorded[place : place + length])
        place += length


@dataclass
class File:
    """What is safe of a file's bytes, and what was done to them since, in order: (at, bytes) or (length, None)."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for at, data in self.since:
            _put(self.safe, at, data)
        self.since.clear()

    def after_cut(self, chance: random.Random, kept: float, junk: bytes) -> bytearray:
        """`kept` of what was not synced stands, 0 to 1; where the file grew around what does not, there is `junk`."""
        found = bytearray(self.safe)
        for at, data in self.since:
            if data is None:
                if chance.random() < kept:
                    _put(found, at, None, junk)
                continue
            for start, end in _sectors(at, len(data)):
                if chance.random() < kept:
                    _put(found, start, data[start - at : end - at], junk)
        return found


def _sectors(at: int, length: int) -> Iterator[tuple[int, int]]:
    start, end = at, at + length
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, stop
        start = stop


def _put(content: bytearray, at: int, data: bytes | None, junk: bytes = b"\0") -> None:
    if len(content) < at:
        content.extend((junk * ((at - len(content)) // len(junk) + 1))[: at - len(content)])
    if data is None:
        del content[at:]
    else:
        content[at : at + len(data)] = data


Name = tuple[str, str, File | None]
"""Something that was done to the names: where (a folder), the name, the file it stands for from then on or None."""


class Platter:
    """One folder with what lies in it; names are paths."""

    def __init__(self, begins: dict[str, bytes] | None = None) -> None:
        self._safe = {name: File(bytearray(content)) for name, content in (begins or {}).items()}
        self._names = dict(self._safe)
        self._since: list[tuple[Name, ...]] = []
        self._open: dict[int, File | str] = {}

    def take(self, change: Change) -> None:
        """Go on by one change."""
        match change.kind:
            case "O":
                self._opened(change)
            case "W":
                self._file(change).since.append((change.at, change.data))
            case "T":
                self._file(change).since.append((change.at, None))
            case "S":
                self._synced(self._open[change.handle])
            case "U":
                name = change.data.decode()
                self._renamed(((_folder(name), name, None),))
            case "R":
                source, target = change.data.decode().split("\n")
                self._renamed(((_folder(target), target, self._names[source]), (_folder(source), source, None)))
            case "L":
                source, target = change.data.decode().split("\n")
                self._renamed(((_folder(target), target, self._names[source]),))
            case _:
                assert change.kind == "K", change

    def after_cut(self, chance: random.Random) -> dict[str, bytearray]:
        """Names and contents that may be found after a power cut now."""
        kept, junk = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0)), chance.choice((b"\0", chance.randbytes(SECTOR)))
        kept_names = chance.choice((0.0, 0.5, 1.0))
        names = dict(self._safe)
        for done in self._since:
            if chance.random() < kept_names:
                _rename(names, done)
        return {name: file.after_cut(chance, kept, junk) for name, file in names.items()}

    def _opened(self, change: Change) -> None:
        name = change.data.decode()
        if change.at & FOLDER:
            self._open[change.handle] = name
            return
        if change.at & _NEW:
            self._renamed(((_folder(name), name, File()),))
        file = self._open[change.handle] = self._names[name]
        if change.at & _EMPTIED:
            file.since.append((0, None))

    def _file(self, change: Change) -> File:
        file = self._open[change.handle]
        assert isinstance(file, File)
        return file

    def _synced(self, what: File | str) -> None:
        if isinstance(what, File):
            what.sync()
            return
        for done in self._since:
            if done[0][0] == what:
                _rename(self._safe, done)
        self._since = [done for done in self._since if done[0][0] != what]

    def _renamed(self, done: tuple[Name, ...]) -> None:
        _rename(self._names, done)
        self._since.append(done)


def _rename(names: dict[str, File], done: tuple[Name, ...]) -> None:
    for _folder, name, file in done:
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def lay_out(image: dict[str, bytearray], source: Path, target: Path) -> None:
    """Write what was found in `source` into the folder `target`, which holds nothing else afterwards."""
    target.mkdir(exist_ok=True)
    empty(target)
    for name, content in image.items():
        path = target / Path(name).relative_to(source)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)

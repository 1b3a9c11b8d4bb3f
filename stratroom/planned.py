"""A file as it was when it was planned to go, so that nothing is erased that took its place meanwhile. Nothing that was
said is kept: the number of the file on its disk, its size, and digests of its beginning and its end.

The number alone does not tell: some disks give it to the next new file as soon as it is free.
"""

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from stratroom.storage.copy_names import BACKUPS

_PIECE = 4096
"""Bytes that are overwritten at once or not at all when the power goes."""
_PIECES = 16
"""So many of the beginning, and so many of the end: a new workshop differs from any other in some of them."""


@dataclass(frozen=True, slots=True)
class Planned:
    """`disk` and `number` are those of the system; `pieces` the digests, the first piece first."""

    path: Path
    disk: int
    number: int
    size: int
    pieces: tuple[str, ...]

    @property
    def numbers(self) -> list[int | str]:
        """What is written down of it, besides its path."""
        return [self.disk, self.number, self.size, *self.pieces]

    def is_same_file(self, other: "Planned") -> bool:
        """Whether it is another name of it."""
        return (self.disk, self.number) == (other.disk, other.number)

    def lies_there(self) -> bool:
        """Whether it is what has its name now, whole or with zeros where the erasing was stopped in the middle. OSError
        where that cannot be told, FileNotFoundError while its disk is not there."""
        try:
            status = self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            if self._is_its_disk_there():
                return False
            raise
        if not stat.S_ISREG(status.st_mode) or status.st_size != self.size:
            return False
        is_known = status.st_dev == self.disk or not self.size  # a disk plugged in again may have other numbers
        if is_known and status.st_ino != self.number:
            return False
        return self._holds(_pieces(self.path, self.size))

    def may_lie_there(self) -> bool:
        """Whether it does; also where that cannot be told."""
        try:
            return self.lies_there()
        except OSError:
            return True

    def _is_its_disk_there(self) -> bool:
        """Whether the folder it lay in is; a folder of backups may have gone with the last of them."""
        folder = self.path.parent
        if folder.name.endswith(BACKUPS) and not folder.exists():
            folder = folder.parent
        return folder.is_dir()

    def _holds(self, now: list[bytes]) -> bool:
        """Each piece as it was, or all zeros; within one the zeros may end, and then all before it are zeros."""
        is_erased = True
        for piece, was in zip(now, self.pieces, strict=True):
            is_cut = is_erased and piece.startswith(b"\0")
            is_erased = is_erased and not any(piece)
            if any(piece) and not is_cut and _digest(piece) != was:
                return False
        return True


def as_it_is(path: Path) -> Planned:
    """The file at `path` as it is now. OSError when it cannot be read."""
    status = path.stat()
    return Planned(
        path, status.st_dev, status.st_ino, status.st_size, tuple(map(_digest, _pieces(path, status.st_size)))
    )


def planned_of(path: Path, numbers: Sequence[object]) -> Planned:
    """What was written down of it: disk, number, size, and the pieces. ValueError or TypeError where it is none of
    ours."""
    disk, number, size, *pieces = map(str, numbers)
    planned = Planned(path, int(disk), int(number), int(size), tuple(pieces))
    if len(pieces) != len(_offsets(planned.size)):
        raise ValueError("not as many pieces as it has")
    return planned


def _pieces(path: Path, size: int) -> list[bytes]:
    with path.open("rb") as file:
        return [_piece(file, at) for at in _offsets(size)]


def _piece(file: BinaryIO, at: int) -> bytes:
    file.seek(at)
    return file.read(_PIECE)


def _offsets(size: int) -> list[int]:
    count = -(-size // _PIECE)
    first = min(_PIECES, count)
    return [number * _PIECE for number in (*range(first), *range(max(first, count - _PIECES), count))]


def _digest(piece: bytes) -> str:
    return blake2b(piece, digest_size=8).hexdigest()

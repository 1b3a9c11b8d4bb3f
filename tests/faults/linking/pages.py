"""The pages of an SQLite file as they lie: cells, free pages, and the room in a page where nothing should be."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_LEAF_OR_INNER = {2: 12, 5: 12, 10: 8, 13: 8}
"""Kinds of b-tree pages and the bytes of their headers."""


@dataclass(frozen=True, slots=True)
class Pages:
    raw: bytes

    @property
    def size(self) -> int:
        size = struct.unpack_from(">H", self.raw, 16)[0]
        return 65536 if size == 1 else size

    def page(self, number: int) -> bytes:
        """Counted from 1."""
        return self.raw[(number - 1) * self.size : number * self.size]

    @property
    def all(self) -> list[bytes]:
        return [self.page(number) for number in range(1, len(self.raw) // self.size + 1)]

    def trunks(self) -> Iterator[bytes]:
        """The free pages that say which others are."""
        number = struct.unpack_from(">I", self.raw, 32)[0]
        while number:
            page = self.page(number)
            yield page
            number = struct.unpack_from(">I", page)[0]

    def free(self) -> Iterator[bytes]:
        """All free pages in the order of the list."""
        for trunk in self.trunks():
            yield trunk
            count = struct.unpack_from(">I", trunk, 4)[0]
            yield from (self.page(number) for number in struct.unpack_from(f">{count}I", trunk, 8))

    def trees(self) -> Iterator[tuple[bytes, int]]:
        """Pages that look like those of a tree, and where their header begins."""
        for number, page in enumerate(self.all):
            start = 100 if number == 0 else 0
            if page[start] in _LEAF_OR_INNER and _count(page, start) < self.size // 4:
                yield page, start

    def cells(self, *, as_they_lie: bool) -> Iterator[bytes]:
        """What begins where a page says that a cell does: in the order of its list, or of the places."""
        for page, start in self.trees():
            places = _cells(page, start)
            ends = dict(pairwise([*sorted(places), len(page)]))
            yield from (page[at : ends[at]] for at in (sorted(places) if as_they_lie else places))

    def gaps(self) -> Iterator[bytes]:
        """Between the list of cells and the first cell, and in the blocks that became free."""
        for page, start in self.trees():
            content = struct.unpack_from(">H", page, start + 5)[0] or 65536
            yield page[start + _LEAF_OR_INNER[page[start]] + 2 * _count(page, start) : content]
            block = struct.unpack_from(">H", page, start + 1)[0]
            while block and block + 4 <= len(page):
                following, size = struct.unpack_from(">HH", page, block)
                yield page[block + 4 : block + size]
                block = following if following > block else 0


def _count(page: bytes, start: int) -> int:
    return struct.unpack_from(">H", page, start + 3)[0]


def _cells(page: bytes, start: int) -> list[int]:
    found = struct.unpack_from(f">{_count(page, start)}H", page, start + _LEAF_OR_INNER[page[start]])
    return list(dict.fromkeys(at for at in found if 0 < at < len(page)))

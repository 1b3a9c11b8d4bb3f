"""A workshop as it stood at one moment, for a worker to write: from memory, so that the file is left to whoever acts.

A worker that read the file would hold up every act meanwhile; and to open and close it beside a connection of this
program lets go of the locks that SQLite has on it.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.box import Box
from stratroom.storage.codec import Kinds
from stratroom.storage.damage import NotReadBack
from stratroom.storage.keys import Key
from stratroom.storage.ledger import Row
from stratroom.storage.making import fill
from stratroom.storage.opening import Contents, open_to_read


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a workshop held: its rows, its boxes, and the `key` it was locked with, None where it was plain.
    `settled`: by the keys of boxes erased since it was opened, the digests of the answers that lay in them."""

    path: Path
    kinds: Kinds
    rows: tuple[Row, ...]
    boxes: dict[str, Box]
    key: Key | None
    settled: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def is_all_of(self, contents: Contents) -> bool:
        """Whether it is just this still."""
        return self.rows == tuple(contents.rows) and self.boxes == contents.boxes

    def write(self, part: Path, key: Key | None) -> None:
        """Fill this empty file, locked with `key` or plain, make it last and read it back with every check. NotReadBack
        where it is not what was taken; OSError or the database's error where it cannot be written."""
        fill(part, self.rows, self.boxes.values(), key)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        if not self._is_in(part, key):
            raise NotReadBack

    def _is_in(self, part: Path, key: Key | None) -> bool:
        try:
            return self.is_all_of(open_to_read(part, self.kinds, key))
        except (Refused, Trouble):
            return False

"""What the page of backups is told of files, and what it may have done with them; who reads and writes is not known."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Found(Protocol):
    """A file that may be gone back to: when its last entry was made, how many there are, what the last was, and why it
    cannot be used ("" where it is whole), for want of its passphrase or not; the digest of each entry."""

    @property
    def path(self) -> Path: ...
    @property
    def at(self) -> str: ...
    @property
    def entries(self) -> int: ...
    @property
    def last(self) -> str: ...
    @property
    def wrong(self) -> str: ...
    @property
    def is_locked(self) -> bool: ...
    @property
    def chains(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """What is done with files. `restore` a backup of this workshop into this folder, `save` what fits; both give the
    new file. `back_up` makes one now and then says so, None where the workshop is not open. `stamp` is a backup's
    time. `unlocked_with` a passphrase a file can be looked into meanwhile."""

    kept: Callable[[Path], Sequence[Path]]
    stamp: Callable[[Path], str]
    unlocked_with: Callable[[str, Path], AbstractContextManager[None]]
    look: Callable[[Path], Found]
    look_at_what_fits: Callable[[Path], Found]
    restore: Callable[[Path, Path, Path], Path]
    save: Callable[[Path, Path], Path]
    most: int
    back_up: Callable[[Callable[[str], None]], None] | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The workshop whose backups they are. `why` it cannot be opened, "" where it can; `now`: how many entries it has,
    where it is open; `changed`: when it was last written, ISO 8601; `chains`: the digests of its entries."""

    file: Path
    why: str = ""
    now: int = 0
    changed: str = ""
    chains: tuple[str, ...] = ()

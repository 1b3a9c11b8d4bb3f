"""The workshops opened last and which of them is open: their paths, and nothing of what is in them."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from stratroom.foreign import content_of, is_name
from stratroom.model.refusals import Trouble
from stratroom.writing import write_whole

ENDING = ".stratroom"
"""How the name of a workshop file ends."""
_MOST = 6
_LARGEST = 256 * 1024
"""Bytes its file may have."""


class Recent:
    """A short list in a small file of the user's; a list that cannot be read or written is an empty one."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("stratroom", appauthor=False) / "recent.json"

    @property
    def is_new(self) -> bool:
        """True until a workshop was opened here for the first time."""
        return not self._file.exists()

    @property
    def interrupted(self) -> Path | None:
        """The workshop that was open when Stratroom ended without closing it; None where it is open elsewhere now."""
        found = self._read().open
        if found is None:
            return None
        from stratroom.storage.lock import is_held

        return None if is_held(found) else found

    def is_interrupted(self, path: Path) -> bool:
        """Whether it is the one; also of a name that leads nowhere."""
        return str(self.interrupted) == os.path.realpath(path)

    def lists(self, path: Path) -> bool:
        """Whether it is one of the files; also a name that leads nowhere."""
        return bool({path, Path(os.path.realpath(path))} & {*self.paths()})

    def paths(self) -> tuple[Path, ...]:
        """The files, the last opened first; whether each is still there is found out when it is looked into."""
        return self._read().paths

    def remember(self, path: Path, *, is_open: bool) -> None:
        """Put it first; whether it is the one that is open now. Nobody is told when the list cannot be kept: the
        workshop matters, the list does not."""
        here, before = path.resolve(), self._read()
        paths = (here, *(known for known in before.paths if known != here))
        self._write(_Listed(paths[:_MOST], here if is_open else before.open))

    def add(self, path: Path) -> None:
        """A file that was made and not opened: after the one that was opened last."""
        here, before = path.resolve(), self._read()
        rest = [known for known in before.paths if known != here]
        self._write(_Listed((*rest[:1], here, *rest[1:])[:_MOST], before.open))

    def closed(self, path: Path) -> None:
        """This workshop was closed as it should be; another that was not stays marked."""
        before = self._read()
        if before.open == path.resolve():
            self._write(_Listed(before.paths))

    def forget(self, path: Path) -> None:
        """Take it off the list; the file itself is left alone."""
        before = self._read()
        still_open = None if before.open == path else before.open
        self._write(_Listed(tuple(known for known in before.paths if known != path), still_open))

    def _write(self, listed: "_Listed") -> None:
        told = {"paths": [str(known) for known in listed.paths], "open": str(listed.open or "")}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, json.dumps(told).encode())
        except (OSError, Trouble):
            return

    def _read(self) -> "_Listed":
        try:
            found = json.loads(content_of(self._file, _LARGEST))
        except (OSError, ValueError, RecursionError):
            return _Listed()
        names, now_open = (found.get("paths"), found.get("open")) if isinstance(found, dict) else (found, "")
        listed = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
        paths = tuple(Path(name) for name in listed if is_name(name))[:_MOST]
        return _Listed(paths, next((path for path in paths if str(path) == now_open), None))


@dataclass(frozen=True, slots=True)
class _Listed:
    """`open` is one of the paths, or None."""

    paths: tuple[Path, ...] = ()
    open: Path | None = None

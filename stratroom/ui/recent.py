"""The workshops opened last: their paths, and nothing of what is in them."""

import json
from pathlib import Path

from platformdirs import user_config_path

ENDING = ".stratroom"
"""How the name of a workshop file ends."""
_MOST = 6


class Recent:
    """A short list in a small file of the user's; a list that cannot be read or written is an empty one."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("stratroom", appauthor=False) / "recent.json"

    def paths(self) -> tuple[Path, ...]:
        """The files, the last opened first; whether each is still there is found out when it is looked into."""
        return self._read()

    def remember(self, path: Path) -> None:
        """Put it first. Nobody is told when the list cannot be kept: the workshop matters, the list does not."""
        self._write([path.resolve(), *(known for known in self._read() if known != path.resolve())][:_MOST])

    def forget(self, path: Path) -> None:
        """Take it off the list; the file itself is left alone."""
        self._write([known for known in self._read() if known != path])

    def _write(self, paths: list[Path]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps([str(known) for known in paths]), "utf-8")
        except OSError:
            return

    def _read(self) -> tuple[Path, ...]:
        try:
            listed = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return ()
        names = [name for name in listed if isinstance(name, str)] if isinstance(listed, list) else []
        return tuple(Path(name) for name in names[:_MOST])

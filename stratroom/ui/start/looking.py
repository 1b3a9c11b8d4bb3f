"""Looking into recent files while the start screen stands: a worker that only reads. What looks is handed in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QThread, Signal


class Told(Protocol):
    """What a file told: its title, "" where it could not be read, its state in a few words, when it was written;
    `is_unkept` where a round is open of whose answers nothing is kept before they are handed in."""

    @property
    def title(self) -> str: ...

    @property
    def state(self) -> str: ...

    @property
    def changed(self) -> float | None: ...

    @property
    def is_cut(self) -> bool: ...

    @property
    def is_whole(self) -> bool: ...

    @property
    def is_unkept(self) -> bool: ...


Look = Callable[[Path], Told]
"""What a file tells of itself; never raises for a file that is gone or damaged."""


class Looking(QThread):
    """`told` carries a path and what it told, one after the other."""

    told = Signal(object, object)

    def __init__(self, look: Look, paths: Sequence[Path]) -> None:
        super().__init__()
        self._look, self._paths = look, tuple(paths)

    def run(self) -> None:
        for path in self._paths:
            if self.isInterruptionRequested():
                return
            self.told.emit(path, self._look(path))

    def leave_off(self) -> None:
        """Stop after the file that is being read, and wait for that."""
        self.requestInterruption()
        self.wait()

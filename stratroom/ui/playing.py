"""Playing the sample while the start screen stays alive: a worker with a file of its own. What plays is handed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThread, Signal

from stratroom.model.refusals import Refused, Trouble

Play = Callable[[Path, Callable[[int, int], None]], None]


class Playing(QThread):
    """`played` carries the path; `failed` a sentence; `went_on` acts done and acts in all."""

    went_on = Signal(int, int)
    played = Signal(object)
    failed = Signal(str)

    def __init__(self, play: Play, path: Path) -> None:
        super().__init__()
        self._play, self._path = play, path

    def run(self) -> None:
        try:
            self._play(self._path, self.went_on.emit)
        except (Refused, Trouble) as sentence:
            self.failed.emit(str(sentence))
            return
        self.played.emit(self._path)

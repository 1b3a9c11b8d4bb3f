"""A worker for what is slow on purpose: making a seal of words, or trying words on one. It lets the words go after."""

from collections.abc import Callable

from PySide6.QtCore import QThread

from stratroom.model.commands import Command
from stratroom.model.refusals import Refused


class Deriving(QThread):
    """Once it is finished `command` is what is to be done, or None, and then `refusal` says why."""

    def __init__(self, derive: Callable[[], Command]) -> None:
        super().__init__()
        self._derive: Callable[[], Command] | None = derive
        self.command: Command | None = None
        self.refusal = ""

    def run(self) -> None:
        assert self._derive is not None, "it is run once"
        try:
            self.command = self._derive()
        except Refused as refusal:
            self.refusal = str(refusal)
        self._derive = None

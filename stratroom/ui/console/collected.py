"""The button that asks for the file of what was collected before the day. What is in it is not known here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from stratroom.ui.widgets import PlainButton
from stratroom.words import say

AskFile = Callable[[QWidget], Path | None]


class CollectedButton(PlainButton):
    """`chosen` carries the file."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(say("Collected before the day…"))
        self.ask_file: AskFile = _ask_file
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        if file := self.ask_file(self):
            self.chosen.emit(file)


def _ask_file(window: QWidget) -> Path | None:
    kinds = say("Statements") + " (*.csv *.tsv *.txt *.json);;" + say("All files") + " (*)"
    name, _kind = QFileDialog.getOpenFileName(window, say("Carry in what was collected before the day"), "", kinds)
    return Path(name) if name else None

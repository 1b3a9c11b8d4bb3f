"""Why a workshop could not be opened, and the ways on from there, each a button. It only asks."""

from collections.abc import Collection
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal

from stratroom.ui.widgets import Notice, PlainButton
from stratroom.words import say

Way = Literal["backups", "fits", "find", "read", "copy", "forget"]


class WaysIn(Notice):
    """Each signal carries the path; `backups_asked` also why it could not be opened: from that page it is
    gone back to a backup, or what of it can be read is saved."""

    backups_asked = Signal(object, str)
    find_asked = Signal(object)
    read_asked = Signal(object)
    copy_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self) -> None:
        self.backups = PlainButton(say("Look through its backups"))
        self.fits = PlainButton(say("See what of it can be read"))
        self.look_for = PlainButton(say("Look for it…"))
        self.read_only = PlainButton(say("Open to read only"))
        self.copy = PlainButton(say("Copy to another folder…"))
        self.forget = PlainButton(say("Take it off the list"))
        super().__init__(self.backups, self.fits, self.look_for, self.copy, self.read_only, self.forget)
        self._path = Path()
        self._buttons: dict[Way, PlainButton] = {
            "backups": self.backups,
            "fits": self.fits,
            "find": self.look_for,
            "read": self.read_only,
            "copy": self.copy,
            "forget": self.forget,
        }
        for button in (self.backups, self.fits):
            button.clicked.connect(lambda: self.backups_asked.emit(self._path, self.sentence))
        self.look_for.clicked.connect(lambda: self.find_asked.emit(self._path))
        self.read_only.clicked.connect(lambda: self.read_asked.emit(self._path))
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self._path))
        self.forget.clicked.connect(lambda: self.forget_asked.emit(self._path))

    def offer(self, path: Path, sentence: str, ways: Collection[Way]) -> None:
        """Say why, with these ways on; without any it is a quiet line."""
        self._path = path
        if not ways:
            self.clear()
            self.refuse(sentence)
            return
        self.warn(sentence)
        for way, button in self._buttons.items():
            button.setVisible(way in ways)
        self.lay_out()

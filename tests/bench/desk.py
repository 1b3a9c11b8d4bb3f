"""A real workshop on a real file, with hands on the keys of its real windows, for what an act costs to be timed."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.app import new_application
from stratroom.house import OpenWorkshop, new_room
from stratroom.model.commands import Command
from stratroom.model.names import ParticipantId
from stratroom.model.workshop import About
from stratroom.programmes import programme
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.fitting import WANTED
from stratroom.ui.typefaces import register_every_script
from tests.ui.rooms import leave


class TimedDesk:
    """Both windows open on a new workshop of so many people, at the welcome."""

    def __init__(self, folder: Path, people: int) -> None:
        self.app = new_application()
        register_every_script()
        path = folder / f"{people}.stratroom"
        self.room = new_room(About("Offsite", "Aldermoor", "2027-03-01"), programme().stages, path)
        for number in range(people):
            self.room.do(AddParticipant(ParticipantId(f"p{number}"), f"Person Number{number}", f"Role {number}"))
        self.opened = OpenWorkshop(self.room)
        self.opened.show()
        self.opened.console.showNormal()
        self.opened.console.resize(WANTED)
        self.console, self.audience = self.opened.console, self.opened.audience
        self.settle()

    def do(self, command: Command) -> None:
        """An act whose time is not asked for."""
        assert self.opened.bridge.do(command), self.console.desk.notice.sentence

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        """A key, and everything it moves: when this returns both windows stand redrawn."""
        QTest.keyClick(on or self.console.focusWidget() or self.console, key)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.console.repaint()
        self.audience.repaint()

    def settle(self) -> None:
        """Let everything come to rest that happens between two acts, and what was thrown away go."""
        for _turn in range(3):
            self.app.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def put_away(self) -> None:
        """Close the workshop and its windows."""
        leave(self.console)
        windows: tuple[QObject, ...] = (self.console, self.audience)
        for window in windows:
            window.deleteLater()
        self.settle()

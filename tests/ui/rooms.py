"""Real rooms on real files for the tests of the windows: five people who have just sat down."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from stratroom.app import FrontDoor
from stratroom.ballots import ballot
from stratroom.house import new_room
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.rounds import OpenRound
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant, NotePresence
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.laptop import PassingLaptop
from tests.telling import PROGRAMME

NAMES = ("CEO", "CFO", "COO", "CMO", "GC")
STATEMENTS = RoundId("statements")


def room_in(folder: Path, programme: tuple[PlannedStage, ...] = PROGRAMME) -> Room:
    """A workshop of five in a new file."""
    room = new_room(About("Offsite", "Aldermoor", "2027-03-01"), programme, folder / "day.stratroom")
    for name in NAMES:
        room.do(AddParticipant(ParticipantId(name.lower()), name, f"Head of {name}"))
    return room


def laptop_for(bridge: Bridge, round: RoundId = STATEMENTS, *, idle: int = 60_000) -> PassingLaptop:
    """The laptop on its way for a round that was just opened."""
    bridge.do(OpenRound(round, without_level=True))
    laptop = PassingLaptop(bridge, ballot, NotePresence, idle)
    laptop.resize(1440, 900)
    laptop.show()
    laptop.activateWindow()
    laptop.start(round)
    return laptop


def key(widget: QWidget, pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, pressed, modifiers)


def click(widget: QWidget) -> None:
    assert widget.isVisible(), f"{widget.accessibleName()} is not on the screen"
    assert widget.isEnabled(), f"{widget.accessibleName()} cannot be pressed now"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def leave_what_is_open(front: FrontDoor) -> None:
    """Before the start screen goes, to which it leads back."""
    if front.opened:
        leave(front.opened.console)


def leave(window: QMainWindow) -> None:
    """Close it, whatever is asked about first: once more is always enough."""
    assert window.close() or window.close(), "it was asked about twice"

"""Between the windows and the room: one door in, three bells out. Nothing is decided or drawn here.

A refusal and a trouble become sentences; anything else is a bug and goes up to where the app catches bugs once.
"""

from PySide6.QtCore import QObject, Signal

from stratroom.model.commands import Command
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.room import Room


class Bridge(QObject):
    """`changed` carries the new workshop after every acknowledged act; the other two a sentence for people."""

    changed = Signal(object)
    refused = Signal(str)
    troubled = Signal(str)

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        room.when_changed(self.changed.emit)

    @property
    def workshop(self) -> Workshop:
        return self.room.workshop

    def do(self, command: Command) -> bool:
        """Whether the room took it. If not, the sentence has been emitted and nothing has changed."""
        try:
            self.room.do(command)
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return False
        except Trouble as trouble:
            self.troubled.emit(str(trouble))
            return False
        return True

    def undo(self) -> bool:
        """Whether the last act was taken back."""
        try:
            self.room.undo()
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return False
        except Trouble as trouble:
            self.troubled.emit(str(trouble))
            return False
        return True

    def in_box(self) -> int:
        """How many answers of the stage's pending round the room may know of; 0 without one."""
        round = pending_round(self.workshop)
        return self.room.counted(round) if round else 0


def pending_round(workshop: Workshop) -> Round | None:
    """The round being collected; without one, the closed round that waits to be shown, if any."""
    waiting = (round for round in workshop.rounds.values() if round.is_pending)
    return workshop.open_round or next(waiting, None)

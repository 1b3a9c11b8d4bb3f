"""Between the windows and the room: one door in, a few bells out. Nothing is decided or drawn here.

A refusal and a trouble become sentences; anything else is a bug and goes up to where the app catches bugs once.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from stratroom.model.commands import Command
from stratroom.model.entries import Undone
from stratroom.model.refusals import BeyondRoles, Refused, Trouble
from stratroom.model.rounds import HandIn, HandInOnPaper, RevealRound, Round
from stratroom.model.workshop import Workshop
from stratroom.room import Room
from stratroom.storage.rescue import Rescued


class Looked(NamedTuple):
    """How the file was found just now: what is to be said of it, "" where it has all that was acknowledged; `is_saved`
    where a file has, be it a rescue copy."""

    said: str = ""
    is_saved: bool = True


class Bridge(QObject):
    """`changed` carries the new workshop after every acknowledged act, `undone` then the entry that was taken back; the
    next two a sentence for people. `beyond_roles` the round of which more answers stand under a role than people have
    it, after that sentence. `moved`: the file is at this path now, in a rescue copy or where it was saved.

    `refused_at` is the field of the command that the last refusal was about, "" where it was about the whole.
    """

    changed = Signal(object)
    undone = Signal(object)
    refused = Signal(str)
    beyond_roles = Signal(str)
    troubled = Signal(str)
    moved = Signal(object)

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self._troubled_act: Callable[[], object] | None = None
        self.refused_at = ""
        room.when_changed(self.changed.emit)

    @property
    def workshop(self) -> Workshop:
        return self.room.workshop

    def do(self, command: Command) -> bool:
        """Whether the room took it. If not, the sentence has been emitted and nothing has changed."""
        return self._try(lambda: self.room.do(command), is_kept=not _is_private(command))

    def refusal_of(self, command: Command) -> str:
        """Why the rules would not take it now; "" where they would. Nothing is done, and nothing said."""
        try:
            self.room.rules.decide(self.workshop, command)
        except Refused as refusal:
            return str(refusal)
        return ""

    def undo(self) -> bool:
        """Whether the last act was taken back."""
        return self._try(self._take_back)

    def try_again(self) -> bool:
        """Do once more what ended in trouble; True as well when there is nothing left to do.

        An answer is not kept for this: it stays in its author's form, and nowhere else; nor is the key of a sealed
        round, which its keeper's words make again.
        """
        return self._troubled_act is None or self._try(self._troubled_act)

    def go_on_in(self, folder: Path) -> bool:
        """Whether the work goes on in a new file in this folder, with everything that was acknowledged. What ended in
        trouble before can still be tried again."""
        act = self._troubled_act
        is_there = self._try(lambda: self.room.file.continue_in(folder))
        self._troubled_act = act
        return is_there

    def look(self) -> Looked:
        """See whether the file has all that was acknowledged, before it is let go. Where that is not known or not so,
        that has been emitted as a trouble; trying again looks again."""
        was_at = self.room.file.path
        try:
            self.room.file.look()
        except Rescued as rescued:
            self._follow_file(was_at)
            return Looked(str(rescued))
        except Trouble as trouble:
            self._troubled_act = self._troubled_act or self.room.file.look
            self.troubled.emit(str(trouble))
            return Looked(str(trouble), is_saved=False)
        return Looked(is_saved=not self.room.file.is_in_doubt)

    def _take_back(self) -> None:
        undone = self.room.undo().entry
        assert isinstance(undone, Undone), "an undoing leaves an entry of its own"
        self.undone.emit(self.room.file.recorded[undone.sequence - 1].entry)

    def _try(self, act: Callable[[], object], *, is_kept: bool = True) -> bool:
        self._troubled_act, was_at = None, self.room.file.path
        try:
            act()
        except Refused as refusal:
            self.refused_at = refusal.at
            self.refused.emit(str(refusal))
            if isinstance(refusal, BeyondRoles):
                self.beyond_roles.emit(refusal.round)
            return False
        except Trouble as trouble:
            self._troubled_act = act if is_kept else None
            self._follow_file(was_at)
            self.troubled.emit(str(trouble))
            return False
        self._follow_file(was_at)
        return True

    def _follow_file(self, was_at: Path) -> None:
        if self.room.file.path != was_at:
            self.moved.emit(self.room.file.path)

    def in_box(self) -> int:
        """How many answers of the stage's pending round the room may know of; 0 without one."""
        round = pending_round(self.workshop)
        return self.room.counted(round) if round else 0


def _is_private(command: Command) -> bool:
    return isinstance(command, HandIn | HandInOnPaper) or (isinstance(command, RevealRound) and bool(command.key))


def pending_round(workshop: Workshop) -> Round | None:
    """The round being collected; without one, the closed round that waits to be shown, if any: of the stage the room is
    at, if one does there."""
    waiting = [round for round in workshop.rounds.values() if round.is_pending]
    here = (round for round in waiting if round.stage == workshop.stage)
    return workshop.open_round or next(here, None) or next(iter(waiting), None)

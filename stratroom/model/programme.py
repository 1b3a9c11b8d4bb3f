"""The programme and the clock: what may be asked about them, and what then has happened.

A stage can be gone to, gone back to, reopened, skipped and given more time; nothing is lost by any of it.
"""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry, PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.words import say

LONGEST_STAGE = 600
"""Minutes one stage may be planned for."""


@dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of time the room spent on one line of the programme; `until` is "" while it lasts. ISO 8601."""

    item: ItemId
    since: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Reopening:
    """A stage that was gone back to, and why."""

    item: ItemId
    title: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class EnterStage(Command):
    """Turn to a line of the programme."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class ReopenStage(Command):
    """Go back to a stage the room has left, for a reason that is kept."""

    item: ItemId
    reason: str


@dataclass(frozen=True, slots=True)
class SkipStage(Command):
    """Leave a stage out today."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class KeepStage(Command):
    """Take a skipped stage into the programme again."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class RepeatStage(Command):
    """Plan a stage once more, right after the present one."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class GiveTime(Command):
    """So many minutes more for a stage, or fewer where `minutes` is below zero."""

    item: ItemId
    minutes: int


@dataclass(frozen=True, slots=True)
class ChangeProgramme(Command):
    """Write the programme anew. `starts` is the planned beginning, HH:MM or ""."""

    programme: tuple[PlannedStage, ...]
    starts: str = ""


@dataclass(frozen=True, slots=True)
class StartClock(Command):
    """Let the time count for the stage the room is at."""


@dataclass(frozen=True, slots=True)
class StopClock(Command):
    """Let the time count for no stage."""


class StageEntered(Entry, frozen=True):
    """The room turned to a stage. `item` is its line in the programme, "" where the kind stands there once."""

    kind: ClassVar[str] = "stage-entered"
    shows: ClassVar[bool] = True
    stage: StageId
    title: str
    item: ItemId = ItemId("")

    def describe(self) -> str:
        return say("Went to {title}", title=self.title)


class StageReopened(Entry, frozen=True):
    """The room went back to a stage it had left, for a reason that is kept."""

    kind: ClassVar[str] = "stage-reopened"
    shows: ClassVar[bool] = True
    stage: StageId
    title: str
    item: ItemId
    reason: str

    def describe(self) -> str:
        return say("Reopened {title}", title=self.title)


class StageSkipped(Entry, frozen=True):
    """A stage is left out today."""

    kind: ClassVar[str] = "stage-skipped"
    item: ItemId
    title: str

    def describe(self) -> str:
        return say("{title} skipped", title=self.title)


class StageKept(Entry, frozen=True):
    """A stage that was skipped stands in the programme again."""

    kind: ClassVar[str] = "stage-kept"
    item: ItemId
    title: str

    def describe(self) -> str:
        return say("{title} back in the programme", title=self.title)


class TimeGiven(Entry, frozen=True):
    """A stage has so many minutes more, or fewer where `minutes` is below zero. The plan itself stays as it was."""

    kind: ClassVar[str] = "time-given"
    item: ItemId
    title: str
    minutes: int

    def describe(self) -> str:
        if self.minutes < 0:
            return say("{title}: {minutes} min less", title=self.title, minutes=-self.minutes)
        return say("{title}: {minutes} min more", title=self.title, minutes=self.minutes)


class ProgrammeChanged(Entry, frozen=True):
    """The programme was written anew as a whole. `starts` is the planned beginning, HH:MM or ""."""

    kind: ClassVar[str] = "programme-changed"
    programme: tuple[PlannedStage, ...]
    starts: str = ""

    def describe(self) -> str:
        return say("Programme changed")


class ClockStarted(Entry, frozen=True):
    """From now on the time counts for the stage the room is at."""

    kind: ClassVar[str] = "clock-started"

    def describe(self) -> str:
        return say("Clock started")


class ClockStopped(Entry, frozen=True):
    """The time counts for no stage until the clock is started or the room goes on."""

    kind: ClassVar[str] = "clock-stopped"

    def describe(self) -> str:
        return say("Clock stopped")

"""The parking lot: what came up and belongs elsewhere. Not now, and not forgotten."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import ParkedId
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class ParkedPoint:
    """`title` is the stage it came up in, `how` what became of it, "" while it waits."""

    id: ParkedId
    text: str
    title: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Park(Command):
    """Put a point aside. `point` is made where it is typed, so that a retry never parks it twice."""

    point: ParkedId
    text: str


@dataclass(frozen=True, slots=True)
class SettleParked(Command):
    """Say what became of a parked point."""

    point: ParkedId
    how: str


class PointParked(Entry, frozen=True):
    """Something was put into the parking lot: not now, not forgotten. `title` is the stage it came up in."""

    kind: ClassVar[str] = "point-parked"
    point: ParkedId
    text: str
    title: str

    def describe(self) -> str:
        return say("Parked: “{text}”", text=self.text)


class ParkedPointSettled(Entry, frozen=True):
    """What became of a parked point, in words."""

    kind: ClassVar[str] = "parked-point-settled"
    point: ParkedId
    how: str

    def describe(self) -> str:
        return say("Parked point settled: “{how}”", how=self.how)

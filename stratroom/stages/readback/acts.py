"""The read-back: the nouns, what may be asked in it and what can have happened in it."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import NO_SUBJECT, ParticipantId, StageId, SubjectId
from stratroom.model.standing import Standing
from stratroom.model.workshop import Workshop
from stratroom.words import say

STAGE = StageId("readback")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The room confirmed a decision as it `stood`: `count` of `of` who were there and take part in it. `by` and
    `not_by` are empty where somebody did not and is not to be named. `out` keep out of it and `absent` were not there,
    so they were not asked. `at` is ISO 8601."""

    subject: SubjectId
    at: str
    count: int
    of: int
    by: tuple[ParticipantId, ...]
    not_by: tuple[ParticipantId, ...]
    stood: Standing
    out: tuple[ParticipantId, ...] = ()
    absent: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True)
class Amendment:
    """The room wanted a decision put right that `stood` like this, for a reason."""

    subject: SubjectId
    at: str
    reason: str
    stood: Standing


@dataclass(frozen=True, slots=True)
class ReadBack:
    """`current` is what was read out last, `NO_SUBJECT` for the register. `acts` are all that happened, the first
    first."""

    current: SubjectId = NO_SUBJECT
    acts: tuple[Confirmed | Amendment, ...] = ()


def read_back(workshop: Workshop) -> ReadBack:
    """What happened in the read-back."""
    part = workshop.parts[STAGE]
    assert isinstance(part, ReadBack)
    return part


@dataclass(frozen=True, slots=True)
class ReadOut(Command):
    """Bring a decision before the room to be read back; `NO_SUBJECT`: the register of all."""

    subject: SubjectId = NO_SUBJECT


@dataclass(frozen=True, slots=True)
class ConfirmDecision(Command):
    """These say: yes, that is what was decided. It is no vote. `names`: who of those present does not say so is
    named."""

    subject: SubjectId
    by: tuple[ParticipantId, ...]
    names: bool = True


@dataclass(frozen=True, slots=True)
class AskAmendment(Command):
    """It was not decided like this, and why. What is put right is asked of the decision itself."""

    subject: SubjectId
    reason: str


class DecisionReadOut(Entry, frozen=True):
    kind: ClassVar[str] = "decision-read-out"
    shows: ClassVar[bool] = True
    subject: SubjectId = NO_SUBJECT
    title: str = ""

    def describe(self) -> str:
        return say("Read out: {title}", title=self.title) if self.subject else say("Register shown")


class DecisionConfirmed(Entry, frozen=True):
    """`by` and `not_by` are empty where somebody did not confirm it and is not to be named: then the file does not
    know who."""

    kind: ClassVar[str] = "decision-confirmed"
    subject: SubjectId
    title: str
    count: int
    of: int
    by: tuple[ParticipantId, ...] = ()
    not_by: tuple[ParticipantId, ...] = ()

    def describe(self) -> str:
        return say("Confirmed by the room: {title}", title=self.title)


class AmendmentAsked(Entry, frozen=True):
    kind: ClassVar[str] = "amendment-asked"
    subject: SubjectId
    title: str
    reason: str

    def describe(self) -> str:
        return say("To be amended: {title}", title=self.title)


COMMANDS: tuple[type[Command], ...] = (ReadOut, ConfirmDecision, AskAmendment)
ENTRIES: tuple[type[Entry], ...] = (DecisionReadOut, DecisionConfirmed, AmendmentAsked)

"""Recusal: somebody keeps out of one subject, for a reason they may give. It is not absence and not abstaining.

Who recused themselves is asked nothing on that subject from then on, and is counted apart.
"""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Recusal:
    """One person out of one subject from `at` (ISO 8601) on; until `back_at`, once they took part again."""

    subject: SubjectId
    by: ParticipantId
    reason: str = ""
    at: str = ""
    back_at: str = ""


@dataclass(frozen=True, slots=True)
class Recuse(Command):
    subject: SubjectId
    by: ParticipantId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawRecusal(Command):
    """They take part again, from the next question on."""

    subject: SubjectId
    by: ParticipantId


class Recused(Entry, frozen=True):
    kind: ClassVar[str] = "recused"
    subject: SubjectId
    by: ParticipantId
    name: str
    reason: str = ""

    def describe(self) -> str:
        return say("{name} keeps out", name=self.name)


class RecusalWithdrawn(Entry, frozen=True):
    kind: ClassVar[str] = "recusal-withdrawn"
    subject: SubjectId
    by: ParticipantId
    name: str

    def describe(self) -> str:
        return say("{name} takes part again", name=self.name)

"""The one blind round every stage uses: asked → open → closed → shown. No stage has an engine of its own.

A round's words are never here before the reveal: the workshop knows who has handed in, the box has the answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import msgspec

from stratroom.model.commands import Command
from stratroom.model.forms import Answer, FormName, RevealedAnswer
from stratroom.model.names import Attribution, OptionId, ParticipantId, RoundId, StageId

SHOWN_WITHOUT_NAMES_FROM = 5
"""Answers an unattributed round needs before it may be shown (method.md, rule 11)."""


class Phase(Enum):
    """Where a round stands."""

    OPEN = "open"
    CLOSED = "closed"
    SHOWN = "shown"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Question:
    """What a stage would ask if this round were opened now."""

    round: RoundId
    stage: StageId
    title: str
    prompt: str
    form: FormName
    attribution: Attribution
    eligible: tuple[ParticipantId, ...]
    options: tuple[OptionId, ...] = ()


class Round(msgspec.Struct, frozen=True):
    """A blind question that was put. `handed_in` maps each author to the digest of their sealed slot (named
    rounds only); `answers` is empty until the reveal; `missing` are the eligible who had not answered then,
    `absent` those of them who were not in the room; `given_up` are the reasons
    for which it was given up, each time it was."""

    id: RoundId
    stage: StageId
    title: str
    prompt: str
    form: FormName
    attribution: Attribution
    eligible: tuple[ParticipantId, ...]
    options: tuple[OptionId, ...]
    phase: Phase
    handed_in: Mapping[ParticipantId, str] = msgspec.field(default_factory=dict[ParticipantId, str])
    answers: tuple[RevealedAnswer, ...] = ()
    missing: tuple[ParticipantId, ...] = ()
    absent: tuple[ParticipantId, ...] = ()
    shown_at: str = ""
    given_up: tuple[str, ...] = ()

    @property
    def is_named(self) -> bool:
        return self.attribution == "named"

    @property
    def is_pending(self) -> bool:
        """True while answers lie in the box: open or closed, not yet shown."""
        return self.phase in (Phase.OPEN, Phase.CLOSED)

    def answers_by(self) -> dict[ParticipantId, Answer]:
        """Each author's answer, once shown; empty where answers are not attributed."""
        return {given.by: given.answer for given in self.answers if given.by is not None}


@dataclass(frozen=True, slots=True)
class OpenRound(Command):
    """Put a blind question."""

    round: RoundId


@dataclass(frozen=True, slots=True)
class HandIn(Command):
    """One person's answer, from their hands into the box. A second one replaces the first until the close."""

    round: RoundId
    by: ParticipantId
    answer: Answer


@dataclass(frozen=True, slots=True)
class CloseRound(Command):
    """No more answers."""

    round: RoundId


@dataclass(frozen=True, slots=True)
class ReopenRound(Command):
    """Take answers again, before the reveal."""

    round: RoundId


@dataclass(frozen=True, slots=True)
class RevealRound(Command):
    """Open the box: all answers at once."""

    round: RoundId


@dataclass(frozen=True, slots=True)
class AbandonRound(Command):
    """Erase the box unread, for a reason that is kept."""

    round: RoundId
    reason: str

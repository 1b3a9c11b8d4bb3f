"""The one blind round every stage uses: asked → open → closed → shown. No stage has an engine of its own.

A round's words are never here before the reveal: the workshop knows who has handed in, the box has the answers.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

import msgspec

from stratroom.model.commands import Command
from stratroom.model.forms import Answer, FormName, RevealedAnswer
from stratroom.model.names import (
    NO_SUBJECT,
    NOBODY,
    Attribution,
    How,
    Naming,
    OptionId,
    ParticipantId,
    RoundId,
    StageId,
    SubjectId,
)
from stratroom.model.roles import Alone, places_of
from stratroom.model.sealing import Seal

SHOWN_WITHOUT_NAMES_FROM = 5
"""Answers a round without names needs before it may be shown (method.md, rule 11)."""
ATTRIBUTION: dict[Naming, Attribution] = {
    "named": "named",
    "after-reading": "named",
    "by-role": "by-role",
    "unattributed": "unattributed",
}
"""What an answer is tied to under each promise."""


def naming(attribution: Attribution, *, after_reading: bool) -> Naming:
    """When names come, of the two claims an entry makes."""
    return "after-reading" if attribution == "named" and after_reading else attribution


class Phase(Enum):
    """Where a round stands."""

    OPEN = "open"
    CLOSED = "closed"
    SHOWN = "shown"
    ABANDONED = "abandoned"
    AGAIN = "again"


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
    needed: str = ""
    after_reading: bool = False
    subject: SubjectId = NO_SUBJECT
    recused: tuple[ParticipantId, ...] = ()

    @property
    def naming(self) -> Naming:
        return naming(self.attribution, after_reading=self.after_reading)


@dataclass(frozen=True, slots=True)
class Earlier:
    """The round as it stood when it was asked again, `at` that time (ISO 8601), and why."""

    round: "Round"
    reason: str
    at: str


class Round(msgspec.Struct, frozen=True):
    """A blind question that was put. `handed_in` maps each author to the digest of their sealed slot (named
    rounds only); `answers` is empty until the reveal; `missing` are the eligible who had not answered then,
    `absent` those of them who were not in the room, `leads` whoever led then; `given_up` are the reasons for which it
    was given up, each time it was; `earlier` are the times it was shown and then asked again, the first
    one first; `on_paper` are those whose answer the facilitator typed in, `beforehand` those whose answer was collected
    before the day; `needed` is the level a poll was put with;
    with `after_reading` names come at `names_shown_at`, "" until then; `recused` keep out of its `subject` and are not
    among the eligible; `keeper` keeps the words its box is sealed with, nobody where it is hidden only; by role `roles`
    are those of the eligible as they were when it was put, `alone` which of them belonged to one person then;
    `without_roles` when it was revealed so, though promised by role: there are none in it any more."""

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
    earlier: tuple[Earlier, ...] = ()
    on_paper: frozenset[ParticipantId] = frozenset()
    needed: str = ""
    beforehand: frozenset[ParticipantId] = frozenset()
    after_reading: bool = False
    names_shown_at: str = ""
    subject: SubjectId = NO_SUBJECT
    recused: tuple[ParticipantId, ...] = ()
    leads: frozenset[ParticipantId] = frozenset()
    keeper: ParticipantId = NOBODY
    roles: Mapping[ParticipantId, str] = msgspec.field(default_factory=dict[ParticipantId, str])
    alone: Alone = Alone()
    without_roles: bool = False

    @property
    def is_sealed(self) -> bool:
        """True when only its keeper's words open the box; otherwise its key lies in the file: it is hidden."""
        return self.keeper != NOBODY

    @property
    def is_named(self) -> bool:
        """True when each answer is tied to its author, whether the room sees whose it is yet or not."""
        return self.attribution == "named"

    @property
    def shows_roles(self) -> bool:
        """True when each answer carries the role of its author, and nobody's name."""
        return self.attribution == "by-role" and not self.without_roles

    @property
    def naming(self) -> Naming:
        """What was promised."""
        return naming(self.attribution, after_reading=self.after_reading)

    @property
    def seen_as(self) -> Naming:
        """How its answers are seen once they are shown: as promised, or tighter."""
        return "unattributed" if self.without_roles else self.naming

    @property
    def has_names_shown(self) -> bool:
        """True when names stand with the answers as soon as those are shown, or since."""
        return self.is_named and (not self.after_reading or bool(self.names_shown_at))

    @property
    def is_pending(self) -> bool:
        """True while answers lie in the box: open or closed, not yet shown."""
        return self.phase in (Phase.OPEN, Phase.CLOSED)

    @property
    def leaves_drafts(self) -> bool:
        """Whether anything of an answer to it may lie on the disk before it is handed in."""
        return self.is_named and not self.is_sealed

    @property
    def can_be_put(self) -> bool:
        """True when it was given up or is to be asked again: nothing lies in a box, and it may be opened."""
        return self.phase in (Phase.ABANDONED, Phase.AGAIN)

    def is_enough(self, answers: int) -> bool:
        """Whether so many answers may be shown: one, or as many as hide who wrote which."""
        return answers >= (1 if self.is_named else SHOWN_WITHOUT_NAMES_FROM)

    def answers_by(self) -> dict[ParticipantId, Answer]:
        """Each author's answer, once shown; empty where answers are not attributed."""
        return {given.by: given.answer for given in self.answers if given.by is not None}


def cards_by_role(round: Round) -> tuple[str, ...]:
    """What stands on each card in place of a name, one for each who is asked; () but by role. Those of one role follow
    each other, so that no number is a person's seat."""
    places = places_of(round.roles)
    return tuple(sorted(round.roles.values(), key=lambda role: places[role]))


def beyond(round: Round, roles: Iterable[str]) -> tuple[str, ...]:
    """Those of the roles that stand there more often than people have them who are asked."""
    return tuple(Counter(roles) - Counter(round.roles.values()))


@dataclass(frozen=True, slots=True)
class OpenRound(Command):
    """Put a blind question. A poll goes out with the level it needs; `without_level` is for a case that tells of one
    that was put without. With a `seal` only its keeper's words open the box."""

    round: RoundId
    without_level: bool = False
    seal: Seal | None = None


@dataclass(frozen=True, slots=True)
class HandIn(Command):
    """One person's answer, from their hands into the box. A second one replaces the first until the close.

    `how` is “paper” where the facilitator typed it in from the person's card, “before” where it was collected before
    the day: then it takes the place of nothing that was written in the room.
    """

    round: RoundId
    by: ParticipantId
    answer: Answer
    how: How = "laptop"


@dataclass(frozen=True, slots=True)
class HandInOnPaper(Command):
    """An answer from a card without a name, typed in by the facilitator. Nobody's, so it cannot be replaced. By role
    `role` stands on it."""

    round: RoundId
    answer: Answer
    role: str = ""


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
    """Open the box: all answers at once. A sealed one needs the `key` that its keeper's words unlock. By role every
    role can be left out: then it does not matter that more answers stand under one than people have it."""

    round: RoundId
    key: bytes = field(default=b"", repr=False)
    without_roles: bool = False


@dataclass(frozen=True, slots=True)
class AbandonRound(Command):
    """Erase the box unread, for a reason that is kept."""

    round: RoundId
    reason: str


@dataclass(frozen=True, slots=True)
class AskAgain(Command):
    """Put a question once more whose answers were shown, for a reason that is kept with them."""

    round: RoundId
    reason: str

"""A decision that stands, as the room is asked to confirm it at the end: whichever stage it was made in.

No words of a vote or of an argument enter here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from stratroom.model.commands import Command
from stratroom.model.names import ParticipantId, StageId, SubjectId
from stratroom.model.workshop import Workshop
from stratroom.words import numbered, say

Outcome = Literal["agreed", "not agreed", "parked", ""]
"""What came of it, as the file keeps it and as it is said."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One decision that stands. `number` is its number in the record, 0 for the list of priorities; `stage` is where it
    was made and can be changed.

    `outcome` is "" for the list; `texts` are its words, of the list those of each priority.
    `review` is ISO or "".
    `version` and `dissents` count: while both stay as they are, nothing of it has changed and nothing more was said
    against it. `waits` says why it cannot be read back now and what is the way on, "" where it can.
    """

    subject: SubjectId
    stage: StageId
    number: int
    outcome: Outcome
    texts: tuple[str, ...]
    owners: tuple[ParticipantId | None, ...]
    review: str
    version: tuple[int, ...]
    dissents: tuple[int, ...]
    waits: str = ""

    @property
    def title(self) -> str:
        """What the record calls it."""
        return say("Decision {number}", number=self.number) if self.number else say("Priorities")

    @property
    def text(self) -> str:
        """Its words in one text."""
        return self.texts[0] if self.number else numbered(self.texts) or say("nothing above the cut line")

    def is_as(self, other: "Standing") -> bool:
        """Whether nothing of it is different there."""
        return (self.version, self.dissents) == (other.version, other.dissents)


@dataclass(frozen=True, slots=True)
class Wording:
    """What may be put right of a decision while it is read back. `outcome` is the key the file keeps.

    `level` is the level that was needed in the poll it was decided on, "" where none was fixed or nobody was polled: it
    stays. `reached` is whether the room says that it was, None where nobody said.
    """

    outcome: str
    text: str
    owner: ParticipantId | None
    review: str
    rationale: str = ""
    accepted: str = ""
    changed_because: str = ""
    tripwire: str = ""
    options: tuple[str, ...] = ()
    level: str = ""
    reached: bool | None = None

    @property
    def is_level_open(self) -> bool:
        """Whether a level was needed and nobody has said whether it was reached."""
        return bool(self.level) and self.reached is None


@dataclass(frozen=True, slots=True)
class Register:
    """What those stages know of their decisions.

    `standing`: all that stand, in the order of the record. `shown`: one of them as its own picture, with this said of
    the read-back. `wording`: what may be put right of it here, None where that is done in its stage. `amended`: what
    asks for it to be put right.
    """

    standing: Callable[[Workshop], tuple[Standing, ...]]
    shown: Callable[[Workshop, SubjectId, str], object]
    wording: Callable[[Workshop, SubjectId], Wording | None]
    amended: Callable[[Workshop, SubjectId, Wording], Command]


def said_against(workshop: Workshop, subject: SubjectId) -> tuple[int, ...]:
    """Which confirmations of the workshop were of words against it."""
    found = (one for one in workshop.dissents if one.subject == subject and one.is_confirmed)
    return tuple(sorted(each.nth for one in found for each in (one, *one.additions)))

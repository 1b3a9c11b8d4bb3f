"""Dissent as a thing of its own: worded by the person, read back, confirmed, printed beside the decision.

Shared by every stage that decides. A dissent is about a subject: a trade-off, or the list of priorities.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import DissentId, ParticipantId, SubjectId
from stratroom.words import headed, phrase, say

DissentKind = Literal["challenge", "reservation", "dissent", "stand aside"]

KIND: dict[DissentKind, str] = {
    "challenge": phrase("challenge"),
    "reservation": phrase("reservation"),
    "dissent": phrase("dissent"),
    "stand aside": phrase("stand aside"),
}
"""The word people see for each; the file keeps the key."""

MEANING: dict[DissentKind, str] = {
    "challenge": phrase("raised an objection that ended in agreement"),
    "reservation": phrase("with it, on a condition"),
    "dissent": phrase("against it"),
    "stand aside": phrase("will not block it"),
}

INSTEAD, MIND = phrase("What I would do instead"), phrase("What would change my mind")
COMMITS = phrase("Commits to carrying it out")
"""What is asked besides the words, on every screen and page as it is asked."""

ANSWER: dict[bool | None, str] = {True: phrase("Yes"), False: phrase("No"), None: phrase("Not said")}
"""What was said to it; who did not say is not left out."""


@dataclass(frozen=True, slots=True)
class Addition:
    """What its author said later, confirmed at that time (ISO 8601) as the `nth` confirmation of the workshop. What
    stood before stays."""

    text: str
    at: str
    nth: int


@dataclass(frozen=True, slots=True)
class Dissent:
    """One person's words about one decision. `commits` to carrying it out; None where they did not say.

    `alternative` is what they would have done instead. `adding` are further words that wait for them to confirm.
    `nth` says which confirmation of the workshop theirs was, from 1, and `at` when (ISO 8601); 0 and "" while they have
    not confirmed it.
    """

    id: DissentId
    subject: SubjectId
    by: ParticipantId
    kind: DissentKind
    text: str
    would_change_my_mind: str = ""
    commits: bool | None = None
    named: bool = True
    is_confirmed: bool = False
    alternative: str = ""
    additions: tuple[Addition, ...] = ()
    adding: str = ""
    nth: int = 0
    at: str = ""

    @property
    def waits(self) -> bool:
        """Whether something of it is to be read back to its author."""
        return not self.is_confirmed or bool(self.adding)


def confirmations(dissents: Iterable[Dissent]) -> int:
    """How often somebody confirmed words, first or further ones."""
    return sum(dissent.is_confirmed + len(dissent.additions) for dissent in dissents)


SaidOf = Callable[[int, str], str]
"""What words were said of that were the `nth` confirmation of the workshop, at this time in words; "" of what holds.
Without a time for words without a name: when somebody had the laptop tells whose they are."""


def of_what_holds(nth: int, time: str) -> str:
    return ""


def said_later(of_first: str, of_later: str, plain: str) -> str:
    """What stands over further words, where it is known what the first and what these were said of."""
    if of_later:
        return of_later
    return say("{later}, of what holds now", later=plain) if of_first else plain


@dataclass(frozen=True, slots=True)
class WriteDissent(Command):
    """Take down, or word again before it is confirmed, what somebody says against a decision."""

    dissent: DissentId
    subject: SubjectId
    by: ParticipantId
    what: DissentKind
    text: str
    would_change_my_mind: str = ""
    commits: bool | None = None
    named: bool = True
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class AddToDissent(Command):
    """Further words of its author on what they confirmed; said again, the later ones wait in place of those before."""

    dissent: DissentId
    text: str


@dataclass(frozen=True, slots=True)
class ConfirmDissent(Command):
    """The person has read their words on the screen and says: yes, that is what I said."""

    dissent: DissentId


@dataclass(frozen=True, slots=True)
class WithdrawDissent(Command):
    """The person takes it back before it is confirmed; of a confirmed one the words that were to be added."""

    dissent: DissentId


class DissentWritten(Entry, frozen=True):
    kind: ClassVar[str] = "dissent-written"
    dissent: DissentId
    subject: SubjectId
    by: ParticipantId
    what: DissentKind
    text: str
    would_change_my_mind: str = ""
    commits: bool | None = None
    named: bool = True
    alternative: str = ""

    def describe(self) -> str:
        return say("{kind} written", kind=headed(say(KIND[self.what])))


class DissentAddedTo(Entry, frozen=True):
    """Further words wait for their author to confirm them."""

    kind: ClassVar[str] = "dissent-added-to"
    dissent: DissentId
    text: str

    def describe(self) -> str:
        return say("Words added to a dissent")


class DissentConfirmed(Entry, frozen=True):
    """An act of its author's: no slip of the facilitator's hand, so it is not undone."""

    kind: ClassVar[str] = "dissent-confirmed"
    can_undo: ClassVar[bool] = False
    dissent: DissentId

    def describe(self) -> str:
        return say("Dissent confirmed by the person")


class DissentWithdrawn(Entry, frozen=True):
    kind: ClassVar[str] = "dissent-withdrawn"
    dissent: DissentId

    def describe(self) -> str:
        return say("Dissent withdrawn")


DissentEntry = DissentWritten | DissentAddedTo | DissentConfirmed | DissentWithdrawn

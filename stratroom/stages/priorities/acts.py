"""Priorities: the nouns, what may be asked of them and what can have happened to them."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import NO_SUBJECT, OptionId, ParticipantId, RoundId, StageId, SubjectId
from stratroom.model.workshop import Workshop
from stratroom.words import say

STAGE = StageId("priorities")
POINTS = RoundId("points")
RANKINGS = RoundId("rankings")
GRADIENTS = RoundId("gradients:priorities")
MY_TIME = RoundId("my-time")
MOST = 9
"""More options cannot be weighed against each other by one person at a time."""
ON_OPTIONS = (POINTS, RANKINGS)
"""The rounds that ask about the options."""
ON_THE_LIST = (GRADIENTS, MY_TIME)
"""The rounds that ask about what is above the cut line."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something the room could put first; `out_of` is the trade-off whose decision it comes from, where it does.
    `at` is when it was listed (ISO 8601)."""

    id: OptionId
    text: str
    out_of: SubjectId = NO_SUBJECT
    at: str = ""


@dataclass(frozen=True, slots=True)
class Priority:
    """An option above the cut line; `by` is an ISO date or "". `owner` is None until the room names one, `half_days` a
    week of theirs it takes, 1…10, 0 where nobody said; `owner_was_away`: named without being in the room."""

    option: OptionId
    owner: ParticipantId | None = None
    first_result: str = ""
    by: str = ""
    people: str = ""
    money: str = ""
    stops: str = ""
    half_days: int = 0
    owner_was_away: bool = False


@dataclass(frozen=True, slots=True)
class PutOn:
    """The list as it stood when this round was put: what was above the line, and the words of each. `nth` counts how
    often the round had been shown and asked again before."""

    round: RoundId
    nth: int
    agreed: tuple[Priority, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidOn:
    """The list as it stood when words of dissent were confirmed, as the `nth` of the workshop: what was above the line,
    in its words and with its owners, None where nobody was named. `is_drawn`: whether there was a line."""

    nth: int
    texts: tuple[str, ...]
    is_drawn: bool
    owners: tuple[ParticipantId | None, ...]


@dataclass(frozen=True, slots=True)
class Priorities:
    """`agreed` are the options above the cut line, in order; `cut_at` is "" until the line is drawn. `needed` is the
    level fixed before the poll on the list, in words. `set_aside` is what was agreed of options that are below the line
    now: it counts nowhere, and holds again once they are above. `put_on` are the lists that were asked about, `said_on`
    those that something was said against. `changes` counts how often the list, its line or what was agreed changed."""

    options: tuple[Option, ...] = ()
    agreed: tuple[Priority, ...] = ()
    cut_at: str = ""
    needed: str = ""
    set_aside: tuple[Priority, ...] = ()
    put_on: tuple[PutOn, ...] = ()
    said_on: tuple[SaidOn, ...] = ()
    changes: int = 0


def priorities(workshop: Workshop) -> Priorities:
    """The list and what was agreed of it."""
    part = workshop.parts[STAGE]
    assert isinstance(part, Priorities)
    return part


@dataclass(frozen=True, slots=True)
class ListOption(Command):
    option: OptionId
    text: str
    out_of: SubjectId = NO_SUBJECT


@dataclass(frozen=True, slots=True)
class RewordOption(Command):
    """Before anything was given to it."""

    option: OptionId
    text: str


@dataclass(frozen=True, slots=True)
class RemoveOption(Command):
    """Before anything was given to it."""

    option: OptionId


@dataclass(frozen=True, slots=True)
class DrawCutLine(Command):
    """These, in this order, are above the line; what is not named is below."""

    above: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True)
class AgreePriority(Command):
    """Who owns it, what comes first, by when, with whom, for how much, and what stops."""

    option: OptionId
    owner: ParticipantId
    first_result: str = ""
    by: str = ""
    people: str = ""
    money: str = ""
    stops: str = ""
    half_days: int = 0


@dataclass(frozen=True, slots=True)
class FixLevel(Command):
    """The level of agreement needed, in words, before the poll on the list."""

    needed: str


class OptionListed(Entry, frozen=True):
    kind: ClassVar[str] = "option-listed"
    option: OptionId
    text: str
    out_of: SubjectId = NO_SUBJECT

    def describe(self) -> str:
        return say("Option listed: “{text}”", text=self.text)


class OptionReworded(Entry, frozen=True):
    kind: ClassVar[str] = "option-reworded"
    option: OptionId
    text: str

    def describe(self) -> str:
        return say("Option worded again: “{text}”", text=self.text)


class OptionRemoved(Entry, frozen=True):
    kind: ClassVar[str] = "option-removed"
    option: OptionId
    text: str

    def describe(self) -> str:
        return say("Option removed: “{text}”", text=self.text)


class CutLineDrawn(Entry, frozen=True):
    kind: ClassVar[str] = "cut-line-drawn"
    above: tuple[OptionId, ...]

    def describe(self) -> str:
        return say("Cut line drawn below {count}", count=len(self.above))


class PriorityAgreed(Entry, frozen=True):
    kind: ClassVar[str] = "priority-agreed"
    option: OptionId
    text: str
    owner: ParticipantId
    first_result: str = ""
    by: str = ""
    people: str = ""
    money: str = ""
    stops: str = ""
    half_days: int = 0

    def describe(self) -> str:
        return say("Priority agreed: “{text}”", text=self.text)


class LevelFixed(Entry, frozen=True):
    kind: ClassVar[str] = "level-fixed"
    needed: str

    def describe(self) -> str:
        return say("Level needed fixed")

"""Priorities: the nouns, what may be asked of them and what can have happened to them."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import OptionId, ParticipantId
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Option:
    """Something the room could put first."""

    id: OptionId
    text: str


@dataclass(frozen=True, slots=True)
class Priority:
    """An option above the cut line; `by` is an ISO date or "". `owner` is None until the room names one."""

    option: OptionId
    owner: ParticipantId | None = None
    first_result: str = ""
    by: str = ""
    people: str = ""
    money: str = ""
    stops: str = ""


@dataclass(frozen=True, slots=True)
class Priorities:
    """`agreed` are the options above the cut line, in order; `cut_at` is "" until the line is drawn."""

    options: tuple[Option, ...] = ()
    agreed: tuple[Priority, ...] = ()
    cut_at: str = ""


@dataclass(frozen=True, slots=True)
class ListOption(Command):
    option: OptionId
    text: str


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


class OptionListed(Entry, frozen=True):
    kind: ClassVar[str] = "option-listed"
    option: OptionId
    text: str

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

    def describe(self) -> str:
        return say("Priority agreed: “{text}”", text=self.text)

"""The reveal: what may be asked of the groups and what can have happened to them.

Entries of a second, independent sorting say so in `second`.
"""

from dataclasses import dataclass
from typing import ClassVar

import msgspec

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import CardId, GroupId
from stratroom.stages.reveal.sortings import Way
from stratroom.words import say, say_of


@dataclass(frozen=True, slots=True)
class MakeGroup(Command):
    """Put cards together under a name; each leaves the group it was in. Also splits: take some into a new one."""

    group: GroupId
    name: str
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class PutIntoGroup(Command):
    """These say the same as a group that is there; each leaves the group it was in."""

    group: GroupId
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class RenameGroup(Command):
    """Say it better."""

    group: GroupId
    name: str


@dataclass(frozen=True, slots=True)
class MergeGroups(Command):
    """Two groups are one answer; the first keeps its name."""

    into: GroupId
    other: GroupId


@dataclass(frozen=True, slots=True)
class TakeOut(Command):
    """Cards stand alone again."""

    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class ConfirmGroups(Command):
    """The room says: these are the noticeably different answers."""


@dataclass(frozen=True, slots=True)
class ChooseWay(Command):
    """Sort card by card from now on, or freely."""

    way: Way


@dataclass(frozen=True, slots=True)
class LeaveForLater(Command):
    """Card by card: another one first. This one comes round again after all the others."""

    card: CardId


@dataclass(frozen=True, slots=True)
class TakeProposal(Command):
    """Lay the cards as their authors recognised each other; what lay together before is given up."""


@dataclass(frozen=True, slots=True)
class SortAgain(Command):
    """Begin a second sorting that does not know the first; `by` is who makes it, in the room's words."""

    by: str


@dataclass(frozen=True, slots=True)
class TurnToSorting(Command):
    """Bring the room's sorting, or the `second` one, before the room again."""

    second: bool


class GroupMade(Entry, frozen=True):
    kind: ClassVar[str] = "group-made"
    group: GroupId
    name: str
    cards: tuple[CardId, ...]
    second: bool = False

    def describe(self) -> str:
        return say("Group made: “{name}”", name=self.name) if self.name else say("Group made")


class CardsPutIntoGroup(Entry, frozen=True):
    kind: ClassVar[str] = "cards-put-into-group"
    group: GroupId
    cards: tuple[CardId, ...]
    second: bool = False

    def describe(self) -> str:
        return say("Cards put into a group") if len(self.cards) > 1 else say("Card put into a group")


class GroupRenamed(Entry, frozen=True):
    kind: ClassVar[str] = "group-renamed"
    group: GroupId
    name: str
    second: bool = False

    def describe(self) -> str:
        return say("Group named “{name}”", name=self.name)


class GroupsMerged(Entry, frozen=True):
    kind: ClassVar[str] = "groups-merged"
    into: GroupId
    other: GroupId
    second: bool = False

    def describe(self) -> str:
        return say("Two groups made one")


class CardsTakenOut(Entry, frozen=True):
    kind: ClassVar[str] = "cards-taken-out"
    cards: tuple[CardId, ...]
    second: bool = False

    def describe(self) -> str:
        return say("Cards taken out") if len(self.cards) > 1 else say("Card taken out")


class GroupsConfirmed(Entry, frozen=True):
    """`different` is the count then: its groups, and each card left alone as an answer of its own. The room sees it."""

    kind: ClassVar[str] = "groups-confirmed"
    shows: ClassVar[bool] = True
    different: int
    second: bool = False

    def describe(self) -> str:
        if self.second:
            return say("The second sorting’s count: {different}", different=self.different)
        return say("The room’s count: {different}", different=self.different)


class WayChosen(Entry, frozen=True):
    kind: ClassVar[str] = "way-chosen"
    shows: ClassVar[bool] = True
    way: Way
    second: bool = False

    def describe(self) -> str:
        return say("Sorting card by card") if self.way == "card-by-card" else say("Sorting freely")


class CardLeftForLater(Entry, frozen=True):
    kind: ClassVar[str] = "card-left-for-later"
    card: CardId
    second: bool = False

    def describe(self) -> str:
        return say("Card left for later")


class ProposedGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Cards whose authors recognised each other, directly or by others between them."""

    group: GroupId
    cards: tuple[CardId, ...]


def proposed_id(number: int) -> GroupId:
    """What a group from the recognition round goes by, counted from 0."""
    return GroupId(f"r{number + 1}")


class ProposalTaken(Entry, frozen=True):
    """The groups that mutual recognition gives, without names: the room confirms or changes them."""

    kind: ClassVar[str] = "proposal-taken"
    shows: ClassVar[bool] = True
    groups: tuple[ProposedGroup, ...]
    second: bool = False

    def describe(self) -> str:
        n = len(self.groups)
        return say_of(n, "{n} group taken from the recognition round", "{n} groups taken from the recognition round")


class SecondSortingBegun(Entry, frozen=True):
    kind: ClassVar[str] = "second-sorting-begun"
    shows: ClassVar[bool] = True
    by: str

    def describe(self) -> str:
        return say("A second sorting begun by {by}", by=self.by)


class SortingTurnedTo(Entry, frozen=True):
    kind: ClassVar[str] = "sorting-turned-to"
    shows: ClassVar[bool] = True
    second: bool = False

    def describe(self) -> str:
        return say("Back to the second sorting") if self.second else say("Back to the room’s sorting")


COMMANDS: tuple[type[Command], ...] = (
    MakeGroup,
    PutIntoGroup,
    RenameGroup,
    MergeGroups,
    TakeOut,
    ConfirmGroups,
    ChooseWay,
    LeaveForLater,
    TakeProposal,
    SortAgain,
    TurnToSorting,
)
ENTRIES: tuple[type[Entry], ...] = (
    GroupMade,
    CardsPutIntoGroup,
    GroupRenamed,
    GroupsMerged,
    CardsTakenOut,
    GroupsConfirmed,
    WayChosen,
    CardLeftForLater,
    ProposalTaken,
    SecondSortingBegun,
    SortingTurnedTo,
)

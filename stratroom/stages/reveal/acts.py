"""The reveal: groups, what may be asked of them and what can have happened to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import CardId, GroupId
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Group:
    """Statements the room put together. `name` is "" until the room has named it."""

    id: GroupId
    name: str
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class Sorting:
    """The groups so far, in the order they were made; `confirmed_at` is "" until the room says: these are they."""

    groups: tuple[Group, ...] = ()
    confirmed_at: str = ""


@dataclass(frozen=True, slots=True)
class Sortings:
    """One for each time the statements were shown; the key is how often they had been asked again by then."""

    by_times: Mapping[int, Sorting] = field(default_factory=dict[int, Sorting])


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


class GroupMade(Entry, frozen=True):
    kind: ClassVar[str] = "group-made"
    group: GroupId
    name: str
    cards: tuple[CardId, ...]

    def describe(self) -> str:
        return say("Group made: “{name}”", name=self.name) if self.name else say("Group made")


class CardsPutIntoGroup(Entry, frozen=True):
    kind: ClassVar[str] = "cards-put-into-group"
    group: GroupId
    cards: tuple[CardId, ...]

    def describe(self) -> str:
        return say("Cards put into a group") if len(self.cards) > 1 else say("Card put into a group")


class GroupRenamed(Entry, frozen=True):
    kind: ClassVar[str] = "group-renamed"
    group: GroupId
    name: str

    def describe(self) -> str:
        return say("Group named “{name}”", name=self.name)


class GroupsMerged(Entry, frozen=True):
    kind: ClassVar[str] = "groups-merged"
    into: GroupId
    other: GroupId

    def describe(self) -> str:
        return say("Two groups made one")


class CardsTakenOut(Entry, frozen=True):
    kind: ClassVar[str] = "cards-taken-out"
    cards: tuple[CardId, ...]

    def describe(self) -> str:
        return say("Cards taken out") if len(self.cards) > 1 else say("Card taken out")


class GroupsConfirmed(Entry, frozen=True):
    """`different` is the room's count then: its groups, and each card left alone as an answer of its own."""

    kind: ClassVar[str] = "groups-confirmed"
    different: int

    def describe(self) -> str:
        return say("The room’s count: {different}", different=self.different)

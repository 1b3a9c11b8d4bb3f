"""What can have happened to the list of people: somebody joined, was corrected, was taken off, arrived or left."""

from typing import ClassVar

from stratroom.model.entries import Entry
from stratroom.model.names import ParticipantId
from stratroom.words import say, say_of


class ParticipantJoined(Entry, frozen=True):
    """Somebody takes part. `decides`: has a vote. `leads`: speaks last."""

    kind: ClassVar[str] = "participant-joined"
    participant: ParticipantId
    name: str
    role: str = ""
    decides: bool = True
    leads: bool = False

    def describe(self) -> str:
        return say("{name} added", name=self.name)


class ParticipantsJoined(Entry, frozen=True):
    """Several people take part from one list: one act, so that one undo takes all of them back."""

    kind: ClassVar[str] = "participants-joined"
    people: tuple[ParticipantJoined, ...]

    def describe(self) -> str:
        return say_of(len(self.people), "{n} person added", "{n} people added")


class ParticipantChanged(Entry, frozen=True):
    """Name, role, vote or lead corrected."""

    kind: ClassVar[str] = "participant-changed"
    participant: ParticipantId
    name: str
    role: str = ""
    decides: bool = True
    leads: bool = False

    def describe(self) -> str:
        return say("{name} changed", name=self.name)


class ParticipantRemoved(Entry, frozen=True):
    """Taken off the list before anything was handed in."""

    kind: ClassVar[str] = "participant-removed"
    participant: ParticipantId
    name: str

    def describe(self) -> str:
        return say("{name} removed", name=self.name)


class PresenceNoted(Entry, frozen=True):
    """Somebody arrived or left."""

    kind: ClassVar[str] = "presence-noted"
    participant: ParticipantId
    name: str
    present: bool

    def describe(self) -> str:
        return say("{name} present", name=self.name) if self.present else say("{name} absent", name=self.name)

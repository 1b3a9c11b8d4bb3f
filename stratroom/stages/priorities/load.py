"""Who carries how much of what was agreed, in priorities and half days; who carries too much or has left, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from stratroom.model.names import PRIORITIES, ParticipantId
from stratroom.model.recusing import keeps_out
from stratroom.model.week import HALF_DAYS, in_days
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import Priority, priorities
from stratroom.words import say, say_of

_OF_AT_LEAST = 3
"""Of two priorities one person may well own both."""


@dataclass(frozen=True, slots=True)
class Load:
    """What one person owns, in the order of the list, and for how many half days a week; what nobody put a number to
    counts none."""

    by: ParticipantId
    owns: tuple[Priority, ...]

    @property
    def half_days(self) -> int:
        return sum(priority.half_days for priority in self.owns)

    @property
    def was_here(self) -> bool:
        """Whether they were in the room when they were named, for some of it at least."""
        return not all(priority.owner_was_away for priority in self.owns)

    @property
    def is_more_than_a_week(self) -> bool:
        return self.half_days > HALF_DAYS


def loads(workshop: Workshop) -> tuple[Load, ...]:
    """Everybody who owns something above the line, by seat."""
    return carried_of(workshop, priorities(workshop).agreed)


def still_owned(workshop: Workshop) -> str:
    """What those who keep out of the priorities own of them all the same, and the way on; "" where nothing."""
    out = (load for load in loads(workshop) if keeps_out(workshop, PRIORITIES, load.by))
    return " ".join(
        say_of(
            len(load.owns),
            "{name} owns {n} priority. Name another owner for it.",
            "{name} owns {n} priorities. Name another owner for them.",
            name=workshop.participant(load.by).called,
        )
        for load in out
    )


def carried_of(workshop: Workshop, agreed: Sequence[Priority]) -> tuple[Load, ...]:
    """Everybody who owns some of these, by seat."""
    found = (Load(person.id, tuple(p for p in agreed if p.owner == person.id)) for person in workshop.people)
    return tuple(load for load in found if load.owns)


def too_much(workshop: Workshop) -> tuple[str, ...]:
    """A sentence for each person with more half days than a week has, and for one who owns more than half of at least
    three priorities. Empty where nobody does."""
    every = len(priorities(workshop).agreed)
    said: list[str] = []
    for load in loads(workshop):
        name, owned = workshop.participant(load.by).called, len(load.owns)
        said += [_more_than_a_week(name, load)] if load.is_more_than_a_week else []
        said += [_most_of_all(name, owned, every)] if every >= _OF_AT_LEAST and 2 * owned > every else []
    return tuple(said)


def left_since(workshop: Workshop, *, at_the_end: bool = False) -> tuple[str, ...]:
    """A sentence for each owner who was in the room when they were named and is not any more; as the record says it
    where all is over."""
    every, said = len(priorities(workshop).agreed), _absent if at_the_end else _not_here
    gone = (load for load in loads(workshop) if not workshop.participant(load.by).present and load.was_here)
    return tuple(said(workshop.participant(load.by).called, len(load.owns), every) for load in gone)


def out_since(workshop: Workshop) -> tuple[str, ...]:
    """A sentence for each owner who keeps out of the priorities: they were named before they did."""
    every = len(priorities(workshop).agreed)
    out = (load for load in loads(workshop) if keeps_out(workshop, PRIORITIES, load.by))
    return tuple(_out(workshop.participant(load.by).called, len(load.owns), every) for load in out)


def _more_than_a_week(name: str, load: Load) -> str:
    return say_of(
        len(load.owns),
        "{name}: {days} in {n} priority, more than a week has.",
        "{name}: {days} in {n} priorities, more than a week has.",
        name=name,
        days=in_days(load.half_days),
    )


def _most_of_all(name: str, owned: int, every: int) -> str:
    return say("{name} owns {owned} of {every} priorities.", name=name, owned=owned, every=every)


def _not_here(name: str, owned: int, every: int) -> str:
    return say_of(
        every,
        "{name}, who owns {owned} of {n} priority, is not in the room now.",
        "{name}, who owns {owned} of {n} priorities, is not in the room now.",
        name=name,
        owned=owned,
    )


def _out(name: str, owned: int, every: int) -> str:
    return say_of(
        every,
        "{name}, who owns {owned} of {n} priority, keeps out of this question.",
        "{name}, who owns {owned} of {n} priorities, keeps out of this question.",
        name=name,
        owned=owned,
    )


def _absent(name: str, owned: int, every: int) -> str:
    return say_of(
        every,
        "{name}, who owns {owned} of {n} priority, was absent at the end.",
        "{name}, who owns {owned} of {n} priorities, was absent at the end.",
        name=name,
        owned=owned,
    )

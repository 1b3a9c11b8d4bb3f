"""Whose turn it is with the laptop: in seating order, those who said “not yet” at the end. Pure."""

from collections.abc import Iterable

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.words import say


class Turns:
    """Remembers only who put it off."""

    def __init__(self) -> None:
        self._put_off: list[ParticipantId] = []

    def put_off(self, person: Participant) -> None:
        self._put_off = [id for id in self._put_off if id != person.id] + [person.id]

    def next_of(self, waiting: Iterable[Participant]) -> Participant | None:
        """The next of those waiting, None when nobody is."""
        return min(waiting, key=self._place, default=None)

    def _place(self, person: Participant) -> tuple[int, int]:
        late = self._put_off.index(person.id) + 1 if person.id in self._put_off else 0
        return late, person.seat


def addressed(person: Participant) -> str:
    """
    >>> addressed(Participant(ParticipantId("a"), "CFO", "Finance", True, False, True, 0))
    'the CFO'
    >>> addressed(Participant(ParticipantId("b"), "Anna Lund", "Finance", True, False, True, 0))
    'Anna Lund'
    """
    is_role = person.name.isupper() and person.name.isalpha()
    return say("the {role}", role=person.called) if is_role else person.called

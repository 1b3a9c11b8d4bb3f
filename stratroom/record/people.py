"""How the record shows people: the mark with initials, name and role. Nothing of what they answered enters here."""

from collections.abc import Collection

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import PersonTag


def tag(person: Participant) -> PersonTag:
    """Mark, initials, and in words whatever of name and role the initials do not say.

    >>> tag(Participant(ParticipantId("a"), "CFO", "Finance", True, False, True, 0)).role
    'Finance'
    >>> tag(Participant(ParticipantId("b"), "Anna Lund", "Finance", True, False, True, 1)).role
    'Anna Lund, Finance'
    """
    says_all = person.initials == person.name and person.role
    return PersonTag(person.seat, person.initials, person.role if says_all else person.known_as, person.called)


def name_of(workshop: Workshop, id: ParticipantId | None) -> str:
    """Name and role in one line; "" for nobody."""
    return workshop.participant(id).known_as if id else ""


def names(workshop: Workshop, ids: Collection[ParticipantId]) -> list[str]:
    """These people's names in seating order."""
    return [person.called for person in workshop.people if person.id in ids]

"""The roles people answer by, where answers come by role: how each is spelt, and which belong to one person only.

No answer enters here, and nobody's name.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from stratroom.model.marks import NO_SEAT
from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant, initials
from stratroom.words import parted, phrase, say, say_of

WITHOUT_ROLE = phrase("Without a role")
NO_ROLE = "?"
"""The initials of whoever has none: a column needs a head, and a dash is no answer."""


@dataclass(frozen=True, slots=True)
class Alone:
    """So many of the roles belong to one person only, and `which`, "" for having none; those without a role count as
    one role."""

    roles: int = 0
    of: int = 0
    which: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InRole(Participant):
    """Whoever gave an answer of whom only the role is known: no name, no seat. `id` is what the answer goes by."""

    @property
    def initials(self) -> str:
        return initials(self.role) if self.role else NO_ROLE

    @property
    def known_as(self) -> str:
        return self.name

    @property
    def called(self) -> str:
        return self.name


def in_role(role: str, id: str) -> InRole:
    """Somebody of this role, "" for somebody without one.

    >>> in_role("CFO", "card-1").called, in_role("", "card-2").called
    ('CFO', 'Without a role')
    """
    return InRole(ParticipantId(id), called(role), role, True, False, True, NO_SEAT)


def called(role: str) -> str:
    """What stands in the place of a name."""
    return role or say(WITHOUT_ROLE)


def roles_of(people: Iterable[Participant]) -> dict[ParticipantId, str]:
    """Each person's role, spelt as whoever sits first spells it: capitals tell nobody from others of the same role."""
    spelt: dict[str, str] = {}
    everybody = tuple(people)
    for person in everybody:
        spelt.setdefault(person.role.casefold(), person.role)
    return {person.id: spelt[person.role.casefold()] for person in everybody}


def alone_among(people: Iterable[Participant]) -> Alone:
    """How many roles one person alone has, of those who are in the room: with one CFO a role is a name.

    >>> from stratroom.model.people import Participant
    >>> def person(id: str, role: str) -> Participant:
    ...     return Participant(ParticipantId(id), id, role, True, False, True, 0)
    >>> alone_among([person("a", "CFO"), person("b", "Manager"), person("c", "manager"), person("d", "")])
    Alone(roles=2, of=3, which=('CFO', ''))
    """
    with_counts = Counter(roles_of(person for person in people if person.present).values())
    which = tuple(role for role, count in with_counts.items() if count == 1)
    return Alone(len(which), len(with_counts), which)


def alone_in_words(alone: Alone) -> str:
    """What everybody is told before the first answer; "" where nobody is there yet."""
    if not alone.of:
        return ""
    if not alone.roles:
        return say("No role here belongs to one person only.")
    return say_of(
        alone.roles,
        "{n} of {all} roles belongs to one person only, so that role says who it is.",
        "{n} of {all} roles belong to one person only, so those roles say who it is.",
        all=alone.of,
    )


def places_of(roles: Mapping[ParticipantId, str]) -> dict[str, int]:
    """The place of each role, in the order of who has it first: what stands under one stands together."""
    return {role: place for place, role in enumerate(dict.fromkeys(roles.values()))}


def initials_in_words(people: Iterable[Participant | None]) -> str:
    """Which initials stand for which role, where roles stand in the place of people; "" where none does.

    >>> initials_in_words([in_role("Finance", "a"), in_role("CFO", "b"), in_role("", "c"), None])
    'Fi: Finance; ?: Without a role'
    """
    short = {who.role: who.initials for who in people if isinstance(who, InRole)}
    return parted(say("{label}: {text}", label=short[role], text=called(role)) for role in short if short[role] != role)


def with_counts(names: Iterable[str]) -> Iterator[str]:
    """Each once, with how often it stands there where that is more than once.

    >>> list(with_counts(["CFO", "Manager", "Manager"]))
    ['CFO', 'Manager (2)']
    """
    for name, often in Counter(names).items():
        yield name if often == 1 else say("{name} ({n})", name=name, n=often)

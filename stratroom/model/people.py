"""Participants, seats, who is present. A seat is given once and keeps its mark for the whole day."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from stratroom.model.marks import NO_SEAT
from stratroom.model.names import ParticipantId
from stratroom.words import joined, phrase, say

MOST_PEOPLE = 1_000
"""In one workshop, five times what it is made for: a forged file with twenty thousand would take minutes to open."""
SOMEBODY = phrase("One of those in the room")


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody is or was called; `leads_through` the day rather than taking part in it."""

    name: str
    role: str = ""
    leads_through: bool = False


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part. `seat` counts from 0 in the order of joining and decides shape, fill and hue.

    `shares_name` where somebody else of this workshop has the same name.
    """

    id: ParticipantId
    name: str
    role: str
    decides: bool
    leads: bool
    present: bool
    seat: int
    shares_name: bool = False

    @property
    def initials(self) -> str:
        return initials(self.name)

    @property
    def known_as(self) -> str:
        """Name and role in one line; a name that is itself the role is not said twice.

        >>> Participant(ParticipantId("a"), "CFO", "Finance", True, False, True, 0).known_as
        'CFO, Finance'
        """
        return known_as(self.name, self.role)

    @property
    def called(self) -> str:
        """What tells them from everybody else: the name, with the role where a name stands more than once.

        >>> Participant(ParticipantId("a"), "Ana Costa", "Sales", True, False, True, 0, shares_name=True).called
        'Ana Costa, Sales'
        """
        return self.known_as if self.shares_name else self.name


@dataclass(frozen=True, slots=True)
class Unnamed(Participant):
    """Somebody of whom is known what they did, and not who they are: no name, no role, no seat."""

    @property
    def known_as(self) -> str:
        return say(SOMEBODY)

    @property
    def called(self) -> str:
        return say(SOMEBODY)


def unnamed(person: Participant) -> Unnamed:
    """The same person without anything that tells who they are. The id stays, for it ties what they did together and
    is never said."""
    return Unnamed(person.id, "", "", person.decides, person.leads, person.present, NO_SEAT)


def known_as(name: str, role: str) -> str:
    """Name and role in one line."""
    return joined(", ", (name, role)) if role != name else name


def with_shared_names(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """These people, each knowing whether somebody else has the same name, in capitals or not."""
    everybody = tuple(people)
    names = [person.name.casefold() for person in everybody]
    often = Counter(names)
    return tuple(_sharing(person, often[name] > 1) for person, name in zip(everybody, names, strict=True))


def _sharing(person: Participant, shares_name: bool) -> Participant:
    """Themselves where nothing is new: a long list is folded one by one."""
    return person if person.shares_name == shares_name else replace(person, shares_name=shares_name)


def places_by_role(people: Iterable[Participant]) -> dict[ParticipantId, tuple[int, int]]:
    """Where each belongs when people of one role stand beside each other: by the first seat of their role, in capitals
    or not, then their own. Without a role everybody is their own."""
    everybody, first = tuple(people), dict[str, int]()
    for person in everybody:
        first.setdefault(person.role.casefold(), person.seat)
    return {p.id: (first[p.role.casefold()] if p.role else p.seat, p.seat) for p in everybody}


def initials(name: str) -> str:
    """At most four letters that stand for a name on a small mark.

    >>> initials("CHRO"), initials("Anna Maria Lund"), initials("Η Διευθύντρια"), initials("佐藤")
    ('CHRO', 'AML', 'ΗΔ', '佐藤')
    """
    words = [word for word in re.split(r"[\s\-–.,]+", name) if word and word[0].isalnum()]
    if len(words) == 1:
        word = words[0]
        return word if len(word) <= 4 else word[:2]
    return "".join(_first_letter(word) for word in words[:4]).upper() or name.strip()[:2]


def _first_letter(word: str) -> str:
    """The first letter with the marks that belong to it, two at most: a pile of them has no room in a mark."""
    end = 1
    while end < min(len(word), 3) and unicodedata.combining(word[end]):
        end += 1
    return word[:end]


def new_id(name: str, taken: Iterable[ParticipantId]) -> ParticipantId:
    """A short id of plain letters for a new participant, different from those taken.

    >>> new_id("CFO", [ParticipantId("cfo")])
    'cfo-2'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:24] or "participant"
    used, number, candidate = set(taken), 1, stem
    while candidate in used:
        number += 1
        candidate = f"{stem}-{number}"
    return ParticipantId(candidate)

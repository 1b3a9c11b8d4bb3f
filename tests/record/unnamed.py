"""Workshops in which everybody has a name that stands out, and is named in every text; and what is left of them."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import msgspec

from stratroom.figures.shapes import Ink
from stratroom.model.people import Participant, with_shared_names
from stratroom.model.withholding import reworded
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import MarksKey, PersonTag
from tests.record.reading import everything

MARKS = ("Zzan", "Qqlu", "Xxro", "ZZQ", "Vvfac")
"""Of first names, family names, roles, initials, and of whoever led through the day."""
_MARKS = re.compile("|".join(MARKS), re.IGNORECASE)
_HUES: set[Ink] = {"p1", "p2", "p3", "p4"}
_LETTERS = "abcdefghijklmnopqrst"
_TIME = re.compile(r"\d{4}-\d\d-\d\d.*|[0-9a-f]{32,}")


def standing_out(workshop: Workshop) -> Workshop:
    """The same workshop with names that stand out, and all of them in every text."""
    people = with_shared_names(_named(number, person) for number, person in enumerate(workshop.people))
    named = msgspec.structs.replace(workshop, people=people)
    names = "; ".join(f"{_in_every_way(p)}, {p.name}, {p.role} ({p.initials})" for p in people)
    told = reworded(named, lambda text: text if not text or _TIME.fullmatch(text) else f"{text} So {names}, Vvfac.")
    about = replace(told.about, facilitator="Vvfac Vvfacson, Vvfac & Partners", organisation="Ferries", date="")
    return msgspec.structs.replace(told, about=about, people=people, day=workshop.day)


def _in_every_way(person: Participant) -> str:
    first, _, last = person.name.split()
    ways = (
        f"{first}’s",
        last,
        last.lower(),
        f"@{first}{last}",
        f"{first}.{last}@x.org".lower(),
        f"{person.role} chief",
    )
    return ", ".join(ways)


def _named(number: int, person: Participant) -> Participant:
    letter = _LETTERS[number % len(_LETTERS)]
    return replace(person, name=f"Zzan{letter} Zzan Qqlu{letter}", role=f"Xxro{letter}")


def strings(part: object) -> Iterator[str]:
    """Every text that can be reached, in figures, their words and their keys, too."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, (tuple, list, set, frozenset)):
        for inner in part:
            yield from strings(inner)
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            yield from strings(getattr(part, field.name))


def tells_of(part: object) -> list[object]:
    """What of it tells who somebody is: their names, their tags, the hue of their mark."""
    texts = [text for text in strings(part) if _MARKS.search(text) or text in _HUES]
    return [*texts, *(noun for noun in everything(part) if isinstance(noun, (PersonTag, MarksKey)))]

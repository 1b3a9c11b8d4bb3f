"""Places in a text where somebody is named, or may be: put together where they belong to one name, and replaced.

Who is looked for is not known here.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Why = Literal["named", "ordinary", "field"]
"""Withheld · an ordinary word that is somebody's name · a word of somebody's role, or of what they answer for."""

_BESIDE = re.compile("[ \u00a0\\-–_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a text somebody is named, or may be: code points `start` to `end`. `goes_by` holds the keys found."""

    start: int
    end: int
    why: Why
    goes_by: tuple[str, ...]


def joined(text: str, places: list[Place]) -> list[Place]:
    """A name of which all words are withheld is withheld once; whatever reaches into it, with it."""
    found: list[Place] = []
    for place in places:
        if found and _belong(text, found[-1], place):
            found[-1] = _both(found[-1], place)
        else:
            found.append(place)
    return found


def _belong(text: str, one: Place, other: Place) -> bool:
    is_part = one.why == other.why == "named" and len(other.goes_by) == 1
    return other.start < one.end or (is_part and bool(_BESIDE.fullmatch(text, one.end, other.start)))


def _both(one: Place, other: Place) -> Place:
    if one.why != other.why:
        return one if one.why == "named" else other
    return Place(one.start, max(one.end, other.end), one.why, tuple(dict.fromkeys((*one.goes_by, *other.goes_by))))


def with_places(text: str, places: Iterable[Place], instead: Callable[[Place, str], str | None]) -> str:
    """The text with something else in these places, where there is something else."""
    parts, done = list[str](), 0
    for place in places:
        other = instead(place, text[place.start : place.end])
        if other is not None:
            parts += [text[done : place.start], other]
            done = place.end
    return "".join([*parts, text[done:]]) if parts else text

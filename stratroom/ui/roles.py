"""The roles a text can have on the projector, with sizes as fractions of the picture's height.

Serif is a human voice, sans is the instrument. `least` is the floor: what is said reads at 8 m, labels may be a
little smaller, furniture is what nobody needs to read. The numbers are those of the tokens.
"""

from dataclasses import dataclass
from typing import Any

from stratroom import tokens
from stratroom.figures.shapes import Ink

CONTENT_LEAST = tokens.number("audience_floors", "content")
FLOOR_MOST = 0.05
"""The least size of content is never raised above this: whoever sits farther away needs a larger picture."""
_READS = 0.0044
"""Size over image height for each metre: capitals of two thirds of the size, seen under ten minutes of arc."""


def floor_for(distance: float, image_height: float) -> float:
    """The least size of content, a fraction of the height, that reads at this distance. Both in metres.

    >>> floor_for(8.0, 1.125), floor_for(9.0, 1.1)
    (0.0315, 0.036)
    """
    return round(min(FLOOR_MOST, max(CONTENT_LEAST, _READS * distance / image_height)), 5)


def reads_at(fraction: float, image_height: float) -> float:
    """How far away, in metres, a text of this size reads on a picture so many metres high.

    >>> round(reads_at(0.0315, 1.125), 2)
    8.05
    """
    return fraction * image_height / _READS


@dataclass(frozen=True)
class Role:
    """`size` and `least` are fractions of the height, `tracking` of the em, `leading` of the size."""

    size: float
    least: float
    serif: bool = False
    weight: int = 400
    tracking: float = 0
    leading: float = 1.2
    ink: Ink = "ink"
    balanced: bool = False


def _role(name: str) -> Role:
    said: dict[str, Any] = dict(tokens.group("audience_type")[name])
    return Role(least=tokens.number("audience_floors", said.pop("least")), **said)


QUESTION, HEADLINE, TITLE, DECISION = map(_role, ("question", "headline", "title", "decision"))
STATEMENT, CONTENT, STRONG, NUMBER = map(_role, ("statement", "content", "strong", "number"))
LABEL, STRONG_LABEL = map(_role, ("label", "strong_label"))
FURNITURE, STRONG_FURNITURE = map(_role, ("furniture", "strong_furniture"))
TIMER, INITIALS = map(_role, ("timer", "initials"))


def reads_throughout(image_height: float) -> float:
    """How far away, in metres, everything reads on a picture so many metres high, with content as large as it may be.

    Labels are not enlarged with content, and are the first that do not read. Furniture is never needed.

    >>> round(reads_throughout(1.125), 2)
    7.16
    """
    return reads_at(min(FLOOR_MOST, LABEL.least), image_height)


def height_for(distance: float) -> float:
    """How high a picture must be, in metres, for everything on it to read at this distance.

    >>> round(height_for(8.0), 2)
    1.26
    """
    return _READS * distance / LABEL.least

"""The roles a text can have on the projector, with sizes as fractions of the picture's height.

Serif is a human voice, sans is the instrument. `least` is the floor: what is said reads at 8 m, labels may be a
little smaller, furniture is what nobody needs to read. The numbers are those of the tokens.
"""

from dataclasses import dataclass
from typing import Any

from stratroom import tokens
from stratroom.figures.shapes import Ink

CONTENT_LEAST = tokens.number("audience_floors", "content")


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

"""The roles a text can have on the projector, with sizes as fractions of the picture's height.

Serif is a human voice, sans is the instrument. `least` is the floor: 3.15 % of the height reads at 8 m,
labels may go to 2.8 %, furniture (which nobody needs to read) to 2.4 %.
"""

from dataclasses import dataclass

from stratroom.figures.shapes import Ink

CONTENT_LEAST = 0.0315
LABEL_LEAST = 0.028
FURNITURE_LEAST = 0.024
INITIALS_LEAST = 0.0


@dataclass(frozen=True)
class Role:
    """`size` and `least` are fractions of the height, `tracking` of the em, `leading` of the size."""

    size: float
    least: float = CONTENT_LEAST
    serif: bool = False
    weight: int = 400
    tracking: float = 0
    leading: float = 1.2
    ink: Ink = "ink"
    balanced: bool = False


QUESTION = Role(0.096, serif=True, tracking=-0.018, leading=1.1, balanced=True)
HEADLINE = Role(0.06, weight=700, tracking=-0.014, leading=1.06, balanced=True)
TITLE = Role(0.06, serif=True, weight=600, tracking=-0.01, leading=1.06, balanced=True)
DECISION = Role(0.052, serif=True, leading=1.18, balanced=True)
STATEMENT = Role(0.037, serif=True, leading=1.25)
CONTENT = Role(0.034, leading=1.25, ink="ink2")
STRONG = Role(0.034, weight=600, leading=1.25)
NUMBER = Role(0.048, weight=700, leading=1.1)
LABEL = Role(0.028, LABEL_LEAST, leading=1.15, ink="ink2")
STRONG_LABEL = Role(0.028, LABEL_LEAST, weight=600, leading=1.15)
FURNITURE = Role(0.024, FURNITURE_LEAST, leading=1.15, ink="ink3")
STRONG_FURNITURE = Role(0.024, FURNITURE_LEAST, weight=600, leading=1.15)
TIMER = Role(0.067, weight=600, leading=1.1)
INITIALS = Role(0.024, INITIALS_LEAST, weight=700, leading=1.0)

"""Sizes and faces of the printed page, in points (1 mm = 2.8346): the one place that holds the page's numbers."""

from __future__ import annotations

from dataclasses import dataclass

from stratroom.figures.shapes import Ink
from stratroom.record.pdf.shaping import Typeface

MM = 72 / 25.4
SIZES = {"A4": (210 * MM, 297 * MM), "Letter": (612.0, 792.0)}
"""Width and height of a sheet. The text is as wide and begins at the same place on each; what is left is its margin."""
LEFT, TOP, BOTTOM = 24 * MM, 25 * MM, 20 * MM
MEASURE = 168 * MM
ROOM = SIZES["Letter"][1] - TOP - BOTTOM
"""What the lowest sheet has room for: a picture fits on each."""
SPLIT, GUTTER = 92 * MM, 9 * MM
MARK_COLUMN = 28 * MM
HAIR, LINE, HEAVY, BAR = 0.5, 0.6, 1.8, 4.2


_SANS = Typeface()
_SERIF = Typeface(serif=True)
_SEMI = Typeface(weight=600)
_BOLD = Typeface(weight=700)


@dataclass(frozen=True)
class Setting:
    """How a text is set: its face, size and leading in points, and its ink."""

    size: float
    leading: float
    typeface: Typeface = _SANS
    ink: Ink = "ink"


TITLE = Setting(27, 32, _BOLD)
LEAD_OPENING = Setting(13.5, 18.5, _SERIF)
HEADINGS = {1: Setting(22, 27, _BOLD), 2: Setting(12.5, 16, _BOLD), 3: Setting(10, 14, _SEMI)}
STYLES = {
    "lead": Setting(11.5, 16, ink="ink2"),
    "body": Setting(9.5, 13.5),
    "voice": Setting(10.5, 15, _SERIF),
    "small": Setting(8.5, 11.5, ink="ink2"),
    "note": Setting(8, 11, ink="ink3"),
}
DECISION = Setting(16, 20.5, _SERIF)
DECISION_HEAD = Setting(10.5, 14, _BOLD, "room")
DISSENT_HEAD = Setting(10.5, 14, _BOLD, "dissent")
GLANCE = Setting(11.5, 15.5, _SERIF)
GLANCE_NUMBER = Setting(11.5, 15.5, _BOLD)
GLANCE_DISSENT_HEAD = Setting(9, 13, _SEMI, "dissent")
LABEL = Setting(8.5, 13.5, ink="ink2")
VALUE = Setting(9.5, 13.5, _SEMI)
STANDING = Setting(9, 13.5)
TABLE_HEAD = Setting(8.5, 11.5, _SEMI)
TABLE_CELL = Setting(9, 12)
TABLE_VOICE = Setting(9.5, 13, _SERIF)
TAG = Setting(8, 12, _SEMI)
RUNNING = Setting(8.5, 11, _SEMI)
FURNITURE = Setting(8.5, 11, ink="ink2")
PAGE_NUMBER = Setting(8.5, 11, _SEMI)

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
GRID = 1.5
"""Every line of text outside a figure stands on this grid, from the head of the page: what stands side by side is in
line. Leadings are multiples of it, and white space, rules and pictures take multiples of it."""
HAIR, LINE, HEAVY, BAR = 0.5, 0.6, 1.8, 4.2

_BASELINE = 0.78  # of the size, below the middle of the leading's spare room

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

    @property
    def baseline(self) -> float:
        """How far below the top of its line the letters stand, on the grid."""
        return round(((self.leading - self.size) / 2 + self.size * _BASELINE) / GRID) * GRID


TITLE = Setting(27, 31.5, _BOLD)
LEAD_OPENING = Setting(13.5, 18, _SERIF)
HEADINGS = {1: Setting(22, 27, _BOLD), 2: Setting(12.5, 16.5, _BOLD), 3: Setting(10, 13.5, _SEMI)}
STYLES = {
    "lead": Setting(11.5, 16.5, ink="ink2"),
    "body": Setting(9.5, 13.5),
    "voice": Setting(10.5, 15, _SERIF),
    "small": Setting(8.5, 12, ink="ink2"),
    "note": Setting(8, 10.5, ink="ink3"),
}
DECISION = Setting(16, 21, _SERIF)
DECISION_HEAD = Setting(10.5, 13.5, _BOLD, "room")
DISSENT_HEAD = Setting(10.5, 13.5, _BOLD, "dissent")
GLANCE = Setting(11.5, 15, _SERIF)
GLANCE_NUMBER = Setting(11.5, 15, _BOLD)
GLANCE_DISSENT_HEAD = Setting(9, 13.5, _SEMI, "dissent")
LABEL = Setting(8.5, 13.5, ink="ink2")
VALUE = Setting(9.5, 13.5, _SEMI)
STANDING = Setting(9, 13.5)
TABLE_HEAD = Setting(8.5, 12, _SEMI)
TABLE_CELL = Setting(9, 12)
TABLE_VOICE = Setting(9.5, 13.5, _SERIF)
TAG = Setting(8, 12, _SEMI)
RUNNING = Setting(8.5, 11, _SEMI)
FURNITURE = Setting(8.5, 11, ink="ink2")
PAGE_NUMBER = Setting(8.5, 11, _SEMI)

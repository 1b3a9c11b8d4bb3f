"""Sizes of the printed cards, in points: the one place that holds their numbers."""

from stratroom.record.pdf.shaping import Typeface
from stratroom.record.pdf.style import MM, Setting

MARGIN = 15 * MM
PAD = 8 * MM
MOST_ON_A_PAGE = 4
UNDER_HEAD = 5.0
LINE_HEIGHT = 9 * MM
BOX = 5 * MM
ROW = 7 * MM
HAIR, EDGE = 0.5, 0.9

_SERIF, _BOLD, _SEMI = Typeface(serif=True), Typeface(weight=700), Typeface(weight=600)

NUMBER = Setting(13, 17, _BOLD)
WORKSHOP = Setting(8.5, 12, ink="ink2")
QUESTION = Setting(15, 19, _SERIF)
LONG_QUESTION = Setting(11, 14.5, _SERIF)
LABEL = Setting(9, 12, _SEMI)
BODY = Setting(10, 13.5)
SIDE = Setting(11.5, 15, _SERIF)
STEP = Setting(9, 11.5)
PROMISE = Setting(8.5, 11.5, ink="ink2")
LONG = 140
"""Letters from which a question is set smaller."""

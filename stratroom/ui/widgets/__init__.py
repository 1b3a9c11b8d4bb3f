"""The console's building blocks in the house's type and colour. They know nothing of workshops."""

from stratroom.ui.widgets.asked import Asked, DateField
from stratroom.ui.widgets.buttons import PlainButton, PrimaryButton
from stratroom.ui.widgets.choice import Choice
from stratroom.ui.widgets.fields import Field
from stratroom.ui.widgets.folded_list import FoldedList
from stratroom.ui.widgets.labels import Heading, PlainLabel, rule
from stratroom.ui.widgets.marks import MarkLabel
from stratroom.ui.widgets.notice import Notice
from stratroom.ui.widgets.numbers import NumberBox
from stratroom.ui.widgets.tick import Tick

__all__ = [
    "Asked",
    "Choice",
    "DateField",
    "Field",
    "FoldedList",
    "Heading",
    "MarkLabel",
    "Notice",
    "NumberBox",
    "PlainButton",
    "PlainLabel",
    "PrimaryButton",
    "Tick",
    "rule",
]

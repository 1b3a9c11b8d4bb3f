"""Before people come: how far the last row sits, how high the picture is, whether anything may move.

It stands in the projector's column while the test pattern is shown, and nowhere else.
"""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QVBoxLayout, QWidget

from stratroom.ui.console.form import labelled
from stratroom.ui.console.side_by_side import SideBySide
from stratroom.ui.roles import FLOOR_MOST, floor_for, height_for, reads_at, reads_throughout
from stratroom.ui.settings import Settings
from stratroom.ui.widgets import Choice, PlainLabel
from stratroom.words import decimal, say

_LEFT = 9


class SettingUp(QWidget):
    """`changed` when the projector is to be drawn anew; what is set is kept in the settings at once."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        now = settings.now
        self.distance = Metres(say("Distance to the last row, in metres"), now.distance)
        self.height_of_image = Metres(say("Height of the picture, in metres"), now.image_height)
        self.motion = Choice(say("Motion"), {"on": say("On"), "off": say("Off")}, "on" if now.moves else "off")
        self.reads = PlainLabel("", "small")
        self._lay_out()
        self.distance.valueChanged.connect(lambda metres: self._change(distance=metres))
        self.height_of_image.valueChanged.connect(lambda metres: self._change(image_height=metres))
        self.motion.chosen.connect(lambda value: self._change(moves=value == "on"))
        self._say_how_far()

    def _change(self, **said: object) -> None:
        self._settings.change(lambda now: replace(now, **said))
        self._say_how_far()
        self.changed.emit()

    def _say_how_far(self) -> None:
        now = self._settings.now
        self.reads.setText(how_far(now.distance, now.image_height))

    def _lay_out(self) -> None:
        last_row = labelled(say("Last row, in metres"), self.distance)
        numbers = SideBySide(last_row, labelled(say("Picture’s height, in metres"), self.height_of_image))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(numbers)
        column.addWidget(self.reads)
        column.addWidget(labelled(say("Motion"), self.motion))


def how_far(distance: float, image_height: float) -> str:
    """What reads in the last row, and the way out where not all of it does. Both in metres."""
    most, least = reads_at(FLOOR_MOST, image_height), reads_throughout(image_height)
    if distance > round(most, 1):
        return say(
            "Even the largest text reads only to {metres} m. Move people nearer, or make the picture larger.",
            metres=decimal(most, 1),
        )
    if distance > round(least, 1):
        return say(
            "What people wrote reads in the last row. Names, ticks and sources read only to {metres} m: move people "
            "nearer, or make the picture {height} m high.",
            metres=decimal(least, 1), height=decimal(height_for(distance) + 0.005, 2),
        )  # fmt: skip
    percent = decimal(100 * floor_for(distance, image_height), 2)
    return say("Words are never smaller than {percent} % of the picture’s height.", percent=percent)


class Metres(QDoubleSpinBox):
    """A length in metres, in steps of an eighth: 1.125 m is the height of a picture two metres wide."""

    def __init__(self, name: str, metres: float) -> None:
        super().__init__()
        self.setRange(0.3, 60)
        self.setSingleStep(0.125)
        self.setDecimals(3)
        self.setValue(metres)
        self.setAccessibleName(name)
        # A style sheet cannot pad the text of a spin box (Qt 6.11); the edit inside it can.
        self.lineEdit().setTextMargins(_LEFT, 0, 0, 0)

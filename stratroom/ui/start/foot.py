"""The foot of the first page: that nothing leaves this computer, how this laptop looks, which language it speaks."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from stratroom import __version__
from stratroom.ui import styling
from stratroom.ui.laptop_shade import LaptopShadeChoice
from stratroom.ui.settings import Settings
from stratroom.ui.start.density import Density
from stratroom.ui.start.language_choice import LanguageChoice
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say

_GAP = 12


class _SmallButton(PlainButton):
    """As low as the line of words it stands in."""

    height_wanted, pad, label_pixels, weight = 26, 8, styling.SMALL, 400


class Foot(QWidget):
    """In one line where the window is wide enough, otherwise in two."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.shade, self.languages = LaptopShadeChoice(settings), LanguageChoice()
        self.test = PlainButton(say("Test the projector"), "F6")
        self.limits = _SmallButton(say("What is not defended"))
        self.limits.show_key("F2")
        self._said = QWidget()
        self._choices = QWidget()
        offline = PlainLabel(say("Works offline. Files stay on this computer."), "quiet")
        _row(self._said, offline, PlainLabel(say("Version {version}", version=__version__), "quiet"), self.limits, None)
        self._whose = PlainLabel(say("This laptop"), "quiet")
        _row(self._choices, self._whose, self.shade, None, self.test, self.languages)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addWidget(self._said, 1)
        self._line.addWidget(self._choices)

    def wear(self, density: Density) -> None:
        """Where the page is tight, what can be chosen stands there alone."""
        for part in (self._said, self._whose):
            part.setVisible(density < Density.TIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._said.sizeHint().width() + 4 * _GAP + self._choices.sizeHint().width()
        is_one = wanted <= self.width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if is_one else QBoxLayout.Direction.TopToBottom)


def _row(whole: QWidget, *parts: QWidget | None) -> None:
    """Parts from the left; None is as much room as there is."""
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for part in parts:
        if part:
            row.addWidget(part)
        else:
            row.addStretch(1)

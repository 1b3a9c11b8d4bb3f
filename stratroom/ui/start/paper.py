"""The paper the start screen stands on: white, with the day line across its head, the name and what it is for."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.start.density import Density
from stratroom.ui.theme import laptop
from stratroom.words import say

_WIDE_SIDE, _SIDE, _NARROW = 88, 44, 1200
_WIDEST = 1500
_DAY = (11, 13, 30, 19, 16, 11)
_GAP = 8
_LINES, _TOPS, _BOTTOMS, _SPACINGS = (47, 22, 10), (84, 44, 28), (24, 10, 8), (20, 12, 6)
_NAMES, _LEADS = (76, 48, 28), (24, 18, 18)


class Paper(QWidget):
    """A page with the house's margins; narrower ones where the window is narrow, and no wider than eyes can follow."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self._density = Density.ROOMY
        self.wear(Density.ROOMY)

    def wear(self, density: Density) -> None:
        """Its margins, and where the day line stands."""
        self._density = density
        self.column.setSpacing(_SPACINGS[density])
        self._set_margins()
        self.update()

    @property
    def side(self) -> int:
        """The margin at either side."""
        return max(_SIDE if self.width() < _NARROW else _WIDE_SIDE, (self.width() - _WIDEST) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = laptop().colour("ink")
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), laptop().colour("paper"))
            room, x = self.width() - 2 * self.side - (len(_DAY) - 1) * _GAP, float(self.side)
            for number, part in enumerate(_DAY):
                width = room * part / sum(_DAY)
                painter.fillRect(round(x), _LINES[self._density], round(width), 12 if number == 0 else 3, ink)
                x += width + _GAP

    def _set_margins(self) -> None:
        top, bottom = _TOPS[self._density], _BOTTOMS[self._density]
        self.column.setContentsMargins(self.side, top, self.side, bottom)


class Head(QWidget):
    """The name, and what it is for in one sentence."""

    def __init__(self) -> None:
        super().__init__()
        lead = say(
            "Find out what each person means, debate what divides them, and write down what was decided and who "
            "disagreed."
        )
        self._name = LargeLabel("Stratroom", _NAMES[0], is_voice=False)
        self._lead = LargeLabel(lead, _LEADS[0], is_voice=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(56)
        row.addWidget(self._name, 4)
        row.addWidget(self._lead, 3)

    def wear(self, density: Density) -> None:
        """Set smaller; where the page is tight the name stands alone."""
        self._name.set_pixels(_NAMES[density])
        self._lead.set_pixels(_LEADS[density])
        self._lead.setVisible(density < Density.TIGHT)

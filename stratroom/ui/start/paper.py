"""The paper the start screen stands on: white, with the day line across its head, the name and what it is for."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.theme import laptop
from stratroom.words import say

_WIDE_SIDE, _SIDE, _NARROW = 88, 44, 1200
_WIDEST = 1500
_DAY = (11, 13, 30, 19, 16, 11)
_GAP = 8


class Paper(QWidget):
    """A page with the house's margins; narrower ones where the window is narrow, and no wider than eyes can follow."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(20)
        self._set_margins()

    @property
    def side(self) -> int:
        """The margin at either side."""
        return max(_SIDE if self.width() < _NARROW else _WIDE_SIDE, (self.width() - _WIDEST) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), laptop().colour("ink")
        painter.fillRect(self.rect(), laptop().colour("paper"))
        room, x = self.width() - 2 * self.side - (len(_DAY) - 1) * _GAP, float(self.side)
        for number, part in enumerate(_DAY):
            width = room * part / sum(_DAY)
            painter.fillRect(round(x), 47, round(width), 12 if number == 0 else 3, ink)
            x += width + _GAP
        painter.end()

    def _set_margins(self) -> None:
        self.column.setContentsMargins(self.side, 84, self.side, 24)


def head() -> QHBoxLayout:
    """The name, and what it is for in one sentence."""
    lead = say(
        "Find out what each person means, debate what divides them, and write down what was decided and who disagreed."
    )
    row = QHBoxLayout()
    row.setSpacing(56)
    row.addWidget(LargeLabel("Stratroom", 76, is_voice=False), 4)
    row.addWidget(LargeLabel(lead, 24, is_voice=True), 3)
    return row

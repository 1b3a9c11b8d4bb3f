"""Minutes and seconds in large figures. Every second draws them and nothing round them: their room never changes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from stratroom.ui import styling
from stratroom.ui.theme import laptop
from stratroom.ui.typefaces import font
from stratroom.ui.typeset import Run, Setting
from stratroom.words import say


class Digits(QLabel):
    """As wide as `widest`, the longest time that may stand in it; set at the right. `name` is what a screen reader says
    first."""

    def __init__(self, name: str, pixels: int = styling.TIMER, widest: str = "+000:00") -> None:
        super().__init__()
        self._pixels, self._name, self._widest = pixels, name, widest
        self._size = self._room()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self._size)

    def show_time(self, text: str) -> None:
        """Draws anew only if it says something else."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(say("{label}: {text}", label=self._name, text=text))

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        setting = self._set(self.text())
        with QPainter(self) as painter:
            setting.draw(painter, self.width() - setting.natural_width, 0)

    def _room(self) -> QSize:
        setting = self._set(self._widest)
        return QSize(round(setting.natural_width + 1.5), round(setting.height + 0.5))

    def _set(self, text: str) -> Setting:
        return Setting([Run(text, font(self._pixels, weight=600), laptop().colour("ink"))], 1e6, self._pixels * 1.1)

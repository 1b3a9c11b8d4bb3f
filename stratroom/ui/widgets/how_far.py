"""How far something is that takes long: a bar, in sight only once it has taken a second."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from stratroom.words import say

AFTER = 1000
"""Milliseconds."""


class HowFar(QProgressBar):
    """`begin` and `end` with the work; `tell` how much is done, and of how much."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(say("How far it is"))
        self._soon = QTimer(self, interval=AFTER, singleShot=True)
        self._soon.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        self.setRange(0, 0)
        self._soon.start()

    def tell(self, done: int, of: int) -> None:
        self.setRange(0, of)
        self.setValue(done)

    def end(self) -> None:
        self._soon.stop()
        self.hide()

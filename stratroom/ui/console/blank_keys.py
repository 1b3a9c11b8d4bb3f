"""The projector is blanked whatever lies over the desk: a key of its own, and between two people the clicker's too.

Who writes has all letters for themselves; a function key is nobody's writing. What is blanked is handed in.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from stratroom.ui.entry.laptop import PassingLaptop

EVERYWHERE = "F7"
_LETTERS = ("B", ".")
"""What clickers send; on the desk they press the same button."""


class BlankKeys(QObject):
    """Presses `blank`, which blanks the projector and shows it again."""

    def __init__(self, window: QWidget, laptop: PassingLaptop, blank: QAbstractButton) -> None:
        super().__init__(window)
        self._laptop, self._blank = laptop, blank
        once = [QShortcut(QKeySequence(EVERYWHERE), window, blank.click)]
        once += [QShortcut(QKeySequence(letter), laptop, self._between) for letter in _LETTERS]
        for shortcut in once:
            shortcut.setAutoRepeat(False)

    def _between(self) -> None:
        if self._laptop.is_between:
            self._blank.click()

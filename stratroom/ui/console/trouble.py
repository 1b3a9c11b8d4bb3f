"""What broke while something was saved, with the ways on: try again, save elsewhere, leave it. It only asks.

The same wherever an act can be asked from: on the desk, and above whatever lies over it.
"""

from PySide6.QtCore import Signal

from stratroom.ui.widgets import Notice, PlainButton
from stratroom.words import say


class TroubleNotice(Notice):
    """`again_asked`, `elsewhere_asked`; `put_away` once it is understood and gone."""

    again_asked = Signal()
    elsewhere_asked = Signal()
    put_away = Signal()

    def __init__(self) -> None:
        self.again = PlainButton(say("Retry"), "Ctrl+R")
        self.elsewhere = PlainButton(say("Save elsewhere…"), "Ctrl+Shift+S")
        self.understood = PlainButton(say("Understood"))
        super().__init__(self.again, self.elsewhere, self.understood)
        self.again.clicked.connect(self.again_asked)
        self.elsewhere.clicked.connect(self.elsewhere_asked)
        self.understood.clicked.connect(self._understand)

    def warn_once(self, sentence: str) -> None:
        """A trouble that no act caused: there is nothing to try again, only to be understood."""
        self.warn(sentence)
        self.again.hide()
        self.elsewhere.hide()

    def _understand(self) -> None:
        self.clear()
        self.put_away.emit()

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
        """A trouble that no act caused: there is nothing to try again, only to be understood. One that an act caused
        stays with its ways on, below this."""
        if self.is_trouble and not self.again.isHidden():
            self.refuse(sentence)
            return
        self.warn(sentence)
        self.again.hide()
        self.elsewhere.hide()

    def calm(self, sentence: str) -> None:
        """This trouble is over by itself; another that stands here by now stays."""
        if self._also.text() == sentence:
            self.clear_refusal()
            return
        if self.is_trouble and self._label.text() == sentence:
            also = self._also.text()
            self.clear()
            if also:
                self.refuse(also)

    def say_tried(self, at: str) -> None:
        """The trouble stands as it stood: this alone shows that it was tried again, `at` this time of the clock."""
        if self.is_trouble and not self._also.text():
            self.refuse(say("Tried again at {at}.", at=at))

    def _understand(self) -> None:
        self.clear()
        self.put_away.emit()

"""The large button on from a step in which people are heard: while somebody has the floor it ends their time first."""

from PySide6.QtCore import Signal

from stratroom.ui.widgets import PrimaryButton
from stratroom.words import say


class AfterHearing(PrimaryButton):
    """`left` leads on; `finished` that whoever has the floor is done."""

    left = Signal()
    finished = Signal()

    def __init__(self, way_on: str) -> None:
        super().__init__(way_on)
        self._way_on, self._speaks = way_on, ""
        self.clicked.connect(lambda: self.finished.emit() if self._speaks else self.left.emit())

    @property
    def ends_a_turn(self) -> bool:
        """Whether somebody has the floor."""
        return bool(self._speaks)

    def show_floor(self, name: str) -> None:
        """Who has the floor now; "" for nobody."""
        if name != self._speaks:
            self._speaks = name
            self.set_label(say("Done: {name} has finished", name=name) if name else self._way_on)

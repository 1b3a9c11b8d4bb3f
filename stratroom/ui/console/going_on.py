"""The button that leads on to the next line of the programme, whatever that is, and at its end to the record. Where a
panel stands is its own."""

from PySide6.QtCore import QObject, Signal

from stratroom.model.entries import PlannedStage
from stratroom.model.workshop import Workshop
from stratroom.ui.widgets import PlainButton
from stratroom.words import say


class GoingOn(QObject):
    """`asked` carries the item to go to; `finished` at the end of the programme: write the record."""

    asked = Signal(str)
    finished = Signal()

    def __init__(self, button: PlainButton) -> None:
        super().__init__(button)
        self._button, self._item = button, ""
        button.clicked.connect(self._press)

    def show_workshop(self, workshop: Workshop, *, is_wanted: bool = True) -> None:
        """Draw it; `is_wanted` is whether the stage has come far enough to offer it."""
        following = workshop.following if workshop.is_started else None
        self._button.setVisible(is_wanted and workshop.is_started)
        self._item = following.key if following else ""
        self._button.set_label(way_on(following))

    def _press(self) -> None:
        if self._item:
            self.asked.emit(self._item)
        else:
            self.finished.emit()


def way_on(following: PlannedStage | None) -> str:
    """What comes after this stage."""
    return say("Go to {title}", title=following.title) if following else say("Write the record")

"""The button that leads on to the next line of the programme, whatever that is. Where a panel stands is its own."""

from PySide6.QtCore import QObject, Signal

from stratroom.model.workshop import Workshop
from stratroom.ui.widgets import PlainButton
from stratroom.words import say


class GoingOn(QObject):
    """`asked` carries the item to go to. The button is hidden at the end of the programme."""

    asked = Signal(str)

    def __init__(self, button: PlainButton) -> None:
        super().__init__(button)
        self._button, self._item = button, ""
        button.clicked.connect(lambda: self.asked.emit(self._item))

    def show_workshop(self, workshop: Workshop, *, is_wanted: bool = True) -> None:
        """Draw it; `is_wanted` is whether the stage has come far enough to offer it."""
        following = workshop.following if workshop.is_started else None
        self._button.setVisible(is_wanted and following is not None)
        if following:
            self._item = following.key
            self._button.set_label(say("Go to {title}", title=following.title))

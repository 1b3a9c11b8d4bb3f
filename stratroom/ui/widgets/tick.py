"""A box to tick."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox

from stratroom.ui.widgets.buttons import keeps_space


class Tick(QCheckBox):
    """A box that Space ticks, also where Space presses the large button otherwise. Without a label of its own, whoever
    puts it beside words gives it their name."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.setAccessibleName(label)

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

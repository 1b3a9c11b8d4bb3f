"""A line to write in where the words stand: Return takes it, Escape lets go of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from stratroom.ui.widgets.large_key import KEEPS_ESCAPE


class InPlaceField(QLineEdit):
    """`escaped` when the hands leave it without Return; `opened` when words come back to it while it is not shown."""

    escaped = Signal()
    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty(KEEPS_ESCAPE, True)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody wrote in it since it was filled: words that are not thrown away unasked."""
        return self.isModified() and bool(self.text().strip())

    def write(self, text: str) -> None:
        """As if somebody typed it: it is not taken yet."""
        if self.isHidden():
            self.opened.emit()
        self.setText(text)
        self.setModified(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
            # Qt hands Return on to what lies beneath, where it would choose a card.
            event.accept()

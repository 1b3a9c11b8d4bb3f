"""One line for a number on a typed-in card. It has no memory that leads out of it."""

from PySide6.QtWidgets import QLineEdit

from stratroom.ui.entry.untaken import Untaken


class PrivateLine(QLineEdit):
    """A short field; `name` is what a screen reader says."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedWidth(76)
        self.setMaxLength(20)
        Untaken(self)

"""A page that lies over the desk for a while. What is on it is not known here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PageOver(QWidget):
    """`done`: back to the desk."""

    done = Signal()

    def hold(self) -> None:
        """Put the hands where the work on this page begins."""
        self.setFocus()

"""A page that lies over the desk for a while. What is on it is not known here."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stratroom.ui.kept import KeptPage
from stratroom.ui.widgets import Notice


class PageOver(QWidget):
    """`done`: back to the desk. `keeps_drafts` where what is typed on it may lie on the disk while nobody has taken it:
    never of a page that asks for a secret, so a page has to say so."""

    done = Signal()

    keeps_drafts: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()

    @property
    def is_written(self) -> bool:
        """Whether something is written on it that goes with it."""
        return False

    def as_left(self) -> KeptPage | None:
        """How it is opened again as it stands, after the program stopped; None for one that is not."""
        return None

    def may_close(self) -> bool:
        """Whether the window may close; a page on which something would be lost says so once, and then it may."""
        return True

    def tries_again(self) -> bool:
        """Ask once more for what could not be saved; False where nothing of this page has to."""
        return False

    def hold(self) -> None:
        """Put the hands where the work on this page begins."""
        self.setFocus()

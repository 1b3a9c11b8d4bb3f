"""A window as large as it is meant to be, where the screen has the room; otherwise all the room the screen has.

What stands in the window is not known here.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

WANTED = QSize(1440, 900)
FRAME = QSize(4, 40)
"""What a title bar and borders take; how much it is, is known only once the window stands."""


def fit_to_screen(window: QWidget) -> None:
    """Before it is shown. A window that would be cut off is maximised; put back to a window it still fits."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(WANTED.boundedTo(room))
    if WANTED.boundedTo(room) != WANTED:
        window.setWindowState(Qt.WindowState.WindowMaximized)

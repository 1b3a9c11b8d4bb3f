"""A list that is folded to one line, of which one is chosen: with the arrows, or unfolded.

Nothing that is meant for the window chooses in it: folded, letters and the wheel pass by.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from stratroom.ui.widgets.buttons import keeps_space


class FoldedList(QComboBox):
    """Space unfolds it; unfolded, letters look for a line."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page past the list does not choose another."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Space unfolds the list, also where it presses the large button otherwise."""
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Folded, Qt would choose the next line that begins so: a W meant for a field would name somebody else."""
        if _is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    return event.key() != Qt.Key.Key_Space and bool(event.text()) and event.text().isprintable()

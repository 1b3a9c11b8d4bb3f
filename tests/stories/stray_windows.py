"""The watch for windows that flash up during a story and that nobody asked for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QWidget

from stratroom.ui.audience.window import AudienceWindow

_ASKED_FOR = (QMainWindow, AudienceWindow, QMenu, QFileDialog)
"""Windows that a press opens; a list that unfolds is one, too."""


class StrayWindows(QObject):
    """Windows that nobody asked for: a part shown before it has its place flashes up and takes the keys away."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        if not (isinstance(watched, _ASKED_FOR) or watched.windowType() is Qt.WindowType.Popup):
            self.seen.append(type(watched).__name__)
        return False

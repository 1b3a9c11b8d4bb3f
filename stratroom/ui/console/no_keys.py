"""Keys pressed while a page is on its way: they were meant for it and reach nothing that still stands in its place."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class NoKeys(QObject):
    """From when it is made until `let_go`, or until it is gone with its parent; whatever the keys are aimed at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._app().installEventFilter(self)

    def let_go(self) -> None:
        self._app().removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An override that is accepted keeps the key from the shortcuts; it comes back as a press."""
        if event.type() not in _KEYS:
            return super().eventFilter(watched, event)
        event.accept()
        return True

    @staticmethod
    def _app() -> QCoreApplication:
        app = QApplication.instance()
        assert app
        return app

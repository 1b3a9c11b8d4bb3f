"""One undo for all fields: while one of these has the focus, Ctrl+Z is not the field's own."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class OneUndo(QObject):
    """Qt's fields take the undo key before any shortcut sees it; from the watched ones it passes on."""

    def watch(self, *fields: QWidget) -> None:
        """From now on these leave the key to the window."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if is_undo:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

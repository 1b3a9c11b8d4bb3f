"""The field private words are written in. It has no memory: no undo, no copy, no drag, no menu, no prediction.

A field that only clears itself gives the last person's words back on Ctrl+Z; this one is also made anew each time.
"""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

_TAKING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PrivateText(QPlainTextEdit):
    """Return hands in (`finished`), Shift+Return begins a new line, Tab leaves."""

    finished = Signal()

    def __init__(self, name: str, lines: int, hint: str = "", pixels: int = 19) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setProperty("voice", "human")
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setStyleSheet(f"font-size: {pixels}px")
        self.setMinimumHeight(round(1.4 * pixels * lines) + 22)
        self.setMaximumHeight(round(1.4 * pixels * lines) + 40)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing leaves by copying, dragging or selecting with the mouse."""
        return QMimeData()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(sequence) for sequence in _TAKING):
            return
        if event.key() in _RETURN and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

"""Keeps words and numbers in the one-line field they were typed in: no way to take them leads out of it.

Qt's own one-line fields remember: Ctrl+C and selecting with the mouse put the text where the next person pastes from.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TAKING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_QUIET = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class Untaken(QObject):
    """Put on a field, and on whatever forwards its keys to it."""

    def __init__(self, field: QLineEdit, *forwarding: QWidget) -> None:
        super().__init__(field)
        self._field = field
        field.setDragEnabled(False)
        field.setAcceptDrops(False)
        field.setInputMethodHints(field.inputMethodHints() | _QUIET)
        for widget in (field, *forwarding):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            return any(event.matches(sequence) for sequence in _TAKING)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            return watched is self._field and event.button() is Qt.MouseButton.LeftButton
        return super().eventFilter(watched, event)

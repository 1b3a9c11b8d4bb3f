"""Keeps words and numbers in the one-line field they were typed in: no way to take them leads out of it.

Qt's own one-line fields remember: Ctrl+C, and under X11 whatever selects by key or mouse and Ctrl+K and Ctrl+U, put the
text where the next person pastes from. So what selects or erases is done here; only the field's own keys take a copy.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TAKING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_MARKING: dict[QKeySequence.StandardKey, Callable[[QLineEdit], None]] = {
    QKeySequence.StandardKey.SelectAll: QLineEdit.selectAll,
    QKeySequence.StandardKey.SelectNextChar: lambda field: field.cursorForward(True),
    QKeySequence.StandardKey.SelectPreviousChar: lambda field: field.cursorBackward(True),
    QKeySequence.StandardKey.SelectNextWord: lambda field: field.cursorWordForward(True),
    QKeySequence.StandardKey.SelectPreviousWord: lambda field: field.cursorWordBackward(True),
    QKeySequence.StandardKey.SelectStartOfLine: lambda field: field.home(True),
    QKeySequence.StandardKey.SelectStartOfBlock: lambda field: field.home(True),
    QKeySequence.StandardKey.SelectEndOfLine: lambda field: field.end(True),
    QKeySequence.StandardKey.SelectEndOfBlock: lambda field: field.end(True),
    QKeySequence.StandardKey.DeleteEndOfLine: lambda field: _erase_from(field, field.cursorPosition()),
    QKeySequence.StandardKey.DeleteCompleteLine: lambda field: _erase_from(field, 0),
}
"""What the field is asked to do instead of being handed these keys."""
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
            return any(event.matches(sequence) for sequence in _TAKING) or self._is_done(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            return watched is self._field and event.button() is Qt.MouseButton.LeftButton
        return super().eventFilter(watched, event)

    def _is_done(self, event: QKeyEvent) -> bool:
        done = next((do for keys, do in _MARKING.items() if event.matches(keys)), None)
        if done and event.type() == QEvent.Type.KeyPress:
            done(self._field)
        return done is not None and event.type() == QEvent.Type.KeyPress


def _erase_from(field: QLineEdit, place: int) -> None:
    field.setCursorPosition(place)
    field.end(True)
    field.del_()

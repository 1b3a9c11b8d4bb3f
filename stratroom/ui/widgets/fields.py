"""A field to write in, with its label above. What is written belongs to whoever reads it on Return; it is not kept."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from stratroom.ui.widgets.labels import PlainLabel


class Field(QWidget):
    """A label and one line to write in, or several with `lines` > 1.

    Return gives `submitted` (in several lines Ctrl+Return does, Return is a new line). `is_voice` sets people's own
    words in the serif. `key` is shown beside the label: what leads here, where somebody listens for it;
    not while the cursor is here, where that key is a letter.
    """

    changed = Signal(str)
    submitted = Signal(str)

    def __init__(self, label: str, *, lines: int = 1, hint: str = "", is_voice: bool = False, key: str = "") -> None:
        super().__init__()
        self.label, self._key = PlainLabel(label, "small"), PlainLabel(key, "least")
        self.edit = _several_lines(lines) if lines > 1 else QLineEdit()
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(hint)
        self.edit.setProperty("voice", "human" if is_voice else "")
        self.label.setBuddy(self.edit)
        self._given = ""
        self._lay_out()
        self._listen()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Into the line. No focus proxy: Qt could not move a field in the order of Tab, only what is inside it."""
        self.edit.setFocus(reason)

    def text(self) -> str:
        return self.edit.text() if isinstance(self.edit, QLineEdit) else self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Replaces the text; the same text leaves the caret where it is."""
        self._given = text
        if text != self.text():
            self._fill(text)

    def write(self, text: str) -> None:
        """As if somebody typed it: it is not taken yet."""
        self._fill(text)

    def _fill(self, text: str) -> None:
        if isinstance(self.edit, QLineEdit):
            self.edit.setText(text)
        else:
            self.edit.setPlainText(text)

    @property
    def is_written(self) -> bool:
        """Whether somebody has written in it since it was last filled or cleared; blanks alone are nothing written."""
        return self.text().strip() != self._given.strip()

    def clear(self) -> None:
        self.set_text("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._key.text() and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._key.setVisible(event.type() == QEvent.Type.FocusOut)
        if isinstance(self.edit, QLineEdit):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_control_return(event):
            self.submitted.emit(self.text())
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        if self._key.text():
            _keep_room(self._key)
            head.addWidget(self._key)
        column.addLayout(head)
        column.addWidget(self.edit)

    def _listen(self) -> None:
        if isinstance(self.edit, QLineEdit):
            self.edit.textChanged.connect(self.changed)
            self.edit.returnPressed.connect(lambda: self.submitted.emit(self.text()))
        else:
            self.edit.textChanged.connect(lambda: self.changed.emit(self.text()))
        self.edit.installEventFilter(self)


def _keep_room(widget: QWidget) -> None:
    """Nothing moves when it is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def _several_lines(lines: int) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setMinimumHeight(22 * lines + 18)
    edit.setMaximumHeight(22 * lines + 60)
    return edit


def _is_control_return(event: QKeyEvent) -> bool:
    is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_return and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

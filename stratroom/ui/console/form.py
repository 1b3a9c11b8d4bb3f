"""Fields above one button. What is typed stays until the workshop comes back with the act in it.

A form knows no rules: it asks, and the room may refuse; then nothing in it has changed.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.workshop import Workshop
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, PrimaryButton

IsTaken = Callable[[Workshop], bool]


class Form(QWidget):
    """`submitted` when the button is pressed; `asked` carries what `ask` was given. Subclasses lay out the lines.

    Return in a one-line field or Ctrl+Return anywhere presses the button; Return never leaves a form half done.
    """

    asked = Signal(object)
    submitted = Signal()

    def __init__(self, submit: PlainButton) -> None:
        super().__init__()
        self.submit = submit
        self.fields: list[Field] = []
        self._is_taken: IsTaken | None = None
        self._source: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        submit.clicked.connect(self._submit)
        everywhere = QShortcut(QKeySequence("Ctrl+Return"), self, submit.click)
        everywhere.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def line(self, *parts: QWidget) -> None:
        """The next line of the form: these, side by side in equal widths."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for part in parts:
            row.addWidget(part, 1)
            if isinstance(part, Field):
                self._take_in(part)
        self._column.addLayout(row)

    def last_line(self, *beside: QWidget) -> None:
        """The line with the button."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.submit)
        for part in beside:
            row.addWidget(part)
        if not isinstance(self.submit, PrimaryButton):
            row.addStretch()
        self._column.addLayout(row)

    def ask(self, command: Command, is_taken: IsTaken) -> None:
        """Ask, and clear the fields once `is_taken` holds for the workshop that comes back."""
        self._is_taken = is_taken
        self.asked.emit(command)

    def settle(self, workshop: Workshop) -> None:
        """Clear the fields if what was asked has been taken; the first one is ready for the next."""
        if self._is_taken is None or not self._is_taken(workshop):
            return
        self._is_taken = None
        self.reset()
        if self.isAncestorOf(self.focusWidget() or self):
            self.fields[0].setFocus()

    def reset(self) -> None:
        """Nothing of what was written is left for the next person's words."""
        for field in self.fields:
            field.clear()

    @property
    def is_written(self) -> bool:
        """Whether anything in it would be lost with it."""
        return any(field.is_written for field in self.fields)

    def differs_from(self, source: object) -> bool:
        """Whether this is another source than the fields were last filled from: fill them only then."""
        if source == self._source:
            return False
        self._source = source
        return True

    def _take_in(self, field: Field) -> None:
        self.fields.append(field)
        field.submitted.connect(self.submit.click)

    def _submit(self) -> None:
        self.submitted.emit()


def labelled(label: str, part: QWidget) -> QWidget:
    """A control with its label above, as fields have it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addWidget(PlainLabel(label, "small"))
    column.addWidget(part)
    return whole

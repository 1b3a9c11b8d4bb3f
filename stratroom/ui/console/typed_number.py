"""A number typed digit by digit: which of the numbered things is meant. What becomes of it is decided elsewhere."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stratroom.ui.widgets.buttons import plain_shortcut


class TypedNumber(QObject):
    """Listens while `widget` can be seen. Up to `most` things are numbered from 1; 0 stands for none of them.

    With fewer than ten a digit is `taken` at once. With more it is collected, as many as the highest number has:
    `typed` tells the digits so far, "" when they are let go, and `take` takes them.
    """

    typed = Signal(str)
    taken = Signal(int)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.most, self.digits = 0, ""
        for digit in range(10):
            plain_shortcut(str(digit), widget, partial(self._press, str(digit)))

    def take(self) -> bool:
        """Take what is typed; whether anything was."""
        digits = self.digits
        if digits:
            self._show("")
            self.taken.emit(int(digits))
        return bool(digits)

    def let_go(self) -> bool:
        """Forget what is typed; whether anything was."""
        was_typed = bool(self.digits)
        self._show("")
        return was_typed

    def _press(self, digit: str) -> None:
        if self.most < 10 or (digit == "0" and not self.digits):
            self._show("")
            self.taken.emit(int(digit))
        else:
            self._show((self.digits + digit)[-len(str(self.most)) :])

    def _show(self, digits: str) -> None:
        if digits != self.digits:
            self.digits = digits
            self.typed.emit(digits)

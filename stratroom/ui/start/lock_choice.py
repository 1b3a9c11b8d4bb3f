"""Whether a new workshop is locked with a passphrase: folded away until it is wanted, then what it costs first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.passphrase_fields import LOST, NewPassphrase
from stratroom.ui.widgets import PlainLabel, Tick
from stratroom.words import say


class LockChoice(QWidget):
    """`submitted` on Return in its last field."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Tick(say("Lock the workshop with a passphrase"))
        self.new = NewPassphrase()
        self._about = PlainLabel(say(LOST), "strong")
        self._more = PlainLabel(say("It can be set, changed and removed later, too."), "small")
        self.wanted.toggled.connect(self._unfold)
        self.new.submitted.connect(self.submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        for part in (self.wanted, self._about, self.new, self._more):
            column.addWidget(part)
        self._show(is_wanted=False)

    @property
    def passphrase(self) -> str | None:
        """None where it is not to be locked."""
        return self.new.text if self.wanted.isChecked() else None

    @property
    def is_in_order(self) -> bool:
        """Whether there is none, or one typed twice alike; what is wrong is said beside its field."""
        return not self.wanted.isChecked() or self.new.is_in_order()

    def _unfold(self, is_wanted: bool) -> None:
        self._show(is_wanted=is_wanted)
        if is_wanted:
            self.new.first.setFocus()
            bring_into_view(self, self.new.first)
        else:
            self.new.clear()

    def _show(self, *, is_wanted: bool) -> None:
        for part in (self._about, self.new, self._more):
            part.setVisible(is_wanted)

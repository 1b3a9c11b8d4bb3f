"""“Save as own design…”: a button that asks for a name where it stands. What becomes of it is known elsewhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.widgets import PlainButton
from stratroom.words import say


class KeepAs(QWidget):
    """`named` carries the name; the field stays until `put_away`, so that a name that is taken can be changed."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ask = PlainButton(say("Save as own design…"))
        self.name, self.keep = InPlaceField(say("Name of the design")), PlainButton(say("Save the design"))
        self.leave = PlainButton(say("Cancel"))
        self.name.setMinimumWidth(240)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self.ask, self.name, self.keep, self.leave):
            row.addWidget(part)
        self.ask.clicked.connect(self.open)
        self.leave.clicked.connect(self.put_away)
        self.name.escaped.connect(self.put_away)
        self.name.opened.connect(self.open)
        for signal in (self.keep.clicked, self.name.returnPressed):
            signal.connect(lambda *_: self.named.emit(self.name.text()))
        self._show_field(False)

    def open(self) -> None:
        """Ask for the name."""
        self._show_field(True)
        self.name.setFocus()

    def put_away(self) -> None:
        """Back to the button; the name is gone."""
        was_open = self.name.isVisible()
        self._show_field(False)
        self.name.clear()
        if was_open:
            self.ask.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.name.isVisible():
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _show_field(self, is_open: bool) -> None:
        self.ask.setVisible(not is_open)
        for part in (self.name, self.keep, self.leave):
            part.setVisible(is_open)

"""The line that asks why a stage is gone back to, in place, at the foot of the programme. The reason is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.names import ItemId
from stratroom.model.programme import ReopenStage
from stratroom.model.workshop import Workshop
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.place_names import call_place
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say


class Reopening(QWidget):
    """Hidden until `ask_why`; `asked` carries the command. Return goes back, Escape stays; a refusal loses nothing."""

    asked = Signal(object)
    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._item = ItemId("")
        self._title = PlainLabel("", "strong")
        self._why = PlainLabel(say("Why? The record keeps it."), "small")
        self.reason = InPlaceField(self._why.text())
        self.reason.setPlaceholderText("")
        self.reopen, self.stay = PlainButton(say("Reopen")), PlainButton(say("Stay here"))
        self.reason.returnPressed.connect(self._ask)
        self.reason.escaped.connect(self.put_away)
        self.reopen.clicked.connect(self._ask)
        self.stay.clicked.connect(self.put_away)
        self._lay_out()
        self.hide()

    def ask_why(self, item: ItemId, title: str) -> None:
        self._item = item
        call_place(self, item)
        self._title.setText(say("Reopen {title}", title=title))
        self.reason.clear()
        self.show()
        self.opened.emit()
        self.reason.setFocus()

    def put_away(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def settle(self, workshop: Workshop) -> None:
        """Put away once the room is at the stage that was asked for."""
        if workshop.item == self._item:
            self.put_away()

    def _ask(self) -> None:
        self.asked.emit(ReopenStage(self._item, self.reason.text()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._why, self.reason, self.reopen, self.stay):
            column.addWidget(part)

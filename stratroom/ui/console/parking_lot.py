"""The parking lot on the console: what came up and belongs elsewhere, parked in one line from any stage, settled in
words. It only asks; what the room sees of it is a deliberate act."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from stratroom.model.names import ParkedId
from stratroom.model.parked import Park, ParkedPoint, SettleParked
from stratroom.model.workshop import Workshop
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.page import show_words
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, rule
from stratroom.words import say, say_of

_HIGHEST, _LOWEST = 200, 60


class ParkingLot(QWidget):
    """Hidden until `open`. `asked` carries a command, `put_away` when the hands go back to the stage; `show_asked` when
    the room should see the points, or not any more."""

    asked = Signal(object)
    put_away = Signal()
    show_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parked: tuple[ParkedPoint, ...] = ()
        self._awaited = ""
        self.point = Field(say("A point to park; Return parks it"), is_voice=True)
        self.show_them = PlainButton(say("Show on the projector"))
        self.close_it = PlainButton(say("Close"), name=say("Close the parking lot"))
        self._settled = PlainLabel("", "quiet")
        self._list = QWidget()
        whole, column = QVBoxLayout(self._list), QVBoxLayout()
        whole.setContentsMargins(0, 0, 6, 0)
        whole.addLayout(column)
        whole.addWidget(self._settled)
        column.setSpacing(0)
        self.rows = Rows[ParkedPoint](column, lambda point: point.id, self._make)
        self._connect()
        self._lay_out()
        self.hide()

    def set_margin(self, side: int) -> None:
        """As the panel above has it."""
        self._column.setContentsMargins(side, 6, side, 8)

    def open(self) -> None:
        self.show()
        self.point.setFocus()

    def show_workshop(self, workshop: Workshop) -> None:
        self._parked = workshop.parked
        if any(point.id == self._awaited for point in self._parked):
            self._awaited = ""
            self.point.clear()
        waiting = [point for point in self._parked if not point.how]
        self.rows.show(waiting)
        done = len(self._parked) - len(waiting)
        show_words(self._settled, say_of(done, "{n} point is settled.", "{n} points are settled.") if done else "")
        self._scroll.setVisible(bool(self._parked))
        wanted = min(_HIGHEST, self._list.sizeHint().height())
        self._scroll.setMaximumHeight(wanted)
        self._scroll.setMinimumHeight(min(_LOWEST, wanted))

    def show_shown(self, is_shown: bool, *, is_newer: bool) -> None:
        """Whether the room sees points now, and whether others wait by now than those."""
        waits = any(not point.how for point in self._parked)
        self.show_them.setVisible(waits or is_shown)
        if is_shown and is_newer:
            self.show_them.set_label(say("Show the points as they are now"))
        else:
            self.show_them.set_label(say("Take off the projector") if is_shown else say("Show on the projector"))

    def row(self, id: str) -> "ParkedRow":
        """The row of a point that waits."""
        row = self.rows.widgets[id]
        assert isinstance(row, ParkedRow)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the stage; what is typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def _park(self, text: str) -> None:
        self._awaited = fresh_id("k", (point.id for point in self._parked))
        self.asked.emit(Park(ParkedId(self._awaited), text))

    def _make(self, point: ParkedPoint) -> QWidget:
        row, id = ParkedRow(), point.id
        row.settled.connect(lambda how: self.asked.emit(SettleParked(id, how)))
        return row

    def _connect(self) -> None:
        self.point.submitted.connect(self._park)
        self.show_them.clicked.connect(self.show_asked)
        self.close_it.clicked.connect(self.put_away)

    def _lay_out(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(say("Parking lot"), "section"), 1)
        head.addWidget(self.show_them)
        head.addWidget(self.close_it)
        self._column = column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.point, self._scroll):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(rule())
        whole.addLayout(column)


class ParkedRow(QWidget):
    """One point that waits; “Settle…” opens a field under it for what became of it."""

    settled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words, self._from = PlainLabel("", "voice"), PlainLabel("", "quiet")
        self.settle = PlainButton(say("Settle…"))
        self.how = InPlaceField(say("What became of it"))
        self.settle.clicked.connect(self._open)
        self.how.returnPressed.connect(lambda: self.settled.emit(self.how.text()))
        self.how.escaped.connect(self._leave)
        self.how.opened.connect(self._open)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        for part, stretch in ((self._words, 3), (self._from, 1), (self.settle, 0)):
            row.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(row)
        column.addWidget(self.how)
        self.how.hide()

    def show_item(self, point: ParkedPoint) -> None:
        self._words.setText(point.text)
        self._from.setText(point.title)
        self.settle.setAccessibleName(say("Settle: {point}", point=point.text))

    def _open(self) -> None:
        self.how.show()
        self.how.setFocus()

    def _leave(self) -> None:
        self.how.hide()
        self.settle.setFocus()


def waiting(parked: Iterable[ParkedPoint]) -> int:
    """How many points wait."""
    return sum(not point.how for point in parked)

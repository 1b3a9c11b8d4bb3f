"""Who of those who are here says yes: everybody to begin with, each with a tick. To what is the stage's to say."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.participants import Tick
from stratroom.ui.console.rows import Rows
from stratroom.ui.widgets import MarkLabel, PlainLabel
from stratroom.words import say

_MARK = 26


class Confirmers(QWidget):
    """`changed` when one was ticked, by hand or by the workshop. Who is not ticked is named in the record while
    `names` is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(say("Who confirms it, of those who are here"), "small"))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        column.addLayout(rows)
        self._rows = Rows[Participant](rows, lambda person: person.id, self._make)
        self.names = Tick(say("Name in the record who does not"))
        self.names.setChecked(True)
        column.addWidget(self.names)

    @property
    def ticked(self) -> tuple[ParticipantId, ...]:
        """Who confirms it, as they sit."""
        return tuple(ParticipantId(id) for id in self._rows.widgets if self.row(id).tick.isChecked())

    def show_people(self, people: Iterable[Participant]) -> None:
        """Whoever comes in is ticked; what somebody ticked or took out stays."""
        listed = tuple(people)
        self._rows.show(listed)
        self.setVisible(bool(listed))
        self._say_names()

    def tick_all(self) -> None:
        for id in self._rows.widgets:
            self.row(id).tick.setChecked(True)
        self.names.setChecked(True)

    def row(self, id: str) -> "ConfirmerRow":
        """The row of a person."""
        row = self._rows.widgets[id]
        assert isinstance(row, ConfirmerRow)
        return row

    def _make(self, person: Participant) -> QWidget:
        row = ConfirmerRow(person)
        row.tick.toggled.connect(self._tick)
        return row

    def _tick(self) -> None:
        self._say_names()
        self.changed.emit()

    def _say_names(self) -> None:
        """Asked only while somebody does not confirm it."""
        self.names.setVisible(len(self.ticked) < len(self._rows.widgets))


class ConfirmerRow(QWidget):
    """A tick, the mark and the name beside it; a press on the name ticks, too."""

    def __init__(self, person: Participant) -> None:
        super().__init__()
        self.tick, self._name = Tick(), PlainLabel("")
        self._mark = MarkLabel(person.seat, person.initials, _MARK, name=person.called)
        self.tick.setChecked(True)
        self._name.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 3, 0, 3)
        across.setSpacing(10)
        across.addWidget(self.tick)
        across.addWidget(self._mark)
        across.addWidget(self._name, 1)

    def show_item(self, person: Participant) -> None:
        self._mark.initials = person.initials
        self._mark.update()
        self._name.setText(person.known_as)
        self.tick.setAccessibleName(say("Confirms it: {name}", name=person.called))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.toggle()

"""Who speaks in which order, listed on the console: number, person, why then, and a button that gives them the floor.

Who comes when is decided elsewhere; here it is shown, and asked for. A long list begins with its first few.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.form import labelled
from stratroom.ui.console.page import beside, show_words
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.speaking_bar import LONGEST, PRESETS
from stratroom.ui.widgets import Choice, MarkLabel, NumberBox, PlainButton, PlainLabel, rule
from stratroom.words import say, say_of

USUAL = 2
FEW = 8
_OTHER = "other"
_NUMBER, _BOX, _WIDE = 22, 76, 440


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """`why` is the reason they speak then, `is_first` whether nobody interrupts them as the minority; `given` says
    which floors they were given, `may_speak` whether the floor can be given to them now."""

    id: str
    number: int
    name: str
    seat: int
    initials: str
    why: str
    is_first: bool = False
    given: str = ""
    may_speak: bool = True


class Speakers(QWidget):
    """`floor_asked(id, minutes)`: this person is to have the floor for so long."""

    floor_asked = Signal(str, int)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._shown: tuple[SpeakerRow, ...] = ()
        self._shows_all, self._has_floor = False, ""
        self._said = PlainLabel("", "small")
        self.minutes = _Minutes()
        self.all = PlainButton("")
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows = Rows[SpeakerRow](rows, lambda row: row.id, self._row)
        self.all.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (rule(), PlainLabel(title, "strong"), self._said, self.minutes):
            column.addWidget(part)
        column.addLayout(rows)
        column.addWidget(beside(self.all))
        self.hide()

    def show_speakers(self, rows: Iterable[SpeakerRow], said: str = "") -> None:
        """Show these in this order; `said` is what is to be known of the order. Nobody: nothing is shown."""
        self._shown = tuple(rows)
        show_words(self._said, said)
        self.setVisible(bool(self._shown))
        self._draw()

    def floor(self, id: str) -> PlainButton:
        """The button that gives this person the floor."""
        return self._line(id).give

    def show_floor(self, id: str) -> None:
        """Who has the floor now; "" for nobody."""
        self._has_floor = id
        for each in self.rows.widgets:
            self._line(each).show_floor(has_it=each == id)

    @property
    def running(self) -> QWidget | None:
        """The line of whoever has the floor, if it is to be seen."""
        row = self.rows.widgets.get(self._has_floor)
        return row if row and row.isVisible() else None

    def _line(self, id: str) -> "_Row":
        row = self.rows.widgets[id]
        assert isinstance(row, _Row)
        return row

    def _draw(self) -> None:
        is_long = len(self._shown) > FEW
        self.rows.show(self._shown if self._shows_all or not is_long else self._shown[:FEW])
        self.all.setVisible(is_long)
        self.all.set_label(say("The first {n} only", n=FEW) if self._shows_all else say("All {n}", n=len(self._shown)))

    def _show_all(self) -> None:
        self._shows_all = not self._shows_all
        self._draw()
        self.show_floor(self._has_floor)

    def _row(self, row: SpeakerRow) -> QWidget:
        made, id = _Row(row), row.id
        made.give.clicked.connect(lambda: self.floor_asked.emit(id, self.minutes.value))
        return made


class _Minutes(QWidget):
    """For how long: one of the usual times, or another number of minutes."""

    def __init__(self) -> None:
        super().__init__()
        words = {str(n): say_of(n, "{n} min", "{n} min") for n in PRESETS} | {_OTHER: say("Other")}
        self.choice = Choice(say("Minutes of the floor"), words, str(USUAL))
        self.other = NumberBox(say("Other minutes of the floor"), 1, LONGEST)
        self.other.setValue(4)
        self.other.setFixedWidth(_BOX)
        self.other.hide()
        self.choice.changed.connect(lambda: self.other.setVisible(self.choice.value == _OTHER))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(say("The floor, uninterrupted, for"), self.choice))
        column.addWidget(self.other)

    @property
    def value(self) -> int:
        chosen = self.choice.value
        return self.other.value() if chosen in (None, _OTHER) else int(chosen)


class _Row(QWidget):
    """One person and why it is their turn."""

    def __init__(self, row: SpeakerRow) -> None:
        super().__init__()
        self._number, self._name = PlainLabel("", "small"), PlainLabel("", "body")
        self._number.setFixedWidth(_NUMBER)
        self._first, self._why, self._given = PlainLabel("", "strong"), PlainLabel("", "small"), PlainLabel("", "small")
        self._now = PlainLabel(say("Has the floor now"), "strong", ink="room")
        self._now.hide()
        self.give = PlainButton(say("Give the floor"))
        said = QVBoxLayout()
        said.setSpacing(0)
        for part in (self._name, self._now, self._first, self._why, self._given):
            said.addWidget(part)
        person = QHBoxLayout()
        person.setSpacing(12)
        person.addWidget(self._number)
        person.addWidget(MarkLabel(row.seat, row.initials, 28))
        person.addLayout(said, 1)
        self._line = line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(8)
        line.addLayout(person, 1)
        line.addWidget(self.give, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands under the person where both beside each other would break words."""
        super().resizeEvent(event)
        is_wide, way = event.size().width() >= _WIDE, QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def show_item(self, row: SpeakerRow) -> None:
        self._number.setText(str(row.number))
        self._name.setText(row.name)
        show_words(self._first, row.why if row.is_first else "")
        show_words(self._why, "" if row.is_first else row.why)
        show_words(self._given, row.given)
        self.give.setVisible(row.may_speak)
        self.give.setAccessibleName(say("{label}: {text}", label=self.give.label, text=row.name))

    def show_floor(self, *, has_it: bool) -> None:
        self._now.setVisible(has_it)

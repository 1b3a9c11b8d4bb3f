"""One line in which somebody is given time to speak: how long, then what is left, pause, a minute more, done.

It asks; the time itself is kept elsewhere, and by no workshop.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui import styling
from stratroom.ui.console.clock_words import digits, of_speaking
from stratroom.ui.console.page import MARGIN
from stratroom.ui.speaking import SpeakingTime
from stratroom.ui.widgets import NumberBox, PlainButton, PlainLabel, rule
from stratroom.ui.widgets.digits import Digits
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.words import say, say_of

PRESETS = (1, 2, 3, 5)
LONGEST = 60
_NUMBER = 76


class SpeakingBar(QWidget):
    """`begun` carries minutes. `put_away` when it is closed without a time running in it."""

    begun = Signal(int)
    pause_asked = Signal()
    longer_asked = Signal()
    done_asked = Signal()
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.presets: Mapping[int, PlainButton] = {n: _Small(say_of(n, "{n} min", "{n} min")) for n in PRESETS}
        self.minutes = NumberBox(say("Minutes to speak"), 1, LONGEST)
        self.minutes.setValue(4)
        self.minutes.setFixedWidth(_NUMBER)
        self.start = _Small(say("Start"))
        self.whose = PlainLabel("", "strong")
        self.timer, self.of = Digits(say("Time left"), styling.PRIMARY, "+00:00"), PlainLabel("", "small")
        self.pause, self.longer = PlainButton(""), PlainButton(say("+1 min"))
        self.done = PlainButton(say("Done"))
        self._is_narrow = False
        self._choosing = (*self.presets.values(), self.minutes, self.start)
        self._counting = (self.timer, self.of, self.pause, self.longer, self.done)
        self._lay_out()
        self._connect()
        self.show_time(None, 0)
        self.hide()

    @property
    def first_hold(self) -> QWidget:
        """Where the hands begin: the shortest time, or the pause of the one that runs."""
        return self.presets[PRESETS[0]] if self.pause.isHidden() else self.pause

    def set_margin(self, side: int) -> None:
        """As the panel above has it; a narrow one has no room to spare for what the time is left of."""
        self._line.setContentsMargins(side, 8, side, 8)
        self._is_narrow = side < MARGIN
        self.of.setVisible(not self.timer.isHidden() and not self._is_narrow)

    def show_time(self, time: SpeakingTime | None, left: int) -> None:
        """What is left of it, or the choice of how long."""
        self.whose.setText((time.title if time else "") or say("Speaking time"))
        if time:
            self.timer.show_time(digits(left))
            self.of.setText(of_speaking(time, left))
            self.pause.set_label(say("Pause") if time.is_running else say("Go on"))
        if self.pause.isHidden() == (time is not None):
            for part in self._choosing:
                part.setVisible(time is None)
            for part in self._counting:
                part.setVisible(time is not None)
            self.of.setVisible(time is not None and not self._is_narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the stage."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, minutes: int) -> None:
        self.begun.emit(minutes)

    def _connect(self) -> None:
        for minutes, button in self.presets.items():
            button.clicked.connect(lambda _=False, minutes=minutes: self._begin(minutes))
        self.start.clicked.connect(lambda: self._begin(self.minutes.value()))
        self.minutes.lineEdit().returnPressed.connect(lambda: self._begin(self.minutes.value()))
        self.pause.clicked.connect(self.pause_asked)
        self.longer.clicked.connect(self.longer_asked)
        self.done.clicked.connect(self.done_asked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = QWidget()
        column.addWidget(rule())
        column.addWidget(parts)
        self._line = line = FlowLayout(parts)
        for part in (self.whose, *self._choosing, *self._counting):
            line.addWidget(part)


class _Small(PlainButton):
    """Narrow enough that every choice stands in one line of the smallest window."""

    pad = 10

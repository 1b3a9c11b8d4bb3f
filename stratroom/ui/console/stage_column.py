"""The middle of the desk: the stage's panel, its clock above it with what was left behind elsewhere, and under it what
serves every stage: time, somebody's time to speak, the parking lot. What is opened below never takes the place of the
stage.

It passes on what is asked; which panel stands in it is decided by the desk.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from stratroom.model.workshop import Workshop
from stratroom.ui.console.kept_in_sight import KeptInSight
from stratroom.ui.console.left_behind import LeftBehind
from stratroom.ui.console.page import MARGIN, NARROW, NARROW_MARGIN
from stratroom.ui.console.panel import StagePanel
from stratroom.ui.console.parking_lot import ParkingLot, waiting
from stratroom.ui.console.speaking_bar import SpeakingBar
from stratroom.ui.console.stage_head import StageHead
from stratroom.ui.console.strip import PrimaryStrip
from stratroom.ui.console.timekeeping import Timekeeping
from stratroom.ui.console.tools import Tools


class StageColumn(QWidget):
    """`asked` carries a command of the parking lot, `show_parked_asked` when the room should see it; `hands_free` when
    the hands have nowhere else to go than to the stage."""

    asked = Signal(object)
    show_parked_asked = Signal()
    hands_free = Signal()

    def __init__(self, pages: Iterable[QWidget], notice: QWidget, left: LeftBehind, time: Timekeeping) -> None:
        super().__init__()
        self._time, self._held = time, None
        self.head, self.tools, self.strip = StageHead(), Tools(), PrimaryStrip()
        self._sight = KeptInSight(self)
        self.left = left
        self.speaking, self.parking = SpeakingBar(), ParkingLot()
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # in a low window what is opened below, or said above, comes first
        for page in pages:
            self._stack.addWidget(page)
        self._lay_out(notice)
        self._connect()

    def turn_to(self, page: QWidget) -> bool:
        """Show this panel; whether another one was shown before."""
        was_another = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        return was_another

    def show_panel(self, panel: StagePanel) -> None:
        """What of the panel stands outside it: its heading above, its large button where it is out of sight."""
        self.head.show_heading(panel)
        page = self._stack.currentWidget()
        assert isinstance(page, QScrollArea), "a panel scrolls"
        self.strip.follow(panel, page)
        self._sight.follow(panel, page)

    def show_workshop(self, workshop: Workshop) -> None:
        self.left.show_workshop(workshop)
        self.parking.show_workshop(workshop)
        self.tools.show_waiting(waiting(workshop.parked))

    def show_time(self) -> None:
        """Draw the clocks as they stand; nothing else."""
        time = self._time
        self.head.show_plan(time.plan)
        self.speaking.show_time(time.speaking, time.left)
        self.tools.show_plan(time.plan, is_shown=time.is_shown, is_speaking=time.speaking is not None)

    def give_floor(self, whose: str, minutes: int) -> None:
        """Somebody's time to speak begins: it counts below the stage, and the hands stay where they are."""
        self._time.begin_speaking(minutes, whose)
        self.speaking.show()

    def take_floor_back(self, whose: str) -> None:
        """The time that was begun for them is over; another's goes on."""
        if not self._time.speaking or self._time.speaking.title != whose:
            return
        held = QApplication.focusWidget()
        self._time.end_speaking()
        self.speaking.hide()
        if held and self.speaking.isAncestorOf(held):
            self._give_hands_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = NARROW_MARGIN if self.width() < NARROW else MARGIN
        for part in (self.head, self.left, self.strip, self.parking, self.speaking, self.tools):
            part.set_margin(side)

    def open_for(self, part: QWidget) -> None:
        """Open what lies below the stage, if this stands there."""
        if self.parking.isAncestorOf(part):
            self._open_parking()

    # What is opened below the stage, and where the hands go

    def _open_parking(self) -> None:
        self._remember_hands()
        self.parking.open()

    def _open_speaking(self) -> None:
        """The key once more pauses the time that runs."""
        if self._time.speaking:
            self._time.pause_speaking()
            return
        self._remember_hands()
        self.speaking.show()
        self.speaking.first_hold.setFocus()

    def _begin_speaking(self, minutes: int) -> None:
        self._time.begin_speaking(minutes)
        self._give_hands_back()

    def _end_speaking(self) -> None:
        self._time.end_speaking()
        self._close(self.speaking)

    def _leave_speaking(self) -> None:
        """A time that runs stays in sight."""
        if self._time.speaking:
            self._give_hands_back()
        else:
            self._close(self.speaking)

    def _close(self, part: QWidget) -> None:
        part.hide()
        self._give_hands_back()

    def _remember_hands(self) -> None:
        held = QApplication.focusWidget()
        if held and self._stack.isAncestorOf(held):
            self._held = held

    def _give_hands_back(self) -> None:
        """To what they held in the stage, if that is still there."""
        held, self._held = self._held, None
        if held and held.isVisible():
            held.setFocus()
        else:
            self.hands_free.emit()

    def _connect(self) -> None:
        tools, time, speaking = self.tools, self._time, self.speaking
        does = {
            tools.more: time.more_time, tools.pause: time.start_or_pause, tools.show_clock: time.toggle_shown,
            tools.park: self._open_parking, tools.speak: self._open_speaking,
        }  # fmt: skip
        for button, act in does.items():
            button.clicked.connect(lambda _=False, act=act: act())
        speaking.begun.connect(self._begin_speaking)
        speaking.pause_asked.connect(time.pause_speaking)
        speaking.longer_asked.connect(time.speak_longer)
        speaking.done_asked.connect(self._end_speaking)
        speaking.put_away.connect(self._leave_speaking)
        self.left.hands_free.connect(self.hands_free)
        self.parking.asked.connect(self.asked)
        self.parking.show_asked.connect(self.show_parked_asked)
        self.parking.put_away.connect(partial(self._close, self.parking))
        time.ticked.connect(self.show_time)

    def _lay_out(self, notice: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(notice)
        column.addWidget(self.head)
        column.addWidget(self.left)
        column.addWidget(self._stack, 1)
        for part in (self.strip.line, self.parking, self.speaking, self.tools):
            column.addWidget(part)

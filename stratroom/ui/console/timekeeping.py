"""The stage's clock and the speaking timer: what their keys do, and what of them the room sees, second by second.

The stage's time is in the ledger and asked for by commands. A speaking time is kept here, and by no workshop.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from stratroom.model.commands import Command
from stratroom.model.programme import GiveTime, StartClock, StopClock
from stratroom.model.public import PublicClock
from stratroom.model.time_plan import TimePlan, time_plan
from stratroom.model.workshop import Workshop
from stratroom.ui.clock import Clock, Ticker
from stratroom.ui.console.clock_words import public_speaking_clock, public_stage_clock
from stratroom.ui.console.line_acts import STEP
from stratroom.ui.speaking import SpeakingTime

Do = Callable[[Command], object]


class Timekeeping(QObject):
    """`ticked` every second and after every act: draw `plan` and `speaking` again. `room_sees` carries the clock on the
    projector, or None; only when it changes."""

    ticked = Signal()
    room_sees = Signal(object)

    def __init__(self, clock: Clock, do: Do, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._do, self._workshop = do, Workshop()
        self._seen: PublicClock | None = None
        self._shows_stage = self._shows_speaking = False
        self.speaking: SpeakingTime | None = None
        self.ticker = Ticker(clock, self)
        self.now = clock()
        self.ticker.ticked.connect(self._tick)

    @property
    def plan(self) -> TimePlan:
        """The day as it stood at the last tick."""
        return time_plan(self._workshop, self.now)

    @property
    def whose(self) -> str:
        """Who has been given the floor, in words; "" while nobody has."""
        return self.speaking.title if self.speaking else ""

    @property
    def left(self) -> int:
        """The seconds left of the speaking time, below zero when it is over; 0 without one."""
        return self.speaking.left(self.now) if self.speaking else 0

    @property
    def is_shown(self) -> bool:
        """Whether the room sees the clock that `toggle_shown` is about: the speaking timer where there is one."""
        return self._shows_speaking if self.speaking else self._shows_stage

    def follow(self, workshop: Workshop) -> None:
        """Something has happened in the workshop. Whose turn it was to speak is over when the room goes to a stage."""
        if workshop.item != self._workshop.item:
            self.speaking, self._shows_speaking = None, False
        self._workshop = workshop
        self._tick(self.ticker.clock())

    # What the keys do

    def more_time(self) -> None:
        self._do(GiveTime(self._workshop.item, STEP))

    def start_or_pause(self) -> None:
        """Of a clock that was left running on another day, the time since then counts for no stage."""
        if self.plan.is_running:
            self._do(StopClock())
            return
        if self._workshop.is_clock_running:
            self._do(StopClock())
        self._do(StartClock())

    def toggle_shown(self) -> None:
        if self.speaking:
            self._shows_speaking = not self._shows_speaking
        else:
            self._shows_stage = not self._shows_stage
        self._tell()

    def begin_speaking(self, minutes: int, whose: str = "") -> None:
        """`whose` in words where somebody was given the floor."""
        self._speak(SpeakingTime(minutes * 60, since=self.ticker.clock(), title=whose))

    def pause_speaking(self) -> None:
        """Pause it, or go on with it."""
        if self.speaking:
            at = self.ticker.clock()
            self._speak(self.speaking.paused(at) if self.speaking.is_running else self.speaking.going_on(at))

    def speak_longer(self) -> None:
        if self.speaking:
            self._speak(self.speaking.longer(60))

    def end_speaking(self) -> None:
        """The time is over; the next one is on the projector only if that is asked for again."""
        self._shows_speaking = False
        self._speak(None)

    def _speak(self, time: SpeakingTime | None) -> None:
        self.speaking = time
        self._tick(self.ticker.clock())

    def _tick(self, now: datetime) -> None:
        self.now = now
        if self._workshop.is_started:
            self._tell()

    def _tell(self) -> None:
        seen = self._for_the_room()
        self.ticked.emit()
        if seen != self._seen:
            self._seen = seen
            self.room_sees.emit(seen)

    def _for_the_room(self) -> PublicClock | None:
        if self.speaking and self._shows_speaking:
            return public_speaking_clock(self.speaking, self.left)
        return public_stage_clock(self.plan) if self._shows_stage else None

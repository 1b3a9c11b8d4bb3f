"""What time it is in the room: the wall clock read once, then a count of seconds that only runs forward.

A wall clock that is set right in mid-stage moves no timer, and an hour of sleep counts as an hour. What the time is
used for is not known here.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from stratroom.room import now

Clock = Callable[[], datetime]
_COUNTING_SLEEP = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""Linux counts the time asleep in BOOTTIME alone, macOS in MONOTONIC; Windows has neither name, and counts it."""


def seconds_since_start() -> float:
    """Seconds since some moment before now, those asleep included. Never fewer than before."""
    return time.monotonic() if _COUNTING_SLEEP is None else time.clock_gettime(_COUNTING_SLEEP)


class SteadyClock:
    """Call it for the time: the wall clock's when it was made, and the seconds that have gone by since.

    Counted in UTC, told as the clocks in the room show it: in the night they are set, they are.
    """

    def __init__(
        self, wall: Clock = now, seconds: Callable[[], float] = seconds_since_start, zone: tzinfo | None = None
    ) -> None:
        """`zone` is the machine's own unless another is handed in."""
        self._began, self._seconds, self._first = wall().astimezone(UTC), seconds, seconds()
        self._zone = zone

    def __call__(self) -> datetime:
        return (self._began + timedelta(seconds=self._seconds() - self._first)).astimezone(self._zone)


class Ticker(QObject):
    """`ticked` with the time, at every full second of the clock that is handed in. It never catches up: after an hour
    of sleep it ticks once."""

    ticked = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin with a tick now."""
        self.tick()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        """Say what time it is, and wait for the next full second."""
        self.ticked.emit(self.clock())
        self._timer.start(milliseconds_to_second(self.clock()))


def milliseconds_to_second(at: datetime) -> int:
    """How long until the next full second; rounded up, so that the tick falls behind it.

    >>> milliseconds_to_second(datetime(2027, 3, 1, 9, 0, 0, 250_000))
    751
    """
    return 1000 - at.microsecond // 1000 + (1 if at.microsecond else 0)

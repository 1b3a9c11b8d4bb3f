"""A laptop whose clocks are in the test's hands."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from stratroom.ui.clock import SteadyClock

NINE = datetime(2027, 3, 1, 9, tzinfo=timezone(timedelta(hours=2)))


@dataclass
class Machine:
    """A laptop's two clocks: the wall clock can be set, the count of seconds only grows."""

    wall: datetime = NINE
    seconds: float = 5000.0

    def goes(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.seconds += seconds

    def steady(self) -> SteadyClock:
        return SteadyClock(lambda: self.wall, lambda: self.seconds, NINE.tzinfo)

"""Somebody's time to speak: given, running or paused, and longer if need be. What time it is is handed in.

It is the room's courtesy and no part of the workshop: nothing of it is kept.
"""

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SpeakingTime:
    """`given` seconds; `spent` of them before it was paused last, `since` when it has been running; `title` says whose
    it is where somebody was given the floor."""

    given: int
    spent: float = 0.0
    since: datetime | None = None
    title: str = ""

    @property
    def is_running(self) -> bool:
        return self.since is not None

    def left(self, now: datetime) -> int:
        """Whole seconds, below zero in overtime; a second counts once it has gone by.

        >>> from datetime import timedelta
        >>> ten = datetime(2027, 3, 1, 10)
        >>> SpeakingTime(60, since=ten).left(ten + timedelta(seconds=80))
        -20
        """
        return self.given - int(self._spent(now))

    def going_on(self, now: datetime) -> "SpeakingTime":
        """Running from now on; one that runs already is left alone."""
        return self if self.is_running else replace(self, since=now)

    def paused(self, now: datetime) -> "SpeakingTime":
        return replace(self, spent=self._spent(now), since=None)

    def longer(self, seconds: int) -> "SpeakingTime":
        return replace(self, given=self.given + seconds)

    def _spent(self, now: datetime) -> float:
        return self.spent + ((now - self.since).total_seconds() if self.since else 0.0)

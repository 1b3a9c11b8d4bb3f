"""The times of a rehearsed day: a case says what happened, not when, so its acts are put along the programme.

The clock counts from the first stage on and is stopped at the end, as on a day that kept to its plan. Nothing of what
is said in a case is looked at here but where the room goes to another stage.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from stratroom.memory_room import LONG_AGO
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage, StartClock, StopClock
from stratroom.model.workshop import Workshop
from stratroom.rehearsal import Act
from stratroom.room import Room, now

BEGINS = time(9)


def whole_day(told: Iterable[Act]) -> list[Act]:
    """What a case tells, with the clock started once the workshop is there and stopped at its end."""
    first, *others = told
    return [first, ("", StartClock()), *others, ("", StopClock())]


class RehearsedClock:
    """The time of the act that comes next; after the last one it stands."""

    def __init__(self, times: Sequence[datetime]) -> None:
        self._times, self._done = times, 0

    def __call__(self) -> datetime:
        return self._times[min(self._done, len(self._times) - 1)]

    def follow(self, room: Room) -> None:
        """Every act that this room acknowledges moves it on."""
        room.when_changed(self._move_on)

    def _move_on(self, _workshop: Workshop) -> None:
        self._done += 1


def clock_for(played: Sequence[Act], programme: Sequence[PlannedStage], day: str) -> RehearsedClock:
    """Runs along the programme on this day (ISO 8601 or "")."""
    return RehearsedClock(times(played, programme, beginning(day, sum(line.minutes for line in programme), now())))


def when_tried_out(programme: Sequence[PlannedStage], day: str) -> str:
    """When that day begins (ISO 8601); long ago where `day` is no date: the rules say so then."""
    try:
        return beginning(day, sum(line.minutes for line in programme), now()).isoformat()
    except ValueError:
        return LONG_AGO


def beginning(day: str, minutes: int, now: datetime) -> datetime:
    """Nine o'clock on this day; on the day before `now` where none is given or it would not be over by `now`.

    >>> at = datetime.fromisoformat("2027-03-05T12:00:00+01:00")
    >>> [f"{beginning(day, 240, at):%d %H:%M}" for day in ("2027-03-01", "2027-03-05", "")]
    ['01 09:00', '04 09:00', '04 09:00']
    """
    if day:
        begins = datetime.combine(date.fromisoformat(day), BEGINS).astimezone()
        if begins + timedelta(minutes=minutes) <= now:
            return begins
    return datetime.combine(now.date() - timedelta(days=1), BEGINS).astimezone()


def times(played: Sequence[Act], programme: Sequence[PlannedStage], begins: datetime) -> list[datetime]:
    """When each act of a whole day happens: those of one stage evenly over its planned minutes. The clock is started
    with the day and stopped at its end."""
    spans, at = dict[ItemId, tuple[datetime, datetime]](), begins
    for line in programme:
        spans[line.key] = (at, at + timedelta(minutes=line.minutes))
        at = spans[line.key][1]
    stages = _stages(played, programme[0].key)
    found = [moment for item, count in stages for moment in _evenly(*spans[item], count)]
    return [begins, begins, *found[2:-1], spans[stages[-1][0]][1]]


def _stages(played: Sequence[Act], first: ItemId) -> list[tuple[ItemId, int]]:
    """The lines the room went to, in order, with the number of acts on each."""
    stages = [(first, 0)]
    for _place, command in played:
        if isinstance(command, EnterStage):
            stages.append((command.item, 0))
        item, count = stages[-1]
        stages[-1] = (item, count + 1)
    return stages


def _evenly(start: datetime, end: datetime, count: int) -> list[datetime]:
    """So many moments from the start on, to the second, each before the end."""
    seconds = int((end - start).total_seconds())
    return [start + timedelta(seconds=seconds * n // count) for n in range(count)]

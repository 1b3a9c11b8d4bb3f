"""A day in the room, minute by minute: acts at times of the day, and how its plan stands then."""

from datetime import datetime, timedelta, timezone

from stratroom.model.commands import Command
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.model.time_plan import TimePlan, time_plan
from stratroom.rehearsal import MemoryRoom
from tests.telling import PROGRAMME, started

ZONE = timezone(timedelta(hours=2))
LUNCH = PlannedStage(StageId("breaks"), "Lunch", 40, ItemId("lunch"))
DAY = (*PROGRAMME[:3], LUNCH, *PROGRAMME[3:])
"""Five stages of 20 minutes, lunch of 40 after the third."""


def clock(time: str, day: int = 1) -> datetime:
    hour, minute = time.split(":")
    return datetime(2027, 3, day, int(hour), int(minute), tzinfo=ZONE)


class Day:
    """A workshop whose acts happen at times of the day."""

    def __init__(self, starts: str = "09:00", programme: tuple[PlannedStage, ...] = DAY) -> None:
        self.room: MemoryRoom = started("CEO")
        self.at("08:00", ChangeProgramme(programme, starts))

    def at(self, time: str, *commands: Command, day: int = 1) -> None:
        self.room._at = clock(time, day).isoformat(timespec="seconds")
        for command in commands:
            self.room.do(command)

    def goes(self, time: str, item: str, day: int = 1) -> None:
        self.at(time, EnterStage(ItemId(item)), day=day)

    def plan(self, time: str, day: int = 1) -> TimePlan:
        return time_plan(self.room.workshop, clock(time, day))

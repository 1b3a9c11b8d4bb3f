"""What the room sees in a break: what it is called, when it goes on, and with what."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from stratroom.model.workshop import Workshop
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Break:
    """`until` is the time of day it goes on, HH:MM, "" where no clock runs; `line` says what comes then."""

    opens: ClassVar[bool] = True
    title: str
    until: str
    line: str


def views(workshop: Workshop, in_box: int = 0) -> tuple[Break, ...]:
    """One picture."""
    following = workshop.following
    line = say("Then: {title}", title=following.title) if following else ""
    return (Break(workshop.here.title, _until(workshop), line),)


def _until(workshop: Workshop) -> str:
    """From when the break began and the minutes it has: what was said to the room does not move with the clock."""
    if not workshop.is_clock_running:
        return ""
    began = datetime.fromisoformat(workshop.spells[-1].since)
    return (began + timedelta(minutes=workshop.here.allotted)).strftime("%H:%M")

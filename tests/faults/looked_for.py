"""What was acknowledged is looked for in the file as it lies on the disk; what is not there is counted."""

from collections import Counter
from pathlib import Path
from typing import Protocol

from stratroom.storage.opening import Contents, open_to_read
from tests.faults.rehearsed import RULES, Day, place_in, told_of


class Counted(Protocol):
    """What was counted, by its name."""

    def __getitem__(self, name: str, /) -> int: ...


def look_for(done: int, day: Day, path: Path, found: Counter[str]) -> Contents:
    """So many steps of the day were acknowledged: `found` gets how many were looked for, and how many of them are lost.
    AssertionError where more stands there: then something that was refused is stored."""
    contents = open_to_read(path, RULES.kinds)
    held = _steps_in(day, contents)
    found["looked for"] += done
    found["lost"] += max(done - held, 0)
    assert held <= done, f"{done} steps were acknowledged, and {held} are stored"
    return contents


def told_of_lost(found: Counted) -> str:
    """In figures; what looks for no acts holds by its own checks alone."""
    if not found["looked for"]:
        return "all as it was said to be"
    return f"{found['looked for']} acknowledged acts looked for, {found['lost']} lost"


def refuse_lost(found: Counted, seed: int) -> None:
    """AssertionError where something is."""
    assert not found["lost"], f"seed {seed}: {told_of_lost(found)}"


def _steps_in(day: Day, contents: Contents) -> int:
    """Up to which step the file has all that is told until there; 0 where it stands between two, or tells otherwise."""
    place, told = place_in(contents), told_of(contents.recorded)
    if place not in day.places or told != day.ledger[: place[0]]:
        return 0
    return day.places.index(place)

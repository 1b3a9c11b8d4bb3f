"""Positions before and after a debate, in countable words. No mean: every person is counted once."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stand:
    """One person’s position before and after, −3…+3 (+3 all the way to `prefer`); None where they did not answer."""

    before: int | None
    after: int | None


def lean(positions: Iterable[int], prefer: str, over: str) -> str:
    """How many lean which way.

    >>> lean([3, 2, 0, -1], "towns", "cities")
    '2 lean to “towns”, 1 stands in the middle, 1 leans to “cities”.'
    >>> lean([], "towns", "cities")
    'Nobody has answered.'
    """
    given = list(positions)
    if not given:
        return "Nobody has answered."
    right, middle, left = sum(p < 0 for p in given), sum(p == 0 for p in given), sum(p > 0 for p in given)
    said = [
        _counted(left, f"leans to “{prefer}”", f"lean to “{prefer}”"),
        _counted(middle, "stands in the middle", "stand in the middle"),
        _counted(right, f"leans to “{over}”", f"lean to “{over}”"),
    ]
    return ", ".join(filter(None, said)) + "."


def moved(stands: Iterable[Stand], prefer: str, over: str) -> str:
    """How many moved which way, among those who answered both times.

    >>> moved([Stand(1, 2), Stand(3, 3), Stand(None, 1)], "towns", "cities")
    '1 moved toward “towns”, 1 stayed.'
    """
    steps = [stand.after - stand.before for stand in stands if stand.before is not None and stand.after is not None]
    if not steps:
        return "Nobody answered both times."
    said = [
        _counted(sum(s > 0 for s in steps), f"moved toward “{prefer}”", f"moved toward “{prefer}”"),
        _counted(sum(s < 0 for s in steps), f"moved toward “{over}”", f"moved toward “{over}”"),
        _counted(sum(s == 0 for s in steps), "stayed", "stayed"),
    ]
    return ", ".join(filter(None, said)) + "."


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""

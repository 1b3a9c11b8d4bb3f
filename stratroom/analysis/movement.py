"""Positions before and after a debate, in countable words. No mean: every person is counted once."""

from collections.abc import Iterable
from dataclasses import dataclass

from stratroom.words import say, say_of


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
        return say("Nobody has answered.")
    right, middle, left = sum(p < 0 for p in given), sum(p == 0 for p in given), sum(p > 0 for p in given)
    said = (
        (left, say_of(left, "{n} leans to “{side}”", "{n} lean to “{side}”", side=prefer)),
        (middle, say_of(middle, "{n} stands in the middle", "{n} stand in the middle")),
        (right, say_of(right, "{n} leans to “{side}”", "{n} lean to “{side}”", side=over)),
    )
    return _sentence(said)


def moved(stands: Iterable[Stand], prefer: str, over: str) -> str:
    """How many moved which way, among those who answered both times.

    >>> moved([Stand(1, 2), Stand(3, 3), Stand(None, 1)], "towns", "cities")
    '1 moved toward “towns”, 1 stayed.'
    """
    steps = [stand.after - stand.before for stand in stands if stand.before is not None and stand.after is not None]
    if not steps:
        return say("Nobody answered both times.")
    left, right, stayed = sum(s > 0 for s in steps), sum(s < 0 for s in steps), sum(s == 0 for s in steps)
    said = (
        (left, say_of(left, "{n} moved toward “{side}”", "{n} moved toward “{side}”", side=prefer)),
        (right, say_of(right, "{n} moved toward “{side}”", "{n} moved toward “{side}”", side=over)),
        (stayed, say_of(stayed, "{n} stayed", "{n} stayed")),
    )
    return _sentence(said)


def _sentence(said: Iterable[tuple[int, str]]) -> str:
    """What holds for at least one person, in a row."""
    return ", ".join(words for count, words in said if count) + "."

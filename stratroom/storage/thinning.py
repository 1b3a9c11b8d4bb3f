"""Which backups stay: the newest dozen, and of those before them the last of each hour and of each day. Never more.

Only stamps are looked at. Newest is whatever holds most entries: a clock that was set back makes nothing older.
"""

from collections.abc import Iterable, Sequence

NEWEST, HOURS, DAYS = 12, 12, 30
MOST = NEWEST + HOURS + DAYS
"""How many backups of one workshop are kept at most."""
_HOUR, _DAY = 13, 10


def in_order(stamps: Iterable[str]) -> list[str]:
    """The newest first. A stamp is a time, "2026-11-26T14.02.11", and after a blank the number of the last entry.

    >>> in_order(["2026-11-26T14.02.11 00009", "2026-11-26T13.58.40 00012"])
    ['2026-11-26T13.58.40 00012', '2026-11-26T14.02.11 00009']
    """
    return sorted(stamps, key=lambda stamp: (_entries(stamp), stamp), reverse=True)


def worth_keeping(stamps: Iterable[str]) -> set[str]:
    """At most `MOST` of them, among them the newest `NEWEST`."""
    ordered = in_order(stamps)
    newest, older = ordered[:NEWEST], ordered[NEWEST:]
    return {*newest, *_last_of_each(older, _HOUR)[:HOURS], *_last_of_each(older, _DAY)[:DAYS]}


def _last_of_each(stamps: Sequence[str], letters: int) -> list[str]:
    last: dict[str, str] = {}
    for stamp in stamps:
        last.setdefault(stamp[:letters], stamp)
    return list(last.values())


def _entries(stamp: str) -> int:
    number = stamp.rpartition(" ")[2]
    return int(number) if number.isdecimal() else 0

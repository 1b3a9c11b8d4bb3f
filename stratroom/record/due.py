"""A day on which something agreed is looked at again: for calendars, which take no dates in words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Due:
    """`id` tells it from every other of its workshop and never changes; `day` is an ISO 8601 date. `whose` is who sees
    to it, `note` what belongs to it; both may be ""."""

    id: str
    day: str
    what: str
    whose: str = ""
    note: str = ""

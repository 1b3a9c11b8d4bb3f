"""A person's week in half days, as it is said: “2½ days a week”."""

from stratroom.words import say_of

HALF_DAYS = 10
"""The half days of a working week."""


def in_days(half_days: int) -> str:
    """
    >>> in_days(5), in_days(1), in_days(2), in_days(20)
    ('2½ days a week', '½ day a week', '1 day a week', '10 days a week')
    >>> in_days(0)
    ''
    """
    if not half_days:
        return ""
    whole, half = divmod(half_days, 2)
    days = f"{whole or ''}{'½' if half else ''}"
    return say_of(whole + half, "{days} day a week", "{days} days a week", days=days)

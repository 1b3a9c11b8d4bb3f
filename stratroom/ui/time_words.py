"""Dates and lengths of time as people say them. Nothing is asked of any clock."""

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_in_words(iso: str) -> str:
    """
    >>> date_in_words("2027-06-30"), date_in_words("")
    ('30 June 2027', '')
    """
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def hours(minutes: int) -> str:
    """
    >>> hours(380), hours(45), hours(60)
    ('6 h 20', '45 min', '1 h 00')
    """
    return f"{minutes // 60} h {minutes % 60:02}" if minutes >= 60 else f"{minutes} min"

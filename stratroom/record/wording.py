"""How the record says days, moments and numbers of things: in words, never as codes. No people, no pages."""

from datetime import date, datetime

from stratroom import words
from stratroom.record.blocks import Dated
from stratroom.words import headed, say


def day(iso: str) -> str:
    """An ISO 8601 date in words; "" stays "".

    >>> day("2027-06-30"), day("")
    ('30 June 2027', '')
    """
    return Dated(words.day(date.fromisoformat(iso)), iso) if iso else ""


def moment(iso: str) -> str:
    """An ISO 8601 time in words, as the clock in the room showed it; "" stays "".

    >>> moment("2026-10-15T09:05:00+02:00")
    '15 October 2026, 09:05'
    """
    if not iso:
        return ""
    at = datetime.fromisoformat(iso)
    return Dated(say("{day}, {time}", day=words.day(at), time=time_of_day(iso)), f"{at:%Y-%m-%d %H:%M}")


def time_of_day(iso: str) -> str:
    """
    >>> time_of_day("2026-10-15T09:05:00+02:00")
    '09:05'
    """
    return f"{datetime.fromisoformat(iso):%H:%M}"


def sentence(text: str) -> str:
    """With a capital at its head and a full stop at its end.

    >>> sentence("1 absent (CFO)"), sentence("with it, on a condition"), sentence("")
    ('1 absent (CFO).', 'With it, on a condition.', '')
    """
    return f"{headed(text)}." if text else ""

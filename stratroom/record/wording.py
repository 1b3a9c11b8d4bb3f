"""How the record says days, moments and numbers of things: in words, never as codes. No people, no pages."""

from collections.abc import Sequence
from datetime import date, datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(iso: str) -> str:
    """An ISO 8601 date in words; "" stays "".

    >>> day("2027-06-30"), day("")
    ('30 June 2027', '')
    """
    return _in_words(date.fromisoformat(iso)) if iso else ""


def moment(iso: str) -> str:
    """An ISO 8601 time in words, as the clock in the room showed it; "" stays "".

    >>> moment("2026-10-15T09:05:00+02:00")
    '15 October 2026, 09:05'
    """
    if not iso:
        return ""
    at = datetime.fromisoformat(iso)
    return f"{_in_words(at)}, {at.hour:02}:{at.minute:02}"


def counted(count: int, one: str, many: str) -> str:
    """
    >>> counted(1, "decision", "decisions"), counted(0, "decision", "decisions")
    ('1 decision', '0 decisions')
    """
    return f"{count} {one if count == 1 else many}"


def listed(items: Sequence[str]) -> str:
    """
    >>> listed(["a", "b", "c"]), listed(["a"]), listed([])
    ('a, b and c', 'a', '')
    """
    *others, last = items or ("",)
    return f"{', '.join(others)} and {last}" if others else last


def sentence(text: str) -> str:
    """With a capital at its head and a full stop at its end.

    >>> sentence("1 absent (CFO)"), sentence("with it, on a condition"), sentence("")
    ('1 absent (CFO).', 'With it, on a condition.', '')
    """
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _in_words(on: date) -> str:
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"

"""A date as people write it, read in the language that is spoken. What can be meant in two ways is asked about, never
guessed; what is kept is always ISO 8601."""

import re
import unicodedata
from datetime import date

from stratroom import words
from stratroom.words import ENGLISH, language, say

EXAMPLE = date(2027, 6, 30)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er)?\s*(?:of\s+)?([^\W\d_]+)\.?,?\s*(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_SHORTEST = 3


class Unclear(ValueError):
    """No date, or two; its sentence says the way out."""


def read(text: str) -> date:
    """The day that is meant. Unclear when it is none, or when the language leaves open which.

    >>> read("26 Nov 2026") == read("26/11/2026") == read("November 26th, 2026") == date(2026, 11, 26)
    True
    >>> read("03/04/2026")
    Traceback (most recent call last):
    stratroom.model.dates.Unclear: “03/04/2026” is 3 April 2026 or 4 March 2026. Write the name of the month.
    """
    written = " ".join(text.split())
    days = _meant(_plain(written))
    if not days:
        raise Unclear(
            say(
                "“{text}” is not a date. Write it like {example}, or year-month-day: {iso}.",
                text=written, example=words.day(EXAMPLE), iso=EXAMPLE.isoformat(),
            )
        )  # fmt: skip
    if len(days) > 1:
        one, other = map(words.day, days)
        raise Unclear(
            say("“{text}” is {one} or {other}. Write the name of the month.", text=written, one=one, other=other)
        )
    return days[0]


def _meant(text: str) -> list[date]:
    """Every day it can be, the day of the month first."""
    if found := _ISO.fullmatch(text):
        year, month, day = map(int, found.groups())
        return _days((year, month, day))
    if found := _NUMBERS.fullmatch(text):
        one, other, year = map(int, found.groups())
        return _days((year, other, one), *([(year, one, other)] if language() == ENGLISH else []))
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(text):
        month, day, year = found.groups()
    else:
        return []
    return _days(*((int(year), number, int(day)) for number in _months(month)))


def _days(*numbers: tuple[int, int, int]) -> list[date]:
    """Year, month and day as days of the calendar, each once; what is none is left out."""
    days: list[date] = []
    for year, month, day in numbers:
        try:
            on = date(year, month, day)
        except ValueError:
            continue
        days += [on] if on not in days else []
    return days


def _months(word: str) -> list[int]:
    """The months this is a name of in the language that is spoken, or the beginning of its name."""
    names = [_plain(name) for name in words.months()]
    if word in names:
        return [names.index(word) + 1]
    return [n for n, name in enumerate(names, 1) if len(word) >= _SHORTEST and name.startswith(word)]


def _plain(text: str) -> str:
    """Without accents and capitals, as people write in a hurry.

    >>> _plain("12 Août 2026")
    '12 aout 2026'
    """
    split = unicodedata.normalize("NFKD", text)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()

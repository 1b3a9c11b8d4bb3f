"""A date as people write it, read in the language that is spoken. What can be meant in two ways is asked about, never
guessed; what is kept is always ISO 8601."""

import re
import unicodedata
from datetime import date

from stratroom import words
from stratroom.words import ENGLISH, language, say

EXAMPLE = date(2027, 6, 30)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})")
# Not with dashes: 26-11-27 may be meant as the year-month-day it looks like.
_SHORT_NUMBERS = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er)?\s*(?:of\s+)?([^\W\d_]+)\.?,?\s*(\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})")
_WEEKDAY_FIRST = re.compile(r"(?:(?:on|am|le)\s+)?([^\W\d_]+)[.,]*\s*(?:(?:the|den|dem|le)\s+)?(\S.*)")
_SHORTEST_MONTH, _SHORTEST_WEEKDAY = 3, 2
_OTHER_MONTHS = {"de": {"mrz": 3}}
_OTHER_WEEKDAYS = {"de": {"sonnabend": 5}}
"""Names that are not the beginning of the usual one."""
_CENTURY = 2000
_FIRST_YEAR = 1000


class Unclear(ValueError):
    """No date, or two; its sentence says the way out."""


def read(text: str) -> date:
    """The day that is meant. Unclear when it is none, or when the language leaves open which.

    >>> read("26 Nov 2026") == read("26/11/2026") == read("Thursday, 26.11.26") == date(2026, 11, 26)
    True
    >>> read("03/04/2026")
    Traceback (most recent call last):
    stratroom.model.dates.Unclear: “03/04/2026” is 3 April 2026 or 4 March 2026. Write the name of the month.
    """
    written = " ".join(text.split())
    plain = _plain(written)
    days = _meant(plain) or _on_its_weekday(plain, written)
    if not days:
        raise Unclear(
            say(
                "“{text}” is not a date. Write it like {example}, or year-month-day: {iso}.",
                text=words.briefly(written), example=words.day(EXAMPLE), iso=EXAMPLE.isoformat(),
            )
        )  # fmt: skip
    if len(days) > 1:
        one, other = map(words.day, days)
        raise Unclear(
            say(
                "“{text}” is {one} or {other}. Write the name of the month.",
                text=words.briefly(written),
                one=one,
                other=other,
            )
        )
    return days[0]


def _on_its_weekday(plain: str, written: str) -> list[date]:
    """The days that are meant behind a weekday. Unclear when none of them is one."""
    found = _WEEKDAY_FIRST.fullmatch(plain)
    weekdays = _weekdays(found[1]) if found else []
    days = _meant(found[2]) if found and weekdays else []
    agreeing = [day for day in days if day.weekday() in weekdays]
    if days and not agreeing:
        names = words.weekdays()
        are = words.listed([say("{day} is a {weekday}", day=words.day(d), weekday=names[d.weekday()]) for d in days])
        raise Unclear(
            say("“{text}” cannot be: {days}. Correct the weekday or the date.", text=words.briefly(written), days=are)
        )
    return agreeing


def _meant(text: str) -> list[date]:
    """Every day it can be, the day of the month first."""
    if found := _YEAR_FIRST.fullmatch(text):
        return _days((int(found[1]), int(found[3]), int(found[4])))
    if found := _NUMBERS.fullmatch(text) or _SHORT_NUMBERS.fullmatch(text):
        one, other, year = int(found[1]), int(found[2]), _year(found[3])
        return _days((year, other, one), *([(year, one, other)] if language() == ENGLISH else []))
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(text):
        month, day, year = found.groups()
    else:
        return []
    return _days(*((_year(year), number, int(day)) for number in _months(month)))


def _year(written: str) -> int:
    """Two digits are a year of this century."""
    return int(written) + (_CENTURY if len(written) == 2 else 0)


def _days(*numbers: tuple[int, int, int]) -> list[date]:
    """Year, month and day as days of the calendar, each once. What is none is left out, and what is so long ago that it
    would not read back as it is said."""
    days: list[date] = []
    for year, month, day in numbers:
        try:
            on = date(year, month, day)
        except ValueError:
            continue
        days += [on] if on not in days and year >= _FIRST_YEAR else []
    return days


def _months(word: str) -> list[int]:
    """The months this is a name of in the language that is spoken, or the beginning of its name."""
    if other := _OTHER_MONTHS.get(language(), {}).get(word):
        return [other]
    return [place + 1 for place in _places(word, words.months(), _SHORTEST_MONTH)]


def _weekdays(word: str) -> list[int]:
    """The weekdays this is a name of, or the beginning of its name; Monday is 0."""
    if other := _OTHER_WEEKDAYS.get(language(), {}).get(word):
        return [other]
    return _places(word, words.weekdays(), _SHORTEST_WEEKDAY)


def _places(word: str, names: list[str], shortest: int) -> list[int]:
    """Where in the list a name is this, or begins with it and with so many letters."""
    plain = [_plain(name) for name in names]
    if word in plain:
        return [plain.index(word)]
    return [n for n, name in enumerate(plain) if len(word) >= shortest and name.startswith(word)]


def _plain(text: str) -> str:
    """Without accents and capitals, as people write in a hurry.

    >>> _plain("12 Août 2026")
    '12 aout 2026'
    """
    split = unicodedata.normalize("NFKD", text)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()

"""Amounts, percentages, dates and deadlines, where they stand in a text: what one could check, how much and by when.

Numbers in figures are found in every language; months, seasons, "by" and numbers in words in those of
`measure_words.py`. A number that is a name is none: "Plan 360", "ISO 27001", "24/7".
"""

import re
from dataclasses import dataclass
from typing import Literal

from stratroom.analysis.measure_words import (
    BEFORE,
    CURRENCY,
    FEAST,
    IS_MEASURED,
    MAGNITUDE,
    MONEY_NAME,
    MONTH,
    NAMES_A_NUMBER,
    NEXT,
    NO_MEASURE,
    NUMERAL,
    PART_OF,
    PERCENT,
    PORTION,
    RANK,
    SEASON,
    TIMES_OVER,
    UNIT_OF_TIME,
    UNTIL,
    WITHIN,
)

Kind = Literal["amount", "percentage", "date", "deadline"]


@dataclass(frozen=True, slots=True)
class Measure:
    """`start` and `end` are places in the text, in code points."""

    kind: Kind
    start: int
    end: int


_FIGURES = r"\d+(?:[.,'’ \u00a0\u202f]\d{3})*(?:[.,]\d+)?"
_NUMBER = rf"(?:{_FIGURES}|\b(?:one|{NUMERAL})\b)"
_TIMES = rf"(?:[\s\u00a0]?{MAGNITUDE}(?!\w))"
_YEAR = r"(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?|['’]\d\d)(?![\d%])(?!\.\d)"
_FISCAL = (
    r"(?:(?:FY|YE)\s?\d\d(?:\d\d)?(?:/\d\d)?|[1-4][HQ]\s?['’]?\d\d(?:\d\d)?"
    r"|[QH][1-4](?:\s?(?:FY\s?)?['’]?\d\d(?:\d\d)?)?|T[1-4]\s20\d\d)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.|er)?"
_MONTH_OF_A_YEAR = rf"{MONTH}[/-]['’]?\d\d\b|(?:{_DAY}\s)?{MONTH}(?:\s{_DAY})?,?\s{_YEAR}"
_DAY_OF_A_MONTH = rf"{_DAY}\s{MONTH}\b|{MONTH}\s{_DAY}\b"
_IN_FIGURES = r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d"
_NEXT_ONE = rf"next\s(?:{SEASON}|year|month|quarter|season|{MONTH})\b"
_SEASON_OF_A_YEAR = rf"(?:next\s)?{SEASON}\s(?:of\s)?{_YEAR}"
_DATE = (
    rf"(?:{_MONTH_OF_A_YEAR}|{_DAY_OF_A_MONTH}|{_IN_FIGURES}|{_SEASON_OF_A_YEAR}|{_NEXT_ONE}"
    rf"|{FEAST}\s{_YEAR}|{_FISCAL}|{_YEAR})"
)
_SPAN = rf"{_NUMBER}(?:\s?[-–]\s?{_NUMBER})?[\s-]?{UNIT_OF_TIME}\b"
_LITTLE_WORDS = r"(?:[^\W\d]+\s){0,4}?"
_NOT_COUNTED = r"(?!(?:of|and|or|to|in|the|as|is|at|by|on|for|with|from)\b)"

_DEADLINE = (
    rf"\b{UNTIL}\s(?:the\s)?{PART_OF}?{_LITTLE_WORDS}{PART_OF}?{_DATE}(?:\s(?:season|period|budget))?"
    rf"|\b{WITHIN}\s{NEXT}{_SPAN}"
    rf"|\b{UNTIL}\s(?:the\s)?(?:{MONTH}|{FEAST})\b"
    rf"|\b{BEFORE}\s(?:the\s|next\s|dem\s|l['’]|el\s|la\s)?{PART_OF}?{SEASON}\b"
    rf"|\bover\sthe\s{_LITTLE_WORDS}{_YEAR}"
    rf"|\b{_SPAN}\s(?:ahead|from now)\b"
    r"|\bby\s\d\d/\d\d\b"
    r"|\bby\s(?:the\s)?(?:year[\s-]end|end of (?:the\s)?(?:year|quarter|decade))\b"
)
_BETWEEN = rf"\bbetween\s{MONTH}\sand\s{MONTH}\b"
_DATES = rf"(?<![\w$€£.,/-])(?:{PART_OF}?{_DATE}|{PART_OF}{MONTH})(?![\w%])"
_PERCENTAGES = rf"(?:{_NUMBER}(?:\s?[-–]\s?{_FIGURES})?[\s\u00a0\u202f]?|\ba\s)(?:%|{PERCENT}(?!\w))"
_MONEY = (
    rf"(?:{CURRENCY}\s?{_FIGURES}{_TIMES}?|{_FIGURES}{_TIMES}?\s?(?:{CURRENCY}|{MONEY_NAME})(?!\w))"
    r"(?:\+|(?:\s?/\s?|\sper\s|\sa\s)\w+)?"
)
_SHARES = (
    rf"\b(?:a|one|{NUMERAL})[\s-]{PORTION}\b(?:\s(?:of|as)\s(?:\w+\s){{0,2}}?\w+)?"
    rf"|\b{NUMERAL}\sthirds\b|\b{TIMES_OVER}\b"
    rf"|\b(?:\d+|{NUMERAL}) out of (?:{NUMERAL}|\d+)\b|\b(?:one|1|{NUMERAL}) in (?:{NUMERAL}|\d+)\b(?:\s\w+)?"
    rf"|{RANK}|\btop[\s-](?:\d+|{NUMERAL})\b"
    rf"|\bx\s?\d+(?:[.,]\d+)?\b|(?<![\w.]){_FIGURES}\s?[x×](?!\w)|\b{_FIGURES}-fold\b"
)
_COUNTED = (
    rf"\b(?:zero|{NUMERAL})(?:[\s-]{_NOT_COUNTED}[^\W\d]+){{0,2}}?[\s-][^\W\d]{{2,}}s\b"
    rf"|\b{NUMERAL}[\s-]{UNIT_OF_TIME}\b"
)
_UNIT = r"(?-i:[kKMGT]?(?:W|Wh|V|m|g|t|l|b|Hz))"
_WHAT_IS_COUNTED = rf"[\s-](?:(?:new|more|fewer)\s)?{_NOT_COUNTED}[^\W\d]{{3,}}"
_IN_FIGURES_ALONE = rf"(?<![\w.#/&*-]){_FIGURES}(?:{_TIMES}|{_UNIT})?\+?(?![\w*])(?!/\d)(?:{_WHAT_IS_COUNTED})?"
_IN_TURN: tuple[tuple[Kind, str], ...] = (
    ("date", _BETWEEN),
    ("deadline", _DEADLINE),
    ("percentage", _PERCENTAGES),
    ("amount", _MONEY),
    ("date", _DATES),
    ("amount", _SHARES),
    ("amount", _IN_FIGURES_ALONE),
    ("amount", _COUNTED),
)
_PATTERNS: list[tuple[Kind, re.Pattern[str]]] = [
    (kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _IN_TURN
]
_NO_MEASURE = re.compile(rf"\b{NO_MEASURE}\b", re.IGNORECASE)
_FIGURES_ALONE = re.compile(rf"(?:{_YEAR}|{_FIGURES})(?:[\s-][^\W\d]+)?$")
_NAMED = re.compile(rf"(?:\b{NAMES_A_NUMBER}\s|\b(?-i:[A-Z]{{2,}})[\s-]|[^.!?:]\s(?-i:[A-Z]\w+)\s)$", re.IGNORECASE)
_OF_A_THING = re.compile(rf"(?:the|a|an|our|its)\s{_YEAR}\s[^\W\d]{{3,}}", re.IGNORECASE)
_MEASURED = re.compile(rf"\b{IS_MEASURED}\s$")
_FREE = re.compile(rf"\b(?:{UNTIL}|{WITHIN}|{MONTH}|for|to|of|at|with)\s$", re.IGNORECASE)


def measures(text: str) -> tuple[Measure, ...]:
    """In the order in which they stand; none lies in another.

    >>> [(found.kind, "grow to €40m by 2028"[found.start : found.end]) for found in measures("grow to €40m by 2028")]
    [('amount', '€40m'), ('deadline', 'by 2028')]
    """
    taken = [found.span() for found in _NO_MEASURE.finditer(text)]
    kept: list[Measure] = []
    for kind, pattern in _PATTERNS:
        for start, end in (found.span() for found in pattern.finditer(text)):
            is_free = all(end <= first or last <= start for first, last in taken)
            if is_free and not _is_name(text, start, end):
                taken.append((start, end))
                kept.append(Measure(kind, start, end))
    return tuple(sorted(kept, key=lambda found: found.start))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether figures alone are a part of a name: "Plan 360", "ISO 27001", "the 2027 bond"."""
    if not _FIGURES_ALONE.match(text[start:end]):
        return False
    before = text[max(0, start - 20) : start]
    if _OF_A_THING.match(text[max(0, text.rfind(" ", 0, start - 1) + 1) :]):
        return True
    return bool(_NAMED.search(before)) and not (_FREE.search(before) or _MEASURED.search(before))

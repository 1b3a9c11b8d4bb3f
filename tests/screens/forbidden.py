"""What no picture and no page may say of the room: means, tests of significance, percentages of a few, verdicts.

It is looked for in what is ours. What people said may say anything, so cases are told without their numbers first.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from stratroom.case import Case

_DATE = re.compile(r"\d{4}-\d\d-\d\d.*|\d\d:\d\d")
_LETTERS = str.maketrans("0123456789%", "abcdefghijk")
_WORDS = {
    "en": (
        r"(?<!no )\baverage[sd]?\b",
        r"\b(?:the|a|an|group|overall|weighted) means?\b",
        r"(?<!We )\bmean(?= ?[=:(]| (?:of|is|was|position|gradient|score|value)\b| \d)",
        r"\bmedian\b|\bstandard deviation\b|\bp-?values?\b|\bp ?[=<>]|\bsignifican",
        r"\baligned\b|\balignment \d|\bmisaligned\b|\bconsensus\b|\b(?:high|low) agreement\b|\bvague\b",
        r"\bper ?cent\b",
    ),
    "de": (
        r"(?<!keinen )\bDurchschnitt(?! wird nicht)|\bMittelwert|\bim Mittel\b|\bMedian\b",
        r"\bp-Wert|\bsignifikan|\bKonsens\b|\bProzent\b",
    ),
    "fr": (r"(?<!pas de )(?<!aucune )\bmoyenne\b|\bmédiane\b|\bsignificati|\bconsensus\b|\bpour cent\b",),
}
_NUMBERS = (r"\d\s*%", r"\d\.\d", r"\d,\d(?!\d\d)")
"""Percentages, and numbers with a mark for tenths; a comma may stand between thousands."""
_TO_LOOK_UP = re.compile(
    r"(?:W|W de Kendall)\s?: \d(?:[.,]\d+)?\.|"
    r"\bA −?\d(?:[.,]\d+)?, (?:from|von|de) −?\d(?:[.,]\d+)? (?:to|bis|à) −?\d(?:[.,]\d+)?"
)
"""Kendall’s W and van der Eijk’s A as the appendix prints them, with the range."""


def found(text: str, language: str = "en", *, in_appendix: bool = False) -> list[str]:
    """Everything forbidden in a text of ours, with a little of what stands round it."""
    flat = " ".join(text.split())
    flat = _TO_LOOK_UP.sub("", flat) if in_appendix else flat
    patterns = (*_WORDS[language], *_NUMBERS)
    hits = [hit for pattern in patterns for hit in re.finditer(pattern, flat, re.IGNORECASE)]
    return [flat[max(0, hit.start() - 40) : hit.end() + 40] for hit in hits]


def without_numbers(case: Case) -> Case:
    """The same day, with letters for every digit people wrote and nothing of theirs that is looked for; dates, and what
    they gave as numbers, stay."""
    return msgspec.convert(_told(msgspec.to_builtins(case)), Case)


def _told(part: Any) -> Any:
    match part:
        case dict():
            return {_text(key): _told(inner) for key, inner in part.items()}
        case list() | tuple():
            return [_told(inner) for inner in part]
        case str():
            return _text(part)
        case _:
            return part


def _text(text: str) -> str:
    if _DATE.fullmatch(text):
        return text
    return re.sub("|".join(patterns()), "word", text.translate(_LETTERS), flags=re.IGNORECASE)


def patterns() -> Iterator[str]:
    for words in _WORDS.values():
        yield from words

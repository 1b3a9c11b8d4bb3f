"""What Stratroom says, in the language it is set to: the one place every sentence for people goes through.

Plain Python at the bottom of the house, so that rules and pages can speak. Who knows the other languages hands in a
translation once, at the start; without one everything is said in English, which is how it stands in the source.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import PurePath
from typing import TypeVar
from unicodedata import bidirectional

Key = TypeVar("Key")

Translate = Callable[[str, str], str]
"""A text as it stands in the source and a note that tells it from others of the same letters → what is said."""

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""The two letters of each and its own name, as somebody who reads it looks for it."""
ONE = "one"
"""The note on the form a text takes for a single thing."""
_BRIEF = 60
_FSI, _PDI = "\u2068", "\u2069"
_ISOLATING = frozenset(("LRI", "RLI", "FSI"))
_TURNING = frozenset(("R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF"))
"""Kinds of signs by which a text changes in what order the signs around it are read (UAX #9)."""
_ENDS = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
LINE_END, _LINE = re.compile(f"\r\n|[{_ENDS}]"), re.compile(f"[^{_ENDS}]+")
"""With each a line begins, for which no mark before it counts: wherever a text is cut into lines, it is cut here."""


def _as_written(text: str, _note: str) -> str:
    return text


def _singular(number: int) -> bool:
    return number == 1


_translate: Translate = _as_written
_is_one: Callable[[int], bool] = _singular
_language = ENGLISH


def speak(
    translate: Translate = _as_written, is_one: Callable[[int], bool] = _singular, language: str = ENGLISH
) -> None:
    """From now on say everything through this; `is_one` tells which numbers take the singular."""
    global _translate, _is_one, _language
    _translate, _is_one, _language = translate, is_one, language


def language() -> str:
    """The two letters of the language that is spoken now."""
    return _language


def spelling() -> str:
    """The language as a document names it, with the spelling where that is narrower: English is British here."""
    return "en-GB" if _language == ENGLISH else _language


def say(text: str, note: str = "", /, **gaps: object) -> str:
    """The text in the present language, its {gaps} filled with what is given. A `note` tells two meanings apart.

    >>> say("{count} of {all} handed in", count=3, all=8)
    '3 of 8 handed in'
    """
    said = _translate(text, note)
    return said.format(**{name: _in_place(gap) for name, gap in gaps.items()}) if gaps else said


def _in_place(gap: object) -> object:
    """What a gap is filled with: words and names of files set apart, numbers as they are."""
    return isolated(str(gap)) if isinstance(gap, str | PurePath) else gap


def isolated(text: str) -> str:
    r"""The text set apart by marks that nobody sees (FSI, PDI), where it holds letters that run to the left or signs
    that turn others: so the order of the sentence around it stays ours. What is set apart already stays as it is.

    >>> isolated("Fresh first"), isolated("a\u202eb") == "\u2068a\u202eb\u2069"
    ('Fresh first', True)
    """
    return text if text.isascii() else _LINE.sub(lambda line: _line_apart(line[0]), text)


def _line_apart(line: str) -> str:
    """Every isolate that is open ends with its line; one that the line would close is opened before it."""
    depth, unopened, turns = 0, 0, False
    for sign in line:
        kind = bidirectional(sign)
        turns = turns or (not depth and kind in _TURNING)
        if kind == "PDI" and not depth:
            unopened += 1
        depth += (kind in _ISOLATING) - (kind == "PDI" and depth > 0)
    if not (turns or unopened or depth):
        return line
    return _FSI * (1 + unopened) + line + _PDI * (1 + depth)


def say_of(number: int, one: str, many: str, /, **gaps: object) -> str:
    """`one` or `many`, as the number asks for; both may hold {n}.

    >>> say_of(1, "{n} person", "{n} people"), say_of(3, "{n} person", "{n} people")
    ('1 person', '3 people')
    """
    return say(one, ONE, n=number, **gaps) if _is_one(number) else say(many, n=number, **gaps)


def phrase(text: str, /) -> str:
    """Marks a text that is said later, by `say`: for tables made when a module is read. The text itself, unchanged."""
    return text


def said(table: Mapping[Key, str]) -> dict[Key, str]:
    """A table of phrases, said now."""
    return {key: say(text) for key, text in table.items()}


def joined(between: str, items: Iterable[str]) -> str:
    r"""One line of several things that people wrote or that we say, none of them turned by another. Those that are ""
    are left out; what stands alone stays as it is.

    >>> joined(", ", ["Anna Lund", "", "CFO"]), joined(". ", ["1", "a\u202eb"]) == "1. \u2068a\u202eb\u2069"
    ('Anna Lund, CFO', True)
    """
    told = list(filter(None, items))
    return between.join(map(isolated, told) if len(told) > 1 else told)


def listed(items: Sequence[str]) -> str:
    """
    >>> listed(["a", "b", "c"]), listed(["a"]), listed([])
    ('a, b and c', 'a', '')
    """
    *others, last = map(isolated, items or ("",))
    return say("{others} and {last}", others=", ".join(others), last=last) if others else last


def parted(items: Iterable[str]) -> str:
    """Things that may have commas of their own; those that are "" are left out.

    >>> parted(["CEO, Finance", "", "CFO"])
    'CEO, Finance; CFO'
    """
    return say("; ", "between things with commas").join(map(isolated, filter(None, items)))


def numbered(items: Iterable[str]) -> str:
    """Things in their order, each number on the line of its words.

    >>> numbered(["Boats", "Trains"])
    '1.\\xa0Boats; 2.\\xa0Trains'
    """
    return parted(joined(".\u00a0", (str(place), text)) for place, text in enumerate(items, 1))


def in_sentences(parts: Iterable[str]) -> str:
    """One after the other, each ended by a full stop; one alone stays as it is. Those that are "" are left out.

    >>> in_sentences(["1 absent (CFO)", "", "They are equal."]), in_sentences(["1 absent (CFO)"])
    ('1 absent (CFO). They are equal.', '1 absent (CFO)')
    """
    told = list(filter(None, parts))
    ended = [part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in told]
    return " ".join(ended if len(told) > 1 else told)


_QUOTED = phrase("“{text}”")


def quoted(text: str) -> str:
    """What somebody wrote, or what something is called, between the quotation marks of the language that is spoken.

    >>> quoted("Fresh first")
    '“Fresh first”'
    """
    return say(_QUOTED, text=text)


def opening_mark() -> str:
    """What stands before quoted words: the mark, and the space that belongs to it in some languages."""
    return say(_QUOTED).partition("{text}")[0]


def grouped(number: int) -> str:
    """A large number with its thousands apart.

    >>> grouped(5000)
    '5,000'
    """
    return f"{number:,}".replace(",", say(",", "between thousands"))


def decimal(number: float, places: int) -> str:
    """A number with at most so many places after the mark.

    >>> decimal(7.24, 1), decimal(8.0, 1), decimal(1.125, 3)
    ('7.2', '8', '1.125')
    """
    digits = f"{number:.{places}f}"
    shortest = digits.rstrip("0").rstrip(".") if places else digits
    return shortest.replace(".", say(".", "between whole and tenths"))


def headed(text: str) -> str:
    """With a capital at its head.

    >>> headed("stand aside"), headed("")
    ('Stand aside', '')
    """
    return text[:1].upper() + text[1:]


def first_words(text: str, letters: int) -> str:
    """The text where it has at most so many letters; else as many of its first words as do, "" where not even one does.

    >>> first_words("Fresh and local food in small towns", 20), first_words("Fresh food", 20), first_words("Fresh", 3)
    ('Fresh and local…', 'Fresh food', '')
    """
    if len(text) <= letters:
        return text
    words = text[: letters + 2].split()  # the last one does not fit; the one before may, without the sign after it
    fitting = (" ".join(words[:count]).rstrip(",;:.") for count in range(len(words) - 1, 0, -1))
    found = next((short for short in fitting if len(short) < letters), "")
    return f"{found}…" if found else ""


def briefly(text: str) -> str:
    """As much of a text as a sentence needs to tell which one is meant.

    >>> briefly("Fresh and local"), len(briefly("x" * 5000))
    ('Fresh and local', 61)
    """
    return first_words(text, _BRIEF) or f"{text[:_BRIEF]}…"


_MONTHS = (
    phrase("January"), phrase("February"), phrase("March"), phrase("April"), phrase("May"), phrase("June"),
    phrase("July"), phrase("August"), phrase("September"), phrase("October"), phrase("November"), phrase("December"),
)  # fmt: skip


def months() -> list[str]:
    """The names of the months.

    >>> months()[0]
    'January'
    """
    return [say(month) for month in _MONTHS]


_WEEKDAYS = (
    phrase("Monday"), phrase("Tuesday"), phrase("Wednesday"), phrase("Thursday"), phrase("Friday"),
    phrase("Saturday"), phrase("Sunday"),
)  # fmt: skip


def weekdays() -> list[str]:
    """The names of the days of the week, from Monday on.

    >>> weekdays()[date(2026, 11, 26).weekday()]
    'Thursday'
    """
    return [say(weekday) for weekday in _WEEKDAYS]


def day(on: date) -> str:
    """
    >>> day(date(2027, 6, 30))
    '30 June 2027'
    """
    return say_of(on.day, "{n} {month} {year}", "{n} {month} {year}", month=say(_MONTHS[on.month - 1]), year=on.year)

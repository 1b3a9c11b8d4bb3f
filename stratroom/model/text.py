"""What people write, tidied once before it is kept. Nothing here shortens or corrects anybody."""

import unicodedata
from datetime import date
from itertools import groupby

from stratroom import words
from stratroom.model import dates
from stratroom.model.refusals import Refused
from stratroom.words import grouped, say

LONGEST = 5_000
"""Characters one text may have; a sealed answer lies in a slot of fixed size."""

LONGEST_NAME, LONGEST_ROLE = 80, 120
"""Characters a person's name and role may have: both stand whole in a column on the projector, over what they said."""

LONGEST_ID = 100
"""Characters the id of a participant, a trade-off or an option may have: ids lie in the sealed slots, too."""

_SOON_COMPOSED = 200
"""Characters that are put in order in no time, whatever they are."""

_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | frozenset(
    map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)
"""Joiners, fillers, the empty Braille cell and variation selectors: letters, marks and signs that show nothing."""


_SPELT_OUT = {0xFDFD: "بسم الله الرحمن الرحيم"}
"""A whole phrase in one sign, wider than a column of the projector: as the four words that Unicode names it by."""


def tidy(text: str) -> str:
    r"""NFC, line ends as LF, tabs as spaces, control characters and lone surrogates dropped, U+FDFD in words.

    >>> tidy("a\r\nb\tc\x07")
    'a\nb c'
    """
    lined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in lined.translate(_SPELT_OUT) if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    return _composed("".join(kept))


def _composed(text: str) -> str:
    """NFC. Of a long text marks are put in order first: `normalize` takes the square of their number, minutes for a
    pasted pile of them (Python 3.11; as it says nothing of it, later ones may, too)."""
    if len(text) > _SOON_COMPOSED and not text.isascii():
        signs = "".join(unicodedata.normalize("NFD", sign) for sign in text)
        runs = groupby(signs, lambda sign: unicodedata.combining(sign) > 0)
        text = "".join("".join(sorted(run, key=unicodedata.combining) if is_pile else run) for is_pile, run in runs)
    return unicodedata.normalize("NFC", text)


def is_blank(text: str) -> bool:
    r"""True when nothing in the text would be seen: spaces, zero-width and formatting characters only.

    A character newer than this Python's tables, or of private use, is taken to be seen.

    >>> is_blank("\u200b \n\ufe0f"), is_blank("–"), is_blank("\U0001fae8")
    (True, False, False)
    """
    return all(c in _UNSEEN or unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cc", "Cf") for c in text)


def identifier(text: str, what: str) -> None:
    """Refused, `what` at the head of the sentence, unless it is one line of 1 to 100 characters that are all kept."""
    if is_blank(text) or len(text.splitlines()) != 1 or tidy(text) != text or len(text) > LONGEST_ID:
        raise Refused(
            say(
                "{what} must be one line of 1 to {most} letters, digits or signs. Change it.",
                what=what,
                most=LONGEST_ID,
            )
        )


def required(text: str, what: str, at: str = "", *, most: int = LONGEST) -> str:
    """The tidied text. Refused, at the field `at`, when there is nothing to see in it or it is longer than `most`."""
    tidied = optional(text, what, at, most=most)
    if not tidied:
        raise Refused(say("{what} is empty. Write it, then try again.", what=what), at)
    return tidied


def optional(text: str, what: str, at: str = "", *, most: int = LONGEST) -> str:
    """The tidied text, "" when blank. Refused when it is longer than `most`."""
    tidied = tidy(text)
    if len(tidied) > most:
        raise Refused(
            say(
                "{what} has {count} characters; {most} is the most. Shorten it, then try again.",
                what=what,
                count=grouped(len(tidied)),
                most=grouped(most),
            ),
            at,
        )
    return "" if is_blank(tidied) else tidied


def iso_date(text: str, what: str, at: str = "") -> str:
    """The date as written, "" when blank. Refused when it is not an ISO 8601 calendar date: what people write otherwise
    is read before, where they write it."""
    tidied = optional(text, what, at)
    if not tidied:
        return ""
    try:
        is_iso = dates.read(tidied).isoformat() == tidied
    except dates.Unclear as why:
        raise Refused(str(why), at) from None
    if not is_iso:
        sentence = say(
            "{what} is “{text}”. Write it as year-month-day: {iso}.",
            what=what, text=words.briefly(tidied), iso=dates.EXAMPLE.isoformat(),
        )  # fmt: skip
        raise Refused(sentence, at)
    return tidied


def coming_date(text: str, what: str, day: str, at: str = "") -> str:
    """As `iso_date`. Refused, too, when it is before `day` (ISO 8601), the day it is written down; "" is no day."""
    coming = iso_date(text, what, at)
    if coming and day and coming < day:
        sentence = say(
            "{what} is {date}, before today, {day}. Choose a day to come.",
            what=what, date=_in_words(coming), day=_in_words(day),
        )  # fmt: skip
        raise Refused(sentence, at)
    return coming


def _in_words(day: str) -> str:
    """An ISO day as people write it in the language that is spoken."""
    return words.day(date.fromisoformat(day))

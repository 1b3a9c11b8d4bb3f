"""What people write, tidied once before it is kept. Nothing here shortens or corrects anybody."""

import unicodedata
from datetime import date

from stratroom.model.refusals import Refused

LONGEST = 5_000
"""Characters one text may have; a sealed answer lies in a slot of fixed size."""


def tidy(text: str) -> str:
    r"""NFC, line ends as LF, tabs as spaces, control characters and lone surrogates dropped.

    >>> tidy("a\r\nb\tc\x07")
    'a\nb c'
    """
    lined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in lined if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", "".join(kept))


def is_blank(text: str) -> bool:
    r"""True when nothing in the text would be seen: spaces, zero-width and formatting characters only.

    >>> is_blank("\u200b \n"), is_blank("–")
    (True, False)
    """
    return all(unicodedata.category(c)[0] in "ZC" for c in text)


def required(text: str, what: str) -> str:
    """The tidied text. Refused when there is nothing to see in it or it is longer than `LONGEST`."""
    tidied = optional(text, what)
    if not tidied:
        raise Refused(f"{what} is empty. Write it, then try again.")
    return tidied


def optional(text: str, what: str) -> str:
    """The tidied text, "" when blank. Refused when it is longer than `LONGEST`."""
    tidied = tidy(text)
    if len(tidied) > LONGEST:
        raise Refused(f"{what} has {len(tidied):,} characters; {LONGEST:,} is the most. Shorten it, then try again.")
    return "" if is_blank(tidied) else tidied


def iso_date(text: str, what: str) -> str:
    """The date as written, "" when blank. Refused when it is not an ISO 8601 calendar date."""
    tidied = optional(text, what)
    if not tidied:
        return ""
    try:
        date.fromisoformat(tidied)
    except ValueError:
        raise Refused(f"{what} is “{tidied}”, which is not a date. Write it as year-month-day: 2027-06-30.") from None
    return tidied

"""A text as it is read: without signs that show nothing, and without the points that some scripts put to their letters.

Whoever writes “Jörg” with a soft hyphen in it has written “Jörg”. What names are is not known here.
"""

import re
import unicodedata

_APOSTROPHES = str.maketrans(dict.fromkeys("‘`´′ʹʻʼʽˈ‵＇ꞌ", "’"))
_POINTS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0591-\u05bd\u05bf\u05c1-\u05c7"
"""Arabic and Hebrew vowels and marks."""
_SHOWS_NOTHING = (
    "\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
"""Soft hyphens, joiners, directions, fillers, variations; and what only makes an Arabic letter longer."""
_UNREAD = re.compile(f"[{_POINTS}{_SHOWS_NOTHING}]")


def plain_apostrophes(text: str) -> str:
    """The text, as long as it was, with one sign for whatever is written for an apostrophe."""
    return text.translate(_APOSTROPHES)


def read_as(text: str) -> str:
    """What is read of it.

    >>> read_as("Jö\u00adrg"), read_as("مُحَمَّد") == "محمد"
    ('Jörg', True)
    """
    return _UNREAD.sub("", text)


def is_read_otherwise(text: str) -> bool:
    """Whether something in it is not read."""
    return _UNREAD.search(text) is not None


def letters_read(text: str) -> list[tuple[int, int]]:
    """For each letter of `read_as` where it stands in the text as it was written, with its points.

    >>> letters_read("a\u00adbc")
    [(0, 1), (2, 3), (3, 4)]
    """
    found = list[tuple[int, int]]()
    for at, letter in enumerate(text):
        if not _UNREAD.match(letter):
            found.append((at, at + 1))
        elif found and found[-1][1] == at and unicodedata.combining(letter):
            found[-1] = (found[-1][0], at + 1)
    return found

"""What the file of a record is called: whose it is, what, of which day, which edition, draft or final.

Made of the edition's own title page, so that a name withheld in it is withheld here.
"""

import re

from stratroom.record.book import Book
from stratroom.words import first_words

_NOT_IN_NAMES = frozenset('<>:"/\\|?*')
_ORGANISATION, _TITLE = 40, 70
_MOST_OCTETS = 170
"""File systems take 255; a form's own ending and a name for what is not done yet are put to it."""
_BETWEEN = " - "
_OF_WINDOWS = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)
"""Names of its devices; what follows a full stop is no part of them there."""


def file_name(book: Book, day: str, *kind: str) -> str:
    """Without an ending. `day` is ISO 8601 or "", `kind` in words: the edition, and whether it is final.

    >>> from stratroom.record.book import Book
    >>> book = Book("What/which: next?", "Harbour Ferries", "", "", ())
    >>> file_name(book, "2026-05-14", "attributed", "draft")
    'Harbour Ferries - What which next - 2026-05-14 - attributed - draft'
    """
    tail = _BETWEEN.join(filter(None, (day, *map(_plain, kind))))
    parts = (_short(book.organisation, _ORGANISATION), _short(book.title, _TITLE))
    head = _in_octets(_BETWEEN.join(filter(None, parts)), _MOST_OCTETS - len(tail.encode()))
    name = _BETWEEN.join(filter(None, (head, tail)))
    return f"_{name}" if _OF_WINDOWS.match(name) else name


def _short(text: str, letters: int) -> str:
    """Its first words; where even the first is too long, its first letters."""
    plain = _plain(text)
    return (first_words(plain, letters) or plain[:letters]).rstrip("… .")


def _plain(text: str) -> str:
    seen = "".join(" " if sign in _NOT_IN_NAMES or not sign.isprintable() else sign for sign in text)
    return " ".join(seen.split()).lstrip(" .-").rstrip(" .")  # a dash before it is an option to many programs


def _in_octets(text: str, most: int) -> str:
    return text.encode()[: max(most, 0)].decode(errors="ignore").rstrip(" .-")

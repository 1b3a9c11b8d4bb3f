"""How a record was printed, as the PDF says of itself among its keywords, so that the same can be printed again.

First stand the six words that name the entry that was the workshop file's last; then version, edition, sheet and
language, the numbers of the sections left out, and whether there is a logo. No name and no title is in it. Nothing
else of the file is read, and nothing in it is believed: whoever compares prints the pages anew.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from stratroom import __version__
from stratroom.foreign import TooLarge, content_of
from stratroom.model.names import Edition
from stratroom.model.refusals import Refused
from stratroom.reasons import why
from stratroom.record.book import Book
from stratroom.words import say

LARGEST = 100_000_000
"""Bytes a record may have."""
_BETWEEN = "; "
"""In every language: it is read again by `_HOW`."""
_SIX = r"(?P<words>[a-z]+(?: [a-z]+){5})"
_HOW = (
    r"; Stratroom (?P<version>[0-9A-Za-z.+-]{1,40}); (?P<edition>attributed|unattributed); (?P<size>[A-Za-z0-9]{1,20})"
    r"; (?P<language>[a-z]{2}(?:-[A-Z]{2})?)(?:; without (?P<left_out>[0-9]{1,4}(?:, [0-9]{1,4})*))?(?P<logo>; logo)?"
)
_KEYWORDS = re.compile(rf"(?:/Keywords\s*\(|<pdf:Keywords>){_SIX}(?:{_HOW})?(?:\)|</pdf:Keywords>)".encode())


@dataclass(frozen=True)
class Printing:
    """`size` is the name of a sheet, `language` as a document names it, `left_out` the numbers of sections from 1."""

    version: str
    edition: Edition
    size: str
    language: str
    left_out: tuple[int, ...] = ()
    has_logo: bool = False


@dataclass(frozen=True)
class Imprint:
    """The six words; how it was printed is None where the record does not say it."""

    words: tuple[str, ...]
    printing: Printing | None


def keywords(book: Book, size: str, *, has_logo: bool) -> str:
    """What a PDF of this book says; nothing where no words name its entry.

    >>> book = Book("T", "", "", "", (), words="oak olive opal orange orbit otter", left_out=(2, 5))
    >>> keywords(book, "A4", has_logo=True).partition("; attributed")[2]
    '; A4; en-GB; without 2, 5; logo'
    """
    if not book.words:
        return ""
    parts = [book.words, f"Stratroom {__version__}", book.edition, size, book.language]
    parts += [f"without {', '.join(map(str, book.left_out))}"] if book.left_out else []
    return _BETWEEN.join([*parts, *(["logo"] if has_logo else [])])


def imprint_in(record: Path) -> Imprint:
    """What a PDF says. Refused where the file cannot be read, is no PDF, or does not carry the words of one entry."""
    content = bytes_of(record)
    if not content.startswith(b"%PDF-"):
        raise Refused(say("{path} is no PDF. Name the record that was written from the workshop.", path=record))
    found = {tuple(said.groupdict(b"").items()) for said in _KEYWORDS.finditer(content)}
    if len(found) != 1:
        raise Refused(
            say(
                "{path} does not carry the words of one entry, as a record of Stratroom does. If another program saved "
                "it again, compare the words at the foot of its pages with those of the file.",
                path=record,
            )
        )
    said = {name: value.decode("ascii") for name, value in found.pop()}
    return Imprint(tuple(said["words"].split(" ")), _printing(said) if said["version"] else None)


def _printing(said: dict[str, str]) -> Printing:
    left_out = tuple(int(number) for number in said["left_out"].split(", ") if number)
    edition = cast(Edition, said["edition"])
    return Printing(said["version"], edition, said["size"], said["language"], left_out, bool(said["logo"]))


def bytes_of(record: Path) -> bytes:
    """All of it. Refused where it cannot be read or is too large."""
    try:
        return content_of(record, LARGEST)
    except TooLarge:
        raise Refused(say("{path} is too large to be a record.", path=record)) from None
    except OSError as error:
        raise Refused(say("{path} cannot be read: {why}.", path=record, why=why(error))) from error

"""The words that a PDF record carries: they name the entry that was the workshop file's last when it was written.

They stand as they are spelt in what the document says of itself, as its keywords. Nothing else of the file is read, and
nothing in it is believed: whoever compares looks for them among the entries.
"""

import re
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.reasons import why
from stratroom.words import say

_LARGEST = 500_000_000
_SIX = rb"([a-z]+(?: [a-z]+){5})"
_KEYWORDS = re.compile(rb"(?:/Keywords\s*\(|<pdf:Keywords>)" + _SIX + rb"(?:\)|</pdf:Keywords>)")


def words_in(record: Path) -> tuple[str, ...]:
    """The six words. Refused where the file cannot be read, is no PDF, or does not carry the words of one entry."""
    content = _content(record)
    if not content.startswith(b"%PDF-"):
        raise Refused(say("{path} is no PDF. Name the record that was written from the workshop.", path=record))
    found = set(_KEYWORDS.findall(content))
    if len(found) != 1:
        raise Refused(
            say(
                "{path} does not carry the words of one entry, as a record of Stratroom does. If another program saved "
                "it again, compare the words at the foot of its pages with those of the file.",
                path=record,
            )
        )
    return tuple(found.pop().decode("ascii").split(" "))


def _content(record: Path) -> bytes:
    try:
        if record.stat().st_size > _LARGEST:
            raise Refused(say("{path} is too large to be a record.", path=record))
        return record.read_bytes()
    except OSError as error:
        raise Refused(say("{path} cannot be read: {why}.", path=record, why=why(error))) from error

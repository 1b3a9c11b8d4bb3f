"""What a round is sealed with, and which words may seal one. No cryptography enters here, and no words stay here.

*Hidden* and *sealed* are two things: the key of a hidden round lies in the file as it is; that of a sealed one lies
there locked with words that one participant, its keeper, chose and nobody wrote down.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.text import tidy
from stratroom.words import say

LEAST = 16
"""Letters, digits and signs that a keeper's words have at least, spaces between them not counted."""
_LEAST_DIFFERENT = 6
MOST = 400


@dataclass(frozen=True, slots=True)
class Seal:
    """Made of a keeper's words: the keys of a round, of which the private one lies locked until they are typed again.

    All three are bytes that may lie in the file; the words are in none of them."""

    keeper: ParticipantId
    public_key: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    locked_key: bytes = field(repr=False)


def as_counted(words: str) -> str:
    """The words as they count: capitals and the width of spaces do not matter, nor how a letter was composed.

    >>> as_counted("  Blue\\u00a0 HORSE ") == as_counted("blue horse")
    True
    """
    folded = unicodedata.normalize("NFKC", tidy(words)).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def twice(counted: str, again: str) -> str:
    """The words as they count. Refused when the second time something else was typed."""
    if as_counted(again) != counted:
        raise Refused(say("The two lines are not the same. Type the words once more in both."))
    return counted


def checked_words(words: str, known: Iterable[str]) -> str:
    """The words as they count. Refused, with the way out, when somebody could guess them: too few letters, too few
    different ones, or nothing but what stands in `known`, which everybody in the room has seen."""
    counted = as_counted(words)
    letters = counted.replace(" ", "")
    if len(letters) < LEAST:
        raise Refused(
            say(
                "Too easy to guess: write at least {least} letters, best four or more words that nobody expects "
                "together.",
                least=LEAST,
            )
        )
    if len(letters) > MOST:
        raise Refused(say("Too long to be typed again: {most} letters are the most.", most=MOST))
    if len(set(letters)) < _LEAST_DIFFERENT:
        raise Refused(say("Too easy to guess: the same few letters again and again. Choose other words."))
    if set(counted.split()) <= {word for text in known for word in as_counted(text).split()}:
        raise Refused(
            say("Too easy to guess: all of this stands in the title or in the list of people. Choose other words.")
        )
    return counted

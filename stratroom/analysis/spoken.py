"""A sentence as marking sees it: words with their places, in runs over which a phrase may go. Plain values.

Which word is which is `reading.py`'s; who shares what is `shared.py`'s.
"""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Word:
    """`lemma` is the word as a dictionary lists it, `key` is alike for what counts as the same word; `start` and `end`
    are places in the text, in code points.

    `is_content`: says something by itself, so that a phrase may begin and end with it. `is_generic`: it does, but
    everybody says it ("company"), so that it is no phrase alone.
    """

    lemma: str
    key: str
    start: int
    end: int
    is_content: bool = True
    is_generic: bool = False


Run = tuple[Word, ...]
Runs = tuple[Run, ...]
"""One text: a phrase lies within one run, over no full stop."""


class Place(NamedTuple):
    """Where something stands: whose text, from which code point up to which."""

    by: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """What one person said, and how it was read."""

    by: str
    text: str
    runs: Runs

"""A word that no dictionary lists and that is one slip of the finger from one that somebody used is that word."""

from collections.abc import Collection
from itertools import takewhile

SHORTEST = 5
"""Letters of a word that may be mended: of shorter ones too many are one letter apart."""


def meant(word: str, used: Collection[str]) -> str:
    """The one word among those used that is one slip away; the same where there is none, or more than one.

    >>> meant("custmer", {"customer", "growth"}), meant("growht", {"growth"}), meant("tram", {"train"})
    ('customer', 'growth', 'tram')
    """
    near = {other for other in used if _is_one_slip(word, other)} if len(word) >= SHORTEST else set[str]()
    return near.pop() if len(near) == 1 else word


def _is_one_slip(word: str, other: str) -> bool:
    """Damerau's slips: one letter added, left out or changed, or two neighbours exchanged. A letter in front makes
    another word: ecommerce is no slip for commerce."""
    if abs(len(word) - len(other)) > 1 or word == other or len(other) < SHORTEST:
        return False
    before = _alike(word, other)
    if not before and len(word) != len(other):
        return False
    left, right = word[before:], other[before:]
    after = _alike(left[::-1], right[::-1])
    left, right = left[: len(left) - after], right[: len(right) - after]
    return max(len(left), len(right)) == 1 or (len(left) == 2 and left == right[::-1])


def _alike(first: str, second: str) -> int:
    """How many letters they begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))

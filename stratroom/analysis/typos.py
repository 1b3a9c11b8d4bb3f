"""A word that no dictionary lists and that is one slip of the finger from one that somebody used is that word."""

from collections.abc import Collection, Iterator

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
    """Damerau's slips: one letter added, left out or changed, or two neighbours exchanged."""
    if abs(len(word) - len(other)) > 1 or word == other or len(other) < SHORTEST:
        return False
    return word in set(_slips(other, word))


def _slips(other: str, word: str) -> Iterator[str]:
    """What one slip makes of a word, changed letters only where they could give the other."""
    for at in range(len(other) + 1):
        left, right = other[:at], other[at:]
        letter = word[at : at + 1]
        yield left + right[1:]
        yield left + letter + right
        yield left + letter + right[1:]
        yield left + right[1:2] + right[:1] + right[2:]

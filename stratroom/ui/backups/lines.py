"""Backups of one name may be of another workshop, or of a line that was left when an earlier one was gone back to."""

from collections.abc import Sequence

from stratroom.words import say


def elsewhere(mine: Sequence[str], theirs: Sequence[str]) -> str:
    """In a sentence, where a backup's entries do not lead to those of the workshop, nor go on from them; "" where they
    do, and where nothing is known of the one or the other. Both are the digests of the chain, from the first entry.

    >>> elsewhere(("a", "b", "c"), ("a", "b")), elsewhere(("a",), ("a", "b")), elsewhere((), ("a",))
    ('', '', '')
    >>> elsewhere(("a", "b", "c"), ("a", "x"))
    'Of a line that was left: from entry 2 on it is another.'
    >>> elsewhere(("a", "b"), ("x", "y"))
    'Of another workshop of this name.'
    """
    pairs = list(zip(mine, theirs, strict=False))
    alike = next((number for number, (my, their) in enumerate(pairs) if my != their), len(pairs))
    if alike == len(pairs):
        return ""
    if not alike:
        return say("Of another workshop of this name.")
    return say("Of a line that was left: from entry {number} on it is another.", number=alike + 1)

"""Ids for what is newly typed: a letter and the next number, so that a retry never counts twice."""

from collections.abc import Iterable


def fresh_id(letter: str, taken: Iterable[str]) -> str:
    """The letter with the lowest number above every one that was taken.

    >>> fresh_id("t", ["t1", "t7", "growth"])
    't8'
    """
    numbers = [int(id[1:]) for id in taken if id[:1] == letter and id[1:].isdecimal()]
    return f"{letter}{max(numbers, default=0) + 1}"

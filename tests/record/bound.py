"""Whole records that every form is tried on."""

from functools import cache
from pathlib import Path

from stratroom.binding import book
from stratroom.record.book import Book
from tests.record.board import board
from tests.record.hostile import hostile
from tests.record.reading import AT, NORTHFIELD, folded
from tests.record.test_binding import SAMPLE, WORDS

CASES = {
    "northfield": NORTHFIELD,
    "sample": SAMPLE,
    "recognition": NORTHFIELD.with_name("recognition.json"),
    "same words": NORTHFIELD.with_name("same-words.json"),
    "board": board()[0],
}
UNATTRIBUTED = "unattributed"
BOUND = (*CASES, UNATTRIBUTED)
"""All that are bound here."""
ORIGIN = "0f" * 32


@cache
def bound(name: str) -> Book:
    """The record of one of the cases; `unattributed` is the sample's without names."""
    if name == UNATTRIBUTED:
        return book(folded(SAMPLE), WORDS, AT, "unattributed", ORIGIN)
    return book(folded(CASES[name]), WORDS, AT, origin=ORIGIN)


def bound_hostile(folder: Path, told: Path = SAMPLE) -> Book:
    """The record of a case with hostile words in every field."""
    path = folder / "hostile.json"
    path.write_bytes(hostile(told))
    return book(folded(path), WORDS, AT, origin=ORIGIN)

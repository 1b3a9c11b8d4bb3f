"""The record's last words: which signs in it no font of ours could draw. Nothing vanishes in silence.

Only names and numbers of signs are said here, never what was written with them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import cast

from stratroom.figures import shapes
from stratroom.model.signs import sign_name
from stratroom.record.blocks import Heading, Paragraph
from stratroom.record.book import Book
from stratroom.record.pdf.coverage import missing
from stratroom.words import listed, phrase, say, say_of

HEADING = phrase("Signs that could not be drawn")


def with_undrawn_named(book: Book) -> Book:
    """The book with a note at its very end; the same book where every sign can be drawn."""
    said = sentence_of(book)
    if not said or not book.sections:
        return book
    *others, last = book.sections
    note = (Heading(say(HEADING), 3), Paragraph(said))
    return replace(book, sections=(*others, replace(last, blocks=(*last.blocks, *note))))


def sentence_of(part: object) -> str:
    """Which signs among the texts of any plain noun no font of ours has, in a sentence; "" when all can be drawn."""
    signs = sorted(missing("".join(_printed(part))))
    return _sentence(signs) if signs else ""


def _sentence(signs: list[str]) -> str:
    return say_of(
        len(signs),
        "{signs} is drawn as a box with its number; its text is in the file.",
        "{signs} are drawn as boxes with their numbers; their text is in the file.",
        signs=listed([sign_name(sign) for sign in signs]),
    )


def _printed(part: object) -> Iterator[str]:
    """Every text of a book that becomes ink, in no order; what a figure says to those who cannot see it does not."""
    waiting = [part]
    while waiting:
        part = waiting.pop()
        match part:
            case str():
                yield part
            case tuple():
                waiting += cast(tuple[object, ...], part)
            case _:
                waiting += [getattr(part, name) for name in _fields(type(part))]


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """What of such a noun may become ink."""
    if kind is shapes.Drawing:
        return ("shapes",)
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()

"""Signs in the record that no font of ours can draw: they stop it, or stand as boxes and are its last words.

Nothing vanishes in silence. Only names and numbers of signs are said here, never what was written with them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import cast

from stratroom.figures import shapes
from stratroom.model.refusals import Undrawn
from stratroom.model.signs import sign_name
from stratroom.record.blocks import Heading, Paragraph
from stratroom.record.book import Book
from stratroom.record.pdf.coverage import missing
from stratroom.words import listed, parted, phrase, quoted, say, say_of

HEADING = phrase("Signs that could not be drawn")
_MOST_NAMED = 6


def refuse_undrawn(book: Book) -> None:
    """Undrawn where a sign in it has no font: which signs, where each stands first, and the way out."""
    found: dict[str, str] = {}
    for where, part in _places(book):
        for sign in missing("".join(_printed(part))):
            found.setdefault(sign, where)
    if found:
        raise Undrawn(_refusal(found))


def _places(book: Book) -> Iterator[tuple[str, object]]:
    """Everything that is printed, in its order, after what it stands in."""
    yield say("the title page"), (book.title, book.organisation, book.date, book.subtitle)
    for section in book.sections:
        where = quoted(section.title)
        yield where, (section.title, section.running)
        for block in section.blocks:
            if isinstance(block, Heading) and block.text != section.title:
                where = say("{section}, under {heading}", section=quoted(section.title), heading=quoted(block.text))
            yield where, block
    yield say("the foot of each page"), (book.footer, book.stamp, book.words)


def _refusal(found: Mapping[str, str]) -> str:
    named = [
        say("{sign}, first in {where}", sign=sign_name(sign), where=where)
        for sign, where in list(found.items())[:_MOST_NAMED]
    ]
    if more := len(found) - len(named):
        named.append(say_of(more, "{n} more", "{n} more"))
    return say_of(
        len(found),
        "The record is not written: no font of Stratroom has {signs}. Replace it where it stands, or have the record "
        "written with a box in its place: the box shows its number, its text is in the file.",
        "The record is not written: no font of Stratroom has {signs}. Replace them where they stand, or have the "
        "record written with boxes in their place: each box shows its number, their text is in the file.",
        signs=parted(named),
    )


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
            case shapes.Drawing():
                yield from [shape.text for shape in part.shapes if isinstance(shape, shapes.Text)]
            case _:
                waiting += [getattr(part, name) for name in _fields(type(part))]


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """What of such a noun may become ink."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()

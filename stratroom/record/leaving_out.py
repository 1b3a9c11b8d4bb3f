"""The record with some of its sections left out. It says itself which: nothing is left out in silence."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from stratroom.record.blocks import Block, Bullets, Columns, Glance, Heading, Paragraph, Section, Together
from stratroom.record.book import Book
from stratroom.words import phrase, say

_WHOLE = phrase(
    "Whoever had this record written left these sections out. They stand in the whole record of the same workshop, "
    "which has the same words at the foot of its pages."
)


def optional(book: Book) -> tuple[str, ...]:
    """The titles of the sections that may be left out: all but the first and the last, which is the method."""
    return tuple(section.title for section in book.sections[1:-1])


def without(book: Book, titles: Collection[str]) -> Book:
    """The book without the sections of these titles, as far as it has them and they may be left out."""
    left = [title for title in optional(book) if title in titles]
    if not left:
        return book
    first, *others, method = book.sections
    kept = (section for section in others if section.title not in left)
    told = (*method.blocks, Heading(say("Sections left out"), 3), Paragraph(say(_WHOLE)), Bullets(tuple(left)))
    sections = (_unlinked(first, left), *kept, replace(method, blocks=told))
    numbers = tuple(number for number, section in enumerate(book.sections, 1) if section.title in left)
    return replace(book, sections=sections, left_out=numbers)


def without_numbers(book: Book, numbers: Collection[int]) -> Book:
    """The book without the sections of these numbers, as `left_out` of a book has them."""
    return without(book, [section.title for number, section in enumerate(book.sections, 1) if number in numbers])


def _unlinked(section: Section, left: Collection[str]) -> Section:
    return replace(section, blocks=tuple(_without_ways(section.blocks, left)))


def _without_ways(blocks: tuple[Block, ...], left: Collection[str]) -> Iterator[Block]:
    """Where it is told at a glance there is no way to pages that are not there."""
    for block in blocks:
        match block:
            case Glance():
                rows = (replace(row, section="" if row.section in left else row.section) for row in block.rows)
                yield replace(block, rows=tuple(rows))
            case Together():
                yield replace(block, blocks=tuple(_without_ways(block.blocks, left)))
            case Columns():
                sides = (tuple(_without_ways(side, left)) for side in (block.left, block.right))
                yield Columns(*sides, equal=block.equal)
            case _:
                yield block

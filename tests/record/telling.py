"""What every form of the record has to say, in the order it is read."""

import re
from collections.abc import Iterator

from stratroom.record import blocks
from stratroom.record.book import Book
from tests.record.reading import texts

_LAYOUT = re.compile("[\\s\u00a0\u202a-\u202e\u2066-\u2069]+")


def told(book: Book) -> list[str]:
    """Every text of the book but its running heads and feet, where they stand on paper."""
    return [book.title, book.organisation, book.date, *_said(book.subtitle), *_sections(book)]


def missing_in_order(book: Book, found: str) -> list[str]:
    """The texts that do not stand in `found` after the one before them; white space does not count."""
    place, left, read = 0, list[str](), squeezed(found)
    for text in map(squeezed, told(book)):
        at = read.find(text, place)
        if at < 0:
            left.append(text)
        else:
            place = at + len(text)
    return left


def squeezed(text: str) -> str:
    return _LAYOUT.sub("", text)


def _sections(book: Book) -> Iterator[str]:
    for section in book.sections:
        yield from _said(section.blocks)


def _said(part: object) -> Iterator[str]:
    match part:
        case tuple():
            for inner in part:
                yield from _said(inner)
        case blocks.PersonTag():
            yield part.name or part.initials
        case _:
            inside = _read(part)
            yield from texts(part) if inside is None else _said(inside)


def _read(part: object) -> tuple[object, ...] | None:
    """What is read of a part, in order; None where that is every text of it."""
    match part:
        case blocks.Together():
            return part.blocks
        case blocks.Columns():
            return part.left, part.right
        case blocks.Glance():
            return part.rows
        case blocks.GlanceRow():
            return part.number, part.text, part.dissents, part.note, part.facts
        case blocks.Decision():
            return part.title, part.text, part.facts, part.dissents
        case blocks.DissentText():
            return part.title, part.said_of, part.text, part.facts, part.standing, part.later
        case blocks.Quote():
            return _tag(part.by), part.text, part.group
        case blocks.Argument():
            return part.text, part.basis, part.source, _tag(part.by)
        case blocks.MarksKey():
            return tuple(map(_tag, part.people))
        case blocks.Table():
            return part.head, part.rows
        case _:
            return None


def _tag(tag: blocks.PersonTag | None) -> tuple[str, ...]:
    return (tag.initials, tag.role) if tag else ()

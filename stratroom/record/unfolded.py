"""The record's blocks taken apart into few kinds of parts in reading order, for forms that have no pages.

What a decision or a list of all decisions is made of is said here once; how a part looks is each form's affair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from stratroom.record import blocks
from stratroom.record.blocks import (
    Bullets,
    Cell,
    DissentText,
    Facts,
    GlanceRow,
    PersonTag,
    Picture,
    Placed,
    Rule,
    Said,
    Table,
)
from stratroom.record.book import Book
from stratroom.words import joined, quoted, say

How = Literal["lead", "body", "voice", "small", "note", "decision", "dissent", "label", "answer", "number"]


@dataclass(frozen=True)
class Title:
    """A heading; `level` 1 is a section's own, and no level is left out beneath another."""

    text: str
    level: int
    aside: str = ""


@dataclass(frozen=True)
class Words:
    """A text. `decision` is as large as the dissents beside it, `dissent` stands over one, `label` and `answer` belong
    together, a `number` is of a decision; the mark of `by`, if any, stands before the words."""

    text: str
    how: How
    by: PersonTag | None = None


@dataclass(frozen=True)
class Beside:
    """Cells that stand side by side, row under row; `shares` of the measure."""

    rows: tuple[tuple[tuple[Part, ...], ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Key:
    """Who each mark is."""

    people: tuple[PersonTag, ...]


Part = Title | Words | Facts | Bullets | Table | Picture | Key | Rule | Beside


def known_as(tag: PersonTag) -> str:
    """Who stands beside words of theirs, without the mark."""
    return joined(" · ", (tag.initials, tag.role))


def cell_texts(cell: Cell) -> tuple[str, ...]:
    """What stands in a cell of a table, one under the other."""
    match cell:
        case PersonTag():
            return (cell.name or cell.initials,)
        case Placed():
            return tuple(filter(None, (cell.at, cell.text)))
        case Said():
            return (cell.text,)
        case str():
            return (cell,)


def opening(book: Book) -> tuple[str, ...]:
    """Where and when it was, the day in a sentence, and the stamp: they stand under the record's title."""
    return tuple(filter(None, (joined(" · ", (book.organisation, book.date)), book.subtitle, book.stamp)))


def parts(section: blocks.Section) -> tuple[Part, ...]:
    """A section under its own title; where its first heading begins with the same words, under that."""
    first, *others = flat = list(_all(section.blocks)) or [Title(section.title, 1)]
    if isinstance(first, Title) and first.text.startswith(section.title):
        return Title(first.text, 1, first.aside), *_levelled(others)
    return Title(section.title, 1), *_levelled(flat)


def _levelled(flat: Sequence[Part]) -> Iterator[Part]:
    """Each heading one level below the one it belongs to, however the blocks count."""
    above: list[int] = []
    for part in flat:
        if isinstance(part, Title):
            above = [level for level in above if level < part.level] + [part.level]
            yield Title(part.text, 1 + len(above), part.aside)
        else:
            yield part


def _all(found: Sequence[blocks.Block]) -> Iterator[Part]:
    for block in found:
        yield from _parts(block)


def _parts(block: blocks.Block) -> Iterator[Part]:
    match block:
        case blocks.Heading():
            yield Title(block.text, block.level, block.aside)
        case blocks.Paragraph():
            yield Words(block.text, block.style)
        case blocks.Quote():
            yield from _quote(block)
        case blocks.Argument():
            yield from _argument(block)
        case blocks.MarksKey():
            yield Key(block.people)
        case blocks.Decision():
            yield from _decision(block)
        case blocks.Glance():
            yield from _glance(block)
        case blocks.Table():
            yield without_empty_columns(block)
        case blocks.Columns():
            yield from _all((*block.left, *block.right))
        case blocks.Together():
            yield from _all(block.blocks)
        case _:
            yield block


def without_empty_columns(block: Table) -> Table:
    """Without the columns that have no room on the page."""
    kept = [place for place, share in enumerate(block.widths) if share]
    align = block.align or ("left",) * len(block.widths)
    return Table(
        tuple(block.head[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in block.rows),
        tuple(block.widths[place] for place in kept),
        tuple(align[place] for place in kept),
        block.sums,
    )


def _quote(block: blocks.Quote) -> Iterator[Part]:
    if block.by:
        yield Words(known_as(block.by), "label", block.by)
    yield Words(block.text, "voice")
    if block.group:
        yield Words(block.group, "small")


def _argument(block: blocks.Argument) -> Iterator[Part]:
    yield Words(block.text, "voice")
    who = known_as(block.by) if block.by else ""
    beneath = joined(" · ", (block.basis, block.source, who))
    if beneath:
        yield Words(beneath, "small", block.by)


def _decision(block: blocks.Decision) -> Iterator[Part]:
    yield Title(block.title, 2)
    agreed = (Words(block.text, "decision"), *([Facts(block.facts)] if block.facts else []))
    dissents = tuple(part for dissent in block.dissents for part in _dissent(dissent))
    yield Beside(((agreed, dissents or (Words(say("No dissent recorded."), "body"),)),), (0.55, 0.45))


def _dissent(dissent: DissentText, how: How = "decision") -> Iterator[Part]:
    yield Words(dissent.title, "dissent", dissent.by)
    if dissent.said_of:
        yield Words(dissent.said_of, "label")
    yield Words(quoted(dissent.text), how)
    for label, value in dissent.facts:
        yield from (Words(label, "label"), Words(value, "answer"))
    for sentence in dissent.standing:
        yield Words(sentence, "small")
    for when, said in dissent.later:
        yield from (Words(when, "label"), Words(quoted(said), how))


def _glance(block: blocks.Glance) -> Iterator[Part]:
    if block.rows:
        yield Beside(tuple(_glance_row(row) for row in block.rows), (0.06, 0.54, 0.4))


def _glance_row(row: GlanceRow) -> tuple[tuple[Part, ...], ...]:
    dissents = tuple(part for dissent in row.dissents for part in _dissent(dissent, "voice"))
    note = (Words(row.note, "small"),) if row.note else ()
    number = (Words(row.number, "number"),) if row.number else ()
    beside = (*([Picture(row.picture)] if row.picture else []), *([Facts(row.facts)] if row.facts else []))
    return number, (Words(row.text, "voice"), *dissents, *note), beside

"""The record's tables as spreadsheets: a folder with one CSV file each (RFC 4180, UTF-8 with a mark at its head).

Decisions, dissents, statements, arguments and facts are a file each; then comes every table, named by its heading. A
cell that a spreadsheet would take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import category

from stratroom.model.refusals import Refused
from stratroom.record import blocks
from stratroom.record.blocks import Block, Fact, Table
from stratroom.record.book import Book
from stratroom.record.unfolded import cell_texts, known_as, without_empty_columns
from stratroom.words import say
from stratroom.writing import write_folder

_TRIGGERS = tuple("=+-@\t\r\n＝＋－＠")
_GUARD = "'"
_NEXT_CELL = re.compile(r"(?<=[;\t])(?=[\s\"']*[=+\-@＝＋－＠])")
"""Where one that takes these signs for the end of a cell, as German and French ones take a semicolon, would compute."""
_OURS = re.compile(r"\d\d+ .+\.csv")
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\s]+')
_LONGEST_NAME = 60
"""Letters of a heading that a file is named by: with four octets each they fit every file system."""

Row = Sequence[str]


@dataclass
class _Found:
    """What is to become files, in the order of the record; rows of facts stand under the labels they have."""

    decisions: list[tuple[Row, Sequence[Fact]]] = field(default_factory=list[tuple[Row, Sequence[Fact]]])
    dissents: list[tuple[Row, Sequence[Fact]]] = field(default_factory=list[tuple[Row, Sequence[Fact]]])
    statements: list[Row] = field(default_factory=list[Row])
    arguments: list[Row] = field(default_factory=list[Row])
    facts: list[Row] = field(default_factory=list[Row])
    tables: list[tuple[str, Table]] = field(default_factory=list[tuple[str, Table]])


def write(book: Book, path: Path) -> None:
    """Write the folder in the place of an earlier one; the same book gives the same bytes. Refused where something else
    lies in it, Trouble where it cannot be written."""
    if path.exists() and not (path.is_dir() and all(_OURS.fullmatch(inner.name) for inner in path.iterdir())):
        raise Refused(say("{path} holds other files, too. Name another folder for the tables.", path=path))
    sheets = [sheet for sheet in _sheets(_found(book)) if len(sheet[1]) > 1]
    digits = max(2, len(str(len(sheets))))
    files = {f"{n:0{digits}} {_named(name)}.csv": _csv(rows) for n, (name, rows) in enumerate(sheets, 1)}
    write_folder(path, files)


def guarded(text: str) -> str:
    """The text so that no spreadsheet computes it; without the first apostrophe it is what was written, and without
    that behind a semicolon or a tab.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("'tis"), guarded("grow"), guarded("a;=1+1")
    ("'=1+1", "''=1+1", "'tis", 'grow', "a;'=1+1")
    """
    bare = text.lstrip(f"{_GUARD} \xa0\ufeff\u200b")
    inner = _NEXT_CELL.sub(_GUARD, text)
    return _GUARD + inner if bare.startswith(_TRIGGERS) or text.startswith(_TRIGGERS) else inner


def _csv(rows: Sequence[Row]) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerows([guarded(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def _named(heading: str) -> str:
    """A heading as part of a file's name on every system.

    >>> _named("For “A/B”: what?")
    'For “A B” what'
    """
    seen = "".join(letter for letter in heading if category(letter) not in ("Cf", "Cs", "Co", "Cn"))
    return _NOT_IN_NAMES.sub(" ", seen)[:_LONGEST_NAME].strip(" .") or say("Table")


def _sheets(found: _Found) -> Iterator[tuple[str, Sequence[Row]]]:
    yield say("Decisions"), _with_labels((say("Decision"), say("Wording")), found.decisions)
    heads = (say("Decision"), say("Dissent"), say("Wording"), say("Said of"), say("Standing"), say("Said later"))
    yield say("Dissents"), _with_labels(heads, found.dissents)
    where = (say("Section"), say("Heading"))
    yield say("Statements"), [(*where, say("Who"), say("Statement"), say("Group")), *found.statements]
    yield say("Arguments"), [(*where, say("Argument"), say("Basis"), say("Source"), say("Who")), *found.arguments]
    yield say("Facts"), [(*where, say("Label"), say("Text")), *found.facts]
    for name, table in found.tables:
        yield name, [table.head, *(tuple("\n".join(cell_texts(cell)) for cell in row) for row in table.rows)]


def _with_labels(heads: Row, rows: Sequence[tuple[Row, Sequence[Fact]]]) -> list[Row]:
    """A column for each label that any row has."""
    labels = list(dict.fromkeys(label for _, facts in rows for label, _ in facts))
    return [(*heads, *labels), *((*row, *(_under(label, facts) for label in labels)) for row, facts in rows)]


def _under(label: str, facts: Sequence[Fact]) -> str:
    return "\n".join(text for of, text in facts if of == label)


def _found(book: Book) -> _Found:
    found = _Found()
    for section in book.sections:
        _look(section.blocks, found, section.title, "")
    return found


def _look(inside: Sequence[Block], found: _Found, section: str, heading: str) -> str:
    """Take up what is to become files; the heading that the last of it stands under."""
    for block in inside:
        match block:
            case blocks.Heading():
                heading = block.text
            case blocks.Decision():
                heading = block.title
                _take(block, found)
            case blocks.Columns():
                heading = _look((*block.left, *block.right), found, section, heading)
            case blocks.Together():
                heading = _look(block.blocks, found, section, heading)
            case blocks.Quote():
                found.statements.append((section, heading, _who(block.by), block.text, block.group))
            case blocks.Argument():
                row = (section, heading, block.text, block.basis, block.source, _who(block.by))
                found.arguments.append(row)
            case blocks.Facts():
                found.facts += [(section, heading, *fact) for fact in block.rows]
            case blocks.Table():
                name = ", ".join(dict.fromkeys(filter(None, (section, heading))))
                found.tables.append((name, without_empty_columns(block)))
            case _:
                pass
    return heading


def _take(decision: blocks.Decision, found: _Found) -> None:
    found.decisions.append(((decision.title, decision.text), decision.facts))
    for each in decision.dissents:
        later = "\n\n".join(f"{when}\n{said}" for when, said in each.later)
        row = (decision.title, each.title, each.text, each.said_of, " ".join(each.standing), later)
        found.dissents.append((row, each.facts))


def _who(tag: blocks.PersonTag | None) -> str:
    return known_as(tag) if tag else ""

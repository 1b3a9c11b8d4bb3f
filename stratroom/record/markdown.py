"""The record as one Markdown file (CommonMark with tables): headings, lists, tables, quotations, figures in words.

Whatever people typed is escaped, so that none of it can become markup, a link or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from stratroom.record.blocks import (
    Align,
    Bullets,
    Cell,
    Fact,
    Facts,
    Picture,
    Rule,
    Table,
)
from stratroom.record.book import Book
from stratroom.record.steps import IsCancelled, Progress, Steps
from stratroom.record.unfolded import Beside, Key, Part, Title, Words, cell_texts, known_as, opening, parts
from stratroom.words import LINE_END, joined, say
from stratroom.writing import write_whole

_MARKUP = re.compile(r"[\\`*_\[\]{}<>|~&#$^@!]|(?<=[-.=+:/])[-.=+:/]|(?<=[A-Za-z]):(?=/)|(?<=www)\.", re.IGNORECASE)
"""Signs that begin or end markup anywhere, in CommonMark or in what others add to it; of signs that are markup when
doubled the second; what would make a link of an address."""
_AT_HEAD = re.compile(r"^([-+=:%\"']|\d{1,9}(?=[.)]))")
_MARKS: dict[Align, str] = {"left": ":--", "middle": ":-:", "right": "--:"}
_QUOTED, _BOLD = ("voice", "decision"), ("number", "dissent", "label")


def write(book: Book, path: Path, *, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> None:
    """Write the file; the same book gives the same bytes. `progress` is told parts said and parts in all. Cancelled
    when `cancelled` says so, Trouble where it cannot be written."""
    write_whole(path, text(book, progress, cancelled).encode())


def text(book: Book, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> str:
    """The whole file."""
    told = [part for section in book.sections for part in parts(section)]
    steps = Steps(len(told), progress, cancelled)
    blocks = [f"# {_line(book.title)}", *map(_lines, opening(book))]
    for part in told:
        blocks += _block(part)
        steps.step()
    blocks += ["* * *", *(_lines(said) for said in (book.footer, book.words) if said)]
    return "\n\n".join(blocks) + "\n"


def escaped(line: str) -> str:
    r"""One line that reads as it was typed, wherever it stands.

    >>> print(escaped("# 1. *We* | <b>grow</b>"), escaped("1. grow"), escaped("3.1m"), sep="\n")
    \# 1. \*We\* \| \<b\>grow\</b\>
    1\. grow
    3.1m
    """
    safe = _MARKUP.sub(r"\\\g<0>", line.strip().replace("\0", "\ufffd"))
    return _AT_HEAD.sub(_head_escaped, safe)


def _head_escaped(found: re.Match[str]) -> str:
    return found[0] + "\\" if found[0].isdigit() else "\\" + found[0]


def _line(words: str) -> str:
    """On one line, as in a heading."""
    return escaped(LINE_END.sub(" ", words))


def _lines(words: str, indent: str = "", between: str = "\\\n") -> str:
    """Every line of it; where one is empty a new paragraph begins."""
    paragraphs = re.split(r"\n\s*\n", LINE_END.sub("\n", words).strip())
    joined = "\n\n".join(between.join(map(escaped, part.split("\n"))) for part in paragraphs)
    return joined.replace("\n", f"\n{indent}")


def _block(part: Part) -> Iterator[str]:
    match part:
        case Title():
            yield f"{'#' * (part.level + 1)} {_line(part.text)}"
            yield from [_lines(part.aside)] if part.aside else []
        case Words():
            yield _words(part)
        case Beside():
            yield from (block for row in part.rows for cell in row for inner in cell for block in _block(inner))
        case Facts():
            yield _facts(part.rows)
        case Bullets():
            yield "\n".join(f"* {_lines(item, '  ')}" for item in part.items)
        case Key():
            yield "\n".join(f"* {_line(known_as(tag))}" for tag in part.people)
        case Table():
            yield _table(part)
        case Picture():
            yield _lines(say("Figure: {text}", text=part.drawing.alt))
            yield from [_lines(part.caption)] if part.caption else []
        case Rule():
            yield "* * *"


def _words(words: Words) -> str:
    if words.how in _QUOTED:
        return f"> {_lines(words.text, '> ')}"
    return f"**{_line(words.text)}**" if words.how in _BOLD else _lines(words.text)


def _facts(rows: Sequence[Fact]) -> str:
    return "\n".join(f"- {_lines(_fact(label, text), '  ')}" for label, text in rows)


def _fact(label: str, text: str) -> str:
    return joined(" ", (label, text)) if label.endswith("?") else say("{label}: {text}", label=label, text=text)


def _table(table: Table) -> str:
    align = table.align or ("left",) * len(table.head)
    rows = [[_line(head) for head in table.head], [_MARKS[side] for side in align]]
    rows += [[_cell(cell) for cell in row] for row in table.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: Cell) -> str:
    """The breaks between lines are the only HTML there is, and ours."""
    return "<br>".join(_lines(words, between="<br>").replace("\n\n", "<br><br>") for words in cell_texts(cell))

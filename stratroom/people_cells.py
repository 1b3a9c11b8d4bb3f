"""Rows and cells of a list, whatever it was made with: which signs it is written in, and what parts its cells.

A list of people is loose: lines “name, role” among cells. `table_in` reads a table to the letter.

Nothing here knows what a cell means.
"""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from stratroom.foreign import TooLarge, content_of
from stratroom.model.refusals import Refused
from stratroom.model.text import tidy
from stratroom.reasons import why
from stratroom.words import say

LARGEST = 1024 * 1024
"""Bytes a list may have; five hundred people are a few pages."""
MOST_CELLS = 100_000
_PARTERS = "\t;,"
_LINE_END, _ANY_BREAK = re.compile(r"\r\n?"), re.compile(r"\r\n?|[\u2028\u2029\x85]")
_SAID_PARTER = re.compile(r"\A\"?sep=([\t;,])\"?(?=\n)")
"""What Excel writes above a table to say what parts its cells."""
_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"SQLite format 3")


@dataclass(frozen=True, slots=True)
class Row:
    """`number` counts from 1 over all rows, empty ones too, as a spreadsheet does."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows with something in them, and what is to be said of the whole."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def text_of(file: Path, largest: int = LARGEST) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and what is to be said of how it was read. Refused when it is no text or has more bytes than
    `largest`."""
    try:
        return decoded(content_of(file, largest), file.name)
    except TooLarge:
        raise Refused(say("“{name}” is larger than a list ever is. Choose another.", name=file.name)) from None
    except OSError as error:
        raise Refused(say("“{name}” cannot be read: {why}.", name=file.name, why=why(error))) from error


def decoded(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """UTF-8 with or without its mark, UTF-16, otherwise Windows-1252, which is said."""
    if content.startswith(_BINARY):
        raise Refused(say("“{name}” is not a text. Save the list as CSV, or copy its cells and paste them.", name=name))
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16"), ()
        if wide := _wide(content):
            return content.decode(wide), ()
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        old = content.decode("windows-1252")
    except UnicodeDecodeError:
        raise Refused(say("“{name}” is in no writing that is known here. Save it as UTF-8.", name=name)) from None
    return old, (say("Read as Windows-1252: look whether letters such as ä and é are right."),)


def _wide(content: bytes) -> str:
    """UTF-16 without its mark: every other byte of plain letters is 0."""
    head = content[:200]
    zeros = head[1::2].count(0), head[0::2].count(0)
    half = len(head) // 2
    return "utf-16-le" if half and zeros[0] > half * 0.6 else "utf-16-be" if half and zeros[1] > half * 0.6 else ""


def rows_in(text: str) -> Table:
    """The rows of a loose list. Cells are tidied and lie in one line each; quotation marks that do not match are taken
    as letters."""
    if len(text) > LARGEST:
        raise Refused(say("This is longer than a list ever is. Paste it in parts."))
    cells, notes, parter = _cells_in(_ANY_BREAK.sub("\n", text))
    is_loose = len(next((row for row in cells if any(row)), ())) == 1
    return Table(_rows([_parted(row, parter) for row in cells] if is_loose else cells, in_one_line), notes)


def table_in(text: str) -> Table:
    """The rows of a table as they stand: cells are tidied as any text is and keep their lines."""
    cells, notes, _parter = _cells_in(_LINE_END.sub("\n", text))
    return Table(_rows(cells, lambda cell: tidy(cell).strip()), notes)


def in_one_line(cell: str) -> str:
    """Tidied, and every run of blanks and line ends one blank."""
    return " ".join(tidy(cell).split())


def _cells_in(text: str) -> tuple[list[list[str]], tuple[str, ...], str]:
    """Rows of cells, what is to be said of them, and what parts them."""
    plain = text.removeprefix("\ufeff").replace("\0", "").rstrip("\n\t ;,")  # a whole sheet ends in empty cells
    said = _SAID_PARTER.match(plain)
    parter, plain = said.group(1) if said else _parter(plain), _SAID_PARTER.sub("", plain)
    try:
        return _quoted(plain, parter), (), parter
    except csv.Error:
        cells = _at_most(line.split(parter) for line in plain.split("\n"))
    unmatched = say("The quotation marks in the list do not match; they are taken as they stand.")
    return cells, (unmatched,) if '"' in plain else (), parter


def _quoted(text: str, parter: str) -> list[list[str]]:
    """Every row as its quotation marks have it; csv.Error when they do not match or a cell is far too long."""
    return _at_most(csv.reader(io.StringIO(text), delimiter=parter, strict=True, skipinitialspace=True))


def _at_most(rows: Iterable[list[str]]) -> list[list[str]]:
    """All of them. Refused, before they are all made, when they have more cells than any list."""
    found, count = list[list[str]](), 0
    for row in rows:
        found.append(row)
        count += len(row) or 1
        if count > MOST_CELLS:
            raise Refused(
                say("This has more cells than a list ever has. Keep only its rows and columns, then try again.")
            )
    return found


def _rows(table: list[list[str]], tidied: Callable[[str], str]) -> tuple[Row, ...]:
    rows = (Row(n, _without_end(list(map(tidied, cells)))) for n, cells in enumerate(table, 1))
    return tuple(row for row in rows if any(row.cells))


def _parted(cells: list[str], parter: str) -> list[str]:
    """In a list that is no table, a line that another sign parts: “CEO, Chief executive” among pasted cells."""
    if len(cells) != 1 or parter == ",":
        return cells
    return cells[0].split(";" if ";" in cells[0] and parter != ";" else ",")


def _without_end(cells: list[str]) -> tuple[str, ...]:
    """Without the empty cells at the end."""
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _parter(text: str) -> str:
    """What parts the cells: the sign that the most lines have outside quotation marks; tabs before the others."""
    bare = re.sub(r'"[^"]*"', "", text).split("\n")
    counts = {sign: sum(sign in line for line in bare) for sign in _PARTERS}
    return max(_PARTERS, key=lambda sign: counts[sign]) if any(counts.values()) else ","

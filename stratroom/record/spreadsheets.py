"""The record's tables as spreadsheets: a folder with one CSV file each (RFC 4180, UTF-8 with a mark at its head).

Which tables there are is told by `record/tables.py`. A cell that a spreadsheet would take for a formula begins with an
apostrophe.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from unicodedata import category

from stratroom.model.refusals import Refused
from stratroom.record.book import Book
from stratroom.record.steps import IsCancelled, Progress, Steps
from stratroom.record.tables import Grid, grids
from stratroom.words import say
from stratroom.writing import write_folder

_TRIGGERS = tuple("=+-@\t\r\n＝＋－＠")
_GUARD = "'"
_NEXT_CELL = re.compile(r"(?<=[;\t])(?=[\s\"'\u2068]*[=+\-@＝＋－＠])")
"""Where one that takes these signs for the end of a cell, as German and French ones take a semicolon, would compute."""
_OURS = re.compile(r"\d\d+ .+\.csv")
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\s]+')
_LONGEST_NAME = 60
"""Letters of a heading that a file is named by: with four octets each they fit every file system."""


def write(
    book: Book, path: Path, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> tuple[Path, ...]:
    """Write the folder in the place of an earlier one; the same book gives the same bytes. Which folders came back that
    had been put aside, as `write_folder` has it. `progress` is told files written and files in all. Refused where
    something else lies in it, Cancelled when `cancelled` says so, Trouble where it cannot be written."""
    if path.exists() and not (path.is_dir() and all(_OURS.fullmatch(inner.name) for inner in path.iterdir())):
        raise Refused(say("{path} holds other files, too. Name another folder for the tables.", path=path))
    found = grids(book)
    return write_folder(path, _files(found, Steps(len(found), progress, cancelled)))


def _files(found: Sequence[Grid], steps: Steps) -> Iterator[tuple[str, bytes]]:
    digits = max(2, len(str(len(found))))
    for number, grid in enumerate(found, 1):
        yield f"{number:0{digits}} {_named(grid.name)}.csv", _csv((grid.head, *grid.rows))
        steps.step()


def guarded(text: str) -> str:
    """The text so that no spreadsheet computes it; without the first apostrophe it is what was written, and without
    that behind a semicolon or a tab.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("'tis"), guarded("grow"), guarded("a;=1+1")
    ("'=1+1", "''=1+1", "'tis", 'grow', "a;'=1+1")
    """
    bare = text.lstrip(f"{_GUARD} \xa0\ufeff\u200b\u2068")
    inner = _NEXT_CELL.sub(_GUARD, text)
    return _GUARD + inner if bare.startswith(_TRIGGERS) or text.startswith(_TRIGGERS) else inner


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
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

"""What is handed to the page "The record", and what is chosen on it. Plain values: a worker is handed them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stratroom.model.judged_words import JudgedWord
from stratroom.model.names import Edition
from stratroom.record.book import Book
from stratroom.record.telling import Places
from stratroom.words import phrase

NAMED: dict[Edition, str] = {"attributed": phrase("Attributed"), "unattributed": phrase("Unattributed")}
KEPT: dict[Edition, str] = {
    "attributed": phrase("Who decides, who owns what and who said what are named. For the board and its files."),
    "unattributed": phrase(
        "What was decided, every vote and every dissent, with no name and no role. For whoever was not in the room."
    ),
}
"""What an edition keeps, and whom it is for."""


@dataclass(frozen=True)
class WorkshopNow:
    """The workshop as it stands now: `bind` binds its record, `tell` finds what the edition without names withholds, in
    any thread; `status` says whether it is a draft, and why; `day` is ISO 8601, `file` the workshop's own. `undo` says
    which act on a word Undo would take back, "" where the last act is another."""

    bind: Callable[[Edition], Book]
    tell: Callable[[], Places]
    judged: tuple[JudgedWord, ...]
    undo: str
    status: str
    is_final: bool
    day: str
    file: Path


@dataclass(frozen=True)
class Chosen:
    """`left_out` are titles of sections; `logo` is a picture file, `forms` the endings of what is written."""

    edition: Edition = "attributed"
    left_out: frozenset[str] = frozenset()
    size: str = "A4"
    logo: Path | None = None
    forms: tuple[str, ...] = (".pdf",)

"""The record to a PDF file: blocks are laid out, pages filled, printed and put in place in one move.

A failure or a cancel leaves the file that was there as it was, and nothing beside it.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stratroom.record.book import Book
from stratroom.record.imprint import keywords
from stratroom.record.pdf import style
from stratroom.record.pdf.archive import About
from stratroom.record.pdf.canvas import content, new_paper
from stratroom.record.pdf.contents import contents
from stratroom.record.pdf.flow import Flow, gap
from stratroom.record.pdf.furniture import dress
from stratroom.record.pdf.logo import Logo, picture_of
from stratroom.record.pdf.pieces import text
from stratroom.record.pdf.sheets import Sheet, sheets
from stratroom.record.pdf.style import SIZES
from stratroom.record.pdf.undrawn import refuse_undrawn, with_undrawn_named
from stratroom.record.steps import IsCancelled, Progress, Steps
from stratroom.words import joined
from stratroom.writing import write_whole


@dataclass(frozen=True)
class Look:
    """How the record is printed: `size` is a key of `style.SIZES`, the logo stands on the first page; with `boxes` a
    sign that no font of ours has stands as a box with its number."""

    size: str = "A4"
    logo: Logo | None = None
    boxes: bool = False


PLAIN = Look()


@dataclass(frozen=True)
class Printed:
    """A PDF in bytes, and for each page the title of the section it belongs to and of those that begin on it."""

    content: bytes
    sections: tuple[str, ...]
    begins: tuple[tuple[str, ...], ...]


def write(
    book: Book,
    path: Path,
    look: Look = PLAIN,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write the record to `path`; the same book and look give the same bytes.

    Undrawn where a sign in it has no font and the look has no boxes, Trouble where the file cannot be written; else as
    `printed`.
    """
    with _without_searching_for_rubbish():
        if not look.boxes:
            refuse_undrawn(book)
        content = printed(book, look, progress=progress, cancelled=cancelled).content
    write_whole(path, content)


def printed(
    book: Book,
    look: Look = PLAIN,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Printed:
    """The record as `write` would write it, of a book without signs that no font has, or with boxes for them.

    `progress` is told steps done and steps in all; `cancelled` is asked between steps. A note at the end of the last
    section names the signs that are boxes. Cancelled when `cancelled` says so.
    """
    with _without_searching_for_rubbish():
        book = with_undrawn_named(book) if look.boxes else book
        steps = _steps(book, progress, cancelled)
        filled = _sheets(book, look, steps)
        content = _printed(book, look, filled, steps)
    titles = [section.title for section in book.sections]
    begins = tuple(tuple(titles[begun] for begun in sheet.begins) for sheet in filled)
    return Printed(content, tuple(titles[sheet.section] for sheet in filled), begins)


@contextmanager
def _without_searching_for_rubbish() -> Generator[None]:
    """Hundreds of pages are a million small objects, none of which is rubbish before the end: to look for some again
    and again takes Python a third of the time."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()


def _steps(book: Book, progress: Progress | None, cancelled: IsCancelled | None) -> Steps:
    """Half of the work is laying out the sections, half printing them."""
    return Steps(2 * sum(len(section.blocks) + 1 for section in book.sections), progress, cancelled)


def _sheets(book: Book, look: Look, steps: Steps) -> list[Sheet]:
    room = SIZES[look.size][1] - style.TOP - style.BOTTOM
    return sheets(book.sections, _opening(book, look.logo), contents(book, style.MEASURE), room, steps.step)


def _opening(book: Book, logo: Logo | None) -> tuple[Flow, ...]:
    """The record's title and its first sentence, on the first page, under the logo."""
    where = joined(" · ", (book.organisation, book.date))
    parts: list[Flow] = [text(book.title, style.TITLE, style.MEASURE, glued=True, tag="H1"), gap(4)]
    parts += [text(where, style.STYLES["lead"], style.MEASURE), gap(8)] if where else []
    parts += [text(book.subtitle, style.LEAD_OPENING, style.MEASURE * 0.94), gap(14)] if book.subtitle else []
    return (*((picture_of(logo), gap(10)) if logo else ()), *parts)


def _printed(book: Book, look: Look, laid_out: list[Sheet], steps: Steps) -> bytes:
    said = keywords(book, look.size, has_logo=look.logo is not None)
    about = About(book.title, book.organisation, book.date, said, book.language, book.written)
    paper = new_paper(SIZES[look.size], about)
    paper.page_of = {book.sections[begun].title: n for n, sheet in enumerate(laid_out) for begun in sheet.begins}
    share, left = divmod(steps.all // 2, len(laid_out) or 1)
    for number, sheet in enumerate(laid_out, start=1):
        with paper.structure.decoration():
            dress(paper, book, sheet, number, len(laid_out))
        sheet.flow.draw(paper, style.LEFT, style.TOP)
        paper.turn()
        steps.step(share + (left if number == len(laid_out) else 0))
    return content(paper)

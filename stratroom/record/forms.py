"""The forms the record is written in; which one is told by the end of the file's name."""

from __future__ import annotations

from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.record.book import Book
from stratroom.record.steps import IsCancelled, Progress
from stratroom.words import say

FORMS = (".pdf", ".docx", ".md", ".ics")


def folder_of(name: str) -> str:
    """What the folder of a record's tables is called, where its files have this name."""
    return say("{name} tables").replace("{name}", name)  # a name takes no marks that set words apart


def bare(name: str) -> str:
    """The name without what any form has at its end, however often and in whatever capitals; a bare ending stays.

    >>> bare("day.docx"), bare("day.PDF"), bare("day.md.pdf"), bare("day tables"), bare("v1.2"), bare(".pdf")
    ('day', 'day', 'day', 'day', 'v1.2', '.pdf')
    """
    for end in (*FORMS, folder_of("")):
        if name.lower().endswith(end.lower()) and name[: -len(end)].strip():
            return bare(name[: -len(end)])
    return name


def refuse_other(path: Path) -> None:
    """Refused where the name ends in none of them."""
    if path.suffix.lower() not in FORMS:
        raise Refused(
            say(
                "{name} does not say in which form the record is to be written. End its name in .pdf, .docx (for word "
                "processors), .md (Markdown) or .ics (a calendar of what is due).",
                name=path.name,
            )
        )


def write(
    book: Book,
    path: Path,
    *,
    size: str = "A4",
    logo: Path | None = None,
    boxes: bool = False,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write the record in the form the name asks for. Each says how far it is and can be called off, as
    `record.pdf.write` does; a PDF and a document for word processors have a sheet and a logo from a picture file, a PDF
    alone has boxes for signs without a font. Refused for another name, Undrawn for such a sign without `boxes`, Trouble
    where it cannot be written."""
    refuse_other(path)
    match path.suffix.lower():
        case ".pdf":
            from stratroom.record.pdf import Look
            from stratroom.record.pdf import write as write_pdf
            from stratroom.record.pdf.logo import read_logo

            look = Look(size, read_logo(logo) if logo else None, boxes)
            write_pdf(book, path, look, progress=progress, cancelled=cancelled)
        case ".docx":
            from stratroom.record.docx import write as write_docx
            from stratroom.record.pdf.logo import read_logo

            write_docx(book, path, size, read_logo(logo) if logo else None, progress=progress, cancelled=cancelled)
        case ".md":
            from stratroom.record.markdown import write as write_markdown

            write_markdown(book, path, progress=progress, cancelled=cancelled)
        case _:
            from stratroom.record.calendar import write as write_calendar

            write_calendar(book, path, progress=progress, cancelled=cancelled)

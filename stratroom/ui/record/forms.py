"""In which forms the record is written, and what writes the chosen ones: in a worker, each whole or not at all."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from stratroom.model.refusals import Refused, Trouble
from stratroom.record import forms
from stratroom.record.book import Book
from stratroom.record.leaving_out import without
from stratroom.record.steps import Cancelled
from stratroom.ui.exporting import IsCancelled, Progress, Write, refuse_workshop
from stratroom.ui.record.chosen import Chosen, WorkshopNow
from stratroom.words import in_sentences, listed, phrase, say
from stratroom.writing import not_written

if TYPE_CHECKING:
    from stratroom.record.pdf import Look

PDF, DOCX, TABLES, CALENDAR = ".pdf", ".docx", "tables", ".ics"
FORMS = {
    PDF: phrase("PDF, to read, print and keep"),
    DOCX: phrase("DOCX, for word processors"),
    ".md": phrase("Markdown, as plain text"),
    TABLES: phrase("Tables, a folder of CSV files"),
    CALENDAR: phrase("Calendar of what is due"),
}
"""By the ending of their files, in the order in which they are written: what can be refused or called off is first."""
_LOST_LOGO = phrase("The logo that is kept on this laptop cannot be read any more. Choose it again, or take it away.")


def places(path: Path, chosen: Sequence[str]) -> list[Path]:
    """Where each of these forms goes when this path is named for the first: beside each other, under one name; an
    ending that another form has is none of it."""
    return [path.with_name(file_of(forms.bare(path.name), form)) for form in chosen]


def file_of(name: str, form: str) -> str:
    """What the file of a form is called, or its folder."""
    return forms.folder_of(name) if form == TABLES else f"{name}{form}"


def endings(chosen: Sequence[str]) -> list[str]:
    """What the files of these forms are called after the name that they share: “.docx”, “tables”."""
    return [file_of("", form).strip() for form in chosen]


def writer(standing: WorkshopNow, chosen: Chosen, *, boxes: bool = False) -> Write:
    """What writes the record as it stood then, in the chosen forms. What was written before it failed, or was called
    off, is said with that."""

    def write(path: Path, progress: Progress, is_cancelled: IsCancelled) -> bool:
        found = places(path, chosen.forms)
        for place in found:
            refuse_workshop(place)
        if {PDF, DOCX} & set(chosen.forms):
            look_of(chosen, boxes=boxes)
        book = without(standing.bind(chosen.edition), chosen.left_out)
        one = partial(_write, book, chosen, boxes, progress, is_cancelled)
        for done, (form, place) in enumerate(zip(chosen.forms, found, strict=True)):
            names = listed([before.name for before in found[:done]])
            try:
                is_written = one(form, place)
            except (Refused, Trouble) as sentence:
                if not done:
                    raise
                told = (str(sentence), say("Written before that: {names}", names=names))
                raise Trouble(in_sentences(told)) from sentence
            if not is_written and done:
                raise Refused(say("Called off. Written before that: {names}", names=names))
            if not is_written:
                return False
        return True

    return write


def look_of(chosen: Chosen, *, boxes: bool) -> "Look":
    """How it is printed. Refused where the logo that is kept cannot be read any more."""
    from stratroom.record.pdf import Look
    from stratroom.record.pdf.logo import read_logo

    try:
        return Look(chosen.size, read_logo(chosen.logo) if chosen.logo else None, boxes)
    except (Refused, Trouble) as sentence:
        raise Refused(say(_LOST_LOGO)) from sentence


def _write(
    book: Book, chosen: Chosen, boxes: bool, progress: Progress, is_cancelled: IsCancelled, form: str, path: Path
) -> bool:
    """Whether it was written, and not called off. What a form needs comes in only when it is written."""
    if form == TABLES:
        from stratroom.record.spreadsheets import write as in_form
    else:
        in_form = partial(forms.write, size=chosen.size, logo=chosen.logo, boxes=boxes)
    try:
        in_form(book, path, progress=progress, cancelled=is_cancelled)
    except Cancelled:
        return False
    except OSError as error:
        raise not_written(path, error) from error
    return True

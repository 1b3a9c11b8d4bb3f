"""The record to a DOCX file: set, packed so that the same book gives the same bytes, put in place in one move.

Nothing in the file runs, leads out or says on which machine it was made.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.oxml.ns import qn

from stratroom.record.book import Book
from stratroom.record.docx import style
from stratroom.record.docx.body import Body
from stratroom.record.docx.furniture import foot, pages_for
from stratroom.record.docx.runs import held
from stratroom.record.pdf.logo import Logo
from stratroom.record.steps import IsCancelled, Progress, Steps
from stratroom.record.unfolded import opening, parts
from stratroom.writing import write_whole

_NOT_OURS = (
    RELATION.THUMBNAIL,
    RELATION.CUSTOM_XML,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
)
_APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Stratroom</Application></Properties>"
)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def write(
    book: Book,
    path: Path,
    size: str = "A4",
    logo: Logo | None = None,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write the record to `path`; the same book gives the same bytes.

    `size` is a key of `style.SIZES`, the logo stands over the title. `progress` is told parts set and parts in all;
    `cancelled` is asked between them. Cancelled when it says so, Trouble where the file cannot be written.
    """
    document = docx.Document()
    _empty(document)
    style.dress(document, book.language)
    _describe(document, book)
    body, told = Body(document), [parts(section) for section in book.sections]
    steps = Steps(sum(map(len, told)), progress, cancelled)
    if logo:
        body.show(logo)
    body.open(book.title, opening(book))
    for number, (section, inside) in enumerate(zip(book.sections, told, strict=True)):
        pages = pages_for(document, number, section, size)
        if number == 0:
            foot(pages, book)
        for part in inside:
            body.add(part)
            steps.step()
    file = BytesIO()
    document.save(file)
    write_whole(path, _packed(file))


def _describe(document: Document, book: Book) -> None:
    about, at = document.core_properties, _moment(book.written)
    about.title, about.subject, about.language = held(book.title)[:255], held(book.date), book.language
    about.author, about.last_modified_by = held(book.organisation)[:255] or "Stratroom", "Stratroom"
    about.comments = about.keywords = about.category = ""
    about.created = about.modified = at
    about.revision = 1


def _moment(iso: str) -> datetime:
    return (datetime.fromisoformat(iso).astimezone(UTC) if iso else datetime(*_LONG_AGO, tzinfo=UTC)).replace(
        tzinfo=None
    )


def _empty(document: Document) -> None:
    """Take out what the library's own document brings along: a picture of it, styles of an older Word, sources."""
    package = cast(Any, document.part.package)
    for relations in (package.rels, document.part.rels):
        for key in [key for key, relation in relations.items() if relation.reltype in _NOT_OURS]:
            del relations[key]
    styles = cast(Any, document.styles.element)
    for ready_made in styles.findall(qn("w:style")):
        if ready_made.get(qn("w:type")) == "table" and not ready_made.get(qn("w:default")):
            styles.remove(ready_made)
    settings = cast(Any, document.settings.element)
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    for name in ("w:savePreviewPicture", "w:rsids", "w:zoom"):
        for setting in settings.findall(qn(name)):
            settings.remove(setting)


def _packed(file: BytesIO) -> bytes:
    """Every part with the same old date, so that the day of the export is not in it."""
    packed = BytesIO()
    with ZipFile(file) as made, ZipFile(packed, "w") as ours:
        for name in made.namelist():
            content = _APPLICATION if name == "docProps/app.xml" else made.read(name)
            part = ZipInfo(name, _LONG_AGO)
            part.compress_type, part.create_system, part.external_attr = ZIP_DEFLATED, 3, 0o644 << 16
            ours.writestr(part, content)
    return packed.getvalue()

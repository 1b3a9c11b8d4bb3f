"""Linkers that read what lies beside the workshop file: backups, what was exported from it, what was logged."""

import csv
import io
import re
import zipfile
import zlib
from itertools import pairwise

import pypdfium2

from tests.faults.linking.evidence import Evidence, Found, Linker


def each_backup(kept: Evidence) -> Found:
    for number, backup in enumerate(kept.backups):
        yield f"{number + 1}", kept.order_in(backup)


def backup_after_backup(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(kept.backups))


def backups_in_pairs(kept: Evidence) -> Found:
    """Bytes that one has and the one before has not."""
    for number, (before, after) in enumerate(pairwise([*kept.backups, kept.raw])):
        known = set(_blocks(before))
        yield f"{number + 1}", kept.order_in(b"\n".join(block for block in _blocks(after) if block not in known))


def other_files_by_age(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(path.read_bytes() for path in kept.beside))


def text_of_the_pdf(kept: Evidence) -> Found:
    for path in kept.ending(".pdf"):
        document = pypdfium2.PdfDocument(path)
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        yield path.name, kept.order_in(text.encode())


def objects_of_the_pdf(kept: Evidence) -> Found:
    for path in kept.ending(".pdf"):
        objects = re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL)
        yield path.name, kept.order_in(b"\n".join(map(_inflated, (path.read_bytes(), *objects))).replace(b"\0", b""))


def paragraphs_of_the_docx(kept: Evidence) -> Found:
    for path in kept.ending(".docx"):
        with zipfile.ZipFile(path) as archive:
            yield path.name, kept.order_in(re.sub(rb"<[^>]*>", b"", archive.read("word/document.xml")))


def members_of_the_docx(kept: Evidence) -> Found:
    for path in kept.ending(".docx"):
        with zipfile.ZipFile(path) as archive:
            others = [name for name in archive.namelist() if name != "word/document.xml"]
            yield path.name, kept.order_in(b"\n".join(map(archive.read, others)))


def lines_of_the_markdown(kept: Evidence) -> Found:
    for path in kept.ending(".md"):
        yield path.name, kept.order_in(path.read_bytes())


def rows_of_the_tables(kept: Evidence) -> Found:
    for path in kept.ending(".csv"):
        yield path.name, kept.order_in(path.read_bytes())


def columns_of_the_tables(kept: Evidence) -> Found:
    for path in kept.ending(".csv"):
        head, *rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
        for column, name in enumerate(head):
            rows.sort(key=lambda row: row[column : column + 1])
            yield f"{path.name}: {name}", kept.order_in("\n".join(" ".join(row) for row in rows).encode())


def parts_of_the_case(kept: Evidence) -> Found:
    for path in kept.ending(".json"):
        yield path.name, kept.order_in(path.read_bytes())


def lines_of_the_log(kept: Evidence) -> Found:
    for path in kept.ending(".log"):
        yield path.name, kept.order_in(path.read_bytes())


BESIDE_THE_FILE: tuple[Linker, ...] = (
    each_backup,
    backup_after_backup,
    backups_in_pairs,
    other_files_by_age,
    text_of_the_pdf,
    objects_of_the_pdf,
    paragraphs_of_the_docx,
    members_of_the_docx,
    lines_of_the_markdown,
    rows_of_the_tables,
    columns_of_the_tables,
    parts_of_the_case,
    lines_of_the_log,
)


def _blocks(data: bytes) -> list[bytes]:
    """Runs of letters: what stands in both files is taken away line by line, wherever it lies."""
    return re.split(rb"[\0-\x1f\x7f-\xff]+", data)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream

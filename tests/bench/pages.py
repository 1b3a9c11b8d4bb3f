"""Pages a second once everything is loaded: the record, against plain ReportLab putting the same lines on as many pages
in one of our typefaces, and against WeasyPrint setting the same text."""

import resource
from collections.abc import Iterator
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import weasyprint
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from stratroom import resources
from stratroom.binding import book
from stratroom.record.blocks import Heading
from stratroom.record.book import Book
from stratroom.record.pdf import write
from tests.bench.figure import Figure
from tests.bench.timing import in_turns, milliseconds
from tests.record.crowd import crowd
from tests.record.reading import AT, NORTHFIELD, everything, folded, texts

TIMES = 5
WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")
_FACE, _SIZE, _LEADING = "SourceSans3", 9.5, 13.5
_STYLE = """
@page { size: A4; margin: 25mm 18mm 20mm 24mm; @bottom-right { content: counter(page) " of " counter(pages) } }
@font-face { font-family: Ours; src: url(FONT) }
body { font: 9.5pt/13.5pt Ours } h2 { font-size: 12.5pt; border-top: 0.6pt solid } p { margin: 0 0 6pt }
"""


def figures() -> Iterator[Figure]:
    whole = book(folded(NORTHFIELD), WORDS, AT)
    pdfmetrics.registerFont(TTFont(_FACE, resources.path("fonts", "SourceSans3_400Regular.ttf")))
    with TemporaryDirectory() as name:
        path = Path(name) / "record.pdf"
        write(whole, path)
        pages = [page.extract_text().splitlines() for page in PdfReader(path).pages]
        woven = weasyprint.HTML(string=_html(whole), base_url=str(resources.path()))
        ours, plain = in_turns(lambda: write(whole, path), lambda: _plain(pages), TIMES)
        yield Figure(f"one page of the record ({len(pages)}); plain ReportLab", *_each(pages, ours, plain), aim="≤ 3×")
        count = len(woven.render().pages)
        ours, theirs = in_turns(lambda: write(whole, path), lambda: cast(Any, woven).write_pdf(BytesIO()), TIMES)
        yield Figure(
            f"the whole record; WeasyPrint, the same text on {count} pages without figures", ours, theirs, aim="< 1×"
        )
    yield from _large()


def _large() -> Iterator[Figure]:
    """Two hundred people and forty decisions, from the workshop to the file; and whether writing it again takes more
    memory."""
    workshop = folded(crowd(tradeoffs=40))
    with TemporaryDirectory() as name:
        path = Path(name) / "record.pdf"
        took = milliseconds(lambda: write(book(workshop, WORDS, AT), path)) / 1000
        once = _most_memory()
        lines = [page.get_textpage().get_text_range().splitlines() for page in PdfDocument(path)]
        before = _most_memory()
        plain = milliseconds(lambda: _plain(lines)) / 1000
        for _ in range(2):
            write(book(workshop, WORDS, AT), path)
    yield Figure(f"200 people, 40 decisions, {len(lines)} pages; plain ReportLab", took, plain, "s", aim="< 10 s")
    yield Figure("memory: three such records; one", once + _most_memory() - before, once, "MB", aim="≤ 1.1×")


def _most_memory() -> float:
    """In megabytes, since the process began."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _each(pages: list[list[str]], ours: float, plain: float) -> tuple[float, float]:
    return ours / len(pages), plain / len(pages)


def _plain(pages: list[list[str]]) -> None:
    canvas = Canvas(BytesIO(), pagesize=A4, pageCompression=1)
    for lines in pages:
        canvas.setFont(_FACE, _SIZE)
        for number, line in enumerate(lines):
            canvas.drawString(68, 770 - _LEADING * number, line)
        canvas.showPage()
    canvas.getpdfdata()


def _html(whole: Book) -> str:
    """Every text of the book as a paragraph, headings as headings."""
    heads = {part.text for part in everything(whole.sections) if isinstance(part, Heading)}
    style = _STYLE.replace("FONT", resources.path("fonts", "SourceSans3_400Regular.ttf").as_uri())
    body = "".join(f"<h2>{escape(text)}</h2>" if text in heads else f"<p>{escape(text)}</p>" for text in texts(whole))
    return f"<html lang=en><style>{style}</style>{body}</html>"

"""Pages a second once everything is loaded: the record, against plain ReportLab drawing the same lines and shapes, and
against WeasyPrint setting the same text."""

import resource
from collections.abc import Iterator
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import weasyprint

from stratroom import resources
from stratroom.binding import book
from stratroom.record.blocks import Heading
from stratroom.record.book import Book
from stratroom.record.pdf import write
from tests.bench.drawn import draw_plainly, watched
from tests.bench.figure import Figure
from tests.bench.timing import in_turns, milliseconds
from tests.record.crowd import crowd
from tests.record.reading import AT, NORTHFIELD, everything, folded, texts

TIMES = 5
WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")
_STYLE = """
@page { size: A4; margin: 25mm 18mm 20mm 24mm; @bottom-right { content: counter(page) " of " counter(pages) } }
@font-face { font-family: Ours; src: url(FONT) }
body { font: 9.5pt/13.5pt Ours } h2 { font-size: 12.5pt; border-top: 0.6pt solid } p { margin: 0 0 6pt }
"""


def figures() -> Iterator[Figure]:
    whole = book(folded(NORTHFIELD), WORDS, AT)
    with TemporaryDirectory() as name:
        path = Path(name) / "record.pdf"
        with watched() as drawn:
            write(whole, path)
        pages = drawn[:-1]
        ours, plain = in_turns(lambda: write(whole, path), lambda: draw_plainly(pages), TIMES)
        yield Figure(
            f"one page of the record ({len(pages)}); the same lines and shapes by plain ReportLab",
            ours / len(pages),
            plain / len(pages),
            aim="≤ 3×",
        )
        woven = weasyprint.HTML(string=_html(whole), base_url=str(resources.path()))
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
        for _ in range(2):
            write(book(workshop, WORDS, AT), path)
        thrice = _most_memory()
        with watched() as drawn:
            write(book(workshop, WORDS, AT), path)
        plain = milliseconds(lambda: draw_plainly(drawn[:-1])) / 1000
    what = f"200 people, 40 decisions, {len(drawn) - 1} pages; the same lines and shapes by plain ReportLab"
    yield Figure(what, took, plain, "s", aim="< 10 s")
    yield Figure("memory: three such records; one", thrice, once, "MB", aim="≤ 1.1×")


def _most_memory() -> float:
    """In megabytes, since the process began."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _html(whole: Book) -> str:
    """Every text of the book as a paragraph, headings as headings."""
    heads = {part.text for part in everything(whole.sections) if isinstance(part, Heading)}
    style = _STYLE.replace("FONT", resources.path("fonts", "SourceSans3_400Regular.ttf").as_uri())
    body = "".join(f"<h2>{escape(text)}</h2>" if text in heads else f"<p>{escape(text)}</p>" for text in texts(whole))
    return f"<html lang=en><style>{style}</style>{body}</html>"

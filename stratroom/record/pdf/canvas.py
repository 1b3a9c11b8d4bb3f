"""The sheets a document is printed on, and their bytes: the one place that makes ReportLab's canvas."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from io import BytesIO
from typing import Any, cast

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from stratroom.record.pdf.archive import About, complete
from stratroom.record.pdf.ink import Paper

rl_config.useA85 = 0  # compressed pages as they are: spelt in printable signs they take a fifth more room and time


def new_paper(size: tuple[float, float], about: About) -> Paper:
    """Empty sheets of `size` points; what is drawn twice alike gives the same bytes."""
    canvas = Canvas(BytesIO(), pagesize=size, pageCompression=1, invariant=1, lang=about.language, pdfVersion=(1, 7))
    canvas.setTitle(about.title)
    canvas.setAuthor(about.author)
    canvas.setSubject(about.subject)
    canvas.setKeywords(about.keywords)
    canvas.setCreator("Stratroom")
    canvas.setProducer("Stratroom")
    if about.written:
        cast(Any, canvas).setDateFormatter(partial(_written, about.written))
    canvas.showOutline()
    _without_helvetica(canvas)
    return Paper(canvas, about, *size)


def content(paper: Paper) -> bytes:
    """The whole document; nothing can be drawn on it afterwards."""
    canvas = cast(Any, paper.canvas)
    complete(canvas._doc, paper.structure, paper.leaps, paper.about)
    return cast(bytes, canvas.getpdfdata())


def _without_helvetica(canvas: Canvas) -> None:
    """ReportLab begins every page in a font that is not in the file."""
    inside = cast(Any, canvas)
    inside._preamble = ""
    inside._doc.idToObject["BasicFonts"].dict.clear()


def _written(iso: str, *_now: object) -> str:
    """When the document was written, as the file says it.

    >>> _written("2026-10-15T10:42:00+02:00")
    "D:20261015104200+02'00'"
    """
    at = f"{datetime.fromisoformat(iso):%Y%m%d%H%M%S%z}"
    return f"D:{at[:14]}{at[14:17]}'{at[17:19]}'" if at[14:] else f"D:{at}"

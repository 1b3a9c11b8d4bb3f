"""The sheets a document is printed on, and their bytes: the one place that makes ReportLab's canvas."""

from __future__ import annotations

from io import BytesIO
from typing import Any, cast

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

rl_config.useA85 = 0  # compressed pages as they are: spelt in printable signs they take a fifth more room and time


def new_canvas(size: tuple[float, float], title: str, author: str, subject: str, language: str) -> Canvas:
    """Empty sheets of `size` points; what is drawn twice alike gives the same bytes."""
    canvas = Canvas(BytesIO(), pagesize=size, pageCompression=1, invariant=1, lang=language, pdfVersion=(1, 7))
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator("Stratroom")
    canvas.setProducer("Stratroom")
    return canvas


def content(canvas: Canvas) -> bytes:
    """The whole document; nothing can be drawn on it afterwards."""
    return cast(bytes, cast(Any, canvas).getpdfdata())

"""What was drawn on each page of a record, line by line and shape by shape; and the same drawn by plain ReportLab."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any
from unittest.mock import patch

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from stratroom import resources
from stratroom.figures.shapes import Ink
from stratroom.record.pdf.ink import Dash, Paper, colour
from stratroom.record.pdf.lines import Line

_Steps = tuple[tuple[str, tuple[float, ...]], ...]
_TAKES = {"m": 2, "l": 2, "c": 6, "re": 4, "h": 0}


@dataclass(frozen=True)
class Words:
    x: float
    baseline: float
    text: str
    face: str
    size: float
    ink: Ink


@dataclass(frozen=True)
class Shape:
    steps: _Steps
    fill: Ink | None
    ink: Ink | None
    width: float
    dash: tuple[float, ...]


Page = list[Words | Shape]


@contextmanager
def watched() -> Generator[list[Page]]:
    """The pages that are drawn meanwhile; the last one is empty."""
    found: list[Page] = [[]]
    text, shape, turn = Paper.text, Paper.shape, Paper.turn

    def watch_text(paper: Paper, x: float, baseline: float, line: Line, size: float, ink: Ink) -> None:
        words = "".join(cluster.text for cluster in line.clusters)
        if words:
            face = line.clusters[0].face.file
            found[-1].append(Words(x, paper.height - baseline, words, face, size, ink))
        text(paper, x, baseline, line, size, ink)

    def watch_shape(
        paper: Paper, path: str, fill: Ink | None, ink: Ink | None = None, width: float = 0, dash: Dash = ()
    ) -> None:
        found[-1].append(Shape(_steps(path), fill, ink, width, dash))
        shape(paper, path, fill, ink, width, dash)

    def watch_turn(paper: Paper) -> None:
        found.append([])
        turn(paper)

    with (
        patch.object(Paper, "text", watch_text),
        patch.object(Paper, "shape", watch_shape),
        patch.object(Paper, "turn", watch_turn),
    ):
        yield found


def draw_plainly(pages: Sequence[Page]) -> bytes:
    """The same lines in the same faces, sizes and places, and the same shapes: no layout, no shaping, no tags."""
    canvas: Any = Canvas(BytesIO(), pagesize=A4, pageCompression=1)
    for page in pages:
        for part in page:
            if isinstance(part, Words):
                canvas.setFillColorRGB(*colour(part.ink))
                canvas.setFont(_registered(part.face), part.size)
                canvas.drawString(part.x, part.baseline, part.text)
            else:
                _draw_shape(canvas, part)
        canvas.showPage()
    return canvas.getpdfdata()


def _draw_shape(canvas: Any, shape: Shape) -> None:
    path = canvas.beginPath()
    acts = {"m": path.moveTo, "l": path.lineTo, "c": path.curveTo, "re": path.rect, "h": path.close}
    for sign, values in shape.steps:
        acts[sign](*values)
    if shape.fill:
        canvas.setFillColorRGB(*colour(shape.fill))
    if shape.ink:
        canvas.setStrokeColorRGB(*colour(shape.ink))
        canvas.setLineWidth(shape.width)
        canvas.setDash(list(shape.dash))
    canvas.drawPath(path, stroke=int(shape.ink is not None), fill=int(shape.fill is not None))


def _steps(path: str) -> _Steps:
    found: list[tuple[str, tuple[float, ...]]] = []
    values: list[float] = []
    for token in path.split():
        if token in _TAKES:
            found.append((token, tuple(values)))
            values = []
        else:
            values.append(float(token))
    return tuple(found)


@cache
def _registered(file: str) -> str:
    pdfmetrics.registerFont(TTFont(file, resources.path("fonts", file)))
    return file

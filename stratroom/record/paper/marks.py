"""What is drawn on a card to write in: lines, boxes, rings, and the dashed line where cards are cut apart."""

from functools import partial

from stratroom.record.paper import style
from stratroom.record.pdf.flow import Strip
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.outlines import numbers

_ROUND = 0.5523
"""How far the handles of a quarter circle stand out, as a share of its radius."""


def writing_line(width: float) -> Strip:
    """Room for a line of handwriting over a rule."""

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.rect(x, y + style.LINE_HEIGHT - style.HAIR, width, style.HAIR, "ink2")

    return Strip(style.LINE_HEIGHT, paint)


def box(width: float, height: float) -> Strip:
    """An empty box."""
    return Strip(height, partial(_paint_box, width, height))


def ring(size: float) -> Strip:
    """An empty ring."""
    return Strip(size, partial(_paint_ring, size))


def cut_line(paper: Paper, y: float) -> None:
    """Across the whole sheet, dashed."""
    path = f"{numbers(0, paper.height - y)} m {numbers(paper.width, paper.height - y)} l"
    paper.shape(path, None, "ink3", style.HAIR, (3, 4))


def _paint_box(width: float, height: float, paper: Paper, x: float, y: float) -> None:
    paper.shape(f"{numbers(x, paper.height - y - height, width, height)} re", None, "ink", style.EDGE)


def _paint_ring(size: float, paper: Paper, x: float, y: float) -> None:
    r = size / 2
    cx, cy, k = x + r, paper.height - y - r, r * _ROUND
    curves = (
        (cx + r, cy + k, cx + k, cy + r, cx, cy + r),
        (cx - k, cy + r, cx - r, cy + k, cx - r, cy),
        (cx - r, cy - k, cx - k, cy - r, cx, cy - r),
        (cx + k, cy - r, cx + r, cy - k, cx + r, cy),
    )
    path = " ".join(f"{numbers(*curve)} c" for curve in curves)
    paper.shape(f"{numbers(cx + r, cy)} m {path} h", None, "ink", style.EDGE)

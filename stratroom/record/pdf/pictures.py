"""Figures on paper: each shape of a drawing at its place, at the drawing's own size or scaled down.

What a figure shows is computed in stratroom.figures; here it only becomes ink.
"""

from __future__ import annotations

from stratroom.figures import shapes
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.lines import single
from stratroom.record.pdf.outlines import numbers
from stratroom.record.pdf.shaping import Typeface

_ROUND = 0.5523  # control points of the four curves that make a circle
_ANCHOR = {"start": 0.0, "middle": 0.5, "end": 1.0}


def draw(paper: Paper, drawing: shapes.Drawing, x: float, y: float, scale: float = 1) -> None:
    """The drawing with its left top corner at `x, y`."""
    for shape in drawing.shapes:
        draw_shape(paper, shape, x, y, scale)


def draw_shape(paper: Paper, shape: shapes.Shape, x: float, y: float, scale: float = 1) -> None:
    at = _Spot(x, paper.height - y, scale)
    match shape:
        case shapes.Line():
            path = f"{at.point(shape.x1, shape.y1)} m {at.point(shape.x2, shape.y2)} l"
            paper.shape(path, None, shape.ink, shape.width * scale, tuple(part * scale for part in shape.dash))
        case shapes.Rect():
            corners = ((shape.x, shape.y), (shape.x + shape.w, shape.y))
            below = ((shape.x + shape.w, shape.y + shape.h), (shape.x, shape.y + shape.h))
            paper.shape(_polygon(at, (*corners, *below)), shape.fill, shape.ink, shape.width * scale)
        case shapes.Circle():
            paper.shape(_circle(at, shape), shape.fill, shape.ink, shape.width * scale)
        case shapes.Polygon():
            paper.shape(_polygon(at, shape.points), shape.fill, shape.ink, shape.width * scale)
        case shapes.Text():
            _text(paper, shape, x, y, scale)


class _Spot:
    """Where a drawing lies on the sheet: its points become ReportLab's, whose y points up."""

    def __init__(self, left: float, top: float, scale: float) -> None:
        self._left, self._top, self._scale = left, top, scale

    def point(self, x: float, y: float) -> str:
        return numbers(self._left + x * self._scale, self._top - y * self._scale)


def _polygon(at: _Spot, points: tuple[shapes.Point, ...]) -> str:
    first, *others = (at.point(*point) for point in points)
    return " ".join([f"{first} m", *(f"{point} l" for point in others), "h"])


def _circle(at: _Spot, circle: shapes.Circle) -> str:
    cx, cy, r, k = circle.cx, circle.cy, circle.r, circle.r * _ROUND
    quarters = (
        ((cx + r, cy + k), (cx + k, cy + r), (cx, cy + r)),
        ((cx - k, cy + r), (cx - r, cy + k), (cx - r, cy)),
        ((cx - r, cy - k), (cx - k, cy - r), (cx, cy - r)),
        ((cx + k, cy - r), (cx + r, cy - k), (cx + r, cy)),
    )
    curves = (" ".join(at.point(*point) for point in quarter) + " c" for quarter in quarters)
    return " ".join([f"{at.point(cx + r, cy)} m", *curves, "h"])


def _text(paper: Paper, shape: shapes.Text, x: float, y: float, scale: float) -> None:
    line = single(shape.text, Typeface(shape.serif, shape.weight, shape.italic))
    size = shape.size * scale
    left = x + shape.x * scale - line.width * size * _ANCHOR[shape.anchor]
    paper.text(left, y + shape.y * scale, line, size, shape.ink)

"""Paints the shapes of a figure with Qt. Texts are handed on: whoever owns the picture sets them.

The only place where `figures.shapes` meets a QPainter.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from stratroom.figures.shapes import Circle, Ink, Line, Polygon, Rect, Shape, Text
from stratroom.ui.theme import Shade, Theme, in_shade
from stratroom.ui.typefaces import fallback_families, font
from stratroom.ui.typeset import Run, Setting

SetText = Callable[[Text], None]


def paint(painter: QPainter, shapes: Iterable[Shape], theme: Theme, set_text: SetText | None = None) -> None:
    """Paints the shapes in order; each Text goes to `set_text`, or straight onto the painter without one."""
    for shape in shapes:
        if not isinstance(shape, Text):
            _paint_shape(painter, shape, theme)
        elif set_text:
            set_text(shape)
        else:
            paint_text(painter, shape, theme)


def paint_text(painter: QPainter, text: Text, theme: Theme) -> QRectF:
    """Sets one line on its baseline; what it covers."""
    words = (text.text, text.size, text.serif, text.weight, text.italic)
    setting = _setting(*words, text.ink, theme.shade, len(fallback_families()))
    width = setting.natural_width
    left = text.x - {"start": 0.0, "middle": width / 2, "end": width}[text.anchor]
    top = text.y - setting.baseline
    setting.draw(painter, left - setting.covered.left(), top)
    return QRectF(left, top, width, setting.height)


_ENDLESS = 1e6


@lru_cache(maxsize=1_000)
def _setting(
    text: str, size: float, serif: bool, weight: int, italic: bool, ink: Ink, shade: Shade, _families: int
) -> Setting:
    """Remembered: initials stand on every mark of every picture. Other scripts are set differently once they are
    there."""
    face = font(round(size), serif=serif, weight=weight, italic=italic)
    return Setting([Run(text, face, in_shade(shade).colour(ink))], _ENDLESS, size)


def _paint_shape(painter: QPainter, shape: Line | Rect | Circle | Polygon, theme: Theme) -> None:
    match shape:
        case Line():
            painter.setPen(_pen(theme, shape.ink, shape.width, shape.dash))
            painter.drawLine(QLineF(shape.x1, shape.y1, shape.x2, shape.y2))
        case Rect():
            _fill_and_outline(painter, theme, shape)
            painter.drawRect(QRectF(shape.x, shape.y, shape.w, shape.h))
        case Circle():
            _fill_and_outline(painter, theme, shape)
            painter.drawEllipse(QPointF(shape.cx, shape.cy), shape.r, shape.r)
        case Polygon():
            _fill_and_outline(painter, theme, shape)
            painter.drawPolygon([QPointF(x, y) for x, y in shape.points])


def _fill_and_outline(painter: QPainter, theme: Theme, shape: Rect | Circle | Polygon) -> None:
    painter.setBrush(QBrush(theme.colour(shape.fill)) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme, shape.ink, shape.width) if shape.ink else Qt.PenStyle.NoPen)


def _pen(theme: Theme, ink: Ink, width: float, dash: tuple[float, ...] = ()) -> QPen:
    pen = QPen(theme.colour(ink), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dash and width:
        pen.setDashPattern([length / width for length in dash])
    return pen

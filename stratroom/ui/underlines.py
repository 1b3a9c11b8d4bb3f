"""Marks under words that are set in lines: a tint with a thick line, a double, a dotted, a single line.

They move no letter: the words stand where they stand without them. What is marked, and why, does not enter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from stratroom.ui.spans import Span, Stroke
from stratroom.ui.theme import Theme
from stratroom.ui.typeset import Setting, Stretch

_PAD, _TINT_ABOVE = 0.05, 0.82
_LINE_BELOW, _THICK, _THIN, _APART = 0.29, 0.13, 0.05, 0.08
_DOT, _FROM_DOT_TO_DOT = 0.12, 0.26
"""All in ems: a line stands clear of the letters above it, and of the line of text below."""


def underline(painter: QPainter, setting: Setting, words: Sequence[Span], corner: QPointF, theme: Theme) -> None:
    """Before the words are drawn with the top left corner of their setting here: letters lie over their marks."""
    for number, span in enumerate(words):
        for place in span.marked:
            for stretch in setting.stretches(number, place.start, place.end):
                _mark(painter, stretch, place.stroke, corner, setting.em, theme)


def _mark(painter: QPainter, stretch: Stretch, stroke: Stroke, corner: QPointF, em: float, theme: Theme) -> None:
    left, right = corner.x() + stretch.left - _PAD * em, corner.x() + stretch.right + _PAD * em
    baseline = corner.y() + stretch.baseline
    line = QRectF(left, round(baseline + _LINE_BELOW * em), right - left, _whole(_THIN * em))
    match stroke:
        case "tint":
            line.setHeight(_whole(_THICK * em))
            top = baseline - _TINT_ABOVE * em
            tint = QRectF(left, top, right - left, line.top() - top)
            painter.fillRect(tint, theme.colour("roomT"))
            painter.fillRect(line, theme.colour("room"))
        case "double":
            painter.fillRect(line, theme.colour("ink"))
            painter.fillRect(line.translated(0, line.height() + _whole(_APART * em)), theme.colour("ink"))
        case "dotted":
            _dots(painter, line, em, theme)
        case "single":
            painter.fillRect(line, theme.colour("ink"))


def _whole(pixels: float) -> float:
    """A line, and the gap between two, is a whole number of pixels: two thin ones would be one grey one."""
    return max(1.0, round(pixels))


def _dots(painter: QPainter, line: QRectF, em: float, theme: Theme) -> None:
    """Whole dots, from edge to edge."""
    room = line.width() - _DOT * em
    count = max(1, round(room / (_FROM_DOT_TO_DOT * em)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink"))
    for number in range(count + 1):
        painter.drawEllipse(QRectF(line.x() + room * number / count, line.y(), _DOT * em, _DOT * em))

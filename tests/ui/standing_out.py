"""What in a window of the laptop does not stand out from its ground as it is really painted."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from stratroom.ui.widgets import PlainButton
from tests.ui.contrast import TEXT, ratio
from tests.ui.fitting import said
from tests.ui.inked import colours, faint, watched

_SHARP = 2
"""Painted so many times as large: at its true size no stem of a letter shows its colour undiluted."""
_EDGE = 4


Judged = set[tuple[object, ...]]
"""Fields and boxes that were looked at already: the same words in the same dress are not painted again."""


def indistinct(window: QWidget, judged: Judged) -> list[str]:
    """Words of this window that do not stand out; [] when all is well. What cannot be used now is no concern."""
    with watched() as noted:
        image = window.grab().toImage()
    return [*faint(image, [each for each in noted if not each.rect.isEmpty()]), *_drawn_by_qt(window, judged)]


def _drawn_by_qt(window: QWidget, judged: Judged) -> Iterator[str]:
    """Fields, boxes and lists, whose words do not go through the house's own lines."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and (words := _words(widget)):
            key = (type(widget), words, widget.hasFocus(), isinstance(widget, QAbstractButton) and widget.isChecked())
            found = Counter[int]() if key in judged else _sharp(window, _place(widget))
            if found:
                judged.add(key)
                if (best := _best(found)) < TEXT:
                    yield f"{said(widget)}: {best:.2f}, needs {TEXT}"


def _sharp(window: QWidget, place: QRect) -> Counter[int]:
    """The colours of a part of the window, painted larger than it is."""
    image = QImage(place.size() * _SHARP, QImage.Format.Format_RGB32)
    if image.isNull():
        return Counter()
    image.setDevicePixelRatio(_SHARP)
    window.render(image, QPoint(), QRegion(place))
    return colours(image, QRectF(image.rect()))


def _words(widget: QWidget) -> str:
    match widget:
        case PlainButton():
            return ""
        case QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case QPlainTextEdit():
            return widget.toPlainText() or widget.placeholderText()
        case QAbstractItemView() if widget.model() and widget.model().rowCount():
            return widget.accessibleName()
        case _:
            return ""


def _place(widget: QWidget) -> QRect:
    """Where it stands in its window, without its frame; nowhere while a part of it is scrolled away."""
    whole = widget.rect()
    if widget.visibleRegion().boundingRect() != whole:
        return QRect()
    return QRect(widget.mapTo(widget.window(), QPoint()), whole.size()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)


def _best(found: Counter[int]) -> float:
    """How far the strongest colour of a letter stands out from the ground."""
    [(ground, _)] = found.most_common(1)
    strokes = [colour for colour, count in found.items() if count >= 2 * _SHARP]
    return max(ratio(QColor(stroke), QColor(ground)) for stroke in strokes)

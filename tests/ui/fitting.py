"""What must hold of every text in a window of the laptop, said as a list of what does not."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from stratroom.ui.styling import LEAST
from stratroom.ui.widgets import PlainLabel, PrimaryButton

_TEXTS = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit)
_SLACK = 2
"""Pixels by which roundings of layouts may differ."""
_BESIDE_A_LINE = 2
"""Pixels Qt leaves free on both sides of the words in a line to write in."""


def misfits(window: QWidget) -> list[str]:
    """Texts that are cut, leave their parent, lie over one another, or are too small; [] when all is well."""
    seen = [widget for widget in window.findChildren(QWidget) if isinstance(widget, _TEXTS) and widget.isVisible()]
    cut = [*_cut(seen), *_cut_hints(seen)]
    return [*cut, *_too_small(seen), *_outside(seen), *_beside_the_page(seen), *_overlapping(window, seen)]


def _cut(seen: Sequence[QWidget]) -> Iterator[str]:
    for widget in seen:
        if isinstance(widget, PlainLabel):
            needed = QSize(0, widget.heightForWidth(widget.width()))
        elif isinstance(widget, PrimaryButton):
            needed = QSize(0, round(widget._wrapped(widget.width()).height))
        elif isinstance(widget, QPushButton | QCheckBox):
            needed = QSize(widget.minimumSizeHint().width(), 0)
        else:
            continue
        if needed.width() > widget.width() + _SLACK or needed.height() > widget.height() + _SLACK:
            yield f"cut: {said(widget)}, {widget.width()}x{widget.height()}, needs {needed.width()}x{needed.height()}"


def _cut_hints(seen: Sequence[QWidget]) -> Iterator[str]:
    """What stands in a field while it is empty, whether something is written there now or not."""
    for widget in seen:
        if isinstance(widget, QLineEdit | QPlainTextEdit) and (hint := widget.placeholderText()):
            room = _room_to_write(widget)
            flags = Qt.TextFlag.TextWordWrap if isinstance(widget, QPlainTextEdit) else Qt.TextFlag.TextSingleLine
            needed = widget.fontMetrics().boundingRect(room, flags, hint).size()
            if needed.width() > room.width() or needed.height() > room.height() + _SLACK:
                yield f"cut: {hint!r}, {room.width()}x{room.height()}, needs {needed.width()}x{needed.height()}"


def _room_to_write(field: QLineEdit | QPlainTextEdit) -> QRect:
    """The part of a field in which its words stand."""
    if isinstance(field, QPlainTextEdit):
        return field.viewport().rect().adjusted(round(field.document().documentMargin()), 0, 0, 0)
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return room.marginsRemoved(field.textMargins()).adjusted(_BESIDE_A_LINE, 0, -_BESIDE_A_LINE, 0)


def _too_small(seen: Sequence[QWidget]) -> Iterator[str]:
    for widget in seen:
        pixels = widget._pixels if isinstance(widget, PlainLabel) else widget.fontInfo().pixelSize()
        if pixels < LEAST:
            yield f"{pixels} px: {said(widget)}"


def _outside(seen: Sequence[QWidget]) -> Iterator[str]:
    for widget in seen:
        parent = widget.parentWidget()
        if parent and not (widget.x() >= -_SLACK and widget.x() + widget.width() <= parent.width() + _SLACK):
            yield f"outside: {said(widget)}, {widget.x()}+{widget.width()} in {parent.width()}"


def _beside_the_page(seen: Sequence[QWidget]) -> Iterator[str]:
    """Pages scroll up and down, never sideways: what stands beside them cannot be reached."""
    for widget in seen:
        if (page := _page_of(widget)) and not _stands_in(widget, page):
            left = widget.mapTo(page, QPoint()).x()
            yield f"beside the page: {said(widget)}, {left}+{widget.width()} in {page.width()}"


def _page_of(widget: QWidget) -> QWidget | None:
    """What of the nearest thing that scrolls can be seen at once."""
    above = widget.parentWidget()
    while above and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    page = above.viewport() if above else None
    return page if page and page.isAncestorOf(widget) else None


def _stands_in(widget: QWidget, page: QWidget) -> bool:
    left = widget.mapTo(page, QPoint()).x()
    return left >= -_SLACK and left + widget.width() <= page.width() + _SLACK


def _overlapping(window: QWidget, seen: Sequence[QWidget]) -> Iterator[str]:
    placed = [(widget, place) for widget in seen if not (place := _place(window, widget)).isEmpty()]
    placed.sort(key=lambda one: one[1].top())
    for number, (one, here) in enumerate(placed):
        for other, there in placed[number + 1 :]:
            if there.top() > here.bottom():
                break
            if here.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
                yield f"{said(one)} over {said(other)}"


def _place(window: QWidget, widget: QWidget) -> QRect:
    """Where it can be seen in the window, without the pixels a rounding may take."""
    seen = widget.visibleRegion().boundingRect()
    inner = seen.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)
    return inner.translated(widget.mapTo(window, QPoint())) if inner.isValid() else QRect()


def said(widget: QWidget) -> str:
    """What it says or goes by."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return repr((text or widget.accessibleName() or type(widget).__name__)[:60])

"""Where the keyboard is, must be seen: what changes on the screen when something takes the focus."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.contrast import RING, ratio
from tests.ui.fitting import said

_ROUND = 4
"""A ring may lie outside what it goes round."""


def faint_rings(window: QWidget, known: set[tuple[object, ...]]) -> list[str]:
    """Things whose focus hardly shows; one of each `kind` is enough, those in `known` were looked at before."""
    return list(_faint_rings(window, known))


def _faint_rings(window: QWidget, known: set[tuple[object, ...]]) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not _can_be_come_to(widget) or (kind := _kind(widget)) in known:
            continue
        known.add(kind)
        if (share := _share_of_edge(widget)) < 1:
            yield f"{said(widget)} ({type(widget).__name__}): {share:.2f} of its edge"


def _can_be_come_to(widget: QWidget) -> bool:
    is_whole = widget.visibleRegion().boundingRect() == widget.rect()
    return (
        widget.isVisible() and widget.isEnabled() and is_whole and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _kind(widget: QWidget) -> tuple[object, ...]:
    is_checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    return type(widget), widget.property("segment"), is_checked, _surface(widget)


def _surface(widget: QWidget) -> object:
    above = widget.parentWidget()
    while above and not above.property("surface"):
        above = above.parentWidget()
    return above.property("surface") if above else None


def _share_of_edge(widget: QWidget) -> float:
    """How many pixels change enough, as a share of those in a line of one pixel round it, somewhat inside."""
    window = widget.window()
    widget.setFocus(Qt.FocusReason.TabFocusReason)  # what is at the edge of its page comes into sight with it
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
    place = place.intersected(window.rect())
    _nowhere(window)
    before = window.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = window.grab(place).toImage()
    changed = sum(
        count
        for (was, now), count in Counter(zip(_pixels(before), _pixels(after), strict=True)).items()
        if was != now and ratio(QColor(was), QColor(now)) >= RING
    )
    return changed / (2 * (widget.width() + widget.height()) * 0.8)


def _nowhere(window: QWidget) -> None:
    if focused := window.focusWidget():
        focused.clearFocus()


def _pixels(image: QImage) -> list[int]:
    alone = image.convertToFormat(QImage.Format.Format_RGB32)
    return list(memoryview(alone.constBits()).cast("I"))

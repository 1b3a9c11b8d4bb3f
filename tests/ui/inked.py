"""Which texts were painted in which colours, and what lies under them in the finished picture."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from stratroom.ui.typeset import Setting
from tests.ui.contrast import TEXT, ratio

_SHARE = 0.1
"""A colour that covers less of a text's place is an edge of letters, or a line beside them."""


@dataclass(frozen=True)
class Inked:
    """A text as it was painted: its colours, and its place in the picture or window."""

    text: str
    inks: tuple[QColor, ...]
    rect: QRectF


@contextmanager
def watched() -> Iterator[list[Inked]]:
    """Meanwhile every text that is set in lines is noted as it is drawn."""
    noted: list[Inked] = []
    draw = Setting.draw

    def drawn(self: Setting, painter: QPainter, x: float, y: float) -> None:
        if self._text.strip():
            noted.append(Inked(self._text, _inks(self), _place(self, painter, x, y)))
        draw(self, painter, x, y)

    Setting.draw = drawn
    try:
        yield noted
    finally:
        Setting.draw = draw


def _inks(setting: Setting) -> tuple[QColor, ...]:
    ranges = setting._layout.formats()
    return tuple(QColor(each.format.foreground().color()) for each in ranges)


def _place(setting: Setting, painter: QPainter, x: float, y: float) -> QRectF:
    """On a widget: what can be seen of it, in its window."""
    rect = painter.transform().mapRect(setting.covered.translated(x, y))
    on = painter.device()
    if not isinstance(on, QWidget):
        return rect
    seen = rect.intersected(QRectF(on.visibleRegion().boundingRect()))
    return seen.translated(on.mapTo(on.window(), QPoint()))


def faint(image: QImage, noted: Sequence[Inked]) -> list[str]:
    """Texts that do not stand out from what lies under them."""
    return [told for each in noted for told in _faint(image, each)]


def _faint(image: QImage, each: Inked) -> Iterator[str]:
    found = colours(image, each.rect)
    own = {ink.rgb() for ink in each.inks}
    grounds = [colour for colour, count in found.items() if count >= _SHARE * found.total() and colour not in own]
    for ink in each.inks:
        for ground in grounds:
            if (is_now := ratio(ink, QColor(ground))) < TEXT:
                yield f"{each.text[:40]!r}: {ink.name()} on {QColor(ground).name()} is {is_now:.2f}, needs {TEXT}"


def colours(image: QImage, rect: QRectF) -> Counter[int]:
    """How often each colour occurs in that part of the image."""
    part = rect.toAlignedRect().intersected(image.rect())
    if part.isEmpty():
        return Counter()
    alone = image.copy(part).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(alone.constBits()).cast("I"))

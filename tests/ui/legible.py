"""What must hold of every text on an audience picture, said as a list of what does not."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QRectF, QSize

from stratroom.ui.sheet import TextBox

SIZES = [QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)]


def faults(boxes: Sequence[TextBox], size: QSize) -> list[str]:
    """Texts that leave the picture or their room, are too small, or lie over one another; [] when all is well."""
    return [*_outside(boxes, size), *_too_small(boxes), *_overlapping(boxes)]


def _outside(boxes: Sequence[TextBox], size: QSize) -> list[str]:
    picture = QRectF(-0.5, -0.5, size.width() + 1, size.height() + 1)
    cut = [box for box in boxes if not picture.contains(box.rect) or box.rect.bottom() > box.room.bottom() + 1]
    return [f"cut: {box.text!r} {box.rect.getRect()} in {box.room.getRect()}" for box in cut]


def _too_small(boxes: Sequence[TextBox]) -> list[str]:
    return [f"{box.pixels} px, least {box.least:.1f}: {box.text!r}" for box in boxes if box.pixels < box.least - 0.6]


def _overlapping(boxes: Sequence[TextBox]) -> list[str]:
    inner = [(box.text, _ink(box)) for box in boxes if box.text.strip()]
    return [f"{a!r} over {b!r}" for (a, one), (b, other) in combinations(inner, 2) if one.intersects(other)]


def _ink(box: TextBox) -> QRectF:
    """Without the empty space a line has above and below its letters."""
    slack = min(0.2 * box.pixels, box.rect.height() / 4)
    return box.rect.adjusted(0.5, slack, -0.5, -slack)

"""A page of one column that scrolls, with the way on and the way back always in sight below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from stratroom.ui.console.strip import PrimaryStrip
from stratroom.ui.widgets import rule

_WIDEST, _SIDE = 1040, 36


def framed(
    page: QWidget, parts: tuple[QWidget, ...], bar: tuple[QWidget, ...], strip: PrimaryStrip | None = None
) -> QScrollArea:
    """Lays the page out: `parts` below each other, `bar` side by side beneath; `strip` between, where there is one."""
    body = QWidget()
    body.setMaximumWidth(_WIDEST)
    column = QVBoxLayout(body)
    column.setContentsMargins(_SIDE, 28, _SIDE, 28)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(area, 1)
    if strip:
        strip.set_margin(_SIDE)
        strip.setMaximumWidth(_WIDEST - 2 * _SIDE)
        whole.addWidget(strip.line)
    whole.addWidget(rule())
    whole.addWidget(_bar(bar))
    return area


def _bar(parts: tuple[QWidget, ...]) -> QWidget:
    inner = QWidget()
    inner.setMaximumWidth(_WIDEST)
    row = QHBoxLayout(inner)
    row.setContentsMargins(_SIDE, 12, _SIDE, 12)
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    outer = QWidget()
    centred = QHBoxLayout(outer)
    centred.setContentsMargins(0, 0, 0, 0)
    centred.addWidget(inner)
    return outer

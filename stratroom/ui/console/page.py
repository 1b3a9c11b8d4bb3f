"""How a stage's panel stands on the console: one column with the house's margins, a section under a heavy line."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.widgets import PlainButton, PlainLabel, rule

MARGIN, GAP = 36, 16


def page(panel: QWidget, *parts: QWidget) -> QVBoxLayout:
    """The panel's column, with these parts from the top."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(MARGIN, 28, MARGIN, MARGIN)
    column.setSpacing(GAP)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column


def section(title: str, *parts: QWidget) -> QWidget:
    """Parts below a heavy line and a title."""
    return stack(rule(heavy=True), PlainLabel(title, "section"), *parts)


def stack(*parts: QWidget, spacing: int = 12) -> QWidget:
    """Parts below each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return whole


def beside(*buttons: PlainButton) -> QWidget:
    """Buttons side by side from the left."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return whole

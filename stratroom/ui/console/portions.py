"""A long list a portion at a time: two hundred rows at once would hold the window up. What stands in it is unknown."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.widgets import PlainButton
from stratroom.words import say_of

PORTION = 20
"""Rows at a time: as many as are drawn in the time of a picture or two."""


class Portions(QWidget):
    """The list with a button under it for the next ones; `draw` is handed what stands in the list now."""

    def __init__(self, list: QWidget, draw: Callable[[Sequence[Any]], object]) -> None:
        super().__init__()
        self._draw, self._items, self._most = draw, tuple[object, ...](), PORTION
        self.more = PlainButton("")
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(list)
        column.addWidget(self.more)

    def show_items(self, items: Sequence[object]) -> None:
        """Of other ones the first portion; of the same as many as stand there."""
        if tuple(items) != self._items:
            self._items, self._most = tuple(items), PORTION
        self._show()

    def _show_more(self) -> None:
        self._most += PORTION
        self._show()

    def _show(self) -> None:
        left = len(self._items) - self._most
        self._draw(self._items[: self._most])
        had_hands = self.more.hasFocus()
        self.more.setVisible(left > 0)
        if left > 0:
            self.more.set_label(say_of(left, "{n} more", "{n} more"))
        elif had_hands:
            self.setFocus()

"""What the room sees, as a list: the words of the live picture in reading order, for whoever listens to a reader.

A picture that is painted says nothing to a reader; this list does. It holds what is on the projector and no more.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from stratroom.ui.console.steps import Fold
from stratroom.ui.sheet import TextBox
from stratroom.ui.undrawn import undrawn_notice
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say, say_of

_ROWS, _ROW = 6, 38


class AsText(QWidget):
    """Folded until it is wanted; the line above it says how many texts there are, and which signs stand as boxes."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(say("What the room sees"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_ROWS * _ROW)
        self.fold = Fold(say("As text"), self.list)
        self.fold.header.clicked.connect(self._turn)
        self.boxes = PlainLabel("", "small", ink="caution")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.boxes)
        column.addWidget(self.fold)

    def show_boxes(self, boxes: Sequence[TextBox], *, is_seen: bool) -> None:
        """The texts of the live picture; none where the room sees none of it: blank, closed, no projector."""
        texts = in_reading_order(boxes) if is_seen else ()
        if texts == self._texts:
            return
        self._texts = texts
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems(texts)
        self.list.setCurrentRow(min(max(row, 0), len(texts) - 1))
        self.fold.header.say(say_of(len(texts), "{n} text", "{n} texts"))
        self.boxes.setText(undrawn_notice(texts))
        self.boxes.setVisible(bool(self.boxes.text()))

    def _turn(self) -> None:
        self.fold.set_open(not self.list.isVisibleTo(self))


def in_reading_order(boxes: Sequence[TextBox]) -> tuple[str, ...]:
    """Lines from the top, on each from the left: what stands at the same height is read across."""
    lines: list[list[TextBox]] = []
    for box in sorted((box for box in boxes if box.text.strip()), key=lambda box: box.rect.top()):
        if lines and box.rect.top() < lines[-1][0].rect.top() + box.pixels / 2:
            lines[-1].append(box)
        else:
            lines.append([box])
    return tuple(box.text.strip() for line in lines for box in sorted(line, key=lambda box: box.rect.left()))

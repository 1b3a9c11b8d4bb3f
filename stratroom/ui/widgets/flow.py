"""Controls side by side that go on in the next line where the width ends, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_Sized = tuple[QLayoutItem, QSize]


class FlowLayout(QLayout):
    """From the left; hidden widgets take no room. A line is as high as the highest in it, the others in
    its middle."""

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_tried=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        line = QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))
        margins = self.contentsMargins()
        return line + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_tried=False)

    def _place(self, rect: QRect, *, is_tried: bool) -> int:
        """Places everything, or only tries to; how high it is."""
        margins, top = self.contentsMargins(), 0
        inner = rect.marginsRemoved(margins)
        for line in self._lines(inner.width()):
            height = max(size.height() for _, size in line)
            if not is_tried:
                self._place_line(line, inner.topLeft() + QPoint(0, top), height)
            top += height + self.spacing()
        return max(0, top - self.spacing()) + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[_Sized]]:
        """What stands in each line of this width."""
        lines: list[list[_Sized]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    def _place_line(self, line: list[_Sized], start: QPoint, height: int) -> None:
        x = start.x()
        for item, size in line:
            item.setGeometry(QRect(QPoint(x, start.y() + (height - size.height()) // 2), size))
            x += size.width() + self.spacing()

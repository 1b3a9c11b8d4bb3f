"""The page one person looks at: a calm column in the middle, what has been handed in above, a remark below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from stratroom.ui.entry.dock import Dock
from stratroom.ui.entry.more_below import MoreBelow
from stratroom.ui.entry.progress import ProgressStrip, Slot
from stratroom.ui.widgets import PlainLabel
from stratroom.ui.widgets.flow import FlowLayout

_WIDEST, _NARROWEST = 1040, 640
_TOP, _LOW_TOP = 40, 10
_SPACING, _LOW_SPACING, _CLOSE = 16, 12, 8


class Column(QScrollArea):
    """A page that scrolls when it is higher than the screen. Parts are added from top to bottom."""

    def __init__(
        self, counted: str = "", slots: tuple[Slot, ...] = (), remark: str = "", who: QWidget | None = None
    ) -> None:
        """`who` stands at the head of a page that needs the height, beside what has been handed in."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(_SPACING)
        self._remark = PlainLabel(remark, "small")
        self._stand(_top(counted, slots) if who is None else _beside_counted(who, counted, slots))
        MoreBelow(self, self._column)

    def add(self, *parts: QWidget | QLayout) -> None:
        for part in parts:
            if isinstance(part, QWidget):
                self._parts.addWidget(part)
            else:
                self._parts.addLayout(part)

    def space(self, pixels: int) -> None:
        self._parts.addSpacing(pixels)

    def stand_close(self, *, is_close: bool) -> None:
        """Whether the parts above a dock stand closer than otherwise."""
        self._parts.setSpacing(_CLOSE if is_close else _LOW_SPACING)

    def dock(self, *parts: QWidget | QLayout) -> None:
        """These and the remark below all others, in sight however far the page is scrolled; the rest moves closer."""
        down = QVBoxLayout()
        down.setContentsMargins(0, 8, 0, 8)
        down.setSpacing(6)
        for part in parts:
            if isinstance(part, QWidget):
                down.addWidget(part)
            else:
                down.addLayout(part)
        down.addStretch(1)
        down.addWidget(self._remark)
        self._down.setContentsMargins(0, _LOW_TOP, 0, 0)
        self._parts.setSpacing(_LOW_SPACING)
        self.foot = _in_the_middle(down, QWidget())
        Dock(self, self._inside, self.foot)

    def _stand(self, top: QLayout) -> None:
        self._down = down = QVBoxLayout()
        down.setContentsMargins(0, _TOP, 0, 30)
        down.addLayout(top)
        down.addSpacing(_SPACING)
        down.addLayout(self._parts)
        down.addStretch(1)
        down.addWidget(self._remark)
        self._column = QWidget()
        self._inside = _in_the_middle(down, self._column)
        self._inside.setMinimumHeight(1)  # otherwise Qt asks for the height of the narrowest column as well
        self.setWidget(self._inside)


def _in_the_middle(down: QLayout, column: QWidget) -> QWidget:
    inside = QWidget()
    column.setMaximumWidth(_WIDEST)
    column.setMinimumWidth(_NARROWEST)
    column.setLayout(down)
    across = QHBoxLayout(inside)
    across.setContentsMargins(60, 0, 60, 0)
    across.addStretch(1)
    across.addWidget(column, 100)
    across.addStretch(1)
    return inside


def _top(counted: str, slots: tuple[Slot, ...]) -> QLayout:
    row = QHBoxLayout()
    row.addWidget(PlainLabel(counted, "small"), 1)
    if slots:
        row.addWidget(ProgressStrip(slots))
    return row


def _beside_counted(who: QWidget, counted: str, slots: tuple[Slot, ...]) -> QLayout:
    right = QVBoxLayout()
    right.setSpacing(6)
    said = PlainLabel(counted, "small")
    said.setAlignment(Qt.AlignmentFlag.AlignRight)
    right.addWidget(said)
    if slots:
        right.addWidget(ProgressStrip(slots))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(who, 1)
    row.addLayout(right)
    return row


def beside(*parts: QWidget, spacing: int = 16) -> QHBoxLayout:
    """Parts side by side, from the left."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def one_after_the_other(*parts: QWidget) -> QWidget:
    """Parts from the left, on a new line where they do not fit; those that are hidden take no room."""
    whole = QWidget()
    line = FlowLayout(whole, spacing=16)
    for part in parts:
        line.addWidget(part)
    return whole

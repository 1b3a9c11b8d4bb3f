"""The first page: designs at the left, files at the right, the sample below them, and a line at the foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from stratroom.programmes import Programme
from stratroom.ui.settings import Settings
from stratroom.ui.start.density import Density
from stratroom.ui.start.design_list import DesignList
from stratroom.ui.start.file_list import FileList
from stratroom.ui.start.foot import Foot
from stratroom.ui.start.paper import Head, Paper

_STEPS = (
    (Density.ROOMY, False, True),
    (Density.LOW, False, True),
    (Density.LOW, True, True),
    (Density.LOW, True, False),
    (Density.TIGHT, True, False),
)
"""From roomy to tight: the density, whether the sample stands below the designs, and whether it explains itself."""


class Home(QScrollArea):
    """`designs` and `files` ask; `foot` has what is seldom needed. As roomy as goes without scrolling."""

    def __init__(self, bundled: Sequence[Programme], problems: Sequence[str], settings: Settings) -> None:
        super().__init__()
        self.designs, self.files = DesignList(bundled, problems), FileList()
        self.foot = Foot(settings)
        self.languages = self.foot.languages
        self._head, self._paper = Head(), Paper()
        self._left, self._right = _column(self.designs), _column(self.files, self.files.box)
        middle = QHBoxLayout()
        middle.setSpacing(56)
        middle.addLayout(self._left, 4)
        middle.addLayout(self._right, 3)
        self._paper.column.addWidget(self._head)
        self._paper.column.addLayout(middle, 1)
        self._paper.column.addWidget(self.foot)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._paper)
        self.files.resized.connect(self.fit)

    def fit(self) -> None:
        """Stand as close as it takes for everything to be in sight, and no closer."""
        room = self.maximumViewportSize()
        for step in _STEPS:
            self._wear(*step)
            if self._height_in(room.width()) <= room.height():
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def _wear(self, density: Density, is_left: bool, explains: bool) -> None:
        for part in (self._paper, self._head, self.designs, self.files, self.foot):
            part.wear(density)
        self.files.box.wear(density, explains=explains)
        column = self._left if is_left else self._right
        if column.indexOf(self.files.box) < 0:
            (self._right if is_left else self._left).removeWidget(self.files.box)
            column.insertWidget(1, self.files.box)

    def _height_in(self, width: int) -> int:
        """What the page takes now."""
        _forget(self._paper)
        return self._paper.column.totalHeightForWidth(width)

    def order_tabs(self) -> None:
        """From the designs to the files, the newest first, then to what opens another, then to the foot."""
        stops: list[QWidget] = [
            *self.designs.stops,
            *self.files.stops,
            self.foot.shade.stop,
            self.foot.test,
            self.languages.stop,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.fit()


def _column(*parts: QWidget) -> QVBoxLayout:
    """Parts from the top."""
    column = QVBoxLayout()
    column.setSpacing(20)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column


def _forget(page: QWidget) -> None:
    """What was measured before: layouts within layouts learn of a change only later, unless they are told."""
    for widget in page.findChildren(QWidget):
        widget.updateGeometry()
    for layout in page.findChildren(QLayout):
        layout.invalidate()

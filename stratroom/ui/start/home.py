"""The first page: designs at the left, files at the right, the sample below them, and a line at the foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from stratroom.programmes import Programme
from stratroom.ui.settings import Settings
from stratroom.ui.start.design_list import DesignList
from stratroom.ui.start.file_list import FileList
from stratroom.ui.start.foot import Foot
from stratroom.ui.start.paper import Paper, head


class Home(QScrollArea):
    """`designs` and `files` ask; `foot` has what is seldom needed."""

    def __init__(self, bundled: Sequence[Programme], problems: Sequence[str], settings: Settings) -> None:
        super().__init__()
        self.designs, self.files = DesignList(bundled, problems), FileList()
        self.foot = Foot(settings)
        self.languages = self.foot.languages
        middle = QHBoxLayout()
        middle.setSpacing(56)
        middle.addWidget(self.designs, 4)
        middle.addWidget(self.files, 3)
        paper = Paper()
        paper.column.addLayout(head())
        paper.column.addLayout(middle, 1)
        paper.column.addWidget(self.foot)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(paper)

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

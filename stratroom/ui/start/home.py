"""The first page: designs at the left, files at the right, the sample below them, and a line at the foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from stratroom import __version__
from stratroom.programmes import Programme
from stratroom.ui.start.design_list import DesignList
from stratroom.ui.start.file_list import FileList
from stratroom.ui.start.language_choice import LanguageChoice
from stratroom.ui.start.paper import Paper, head
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say


class Home(QScrollArea):
    """`designs` and `files` ask; `foot` has what is seldom needed."""

    def __init__(self, bundled: Sequence[Programme], problems: Sequence[str]) -> None:
        super().__init__()
        self.designs, self.files = DesignList(bundled, problems), FileList()
        self.languages = LanguageChoice()
        self._foot = QHBoxLayout()
        self._foot_buttons: list[PlainButton] = []
        middle = QHBoxLayout()
        middle.setSpacing(56)
        middle.addWidget(self.designs, 4)
        middle.addWidget(self.files, 3)
        paper = Paper()
        paper.column.addLayout(head())
        paper.column.addLayout(middle, 1)
        paper.column.addLayout(self._foot_line())
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(paper)

    def add_at_foot(self, *buttons: PlainButton) -> None:
        """What is seldom needed, at the foot of the page, before the version."""
        for button in buttons:
            self._foot.insertWidget(self._foot.count() - 1, button)
            self._foot_buttons.append(button)
        self.order_tabs()

    def order_tabs(self) -> None:
        """From the designs to the files, the newest first, then to what opens another, then to the foot."""
        stops: list[QWidget] = [*self.designs.stops, *self.files.stops, *self._foot_buttons, self.languages.stop]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _foot_line(self) -> QHBoxLayout:
        self._foot.setSpacing(12)
        self._foot.addWidget(PlainLabel(say("Works offline. Files stay on this computer."), "quiet"))
        self._foot.addStretch(1)
        self._foot.addWidget(self.languages)
        self._foot.addWidget(PlainLabel(say("Version {version}", version=__version__), "quiet"))
        return self._foot

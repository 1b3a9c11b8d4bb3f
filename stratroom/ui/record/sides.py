"""The two ways to look at the record before it is written: its pages, and what the edition without names withholds.

The second is there for that edition alone, and comes first when it is chosen: nobody writes it without having seen it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stratroom.record.telling import Places
from stratroom.ui.record.chosen import Edition, WorkshopNow
from stratroom.ui.record.preview import Preview
from stratroom.ui.record.telling import TellingPane
from stratroom.ui.widgets import Choice
from stratroom.words import say

PAGES, TELLING = "pages", "telling"


class Sides(QWidget):
    """`turned` when another of the two is looked at."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.preview, self.telling = Preview(), TellingPane()
        self.which = Choice(say("Look at"), {PAGES: say("Pages"), TELLING: say("What is withheld")}, PAGES)
        self._stack, self._edition = QStackedWidget(), "attributed"
        for side in (self.preview, self.telling):
            self._stack.addWidget(side)
        self.which.chosen.connect(self._turn)
        self.preview.making.told.connect(self._told)
        self._lay_out()

    def show_edition(self, edition: Edition) -> None:
        """Another edition was chosen: what is withheld comes first, where anything is."""
        if edition == self._edition:
            return
        self._edition = edition
        is_nameless = edition == "unattributed"
        self._bar.setVisible(is_nameless)
        self.which.show_value(TELLING if is_nameless else PAGES)
        self._turn(self.which.value or PAGES)

    def show_standing(self, standing: WorkshopNow) -> None:
        self.telling.show_judged(standing.judged, standing.undo)

    def hold(self) -> None:
        """Where the work on this side begins."""
        (self.telling if self._stack.currentWidget() is self.telling else self.preview.pane.sheet).setFocus()

    def _turn(self, side: str) -> None:
        self._stack.setCurrentWidget(self.telling if side == TELLING else self.preview)
        self.turned.emit()

    def _told(self, places: Places) -> None:
        self.telling.show_places(places)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(16, 16, 16, 0)
        bar.addWidget(self.which)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

"""Above every stage's panel: which stage it is, where it stands, and what is left of its time. It only shows.

It stands still while the panel scrolls beneath it.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.time_plan import TimePlan
from stratroom.ui.console.clock_words import digits, of_stage
from stratroom.ui.console.page import MARGIN
from stratroom.ui.console.panel import StagePanel
from stratroom.ui.widgets import PlainLabel
from stratroom.ui.widgets.digits import Digits
from stratroom.words import joined, say

_NARROW_CLOCK, _WIDE_CLOCK = 150, 320


class StageHead(QWidget):
    """The title at the left, the stage's timer at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.of = PlainLabel("", "quiet"), PlainLabel("", "small")
        self._panel: StagePanel | None = None
        self.timer = Digits(say("Time in this stage"))
        self.of.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(16)
        self._words = words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        row.addLayout(words, 1)
        clock = QVBoxLayout()
        clock.setSpacing(0)
        clock.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignRight)
        clock.addWidget(self.of)
        clock.addStretch(1)
        row.addLayout(clock)
        self.set_margin(MARGIN)

    def take(self, panels: Iterable[StagePanel]) -> None:
        """Their headings stand here; those of one panel are shown. What stands under one shows itself while it has
        something to say."""
        for panel in panels:
            for part in filter(None, (panel.heading, panel.under_heading)):
                self._words.addWidget(part)
                part.hide()
        self._words.addStretch(1)

    def show_heading(self, panel: StagePanel) -> None:
        if panel is self._panel:
            return
        if self._panel:
            for part in filter(None, (self._panel.heading, self._panel.under_heading)):
                part.hide()
        self._panel = panel
        panel.heading.show()

    def set_margin(self, side: int) -> None:
        """As the panel below has it."""
        self._row.setContentsMargins(side, 16, side, 4)
        self.of.setMaximumWidth(_NARROW_CLOCK if side < MARGIN else _WIDE_CLOCK)

    def show_plan(self, plan: TimePlan) -> None:
        number = plan.lines.index(plan.here) + 1
        self.title.setText(joined("  ", (str(number), plan.here.stage.title)))
        self.timer.show_time(digits(plan.left))
        self.of.setText(of_stage(plan))

"""A question that was put, not revealed, and left: said above the stage, with the way back to it. It never blocks.

Which panels take a round up is handed in; no stage is known here.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from stratroom.model.entries import PlannedStage
from stratroom.model.names import StageId
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.ui.console.page import MARGIN
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say

TakesUp = Callable[[StageId, Round], bool]
"""Whether a kind of stage is one in which this round is put, closed or revealed."""


def left_behind(workshop: Workshop, takes_up: TakesUp) -> Round | None:
    """The round that is pending and not before the room, the open one first. What is closed and to be revealed in a
    line that is still to come was not left."""
    place = workshop.programme.index(workshop.here)
    pending = sorted((r for r in workshop.rounds.values() if r.is_pending), key=lambda r: r.phase is Phase.CLOSED)
    for round in pending:
        ahead = workshop.programme[place:] if round.phase is Phase.CLOSED else (workshop.here,)
        if not any(takes_up(line.stage, round) for line in ahead):
            return round
    return None


def way_back(workshop: Workshop, round: Round, takes_up: TakesUp) -> PlannedStage | None:
    """The nearest line before this one that takes it up, or else the first of all; None where the programme has none
    any more."""
    place = workshop.programme.index(workshop.here)
    lines = (*reversed(workshop.programme[:place]), *workshop.programme[place:])
    return next((line for line in lines if takes_up(line.stage, round)), None)


class LeftBehind(QWidget):
    """Hidden while nothing was left. `asked` carries the line to go back to; `hands_free` when it put itself away with
    the hands on it."""

    asked = Signal(str)
    hands_free = Signal()

    def __init__(self, takes_up: TakesUp) -> None:
        super().__init__()
        self._takes_up, self._item = takes_up, ""
        self.words, self.back = PlainLabel("", "strong", ink="dissent"), PlainButton("")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(lambda: self.asked.emit(self._item))
        self.set_margin(MARGIN)
        self.hide()

    def set_margin(self, side: int) -> None:
        """As the panel below has it; in a narrow one the button stands under the words."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if side < MARGIN else way.LeftToRight)
        self._row.setContentsMargins(side, 4, side, 4)

    def show_workshop(self, workshop: Workshop) -> None:
        round = left_behind(workshop, self._takes_up) if workshop.is_started else None
        if round:
            self._say(workshop, round)
        had_hands = self.back.hasFocus()
        self.setVisible(round is not None)
        if had_hands and not self.back.isVisible():
            self.hands_free.emit()

    def _say(self, workshop: Workshop, round: Round) -> None:
        if round.phase is Phase.OPEN:
            self.words.setText(say("“{title}” is still open.", title=round.title))
        else:
            self.words.setText(say("“{title}” is closed and not revealed yet.", title=round.title))
        line = way_back(workshop, round, self._takes_up)
        self._item = line.key if line else ""
        self.back.setVisible(line is not None)
        self.back.set_label(say("Back to {title}", title=line.title) if line else "")

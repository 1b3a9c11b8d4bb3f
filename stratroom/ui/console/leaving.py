"""“Close the workshop?”, asked once while the day is under way; where nothing is going on, closing stays one act.

The question stands above the stage, and the safe answer has the hands. Who is asked, and when, is known here; what is
half-written is asked about elsewhere.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.model.time_plan import TimePlan
from stratroom.model.workshop import Workshop
from stratroom.ui.bridge import pending_round
from stratroom.ui.widgets import Notice, PlainButton
from stratroom.words import say


def goes_on(workshop: Workshop, plan: TimePlan) -> str:
    """What is going on that the room would see break off, in one sentence; "" where nothing is."""
    if pending_round(workshop):
        return say("A round is not revealed yet.")
    return say("The day is under way.") if plan.is_under_way else ""


class Leaving(Notice):
    """`stay` and `close_now` are its answers; hidden until the question is put. Escape stays, too; `stayed` when the
    hands have nowhere to go back to. `removes`: it is closed to be removed."""

    stayed = Signal()

    def __init__(self) -> None:
        self.stay, self.close_now = PlainButton(say("Stay here")), PlainButton(say("Close the workshop"))
        super().__init__(self.stay, self.close_now)
        self._held: QWidget | None = None
        self.is_asked = self.is_asked_with_words = self.removes = False
        self.stay.clicked.connect(self._stay)

    def ask(self, what: str) -> None:
        """Put the question here: `what` is going on."""
        self._held = QApplication.focusWidget()
        self.warn(say("{what} Close the workshop? Everything so far is saved.", what=what))
        self.is_asked = True
        self.stay.setFocus()

    def ask_on(self, notice: Notice, what: str) -> None:
        """Put it where people look now, on a page with its own keys."""
        notice.refuse(
            say("{what} Everything so far is saved; close once more to close the workshop all the same.", what=what)
        )
        self.is_asked = True

    def is_answered(self, holds_words: bool) -> bool:
        """Whether it was asked, or something about words that still stand there."""
        return self.is_asked or (self.is_asked_with_words and holds_words)

    def take_back(self) -> None:
        """Something has happened since, or the answer was no: the next time it is asked again."""
        self.is_asked = self.is_asked_with_words = self.removes = False
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stay()
        else:
            super().keyPressEvent(event)

    def _stay(self) -> None:
        """The hands go back to what they held, where that is still there."""
        held, self._held = self._held, None
        self.take_back()
        if held and held.isVisible():
            held.setFocus()
        else:
            self.stayed.emit()

"""“Close the workshop?”, asked once while the day is under way; where nothing is going on, closing stays one act.

The question stands above the stage, and the safe answer has the hands. Who is asked, and when, is known here; what is
half-written is asked about elsewhere.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.model.time_plan import TimePlan
from stratroom.model.workshop import Workshop
from stratroom.ui.bridge import Bridge, Looked, pending_round
from stratroom.ui.widgets import Notice, PlainButton
from stratroom.words import in_sentences, say


def goes_on(workshop: Workshop, plan: TimePlan) -> str:
    """What is going on that the room would see break off, in one sentence; "" where nothing is."""
    if pending_round(workshop):
        return say("A round is not revealed yet.")
    return say("The day is under way.") if plan.is_under_way else ""


def last_look(bridge: Bridge) -> str:
    """As the file is let go, for the last backup may have taken its time: what is to be said of it, "" where it has all
    that was acknowledged."""
    looked = bridge.look()
    if looked.is_saved:
        return looked.said
    name = bridge.room.file.path.stem
    return say("“{name}” was closed, and it is not certain that everything is saved.", name=name)


def what_first(looked: Looked, goes_on: str) -> str:
    """What is said before it is asked whether to close; "" where nothing speaks against it."""
    found = looked.said if looked.is_saved else say("It is not certain that everything is saved.")
    return in_sentences((found, goes_on))


class Leaving(Notice):
    """`stay` and `close_now` are its answers; hidden until the question is put. Escape stays, too; `stayed` when the
    hands have nowhere to go back to. `removes`: it is closed to be removed."""

    stayed = Signal()

    def __init__(self) -> None:
        self.stay, self.close_now = PlainButton(say("Stay here")), PlainButton(say("Close the workshop"))
        super().__init__(self.stay, self.close_now)
        self._held: QWidget | None = None
        self.is_asked = self.is_asked_with_words = self.is_asked_unsaved = self.removes = False
        self.stay.clicked.connect(self._stay)

    def ask(self, what: str, *, is_saved: bool) -> None:
        """Put the question here: `what` is going on. `is_saved`: everything so far."""
        self._held = QApplication.focusWidget()
        saved = say("{what} Close the workshop? Everything so far is saved.", what=what)
        unsaved = say("{what} Close the workshop all the same? What is in no file is lost then.", what=what)
        self.warn(saved if is_saved else unsaved)
        self._is_put(is_saved)
        self.stay.setFocus()

    def ask_on(self, notice: Notice, what: str, *, is_saved: bool) -> None:
        """Put it where people look now, on a page with its own keys."""
        saved = say("{what} Everything so far is saved; close once more to close the workshop all the same.", what=what)
        unsaved = say("{what} Close once more to close all the same; what is in no file is lost then.", what=what)
        notice.refuse(saved if is_saved else unsaved)
        self._is_put(is_saved)

    def _is_put(self, is_saved: bool) -> None:
        self.is_asked, self.is_asked_unsaved = True, not is_saved

    def is_answered(self, looked: Looked, holds_words: bool) -> bool:
        """Whether it was asked, or something about words that still stand there; never where the file was found to be
        another just now, nor where only another question was answered than whether it may close unsaved."""
        if not looked.is_saved:
            return self.is_asked_unsaved
        return not looked.said and (self.is_asked or (self.is_asked_with_words and holds_words))

    def take_back(self) -> None:
        """Something has happened since, or the answer was no: the next time it is asked again."""
        self.is_asked = self.is_asked_with_words = self.is_asked_unsaved = self.removes = False
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

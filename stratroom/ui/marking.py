"""Marking the revealed sentences while the windows go on: a worker reads them, and what it found comes later.

Nothing is read before the reveal. What reads is handed in; a worker that nobody waits for any more ends by itself.
"""

import atexit
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from stratroom.analysis.marks import Marks
from stratroom.model.cards import cards
from stratroom.model.workshop import Workshop
from stratroom.words import language, say

Sentences = Sequence[tuple[str, str]]
"""(The card's id, its words), in the order in which they are shown."""
Mark = Callable[[Sentences, str], Marks]
"""What marks them; the language is the one where none can be told."""

_AFTER = 300
"""Milliseconds that the sentences stand before they are read: the picture comes first, and loading spaCy is work."""


class Reading(QThread):
    """Reads these sentences once. `read` carries itself and the marks, or what was raised instead."""

    read = Signal(object, object)

    def __init__(self, mark: Mark, sentences: Sentences) -> None:
        super().__init__()
        self._mark, self._sentences, self._usual = mark, sentences, language()

    def run(self) -> None:
        try:
            found = self._mark(self._sentences, self._usual)
        except Exception as why:  # noqa: BLE001 - a bug is raised again in the thread of the windows
            found = why
        self.read.emit(self, found)


class Marker(QObject):
    """What is marked in the sentences that are shown now: `marks`, and `said`: what is off or lost and why, in a
    sentence. `changed` when they have become others, also when there are none any more."""

    changed = Signal()

    def __init__(self, mark: Mark, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._sentences: Sentences = ()
        self._reading: Reading | None = None
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self._read)
        self.marks, self.said = Marks(), ""

    def follow(self, workshop: Workshop) -> None:
        """Mark what is revealed now, a moment later; the same sentences are not read twice, in whatever order."""
        sentences = tuple((str(card.id), card.text) for card in cards(workshop))
        if set(sentences) == set(self._sentences):
            return
        self.leave_off()
        self._sentences = sentences
        self.marks, self.said = Marks(), say("Shared words are being looked for.") if sentences else ""
        if sentences:
            self._soon.start()
        self.changed.emit()

    def _read(self) -> None:
        self._reading = Reading(self._mark, self._sentences)
        _begin(self._reading, self._take)

    @property
    def is_reading(self) -> bool:
        return self._soon.isActive() or self._reading is not None

    def leave_off(self) -> None:
        """Nobody waits any more: what a worker still finds is let go."""
        self._soon.stop()
        self._reading = None

    def _take(self, reading: Reading, found: Marks | Exception) -> None:
        """Unless other sentences are shown by now."""
        if reading is not self._reading:
            return
        self._reading = None
        if isinstance(found, Marks):
            self.marks, self.said = found, found.loss
        else:
            self.said = say("Shared words are not marked: something went wrong.")
        self.changed.emit()
        if isinstance(found, Exception):
            raise found


_running: set[Reading] = set()
"""Every worker until it has ended: Qt ends the app where one is let go before."""


def still_reading() -> tuple[Reading, ...]:
    """Every worker that has not ended, waited for or not."""
    return tuple(_running)


def _begin(reading: Reading, take: Callable[[Reading, Marks | Exception], None]) -> None:
    _running.add(reading)
    reading.read.connect(take)
    reading.finished.connect(_let_go)
    reading.start()


def _let_go() -> None:
    """Of those that have ended."""
    for reading in [each for each in _running if each.isFinished()]:
        _running.discard(reading)


@atexit.register
def wait_for_all() -> None:
    """When no window is left: a few seconds at most, for a model that is being loaded. The app does so before Python
    begins to end: spaCy's own libraries are taken down then, and whoever still reads with them crashes."""
    for reading in still_reading():
        reading.wait()

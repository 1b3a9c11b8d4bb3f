"""Answers handed in one a turn of the event loop, so that the window stays alive, says how far it is and can stop."""

from collections import deque
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from stratroom.model.forms import Answer
from stratroom.ui.entry.paper.rows import Row

Card = tuple[Row, Answer]
One = TypeVar("One")


class HandingIn(QObject, Generic[One]):
    """`went_on` carries how many are in, after each; `ended` comes once: all are in, one was not taken, or `stop`.

    `take` hands one in and says whether it was taken. It leaves before it is tried and comes back only when it was not
    taken: whatever stops it, none goes in twice.
    """

    went_on = Signal(int)
    ended = Signal()

    def __init__(self, answers: Iterable[One], take: Callable[[One], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._left, self._take = deque(answers), take
        self.done, self.all = 0, len(self._left)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._hand_in_one)

    @property
    def is_complete(self) -> bool:
        return not self._left

    def start(self) -> None:
        self._next.start()

    def stop(self) -> None:
        """The one that is under way is in; the next is not begun. Once it has ended nothing happens."""
        if self._next.isActive():
            self._next.stop()
            self.ended.emit()

    def drop(self) -> None:
        """As `stop`, but nobody is told: what was to be handed in is gone."""
        self._next.stop()

    def _hand_in_one(self) -> None:
        """Ending has a turn of its own: what is drawn then takes as long as an answer."""
        if self.is_complete:
            self.stop()
            return
        one = self._left.popleft()
        self.done += 1
        if not self._take(one):
            self._left.appendleft(one)
            self.done -= 1
            self.stop()
            return
        self.went_on.emit(self.done)

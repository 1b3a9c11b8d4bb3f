"""Backups are written in a worker, one after the other; whoever closes the workshop waits until they are."""

from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from stratroom.ui.working import Job, Work

T = TypeVar("T")

SLOW = 1000
"""Milliseconds after which it is said what is waited for."""


class Writing(QObject):
    """`run` something in the worker, and then something here with what came of it."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = deque[tuple[Job, Callable[[Any], None]]]()
        self._work: Work | None = None

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def run(self, job: Callable[[], T], then: Callable[[T], None], /) -> None:
        self._waiting.append((job, then))
        if self._work is None:
            self._begin()

    def wait(self, say_so: Callable[[], None]) -> None:
        """Until everything is written or given up; `say_so` once that takes long. Windows are painted; until then keys
        and clicks wait, and afterwards whoever says so sees to it that nothing else takes them."""
        if not self.is_busy:
            return
        loop, slow = QEventLoop(), QTimer(self, interval=SLOW, singleShot=True)
        slow.timeout.connect(loop.quit)
        self.idle.connect(loop.quit)
        slow.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        slow.stop()
        if self.is_busy:
            say_so()
        if self.is_busy:
            loop.exec()

    def give_up(self) -> None:
        """Nobody waits for what is being written, and nothing more is begun. A half written part of it that stays, as
        the program ends, goes when the next backup is made."""
        self._waiting.clear()
        if self._work:
            self._work.leave_off()
            self._work = None
            self.idle.emit()

    def _begin(self) -> None:
        job, then = self._waiting.popleft()
        self._work = Work(job)
        self._work.came.connect(lambda found: self._done(lambda: then(found)))
        self._work.failed.connect(lambda bug: self._done(lambda: _raise(bug)))
        self._work.begin()

    def _done(self, tell: Callable[[], None]) -> None:
        """A bug is raised again here, and holds up nothing. What is to be run after it waits until it was told."""
        try:
            tell()
        finally:
            self._work = None
            if self._waiting:
                self._begin()
            else:
                self.idle.emit()


def _raise(bug: Exception) -> None:
    raise bug

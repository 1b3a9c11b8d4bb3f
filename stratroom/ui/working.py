"""Work in a thread of its own, what came of it told in that of the windows. What is done is handed in."""

import atexit
from collections.abc import Callable, Sequence

from PySide6.QtCore import QThread, Signal

Job = Callable[[], object]


Step = Callable[[int, int], None]
"""Told how much is done and of how much; it raises LeftOff where that is all that is wanted."""


class LeftOff(Exception):
    """Nobody waits for what is done: it ends here."""


class Work(QThread):
    """Jobs, one after the other. `came` carries what each gave, `failed` what it raised instead; neither once it was
    left off. `went_on` is for a job that tells how far it is, and outlives whatever page shows that. `ended` after all
    else, told in the thread of the windows as all is: whoever waits for it there never comes too late. Jobs and what
    they hold are let go as they are done."""

    came = Signal(object)
    failed = Signal(object)
    went_on = Signal(int, int)
    ended = Signal()
    _one_is_done = Signal(object, bool)

    def __init__(self, *jobs: Job) -> None:
        super().__init__()
        self._jobs = list(jobs)
        self.is_left = False
        self._given: object = None
        self._one_is_done.connect(self._tell)
        self.finished.connect(self._ended)

    def begin(self) -> None:
        """Start; it lives until it has ended, whoever lets go of it."""
        _running.add(self)
        self.start()

    def run(self) -> None:
        while self._jobs and not self.is_left:
            self._do(self._jobs.pop(0))
        self._jobs.clear()

    def leave_off(self) -> None:
        """Nobody waits for it any more: what is being done is let end, nothing is told, and no further job begun."""
        self.is_left = True

    def step(self, told: Step) -> Step:
        """For a job that may be broken off between its steps."""

        def step(done: int, of: int) -> None:
            if self.is_left:
                raise LeftOff
            told(done, of)

        return step

    def end(self) -> object:
        """Leave it off and wait. What the last job gave, or None, is for the caller to put away."""
        self.leave_off()
        self.wait()
        given, self._given = self._given, None
        return given

    def _do(self, job: Job) -> None:
        try:
            self._given = job()
        except Exception as why:  # noqa: BLE001 - whoever listens raises a bug again, in the thread of the windows
            self._one_is_done.emit(why, False)
        else:
            self._one_is_done.emit(self._given, True)

    def _tell(self, found: object, has_come: bool) -> None:
        if not self.is_left:
            (self.came if has_come else self.failed).emit(found)

    def _ended(self) -> None:
        """After all was told. Nobody but itself is let go: what another has to tell may still be on its way."""
        _running.discard(self)
        self.ended.emit()


_running: set[Work] = set()
"""Until they have ended: Qt ends the app where a thread is let go before."""


def working() -> Sequence[Work]:
    """All that has not ended, waited for or not."""
    return tuple(_running)


@atexit.register
def wait_for_all() -> None:
    """When no window is left: nothing is broken off half done."""
    for work in working():
        work.wait()

"""What takes reading whole files, one after the other in a worker; it can be left off. What is done is handed in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QThread, Signal

from stratroom.model.refusals import Refused, Trouble

Job = Callable[[], object]


class Work(QThread):
    """`came` carries what each gave, `failed` the sentence of one that could not be done; neither after `leave_off`."""

    came = Signal(object)
    failed = Signal(str)

    def __init__(self, jobs: Sequence[Job]) -> None:
        super().__init__()
        self._jobs = tuple(jobs)

    def run(self) -> None:
        for job in self._jobs:
            if self.isInterruptionRequested():
                return
            self._do(job)

    def _do(self, job: Job) -> None:
        try:
            given = job()
        except (Refused, Trouble) as why:
            self.failed.emit(str(why))
        else:
            self.came.emit(given)

    def leave_off(self) -> None:
        """Stop after the file that is being read, and wait for that; nothing more is told."""
        self.came.disconnect()
        self.failed.disconnect()
        self.requestInterruption()
        self.wait()

"""A copy of a workshop in another folder, written by a worker; what comes of it is told wherever the user is then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.ui.working import Job, Work
from stratroom.words import say


class Copying:
    """One at a time. `copied` is given the copy, `tell` what there is to say."""

    def __init__(self, copied: Callable[[Path], None], tell: Callable[[str], None]) -> None:
        self._tell_of, self._tell = copied, tell
        self._work: Work | None = None
        self._asked: tuple[Path, Path] | None = None

    def begin(self, path: Path, folder: Path) -> None:
        """Copy the workshop at `path` into `folder`; not while another is being copied, which is said."""
        from stratroom.ways_back import copied_to

        if self._work and self._asked != (path, folder):
            self._tell(say("Another copy is still being written. Ask for this one when it is done."))
            return
        self._tell(say("The copy is being written …"))
        if self._work is None:
            self._asked = path, folder
            self._begin(partial(copied_to, path, folder))

    def _begin(self, job: Job) -> None:
        self._work = Work(job)
        self._work.came.connect(self._copied)
        self._work.failed.connect(self._not_copied)
        self._work.begin()

    def leave_off(self) -> None:
        """Nobody waits for it any more."""
        if self._work:
            self._work.leave_off()

    def _copied(self, copy: Path) -> None:
        self._work = None
        self._tell_of(copy)

    def _not_copied(self, why: Exception) -> None:
        self._work = None
        if not isinstance(why, Refused | Trouble):
            raise why
        self._tell(str(why))


def not_opened(copy: Path) -> str:
    """Where the copy lies while another workshop is open."""
    return say(
        "The copy is written: “{name}” in {folder}. It was not opened, because another workshop was opened meanwhile.",
        name=copy.name,
        folder=copy.parent,
    )

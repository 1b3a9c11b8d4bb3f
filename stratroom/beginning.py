"""A new workshop is made of what stands in the form: looked over, written, and handed on open.

One that is to be locked is made by a worker, because its key takes its time.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from stratroom.first_look import wrong_with
from stratroom.house import new_room
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.workshop import About
from stratroom.programmes import Programme
from stratroom.room import Room
from stratroom.stages.welcome.rules import StartWorkshop
from stratroom.storage.erasing import erase
from stratroom.ui.start.opening import Openings
from stratroom.ui.start.window import StartWindow


@dataclass(frozen=True, slots=True)
class _Made:
    """A workshop that was made and is not open yet; `close` when it is not wanted any more: then there is none."""

    room: Room

    def close(self) -> None:
        path = self.room.file.path
        self.room.close()
        with suppress(OSError):  # then it stays, empty and whole, and its name is taken: that is said where it is typed
            erase(path)


def begin(
    start: StartWindow,
    openings: Openings,
    begun: Callable[[Room], None],
    about: About,
    design: Programme,
    path: Path,
    passphrase: str | None,
) -> None:
    """`begun` has the room. What is wrong is said on the form, everything at once; then nothing is written."""
    if wrong := wrong_with(StartWorkshop(about, design.stages, design.starts), path):
        start.say_each(wrong)
        return
    make = partial(new_room, about, design.stages, path, design.starts, design.promise, passphrase)
    if passphrase is not None:
        opening = openings.new(path, lambda: _Made(make()))
        opening.opened.connect(partial(_hand_over, begun))
        opening.failed.connect(partial(_not_begun, start))
        start.start_opening(path, opening)
        return
    try:
        begun(make())
    except (Refused, Trouble) as why:
        _not_begun(start, why)


def _hand_over(begun: Callable[[Room], None], made: _Made) -> None:
    begun(made.room)


def _not_begun(start: StartWindow, why: Exception) -> None:
    """A bug is raised again, here where it can be told."""
    if start.is_opening:
        start.done_opening()
    if not isinstance(why, Refused | Trouble):
        raise why
    start.say(str(why), getattr(why, "at", "") or "path")

"""A backup at each reveal and at the close, beside the workshop: what there is to go back to when a file is lost."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from stratroom.kept_copies import folder_of
from stratroom.model.entries import RoundRevealed
from stratroom.model.refusals import Trouble
from stratroom.model.workshop import Workshop
from stratroom.reasons import why
from stratroom.record.wording import moment
from stratroom.room import Room
from stratroom.storage.copies import back_up, is_backed_up, newest_of, stamp_of
from stratroom.storage.snapshot import Snapshot
from stratroom.words import say

T = TypeVar("T")


class Run(Protocol):
    """Has something done, and then something else with what came of it."""

    def __call__(self, work: Callable[[], T], then: Callable[[T], None], /) -> None: ...


def at_once(work: Callable[[], T], then: Callable[[T], None], /) -> None:
    """Here and now, for whoever has no windows to keep alive."""
    then(work())


class Backups:
    """Keeps them for one room. `told` is given a sentence when one could not be made; the work goes on all the same.
    `kept` is given the time of the last entry in each that was. `due` is called when one is to be made, and has `keep`
    called soon; without it one is made at once. `run` has something done in a worker, and then something in the thread
    of the windows with what came of it."""

    def __init__(
        self,
        room: Room,
        told: Callable[[str], None],
        kept: Callable[[str], None] | None = None,
        due: Callable[[], None] | None = None,
        run: Run = at_once,
    ) -> None:
        self._room, self._told, self._kept, self._due = room, told, kept, due or self.keep
        self._run = run
        room.when_changed(self._after)
        if kept:
            run(partial(newest_of, room.file.taken, self.folder), partial(_show_newest, kept))

    @property
    def folder(self) -> Path:
        """Beside the workshop, wherever that is now."""
        return folder_of(self._room.file.path)

    def keep(self) -> None:
        """Make one of what there is now, unless a round without names waits in its box: two copies would show who
        answered between."""
        if not self._hides_authors:
            self._make(lambda came: self._told(came.wrong) if came.wrong else None)

    def keep_now(self, then: Callable[[str], None]) -> None:
        """Make one because somebody asks for it; `then` is given what came of it, in a sentence."""
        if self._hides_authors:
            then(say("A question without names is out: a copy now would show who answers. Back up after its reveal."))
            return
        folder, last = self.folder, moment(self._room.file.recorded[-1].at)

        def made(came: _Came) -> None:
            if came.was_there and not came.wrong:
                then(say("Nothing is new since the backup of {at}. It was written anew, in {folder}.",
                         at=last, folder=folder))  # fmt: skip
            else:
                then(came.wrong or say("Backed up, in {folder}.", folder=folder))

        self._make(made)

    @property
    def _hides_authors(self) -> bool:
        return any(round.is_pending and not round.is_named for round in self._room.workshop.rounds.values())

    def _after(self, _workshop: Workshop) -> None:
        if isinstance(self._room.file.recorded[-1].entry, RoundRevealed):
            self._due()

    def _make(self, then: "Callable[[_Came], None]") -> None:
        taken = self._room.file.taken

        def made(came: _Came) -> None:
            if not came.wrong and self._kept:
                self._kept(taken.rows[-1].at)
            then(came)

        self._run(partial(_written, taken, self.folder), made)


def _show_newest(kept: Callable[[str], None], newest: Path | None) -> None:
    if newest:
        kept(stamp_of(newest).partition(" ")[0].replace(".", ":"))


@dataclass(frozen=True, slots=True)
class _Came:
    """`wrong` says why it could not be made, "" where it was. `was_there`: one of just this was there before."""

    wrong: str
    was_there: bool = False


def _written(taken: Snapshot, folder: Path) -> _Came:
    last = taken.rows[-1]
    stamp = f"{last.at[:19].replace(':', '.')} {last.sequence:05}"
    try:
        _make_folder(folder)
        was_there = is_backed_up(taken, folder, stamp)
        back_up(taken, folder, stamp)
    except Trouble as trouble:
        return _Came(say("No backup was made. {trouble}", trouble=trouble))
    return _Came("", was_there)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Trouble(say("The folder {folder} could not be made: {why}.", folder=folder, why=why(error))) from error

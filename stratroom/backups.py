"""A backup at each reveal and at the close, beside the workshop: what there is to go back to when a file is lost."""

from collections.abc import Callable
from pathlib import Path

from stratroom.kept_copies import folder_of
from stratroom.model.entries import RoundRevealed
from stratroom.model.refusals import Trouble
from stratroom.model.workshop import Workshop
from stratroom.reasons import why
from stratroom.room import Room
from stratroom.storage.copies import back_up, backups, stamp_of
from stratroom.words import say


class Backups:
    """Keeps them for one room. `told` is given a sentence when one could not be made; the work goes on all the same.
    `kept` is given the time of the last entry in each that was. `due` is called when one is to be made, and has `keep`
    called soon; without it one is made at once."""

    def __init__(
        self,
        room: Room,
        told: Callable[[str], None],
        kept: Callable[[str], None] | None = None,
        due: Callable[[], None] | None = None,
    ) -> None:
        self._room, self._told, self._kept, self._due = room, told, kept, due or self.keep
        room.when_changed(self._after)
        if kept and (newest := next(iter(backups(room.file.path, self.folder)), None)):
            kept(stamp_of(newest).partition(" ")[0].replace(".", ":"))

    @property
    def folder(self) -> Path:
        """Beside the workshop, wherever that is now."""
        return folder_of(self._room.file.path)

    def keep(self) -> None:
        """Make one now, unless a round without names waits in its box: two copies would show who answered between."""
        if self._hides_authors:
            return
        try:
            self._write()
        except Trouble as trouble:
            self._told(say("No backup was made. {trouble}", trouble=trouble))

    def keep_now(self) -> str:
        """Make one because somebody asks for it; what came of it, in a sentence."""
        if self._hides_authors:
            return say("A question without names is out: a copy now would show who answers. Back up after its reveal.")
        try:
            self._write()
        except Trouble as trouble:
            return say("No backup was made. {trouble}", trouble=trouble)
        return say("Backed up, in {folder}.", folder=self.folder)

    @property
    def _hides_authors(self) -> bool:
        return any(round.is_pending and not round.is_named for round in self._room.workshop.rounds.values())

    def _after(self, _workshop: Workshop) -> None:
        if isinstance(self._room.file.recorded[-1].entry, RoundRevealed):
            self._due()

    def _write(self) -> None:
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise Trouble(
                say("The folder {folder} could not be made: {why}.", folder=self.folder, why=why(error))
            ) from error
        last = self._room.file.recorded[-1]
        stamp = f"{last.at[:19].replace(':', '.')} {last.sequence:05}"
        back_up(self._room.file.path, self.folder, stamp, self._room.rules.kinds, hides_authors=False)
        if self._kept:
            self._kept(last.at)

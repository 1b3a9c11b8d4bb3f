"""After a reveal without names: an earlier file, which was left as work went on elsewhere, still has the answers.

It is said once, with where it lies, and can be erased here. Nothing is done unasked.
"""

from functools import partial

from stratroom.model.entries import RoundAbandoned, RoundOpened, RoundRevealed
from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.boxes_told import opening
from stratroom.storage.left_file import LeftFile, erase_left, with_answers
from stratroom.ui.bridge import Bridge
from stratroom.ui.widgets import Notice, PlainButton
from stratroom.ui.working import Work
from stratroom.words import phrase, say

_HIDDEN = phrase(
    "The earlier file “{name}” in {folder} still holds answers to “{title}”, and the key to them. Whoever compares it "
    "with this one may find out who wrote what."
)
_SEALED = phrase(
    "The earlier file “{name}” in {folder} still holds answers to “{title}”, locked with the keeper’s words. Whoever "
    "has both and compares it with this one may find out who wrote what."
)


class LeftAnswers(Notice):
    """Hidden until there is such a file."""

    def __init__(self, bridge: Bridge) -> None:
        self.erase, self.leave = PlainButton(say("Erase it")), PlainButton(say("Leave it"))
        super().__init__(self.erase, self.leave)
        self._bridge = bridge
        self._looked_after = 0
        self._round: RoundOpened | None = None
        self._found: list[LeftFile] = []
        self.erase.clicked.connect(self._erase)
        self.leave.clicked.connect(self._go_on)
        bridge.changed.connect(self._follow)

    def _follow(self) -> None:
        self.clear_refusal()
        file = self._bridge.room.file
        last = file.recorded[-1]
        if last.sequence == self._looked_after or not isinstance(last.entry, RoundRevealed | RoundAbandoned):
            return
        self._looked_after = last.sequence
        told = opening(file.recorded, last.entry.round)
        if told and told.attribution != "named" and told.box and not file.is_read_only:
            self._round = told
            self._work(Work(partial(with_answers, file.left, file.taken, told.box)))

    def _work(self, work: Work) -> None:
        work.came.connect(self._came)
        work.failed.connect(self._failed)
        work.begin()

    def _came(self, given: list[LeftFile] | str) -> None:
        """Files that were found; or what is still to be said of the one that was erased."""
        if isinstance(given, str):
            path = self._found.pop(0).path
            erased = say("“{name}” in {folder} is erased.", name=path.name, folder=path.parent)
            self.clear()
            self.refuse(given or erased)
        else:
            self._found = given
        self._offer()

    def _failed(self, why: Exception) -> None:
        if not isinstance(why, Refused | Trouble):
            raise why
        self.refuse(str(why))
        self._rest(rests=False)

    def _offer(self) -> None:
        if not self._found or not self._round:
            return
        left, round = self._found[0], self._round
        said = say(
            _SEALED if round.keeper else _HIDDEN, name=left.path.name, folder=left.path.parent, title=round.title
        )
        gone_on = say("Somebody has written in it since. Look into it, then remove it on the start screen.")
        self.warn(f"{said} {gone_on}" if left.has_gone_on else said)
        self.erase.setHidden(left.has_gone_on)
        self._rest(rests=False)

    def _erase(self) -> None:
        """While it lasts nothing here can be pressed."""
        self._rest(rests=True)
        round = self._round
        assert round, "a file is offered after a reveal"
        self._work(Work(partial(erase_left, self._found[0], self._bridge.room.file.taken, round.box)))

    def _go_on(self) -> None:
        self.clear()
        self._found = self._found[1:]
        self._offer()

    def _rest(self, *, rests: bool) -> None:
        for way in (self.erase, self.leave):
            way.setDisabled(rests)

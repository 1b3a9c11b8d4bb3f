"""After a reveal without names: an earlier file, which was left as work went on elsewhere, still has the answers.

It is said once, with where it lies, and can be erased here. Nothing is done unasked. What cannot be erased here is to
be deleted by hand: the start screen would remove all of the workshop with it, for its first entry is the same.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

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
_DAMAGED = phrase(
    "The earlier file “{name}” in {folder} is damaged and may still hold answers to “{title}”. If nothing in it is "
    "needed, delete this one file by hand in that folder, and empty the bin."
)
_GONE_ON = phrase(
    "Somebody may have written in it since. Open it and look; if nothing in it is needed, delete this one file by hand "
    "in that folder, and empty the bin."
)


class LeftAnswers(Notice):
    """Hidden until there is such a file. `known`: workshops that were opened on this computer, beside which one may lie
    as well; asked as it is looked."""

    def __init__(self, bridge: Bridge) -> None:
        self.erase, self.leave = PlainButton(say("Erase it")), PlainButton(say("Leave it"))
        super().__init__(self.erase, self.leave)
        self._bridge = bridge
        self.known: Callable[[], Iterable[Path]] = tuple
        self._looked_after = 0
        self._found: list[tuple[LeftFile, RoundOpened]] = []
        self._told_damaged = set[Path]()
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
            look = partial(with_answers, file.left, file.taken, told.box, self.known())
            self._work(Work(look), partial(self._came, told))

    def _work(self, work: Work, then: Callable[..., None]) -> None:
        work.came.connect(then)
        work.failed.connect(self._failed)
        work.begin()

    def _came(self, round: RoundOpened, found: list[LeftFile]) -> None:
        """Behind those of an earlier round, which stand there already. A damaged one is named once: it may hold answers
        after any round."""
        is_first = not self._found
        damaged = {left.path for left in found if left.is_damaged}
        self._found += [(left, round) for left in found if left.path not in damaged & self._told_damaged]
        self._told_damaged |= damaged
        if is_first:
            self._offer()

    def _erased(self, said: str) -> None:
        """`said`: what is still to be said of the one that was erased, "" for nothing."""
        path = self._found.pop(0)[0].path
        erased = say("“{name}” in {folder} is erased.", name=path.name, folder=path.parent)
        self.clear()
        self.refuse(said or erased)
        self._offer()

    def _failed(self, why: Exception) -> None:
        if not isinstance(why, Refused | Trouble):
            raise why
        self.refuse(str(why))
        self._rest(rests=False)

    def _offer(self) -> None:
        if not self._found:
            return
        left, round = self._found[0]
        sentence = _DAMAGED if left.is_damaged else _SEALED if round.keeper else _HIDDEN
        said = say(sentence, name=left.path.name, folder=left.path.parent, title=round.title)
        self.warn(f"{said} {say(_GONE_ON)}" if left.has_gone_on else said)
        self.erase.setHidden(left.has_gone_on or left.is_damaged)
        self._rest(rests=False)

    def _erase(self) -> None:
        """While it lasts nothing here can be pressed."""
        self._rest(rests=True)
        left, round = self._found[0]
        self._work(Work(partial(erase_left, left, self._bridge.room.file.taken, round.box)), self._erased)

    def _go_on(self) -> None:
        self.clear()
        self._found = self._found[1:]
        self._offer()

    def _rest(self, *, rests: bool) -> None:
        for way in (self.erase, self.leave):
            way.setDisabled(rests)

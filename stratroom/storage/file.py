"""A workshop file that is open: what it holds in memory, and every act that changes it.

An act is acknowledged, by returning, only after the disk has it and the file still has its name. Anything else
raises, and then memory is as it was. What memory holds is enough to write the whole file again somewhere else.
"""

import random
from collections.abc import Callable
from pathlib import Path

from stratroom.model.entries import Entry, Recorded, RoundOpened
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.sealing import Seal
from stratroom.storage.acts import Act
from stratroom.storage.box import Box, Chance, opened, slot_digest, with_answer
from stratroom.storage.boxes_told import put_out
from stratroom.storage.codec import Kinds, encode
from stratroom.storage.damage import InDoubt, damaged
from stratroom.storage.desk import Desk
from stratroom.storage.found import Found
from stratroom.storage.header import key_held
from stratroom.storage.held import Held
from stratroom.storage.keys import Key, derived, hold, holding, let_go
from stratroom.storage.ledger import row_after, tip_of
from stratroom.storage.locked import does_not_open, is_locked, key_of
from stratroom.storage.making import make_file
from stratroom.storage.opening import Contents, open_to_read, understood
from stratroom.storage.rescue import Rescued
from stratroom.storage.rewriting import Anew, rewrite
from stratroom.storage.slots import Spoilt
from stratroom.storage.snapshot import Snapshot
from stratroom.words import say


class WorkshopFile(Held):
    """One workshop. `recorded` is everything that happened so far; only the acts below add to it."""

    def __init__(self, path: Path, kinds: Kinds, contents: Contents, desk: Desk | None, chance: Chance | None) -> None:
        super().__init__(contents)
        self._path = path
        self._kinds = kinds
        self._desk = desk
        self._chance = chance or random.SystemRandom()
        self._doubtful: Act | None = None
        self.key: Key | None = None  # locks it and what lies beside it; never written
        self._hold(desk.key if desk else key_held(path))

    @classmethod
    def create(
        cls, path: Path, kinds: Kinds, *, passphrase: str | None = None, chance: Chance | None = None
    ) -> "WorkshopFile":
        """A new, empty workshop, locked if there is a passphrase. Refused when the file exists; Trouble when it cannot
        be written."""
        key = None if passphrase is None else derived(passphrase)
        make_file(path, key=key)
        with holding(key):
            return cls.open(path, kinds, chance=chance)

    @classmethod
    def open(
        cls,
        path: Path,
        kinds: Kinds,
        *,
        read_only: bool = False,
        passphrase: str | None = None,
        chance: Chance | None = None,
    ) -> "WorkshopFile":
        """An existing workshop, wholly checked. Refused when it is missing, foreign, newer or open elsewhere; Locked
        when it needs a passphrase, DoesNotOpen when this is another; Damaged, naming the place, when it is not as it
        was written."""
        with holding(key_of(path, passphrase) if passphrase is not None and is_locked(path) else None):
            if read_only:
                return cls(path, kinds, open_to_read(path, kinds), None, chance)
            desk, contents = Desk.sit_down(path, kinds)
            return cls(path, kinds, contents, desk, chance)

    @property
    def path(self) -> Path:
        """Where it is now: elsewhere than at first once work goes on in a rescue copy."""
        return self._desk.path if self._desk else self._path

    @property
    def found(self) -> Found:
        """How it was found when it was opened."""
        return self._desk.found if self._desk else Found()

    @property
    def left(self) -> tuple[Path, ...]:
        """Where it was before work went on elsewhere, since it was opened; nothing need be there."""
        return tuple(self._desk.left) if self._desk else ()

    @property
    def is_read_only(self) -> bool:
        return self._desk is None

    @property
    def is_locked(self) -> bool:
        """Whether it opens with a passphrase alone."""
        return self.key is not None

    @property
    def taken(self) -> Snapshot:
        """All of it as it stands now, for a worker."""
        contents = self._contents
        return Snapshot(
            self.path, self._kinds, tuple(contents.rows), dict(contents.boxes), self.key, dict(self._settled)
        )

    def append(self, at: str, entry: Entry) -> Recorded:
        """Write an entry at the end."""
        return self._write(at, entry)

    def open_round(
        self, at: str, entry: RoundOpened, round: str, people: int, slot_bytes: int, seal: Seal | None = None
    ) -> Recorded:
        """The entry, and a box with one slot of `slot_bytes` for each of `people` (one or more); `seal` locks it."""
        if round in self._contents.boxes:
            raise Refused(say("This round has a box already. Reveal it, or give it up."))
        told, box = put_out(entry, people, slot_bytes, seal)
        return self._write(at, told, box=box)

    def seal(self, round: str, plaintext: bytes) -> bytes:
        """An answer as a slot for the round's box. Refused when it is too long for one."""
        return self._box(round).seal(plaintext)

    @staticmethod
    def digest(sealed: bytes) -> str:
        """The name of a sealed answer, by which a later one can replace it."""
        return slot_digest(sealed)

    def put(
        self, at: str, entry: Entry | None, round: str, sealed: bytes, replaces: str | None = None
    ) -> Recorded | None:
        """A sealed answer into the box, alone or in place of the one whose digest is `replaces`.

        `entry` is None for an unattributed answer: the ledger gets nothing, and None is given back. The same slot a
        second time changes nothing and gives back what it left the first time.
        """
        box = self._box(round)
        if box.holds(sealed):
            return None if entry is None else self._first(entry)
        fuller = with_answer(box, sealed, replaces, self._chance)
        if entry is None:
            self._commit(Act(None, fuller))
            return None
        return self._write(at, entry, box=fuller)

    def reveal(self, at: str, round: str, make: Callable[[list[bytes]], Entry], key: bytes = b"") -> Recorded:
        """Open the box, let `make` turn the answers, in random order, into an entry; write it and erase the box.
        A sealed one needs its private `key` and is Refused without."""
        try:
            answers = opened(self._box(round), self._chance, key)
        except Spoilt as error:
            raise damaged(self.path.name, say("an answer in the box of this round does not open")) from error
        return self._erase(at, make(answers), round)

    def abandon(self, at: str, entry: Entry, round: str) -> Recorded:
        """Erase the box unread."""
        return self._erase(at, entry, round)

    def drop_empty_box(self, at: str, entry: Entry, round: str) -> Recorded:
        """Undo an opening. Refused once somebody has answered."""
        if self.answers(round):
            raise Refused(say("Somebody has answered already. Give the round up instead, with a reason."))
        return self._erase(at, entry, round)

    @property
    def is_in_doubt(self) -> bool:
        """Whether an act that was not acknowledged may be written all the same: the disk did not answer, or the file
        was moved meanwhile."""
        return self._doubtful is not None

    def has_landed(self) -> bool:
        """Whether the act that is in doubt is in the file. Trouble as for any act."""
        return self._doubtful is not None and self._writing_desk().holds(self._doubtful, self._contents)

    def again(self) -> Recorded | None:
        """The act that is in doubt, once more and just as it was prepared, so that it is written once and nowhere told
        in two ways. What it left, as the first time; Trouble as then."""
        act = self._doubtful
        assert act, "nothing is in doubt"
        try:
            return self._commit(act)
        except Trouble:
            self._doubtful = act  # whatever became of this try: the first one may be in the file
            raise

    def drop_doubt(self) -> None:
        """What was in doubt is not in the file (`has_landed`), and is not tried again."""
        self._doubtful = None

    def continue_in(self, folder: Path) -> Path:
        """Write everything as a new file into `folder` and work on there: for a full disk or a pulled stick."""
        return self._writing_desk().move_into(folder, self._contents)

    def relocking(self, old: str | None, new: str | None) -> Callable[[], Anew]:
        """What writes the workshop anew as it is now, locked with `new` or, for None, not at all: to be called in a
        worker; what it gives is for `relock`. DoesNotOpen when it is locked and `old` is not its passphrase; Refused
        for an empty one; Trouble when it cannot be written."""
        self._writing_desk()
        taken = self.taken

        def write() -> Anew:
            if taken.key and derived(old or "", taken.key.salt) != taken.key:
                raise does_not_open(taken.path.name)
            return rewrite(taken, None if new is None else derived(new))

        return write

    def relock(self, anew: Anew) -> Callable[[], str]:
        """Put what was written anew in the place of this file. What overwrites the earlier one, for a worker: Trouble
        when it cannot be, a sentence where it stays under another name. Refused when something was written meanwhile;
        Trouble when it cannot be done: either way it is as it was then."""
        with holding(anew.key):
            overwriting = self._writing_desk().exchange(anew, self._contents)
            self._hold(anew.key)
        return overwriting

    def look(self) -> None:
        """See whether the file still has all that was acknowledged. Rescued when it was moved, deleted, replaced or
        changed: then work goes on in a rescue copy; Trouble when the disk does not say, or takes no such copy."""
        if self._desk:
            self._desk.look(self._contents, self._doubtful)

    def close(self) -> None:
        """Let the file go, and forget its key and what is in doubt. A second time does nothing."""
        if self._desk:
            self._desk.leave()
        self._doubtful = None
        self._hold(None)

    def _hold(self, key: Key | None) -> None:
        """This one, and no other any more."""
        before, self.key = self.key, key
        if key:
            hold(key)
        if before:
            let_go(before)

    def _write(self, at: str, entry: Entry, box: Box | None = None, erases: str | None = None) -> Recorded:
        recorded = self._commit(Act(row_after(tip_of(self._contents.rows), at, *encode(entry)), box, erases))
        assert recorded is not None
        return recorded

    def _commit(self, act: Act) -> Recorded | None:
        reread = understood(act.row, self.path.name, self._kinds) if act.row else None
        self._doubtful = None
        try:
            written = self._writing_desk().write(act, self._contents)
        except (InDoubt, Rescued):
            self._doubtful = act
            raise
        if act.box:
            self._contents.boxes[act.box.round] = act.box
        if act.erases is not None:
            del self._contents.boxes[act.erases]
            self._writing_desk().tidy()
        if written and reread:
            self._contents.rows.append(written)
            self.recorded.append(Recorded(written.sequence, written.at, reread))
        return self.recorded[-1] if written else None

    def _erase(self, at: str, entry: Entry, round: str) -> Recorded:
        self._keep_digests(self._box(round))
        return self._write(at, entry, erases=round)

    def _writing_desk(self) -> Desk:
        if self._desk is None:
            raise Refused(
                say("“{name}” is open to read only. Open it again, not to read only, to go on.", name=self.path.name)
            )
        return self._desk

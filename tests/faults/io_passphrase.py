"""What a passphrase does on a disk that errs: set, changed, removed, and the copies beside locked like it."""

import os
import shutil
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.room import Room
from stratroom.storage.copies_found import CopiesFound, find_copies
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import Key, holding
from stratroom.storage.locked import first_page, is_locked
from stratroom.storage.opening import open_to_read
from stratroom.storage.other_copies import erase_copies, lock_all
from tests.faults.io_things import Bench, Thing, sentence_of
from tests.faults.rehearsed import NAMELESS, RULES, place_of, room_of

AT = 14
"""How many steps were taken: a round is out and answers lie in its box."""
AS_IT_WAS, CHANGED = "passphrase is as it was", "passphrase is changed"
"""One of them is said of a change that ended in trouble."""


def opened(path: Path, passphrase: str | None) -> Room:
    """As somebody who knows it opens the file."""
    return room_of(WorkshopFile.open(path, RULES.kinds, passphrase=passphrase))


class Relocking:
    """The passphrase `old` becomes `new`; None is none. Refused or done, the file opens with the one that is said."""

    def __init__(self, bench: Bench, before: bytes, old: str | None, new: str | None) -> None:
        self.name = f"passphrase from {old} to {new}"
        self._bench, self._path = bench, bench.disk / "day.stratroom"
        self._old, self._new = old, new
        self._bench.clean({"day.stratroom": before})
        if old is not None:
            room = opened(self._path, None)
            room.file.relock(room.file.relocking(None, old)())()
            room.close()
        self._before = self._path.read_bytes()

    def ready(self) -> None:
        self._bench.clean({"day.stratroom": self._before})
        self._room = opened(self._path, self._old)
        self._key, self._earlier = self._room.file.key, os.open(self._path, os.O_RDONLY)

    def act(self) -> None:
        if not self._is_changed:
            self._room.file.relock(self._room.file.relocking(self._old, self._new)())()

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        assert self._is_changed or sentence, "nothing was done and nothing said"
        if sentence:
            assert (CHANGED if self._is_changed else AS_IT_WAS) in sentence, f"{self._is_changed}, and yet: {sentence}"
        self._is_told_alike()
        (self._again, self._reopened, self._left)[turn % 3]()
        self._goes_on()

    @property
    def _is_changed(self) -> bool:
        return self._room.file.key != self._key

    @property
    def _passphrase(self) -> str | None:
        return self._new if self._is_changed else self._old

    def _is_told_alike(self) -> None:
        """The file is locked as memory says, and by nothing else."""
        key = self._room.file.key
        assert is_locked(self._path) == (key is not None)
        assert key is None or key.opens(first_page(self._path))
        assert place_of(self._room.file) == NAMELESS.places[AT]

    def _again(self) -> None:
        said = sentence_of(self.act)
        assert self._is_changed, f"the disk is mended, and yet: {said}"

    def _reopened(self) -> None:
        is_changed, passphrase = self._is_changed, self._passphrase
        self._room.close()
        self._room = opened(self._path, passphrase)
        if not is_changed:
            self._key = self._room.file.key
            self._again()

    def _left(self) -> None:
        """Nobody tries again."""

    def _goes_on(self) -> None:
        NAMELESS.steps[AT](self._room)
        assert place_of(self._room.file) == NAMELESS.places[AT + 1]
        is_changed, passphrase = self._is_changed or self._passphrase == self._new, self._passphrase
        self._room.close()
        room = opened(self._path, passphrase)
        assert place_of(room.file) == NAMELESS.places[AT + 1]
        room.close()
        assert [each.name for each in self._bench.disk.iterdir()] == [self._path.name], "something is left beside"
        self._is_overwritten(is_changed)

    def _is_overwritten(self, is_changed: bool) -> None:
        """What the earlier file held lies nowhere any more. One byte may be what the disk made of a zero."""
        left = os.pread(self._earlier, len(self._before) * 2, 0)
        os.close(self._earlier)
        assert not is_changed or left.count(0) >= len(left) - 1, "the earlier file is not overwritten"


class Copies:
    """A locked workshop with a backup and a rescue copy that anybody can read: they are locked like it, or `erased`."""

    def __init__(self, bench: Bench, before: bytes, *, erased: bool) -> None:
        self.name = "copies erased" if erased else "copies locked"
        self._bench, self._path, self._erased = bench, bench.disk / "day.stratroom", erased
        self._bench.clean({"day.stratroom": before})
        room = opened(self._path, None)
        self._rows = list(room.file._contents.rows)
        room.file.relock(room.file.relocking(None, "first")())()
        room.close()
        self._plain, self._locked = before, self._path.read_bytes()

    def ready(self) -> None:
        self._bench.clean({"day.stratroom": self._locked, "day rescued.stratroom": self._plain})
        folder = self._bench.disk / "day backups"
        folder.mkdir()
        (folder / "day backup 1 00001.stratroom").write_bytes(self._plain)
        self._room = opened(self._path, "first")
        self._all = self._found().plain
        assert len(self._all) == 2

    def act(self) -> None:
        """One sentence of all that could not be done, as the page says it."""
        taken, found = self._room.file.taken, self._found()
        if found.unknown or found.shut:
            raise Trouble("Left, for it cannot be told whether it is a copy. Try again later.")
        if said := (
            erase_copies(found.plain, taken, ())
            if self._erased
            else lock_all(found.plain, taken, (), lambda _done, _of: None, lambda: False)
        ):
            raise Trouble(" ".join(said))

    def _found(self) -> CopiesFound:
        return find_copies(self._room.file.taken, lambda _done, _of: None)

    def judge(self, sentence: str, turn: int) -> None:
        self._bench.shim.mend()
        key = self._room.file.key
        assert key
        for copy in self._all:
            self._is_whole(copy, key)
        if turn % 2:
            self._room.close()
            self._room = opened(self._path, "first")
        assert not sentence_of(self.act), "the disk is mended"
        self._room.close()
        opened(self._path, "first").close()
        left = {each for each in self._bench.disk.rglob("*") if each.is_file() and each.suffix != ".lock"}
        assert left == ({self._path} if self._erased else {self._path, *self._all}), "something is left beside"
        assert all(is_locked(each) for each in left)
        shutil.rmtree(self._bench.disk / "day backups")

    def _is_whole(self, copy: Path, key: Key) -> None:
        """As it was, or locked, or half of it overwritten because it was to be erased."""
        if self._erased:
            return
        with holding(key):
            assert open_to_read(copy, RULES.kinds).rows == self._rows


def all_of(bench: Bench, before: bytes) -> list[Thing]:
    """`before` is the workshop after `AT` steps, for anybody to read."""
    changes = ((None, "first"), ("first", "second"), ("second", None))
    relocking = [Relocking(bench, before, old, new) for old, new in changes]
    return [*relocking, *(Copies(bench, before, erased=erased) for erased in (False, True))]

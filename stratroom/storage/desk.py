"""The place this Stratroom writes at: one path, its lock, one connection, and what is done when they fail.

What SQLite says after an error is not believed: the file is opened anew and asked whether it has the act.
"""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NoReturn

from filelock import BaseFileLock

from stratroom.model.refusals import Refused, Trouble
from stratroom.parts import clear
from stratroom.storage.acts import Act, Displaced, has_landed, stands, write
from stratroom.storage.codec import Kinds
from stratroom.storage.copy_names import copies_in
from stratroom.storage.damage import code_of, could_not_save, is_damage, not_rewritten, unreadable
from stratroom.storage.engine import FAILURES
from stratroom.storage.found import Found, was_cut
from stratroom.storage.header import check_header, key_held
from stratroom.storage.keys import Key
from stratroom.storage.ledger import Row, Tip, last_row, tip_of
from stratroom.storage.lock import is_held, let_go, take_lock
from stratroom.storage.making import make_file
from stratroom.storage.old_copies import may_keep_old
from stratroom.storage.opening import Contents, open_to_write, settled_format
from stratroom.storage.rescue import NotRescued, Rescued, free_name, identity_of, to_be_done_again
from stratroom.storage.rewriting import Anew, cleared, discard, finish, put_in_place
from stratroom.storage.schema import FORMAT
from stratroom.storage.settings import connect
from stratroom.storage.upgrading import old_of
from stratroom.words import say

_log = logging.getLogger(__name__)


class Desk:
    """Holds the lock from sitting down until leaving."""

    def __init__(
        self, path: Path, lock: BaseFileLock, connection: sqlite3.Connection | None, key: Key | None = None
    ) -> None:
        self.path = path
        self.key = key
        self._lock = lock
        self._connection = connection
        self._identity = identity_of(path)
        self._untidy = False
        self.found = Found()
        self.left: list[Path] = []

    @classmethod
    def sit_down(cls, path: Path, kinds: Kinds) -> "tuple[Desk, Contents]":
        """Lock, check and read a file that is to be written."""
        header = check_header(path)  # also whether the name leads anywhere
        path = path.resolve()
        lock = take_lock(path)
        try:
            stayed = _clear_left(path)
            key = key_held(path)
            is_cut = was_cut(path)
            format = settled_format(path) if is_cut else header.format
            keeps_old, said = may_keep_old(path, kinds) if format < FORMAT else (False, [])
            connection, contents = open_to_write(path, kinds, keeps_old=keeps_old)
        except BaseException:
            let_go(lock)
            raise
        desk = cls(path, lock, connection, key)
        kept = old_of(path, format) if keeps_old else None
        desk.found = Found(is_cut, kept, (*stayed, *said))
        desk._tidy_what_was_left()
        return desk, contents

    def write(self, act: Act, contents: Contents) -> Row | None:
        """The row that was acknowledged: the act's own, or the same act's from a try that seemed to have failed.

        Trouble when the disk does not have it, or when the file was moved: then work goes on in a rescue copy,
        without this act.
        """
        self._stay_in_place(contents)
        row = self._write(act, contents)
        self._stay_in_place(contents, is_tried=True)
        return row

    def holds(self, act: Act, contents: Contents) -> bool:
        """Whether the file has an act that was in doubt. Trouble when the disk does not say, or as in `write`."""
        self._stay_in_place(contents)
        try:
            return has_landed(self._live(), act)
        except FAILURES as error:
            raise could_not_save(error) from error
        finally:
            self._drop()

    def look(self, contents: Contents, doubtful: Act | None) -> None:
        """See whether the file has all this still. Rescued when it was moved, deleted, replaced or written by somebody
        else; Trouble when the disk does not say, or takes no rescue copy. `doubtful` may be in it or not."""
        self._see_in_place(contents)
        if not self._has(contents, doubtful):
            self._rescue(self._changed(), contents)

    def tidy(self) -> None:
        """Leave no room in the file where a box was. Not done is not lost: what was erased is overwritten already."""
        self._untidy = True
        try:
            self._live().execute("VACUUM")
            self._untidy = False
        except FAILURES as error:
            _log.warning("the file was not tidied: SQLite error %d", code_of(error))
            self._drop()

    def _tidy_what_was_left(self) -> None:
        """Where a kill came between the erasing of a box and the tidying."""
        try:
            is_tidy = self._live().execute("PRAGMA freelist_count").fetchone() == (0,)
        except FAILURES as error:
            _log.warning("whether the file is tidy is not known: SQLite error %d", code_of(error))
            self._drop()
            return
        if not is_tidy:
            self.tidy()

    def move_into(self, folder: Path, contents: Contents) -> Path:
        """Write everything as a new file into `folder` and work there. Trouble when that cannot be done either."""
        target, lock = free_name(folder, self.path)
        try:
            make_file(target, contents.rows, contents.boxes.values(), self.key)
        except BaseException:
            let_go(lock)
            raise
        self._drop()
        let_go(self._lock)
        self.left.append(self.path)
        self.path, self._lock, self._identity = target, lock, identity_of(target)
        return target

    def exchange(self, anew: Anew, contents: Contents) -> Callable[[], str]:
        """Another file of the same workshop takes the place of this one; what overwrites this one, for a worker.
        Refused when something was written since; Trouble when it cannot be done: either way this one is then as it
        was, and nothing is left of the other."""
        try:
            held = self._exchanged(anew, contents)
        except BaseException:
            discard(anew)
            raise
        self.key, self._identity = anew.key, identity_of(self.path)
        return partial(finish, self.path, held)

    def _exchanged(self, anew: Anew, contents: Contents) -> int | None:
        self._stay_in_place(contents)
        if not anew.taken.is_all_of(contents):
            raise Refused(say("Something was written meanwhile, and the passphrase is as it was. Try again."))
        self._take_back()
        return put_in_place(anew, self.path)

    def _take_back(self) -> None:
        """What an act that failed left beside the file as a journal, and let go of the file."""
        try:
            last_row(self._live())
        except FAILURES as error:
            raise not_rewritten(self.path, error) from error
        finally:
            self._drop()

    def leave(self) -> None:
        """Close the file, let go of the lock, forget the key."""
        if self._untidy and identity_of(self.path) == self._identity:
            self.tidy()
        self._drop()
        self.key = None
        let_go(self._lock)

    def _write(self, act: Act, contents: Contents) -> Row | None:
        try:
            self._attempt(act, tip_of(contents.rows))
        except Displaced:
            self._drop()
            return self._written_before(act, contents)
        except FAILURES as error:
            self._drop()
            self._stay_in_place(contents, is_tried=True)  # moved just now, SQLite says of it that it may not be written
            has_landed = self._has_landed(act)
            if not has_landed:
                raise could_not_save(error, is_sure=has_landed is not None) from error
        return act.row

    def _attempt(self, act: Act, tip: Tip) -> None:
        """Once more where nothing may be written: if the disk erred as the file was opened, SQLite had opened it to
        read only, and then nothing of the act is in it."""
        try:
            write(self._live(), act, tip)
        except FAILURES as error:
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_READONLY:
                raise
            self._drop()
            write(self._live(), act, tip)

    def _has_landed(self, act: Act) -> bool | None:
        """None when the disk does not answer; while the journal lies there, it was not committed. Asked by a connection
        of its own: while the disk errs SQLite may open the file to read only, and stay so."""
        try:
            return has_landed(self._live(), act)
        except FAILURES:
            return False if was_cut(self.path) else None
        finally:
            self._drop()

    def _written_before(self, act: Act, contents: Contents) -> Row:
        """The file is one act ahead when a commit succeeded, the disk failed before it could say so, and it was tried
        again. Then the same act is acknowledged as it stands there."""
        try:
            found = last_row(self._live())
        except FAILURES as error:
            raise could_not_save(error, is_sure=False) from error
        if not (found and act.row and _is_same_act(found, act.row)):
            with to_be_done_again():
                self._rescue(self._changed(), contents)
        return self._write_rest(act, found, contents)

    def _write_rest(self, act: Act, found: Row, contents: Contents) -> Row:
        if act.box or act.erases is not None:
            self._write(Act(None, act.box, act.erases), Contents([*contents.rows, found], [], contents.boxes))
        return found

    def _has(self, contents: Contents, doubtful: Act | None) -> bool:
        """Read anew, and damage is believed the second time only, as it is when a file is opened."""
        for last in (False, True):
            self._drop()
            try:
                return stands(self._live(), tip_of(contents.rows), contents.boxes, doubtful)
            except FAILURES as error:
                if not is_damage(error):
                    raise unreadable(self.path, error) from error
                if last:
                    _log.warning("the file cannot be read any more: SQLite error %d", code_of(error))
        return False

    def _stay_in_place(self, contents: Contents, *, is_tried: bool = False) -> None:
        """Before and after an act, which is not done then, or is in doubt where it `is_tried`."""
        with to_be_done_again(is_tried=is_tried):
            self._see_in_place(contents)

    def _see_in_place(self, contents: Contents) -> None:
        if identity_of(self.path) != self._identity:
            self._rescue(say("The file “{name}” was moved, deleted or replaced.", name=self.path.name), contents)

    def _changed(self) -> str:
        return say("The file “{name}” was changed by another program.", name=self.path.name)

    def _rescue(self, happened: str, contents: Contents) -> NoReturn:
        for folder in (self.path.parent, Path.home()):
            try:
                rescue = self.move_into(folder, contents)
            except (Refused, Trouble) as why:
                _log.warning("no rescue copy in one of the folders: %s", type(why.__cause__ or why).__name__)
                continue
            raise Rescued(
                say(
                    "{happened} Work goes on in a rescue copy, “{rescue}” in {folder}.",
                    happened=happened,
                    rescue=rescue.name,
                    folder=rescue.absolute().parent,
                )
            )
        raise NotRescued(say("{happened} No rescue copy could be written. Save elsewhere.", happened=happened))

    def _live(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = connect(self.path, key=self.key)
        return self._connection

    def _drop(self) -> None:
        """Close the connection, whatever state it is in. Rolled back first: a cursor that somebody still holds would
        keep a closed connection's locks alive. Where even that fails, the journal takes it back at the next opening."""
        connection, self._connection = self._connection, None
        if connection:
            with suppress(*FAILURES):
                connection.rollback()
            connection.close()


def _clear_left(path: Path) -> list[str]:
    """Remove copies that a kill left half made, and finish changes of the passphrase that were stopped, here and of its
    copies. Where it cannot be done, the workshop opens all the same. A sentence for each that stays."""
    clear(path.parent)
    shut = list[Path]()
    copies = copies_in(path.parent, path, shut)
    if shut:
        _log.warning("%d of the folders with copies of the workshop could not be listed", len(shut))
    return [*filter(None, (cleared(each) for each in (path, *copies) if each == path or not is_held(each)))]


def _is_same_act(found: Row, wanted: Row) -> bool:
    return (found.sequence, found.kind, found.body) == (wanted.sequence, wanted.kind, wanted.body)

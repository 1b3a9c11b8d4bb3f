"""The page "Passphrase" of an open workshop: set, changed, removed, and what it costs said before.

It asks the file to be written anew, in a worker, and puts it in place; copies that open otherwise are offered to be
locked alike or erased.
"""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import Key
from stratroom.storage.other_copies import erase_copies, lock_all
from stratroom.storage.rewriting import Anew, discard
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.entry.onlookers import Onlookers
from stratroom.ui.passphrase_copies import Known, PassphraseCopies
from stratroom.ui.passphrase_fields import LOST, NewPassphrase
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel
from stratroom.ui.widgets.secret import Secret
from stratroom.ui.working import Job, Work
from stratroom.words import in_sentences, phrase, say, say_of

PLAIN = phrase("This workshop has no passphrase: whoever has the file can read it.")
LOCKED = phrase("This workshop is locked: it opens with its passphrase alone.")
WRITING = phrase("The workshop is written anew …")
COPIES = phrase("The copies are written anew …")
OVERWRITING = phrase("What is not wanted any more is overwritten …")
GIVING_UP = phrase("Giving up …")
LEFT_OFF = phrase("Given up. Copies that were written by then stay so; the others are named here.")
OVERWRITTEN = phrase(
    "The file is written anew and the old one overwritten. What a disk keeps of it all the same, as solid-state disks "
    "do, and copies made elsewhere are beyond our reach."
)
NOT_LOCKED = phrase(
    "Not locked, on this computer: your own notes, the choices and the logo of the record, and the list of workshops "
    "with their names and folders; nor are records that are written. Drafts are locked with it."
)


class Drafts(Protocol):
    """What is begun: `keep_for` the key that is next, in a worker; `settle` once it is that, or is not after all."""

    def keep_for(self, key: Key | None) -> None: ...
    def settle(self) -> None: ...


class PassphrasePage(PageOver):
    """`why_not_now` says why it cannot be done at the moment, "" when it can."""

    _copy_is_done = Signal(int, int)

    def __init__(
        self,
        file: WorkshopFile,
        why_not_now: Callable[[], str],
        onlookers: Onlookers,
        drafts: Drafts,
        known: Known = tuple,
    ) -> None:
        super().__init__()
        self._file, self._why_not_now, self._drafts = file, why_not_now, drafts
        self.work: Work | None = None
        self._is_given_up, self._doing = False, WRITING
        self._before: str | None = None
        self._wanted: str | None = None
        self._turns_to_copies = False
        self.state, self.lost = PlainLabel("", "lead"), PlainLabel(say(LOST), "strong")
        self.old, self.new = Secret(say("The passphrase now")), NewPassphrase(onlookers)
        self.set = PlainButton("", "Ctrl+Return")
        self.remove = PlainButton(say("Remove the passphrase"))
        self.leave = PlainButton("", "Esc")
        self.copies = PassphraseCopies(lambda: self._file.taken, known)
        small = (PlainLabel(say(OVERWRITTEN), "small"), PlainLabel(say(NOT_LOCKED), "small"))
        parts = (Heading(say("Passphrase")), self.state, self.notice, self.copies)
        framed(self, (*parts, self.lost, self.old, self.new, *small), (self.set, self.remove, self.leave))
        self._connect()
        self._show_state()

    @property
    def is_written(self) -> bool:
        return bool(self.new.text)

    def hold(self) -> None:
        (self.old if self._file.is_locked else self.new.first).setFocus()

    def end(self) -> None:
        """Whatever is being written is not wanted: the workshop stays as it is. A copy that is being locked, and what
        is overwritten, is waited for."""
        self._is_given_up = True
        self.copies.rest()
        work, self.work = self.work, None
        found = work.end() if work else None
        if isinstance(found, Anew):
            discard(found)
            self._drafts.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; no key goes through to what lies beneath."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()

    def _connect(self) -> None:
        self.set.clicked.connect(self._set)
        self.new.submitted.connect(self._set)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self._leave)
        self.copies.lock.clicked.connect(self._lock_others)
        self.copies.erase.clicked.connect(self._erase_others)
        self.copies.has_found.connect(self._turn_to_copies)
        self._copy_is_done.connect(self._say_how_far)

    def _leave(self) -> None:
        """While the workshop or its copies are written anew that is given up, and so is said once it has ended; what is
        overwritten is too far gone. Otherwise back to the desk."""
        if not self.work:
            self.done.emit()
        elif self.leave.isEnabled():
            self._is_given_up = True
            self.leave.set_label(say("Back"))
            self.leave.setEnabled(False)
            self.state.setText(say(GIVING_UP))

    def _set(self) -> None:
        if self.new.is_in_order():
            self._write(self.new.text)

    def _remove(self) -> None:
        self._write(None)

    def _write(self, wanted: str | None) -> None:
        self.notice.clear()
        if self.work:
            return
        if why := self._why_not_now():
            self.notice.refuse(why)
            return
        self._before, self._wanted = self.old.text() if self._file.is_locked else None, wanted
        try:
            self._start(self._writing(self._file.relocking(self._before, wanted)), self._put_in_place, WRITING)
        except Refused as why:
            self.notice.refuse(str(why))

    def _writing(self, write: Callable[[], Anew]) -> Callable[[], Anew]:
        """With the drafts, so that at any moment they open as the workshop does."""

        def both() -> Anew:
            anew = write()
            self._drafts.keep_for(anew.key)
            return anew

        return both

    def _start(self, job: Job, then: Callable[[object], None], doing: str = OVERWRITING) -> None:
        self.work, self._is_given_up, self._doing = Work(job), False, doing
        self.work.came.connect(then)
        self.work.failed.connect(self._failed)
        self._show_state()
        self.work.begin()

    def _put_in_place(self, anew: object) -> None:
        assert isinstance(anew, Anew)
        self.work = None
        self._drafts.settle()
        if self._is_given_up:
            self._start(partial(discard, anew), self._gave_up)
            return
        try:
            overwrite = self._file.relock(anew)
        except (Refused, Trouble) as why:
            self.notice.refuse(str(why))
            self._forget()
        else:
            said = self._is_done(self._wanted)
            self._wanted = None
            self.new.clear()
            self._start(overwrite, lambda stays: self._overwritten(said, str(stays)))

    def _gave_up(self, _nothing: object) -> None:
        self.work = None
        self._show_state()
        self.notice.refuse(say("Given up. The passphrase is as it was."))
        self.hold()

    def _overwritten(self, said: str, stays: str) -> None:
        self.work = None
        self.notice.refuse(in_sentences([said, stays]))
        self._forget()

    def _is_done(self, wanted: str | None) -> str:
        if wanted is None:
            return say("The passphrase is removed: whoever has the file can read it.")
        if self._before is None:
            return say("The workshop is locked. Without its passphrase nobody opens it from now on.")
        return say("The passphrase is changed.")

    def _failed(self, why: Exception) -> None:
        self.work = None
        self._show_state()
        if not isinstance(why, Refused | Trouble):
            raise why
        if isinstance(why, Refused) and why.at == "passphrase":
            self.old.refuse(say("That is not the passphrase now. Nothing was changed."))
            self.old.setFocus()
            self.old.edit.selectAll()
        else:
            self.notice.refuse(str(why))

    def _forget(self) -> None:
        """What was typed; the one before is tried on the copies, once, and not kept."""
        self.old.clear()
        self.new.clear()
        self._wanted, self._turns_to_copies = None, True
        self._show_state()
        self.leave.setFocus()

    def _turn_to_copies(self) -> None:
        """After a change, unless the hands are elsewhere by then."""
        if self._turns_to_copies and self.copies.found.otherwise and self.leave.hasFocus():
            self.copies.lock.setFocus()
        self._turns_to_copies = False

    def _lock_others(self) -> None:
        self.notice.clear()
        found, taken = self.copies.found, self._file.taken
        lock = partial(lock_all, found.otherwise, taken, found.keys)
        went_on = self._copy_is_done.emit
        self._start(lambda: lock(went_on, lambda: self._is_given_up), self._locked_others, COPIES)

    def _say_how_far(self, done: int, of: int) -> None:
        if not self._is_given_up:
            self.state.setText(say("{doing} {done} of {all}", doing=say(self._doing), done=done, all=of))

    def _locked_others(self, sentences: object) -> None:
        assert isinstance(sentences, list)
        self.work = None
        self._show_state()
        is_whole = not self._is_given_up
        came_of_it = say("Every copy opens as the workshop does now.") if is_whole else say(LEFT_OFF)
        self.notice.refuse("\n".join(map(str, sentences)) or came_of_it)
        self.leave.setFocus()

    def _erase_others(self) -> None:
        self.notice.clear()
        found, taken = self.copies.found, self._file.taken
        said = say_of(len(found.otherwise), "The copy is erased.", "{n} copies are erased.")
        erase = partial(erase_copies, found.otherwise, taken, found.keys)
        self._start(erase, lambda stays: self._erased_others(said, stays))

    def _erased_others(self, said: str, stays: object) -> None:
        """Those that have another name say so themselves."""
        assert isinstance(stays, list)
        self.work = None
        self._show_state()
        self.notice.refuse("\n".join(map(str, stays)) or said)
        self.leave.setFocus()

    def _show_state(self) -> None:
        locks, is_free = self._file.is_locked, self.work is None
        self.state.setText(say((LOCKED if locks else PLAIN) if is_free else self._doing))
        self.set.set_label(say("Change the passphrase") if locks else say("Lock the workshop"))
        is_too_late = self._doing == OVERWRITING
        self.leave.set_label(say("Back") if is_free or is_too_late else say("Cancel"))
        self.leave.setEnabled(is_free or not is_too_late)
        for part in (self.old, self.remove):
            part.setVisible(locks)
        for part in (self.old, self.new, self.set, self.remove):
            part.setEnabled(is_free)
        if is_free:
            before, self._before = self._before, None
            self.copies.look(*filter(None, [before]))
        else:
            self.copies.rest()

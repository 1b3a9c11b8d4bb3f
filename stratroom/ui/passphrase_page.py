"""The page "Passphrase" of an open workshop: set, changed, removed, and what it costs said before.

It asks the file to be written anew, in a worker, and puts it in place; copies that open otherwise are offered to be
locked alike or erased.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.file import WorkshopFile
from stratroom.storage.locked import is_locked
from stratroom.storage.other_copies import copies
from stratroom.storage.rewriting import Anew, discard
from stratroom.ui.console.page import beside
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.entry.onlookers import Onlookers
from stratroom.ui.passphrase_fields import LOST, NewPassphrase
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel
from stratroom.ui.widgets.secret import Secret
from stratroom.ui.working import Work
from stratroom.words import phrase, say, say_of

PLAIN = phrase("This workshop has no passphrase: whoever has the file can read it.")
LOCKED = phrase("This workshop is locked: it opens with its passphrase alone.")
WRITING = phrase("The workshop is written anew …")
OVERWRITTEN = phrase(
    "The file is written anew and the old one overwritten. What a disk keeps of it all the same, as solid-state disks "
    "do, and copies made elsewhere are beyond our reach."
)
NOT_LOCKED = phrase(
    "Not locked, on this computer: your own notes, the choices and the logo of the record, and the list of workshops "
    "with their names and folders; nor are records that are written. Drafts are locked with it."
)


class PassphrasePage(PageOver):
    """`why_not_now` says why it cannot be done at the moment, "" when it can."""

    def __init__(self, file: WorkshopFile, why_not_now: Callable[[], str], onlookers: Onlookers) -> None:
        super().__init__()
        self._file, self._why_not_now = file, why_not_now
        self.work: Work | None = None
        self._before: str | None = None
        self._wanted: str | None = None
        self._copies = list[Path]()
        self.state, self.lost = PlainLabel("", "lead"), PlainLabel(say(LOST), "strong")
        self.old, self.new = Secret(say("The passphrase now")), NewPassphrase(onlookers)
        self.set = PlainButton("", "Ctrl+Return")
        self.remove = PlainButton(say("Remove the passphrase"))
        self.leave = PlainButton("", "Esc")
        self.others, self.too = PlainLabel("", "strong"), PlainLabel("", "body")
        self.lock_others, self.erase_others = PlainButton(""), PlainButton("")
        self._ways = beside(self.lock_others, self.erase_others)
        small = (PlainLabel(say(OVERWRITTEN), "small"), PlainLabel(say(NOT_LOCKED), "small"))
        parts = (Heading(say("Passphrase")), self.state, self.notice, self.others, self._ways)
        framed(self, (*parts, self.too, self.lost, self.old, self.new, *small), (self.set, self.remove, self.leave))
        self._connect()
        self._show_state()

    @property
    def is_written(self) -> bool:
        return bool(self.new.text)

    def hold(self) -> None:
        (self.old if self._file.is_locked else self.new.first).setFocus()

    def leave_off(self) -> object:
        """Whatever is being written is not wanted: the workshop stays as it is. What the work gave all the same."""
        work, self.work = self.work, None
        found = work.leave_off() if work else None
        if isinstance(found, Anew):
            discard(found)
        return found

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
        self.lock_others.clicked.connect(self._lock_others)
        self.erase_others.clicked.connect(self._erase_others)

    def _leave(self) -> None:
        """While the workshop is written anew that is given up; copies that are locked are too far gone to be: what came
        of them is said. Otherwise back to the desk."""
        if not self.work:
            self.done.emit()
        elif isinstance(found := self.leave_off(), list):
            self._locked_others(found)
        else:
            self._show_state()
            self.notice.refuse(say("Given up. The passphrase is as it was."))
            self.hold()

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
            self._start(self._file.relocking(self._before, wanted), self._put_in_place)
        except Refused as why:
            self.notice.refuse(str(why))

    def _start(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self.work = Work(work)
        self.work.done.connect(then)
        self.work.failed.connect(self._failed)
        self._show_state()
        self.work.start()

    def _put_in_place(self, anew: object) -> None:
        self.work = None
        assert isinstance(anew, Anew)
        try:
            self._file.relock(anew)
        except (Refused, Trouble) as why:
            self.notice.refuse(str(why))
        else:
            self.notice.refuse(self._is_done())
        self._forget()

    def _is_done(self) -> str:
        if self._wanted is None:
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
        """What was typed; the one before is known until the page is left, for the copies that it opens."""
        self.old.clear()
        self.new.clear()
        self._show_state()
        (self.lock_others if self._copies else self.leave).setFocus()

    def _lock_others(self) -> None:
        self.notice.clear()
        self._start(self._file.locking(self._copies, self._before), self._locked_others)

    def _locked_others(self, sentences: object) -> None:
        assert isinstance(sentences, list)
        self.work = None
        self._show_state()
        self.notice.refuse("\n".join(map(str, sentences)) or say("Every copy opens as the workshop does now."))
        self.leave.setFocus()

    def _erase_others(self) -> None:
        self.notice.clear()
        try:
            self._file.erase_copies(self._copies)
        except Trouble as why:
            self.notice.refuse(str(why))
        else:
            self.notice.refuse(say_of(len(self._copies), "It is erased.", "They are erased."))
        self._show_state()
        self.leave.setFocus()

    def _show_state(self) -> None:
        locks, is_free = self._file.is_locked, self.work is None
        self.state.setText(say((LOCKED if locks else PLAIN) if is_free else WRITING))
        self.set.set_label(say("Change the passphrase") if locks else say("Lock the workshop"))
        self.leave.set_label(say("Back") if is_free else say("Cancel"))
        for part in (self.old, self.remove):
            part.setVisible(locks)
        for part in (self.old, self.new, self.set, self.remove, self._ways):
            part.setEnabled(is_free)
        self._show_others()

    def _show_others(self) -> None:
        if self.work is None:
            self._copies = self._file.copies_opening_otherwise()
        count, locks = len(self._copies), self._file.is_locked
        for part in (self.others, self._ways):
            part.setVisible(bool(count))
        lock = say_of(count, "Lock it with it, too", "Lock them with it, too")
        unlock = say_of(count, "Write it without one, too", "Write them without one, too")
        self.lock_others.set_label(lock if locks else unlock)
        self.erase_others.set_label(say_of(count, "Erase it", "Erase them"))
        self.others.setText(_others(self._copies))
        plain = 0 if locks else len(copies(self._file.path)) - count
        self.too.setVisible(bool(plain))
        self.too.setText(
            say_of(
                plain,
                "{n} backup or other copy beside it can be read by anyone, too, until it is locked or erased "
                "after this.",
                "{n} backups and other copies beside it can be read by anyone, too, until they are locked or erased "
                "after this.",
            )
        )


def _others(found: list[Path]) -> str:
    """Those that anyone reads first: they are why somebody looks here."""
    plain = sum(not is_locked(copy) for copy in found)
    rest = len(found) - plain
    said = list[str]()
    if plain:
        said.append(
            say_of(
                plain,
                "{n} backup or other copy beside it can still be read by anyone.",
                "{n} backups and other copies beside it can still be read by anyone.",
            )
        )
    if rest:
        said.append(
            say_of(
                rest,
                "{n} backup or other copy beside it still opens with an earlier passphrase.",
                "{n} backups and other copies beside it still open with an earlier passphrase.",
            )
        )
    return " ".join(said)

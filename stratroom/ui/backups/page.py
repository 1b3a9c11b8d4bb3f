"""The backups of one workshop: each with its time and what is in it, looked into one after the other in a worker.

Going back makes a new file under a free name; what is there stays as it is, damaged or not. What reads and writes is
handed in.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from stratroom.model.refusals import Refused, Trouble
from stratroom.ui.backups.files import Found, Subject, Ways
from stratroom.ui.backups.lead import lead
from stratroom.ui.backups.lines import elsewhere
from stratroom.ui.backups.row import BackupRow, about, holds, when
from stratroom.ui.console.page import beside
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.passphrase_asked import PassphraseAsked
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, Notice, PlainButton, PlainLabel, rule
from stratroom.ui.working import Work
from stratroom.words import say, say_of

T = TypeVar("T")
AskFolder = Callable[[QWidget, Path], Path | None]


class BackupsPage(PageOver):
    """`restored` carries the new file. `done`: back."""

    restored = Signal(object)

    def __init__(self, subject: Subject, ways: Ways) -> None:
        super().__init__()
        self._subject, self._ways = subject, ways
        self.ask_folder: AskFolder = _ask_folder
        self.work: Work | None = None
        self._making: Work | None = None
        self._again: Callable[[Path], None] | None = None
        self.elsewhere = PlainButton(say("Into another folder…"))
        self.notice = Notice(self.elsewhere)
        self.lead = PlainLabel("", "lead")
        self.fits = PlainLabel("", "body")
        self.why = PlainLabel(subject.why, "strong", ink="caution")
        self.passphrase = PassphraseAsked()
        self.save = PlainButton(say("Save what can be read"))
        self.back_up = PlainButton(say("Back up now"), "Ctrl+B")
        self.leave = PlainButton(say("Back"), "Esc")
        self.rows: dict[Path, BackupRow] = {}
        self._rows, self._list = QWidget(), QVBoxLayout()
        self._list.setSpacing(0)
        self._connect()
        self._lay_out()
        self.look()

    def look(self) -> None:
        """List what is there, and check one after the other, the newest first."""
        self._leave_off()
        self._show_rows(self._ways.kept(self._subject.file))
        jobs = [self._opened(path, partial(self._ways.look, path)) for path in self.rows]
        if self._subject.why:
            file = self._subject.file
            jobs.append(self._opened(file, partial(self._ways.look_at_what_fits, file)))
        elif self._ways.back_up is None:
            jobs.append(self._opened(self._subject.file, partial(self._ways.look, self._subject.file)))
        self._say_lead()
        self.work = self._begun(Work(*jobs), self._tell, self.notice.refuse)

    def hold(self) -> None:
        """On what is offered first."""
        offered = (row.restore for row in self.rows.values() if not row.restore.isHidden())
        next(offered, self.leave).setFocus()

    def leave_off(self) -> None:
        """Nobody looks any more."""
        self._leave_off()
        if self._making:
            self._making.leave_off()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes through to what lies beneath."""
        event.accept()

    # What is found

    def _show_rows(self, kept: Sequence[Path]) -> None:
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {path: BackupRow(self._ways.stamp(path)) for path in kept}
        self._found: dict[Path, Found] = {}
        for path, row in self.rows.items():
            row.restore_asked.connect(partial(self._restore, path))
            self._list.addWidget(row)

    def _opened(self, path: Path, act: Callable[[], T]) -> Callable[[], T]:
        """The act on a file, with what is typed now."""
        passphrase = self.passphrase.text

        def work() -> T:
            with self._ways.unlocked_with(passphrase, path):
                return act()

        return work

    def _tell(self, found: Found) -> None:
        if found.is_locked:
            self.passphrase.ask()
            if self.leave.hasFocus():
                self.passphrase.hold()
        if found.path == self._subject.file:
            self._compare_with(found.chains)
        if found.path == self._subject.file and not self._subject.why:
            self._say_why(found)
            return
        if found.path == self._subject.file:
            self._offer_what_fits(found)
            return
        had_whole = self._newest is not None
        self._found[found.path] = found
        row = self.rows[found.path]
        self._tell_row(found)
        self._say_lead()
        if not had_whole and not found.wrong and self.leave.hasFocus():
            row.restore.setFocus()

    def _tell_row(self, found: Found) -> None:
        self.rows[found.path].tell(found.wrong or self._in_it(found), is_whole=not found.wrong)

    def _compare_with(self, chains: tuple[str, ...]) -> None:
        """What the workshop holds is known by now."""
        self._subject = replace(self._subject, chains=chains)
        for found in self._found.values():
            self._tell_row(found)
        self._say_lead()

    def _is_elsewhere(self, found: Found) -> str:
        return elsewhere(self._subject.chains, found.chains)

    def _say_why(self, found: Found) -> None:
        """Nobody tried to open the workshop itself: whether it is whole is found here; if not, look on from there."""
        if not found.wrong or found.is_locked:
            return
        self._subject = replace(self._subject, why=say("The workshop itself does not open. {why}", why=found.wrong))
        self.why.setText(self._subject.why)
        self.why.show()
        self.look()

    def _in_it(self, found: Found) -> str:
        said = holds(found.entries, found.last)
        if other := self._is_elsewhere(found):
            return f"{said} · {other}"
        since = self._subject.now - found.entries
        if since <= 0:
            return said
        return said + " · " + say_of(since, "{n} entry since is not in it", "{n} entries since are not in it")

    def _offer_what_fits(self, found: Found) -> None:
        whole = self._newest
        if found.wrong or (whole and whole.entries >= found.entries):
            self.fits.setText(found.wrong if not whole else "")
        else:
            self.fits.setText(
                say(
                    "What can be read of the damaged file: {holds} ({when}). Up to there its chain proves it whole; it "
                    "can be saved as a new workshop. What came after it cannot be read.",
                    holds=holds(found.entries, found.last),
                    when=when(found.at),
                )
            )
            self.save.show()
            if not whole and self.leave.hasFocus():
                self.save.setFocus()
        self.fits.setVisible(bool(self.fits.text()))

    @property
    def _newest(self) -> Found | None:
        """The newest that is whole and this workshop's own, of those looked into."""
        looked_into = (self._found[path] for path in self.rows if path in self._found)
        return next((found for found in looked_into if not found.wrong and not self._is_elsewhere(found)), None)

    def _say_lead(self) -> None:
        self.lead.setText(lead(len(self.rows), self._found.values(), self._newest, self._subject.changed))

    # What is done

    def _restore(self, backup: Path) -> None:
        self._make(backup, lambda folder: self._ways.restore(backup, self._subject.file, folder))

    def _save(self) -> None:
        self._make(self._subject.file, lambda folder: self._ways.save(self._subject.file, folder))

    def _make(self, source: Path, make: Callable[[Path], Path], folder: Path | None = None) -> None:
        """One new file at a time: meanwhile no other is asked for."""
        self._leave_off()
        self.notice.clear()
        self.notice.refuse(say("The new file is being written …"))
        self._again = partial(self._make, source, make)
        self.setFocus()
        self._let_make(False)
        work = Work(self._opened(source, partial(make, folder or self._subject.file.parent)))
        work.came.connect(self._end_making)
        work.failed.connect(self._end_making)
        self._making = self._begun(work, self._made, self.notice.warn)

    def _let_make(self, may: bool) -> None:
        for each in (self._rows, self.save):
            each.setEnabled(may)

    def _end_making(self, _outcome: object) -> None:
        self.notice.clear()
        self._let_make(True)
        if self.hasFocus():
            self.hold()

    def _made(self, path: Path) -> None:
        self.notice.refuse(say("Restored as “{name}” in {folder}.", name=path.name, folder=path.parent))
        self.restored.emit(path)

    def _make_elsewhere(self) -> None:
        folder = self.ask_folder(self, self._subject.file.parent)
        if folder and self._again:
            self._again(folder)

    def _back_up(self) -> None:
        if self._ways.back_up:
            self.back_up.setEnabled(False)
            self._ways.back_up(self._backed_up)

    def _backed_up(self, said: str) -> None:
        """Unless the page was left meanwhile."""
        if isValid(self):
            self.back_up.setEnabled(True)
            self.look()
            self.notice.refuse(said)

    def _begun(self, work: Work, came: Callable[..., None], failed: Callable[[str], None]) -> Work:
        work.came.connect(came)
        work.failed.connect(partial(self._failed, failed))
        work.begin()
        return work

    def _failed(self, tell: Callable[[str], None], why: Exception) -> None:
        if not isinstance(why, Refused | Trouble):
            raise why
        tell(str(why))

    def _leave_off(self) -> None:
        if self.work:
            self.work.leave_off()
            self.work = None

    def _leave(self) -> None:
        self.leave_off()
        self.done.emit()

    def _connect(self) -> None:
        self.save.hide()
        self.fits.hide()
        if self._ways.back_up is None:
            self.back_up.hide()
        self.passphrase.given.connect(self.look)
        self.save.clicked.connect(self._save)
        self.elsewhere.clicked.connect(self._make_elsewhere)
        self.back_up.clicked.connect(self._back_up)
        self.leave.clicked.connect(self._leave)

    def _lay_out(self) -> None:
        if not self._subject.why:
            self.why.hide()
        self._rows.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        parts = (
            Heading(say("Backups of “{name}”", name=self._subject.file.stem)),
            self.why, self.notice, self.lead, self.passphrase, rule(heavy=True), self._rows, self.fits,
            beside(self.save), PlainLabel(about(self._ways.most), "small"),
        )  # fmt: skip
        framed(self, parts, (self.back_up, self.leave))


def _ask_folder(window: QWidget, proposed: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, say("Into another folder"), str(proposed))
    return Path(name) if name else None

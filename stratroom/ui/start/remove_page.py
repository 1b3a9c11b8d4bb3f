"""The page on which a finished workshop is taken off this computer: what there is of it, and one clear act.

It is written out first if that is wanted. What finds, writes and removes is handed in.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from stratroom.model.refusals import Refused, Trouble
from stratroom.ui.console.page import beside
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel, Tick
from stratroom.ui.widgets.how_far import HowFar
from stratroom.ui.widgets.secret import Secret
from stratroom.ui.working import Step, Work
from stratroom.words import listed, phrase, say, say_of

FOR_GOOD = phrase("All that is listed here is overwritten and removed. Nothing brings it back.")
FOR_GOOD_BUT = phrase(
    "All that is listed here is removed, and overwritten but for what is named below. Nothing brings back what was "
    "overwritten."
)
STOPPED = phrase("Its removing was stopped in the middle. What is left is overwritten and removed, too.")
STOPPED_BUT = phrase(
    "Its removing was stopped in the middle. What is left is removed, too, and overwritten but for what is named below."
)
OR_KEPT = phrase("Or keep what is left: no more of it is removed, and what is whole can be opened as before.")
BEYOND = phrase(
    "A solid-state disk may keep old blocks of it all the same. Copies elsewhere, on sticks, in mail, on other "
    "computers, and records that were written are not known here and stay."
)
WITHOUT_KEY = phrase("It is locked: your notes and drafts of it are found only with its passphrase.")
LOOKING = phrase("What there is of it is being looked for …")
WRITING = phrase("It is being written out …")
ERASING = phrase("It is being overwritten and removed. Once this has begun it is gone on with to the end.")
GIVING_UP = phrase("Giving up …")
GIVEN_UP = phrase("Given up. What was written whole by then stays in that folder; nothing is removed.")
NOTES_STAY = phrase("Your notes and drafts of it were not found and stay on this computer.")
FINISHED = phrase("It is finished, and nobody needs it here any more")
FINISHED_BUT = phrase("It is finished, and I know that not all of it is found here: what is named above stays")


class Found(Protocol):
    """What there is: files that go, those of them that have another name elsewhere, files that stay, and whether what
    lies in the user's own folder was found."""

    @property
    def paths(self) -> tuple[Path, ...]: ...

    @property
    def linked(self) -> tuple[Path, ...]: ...

    @property
    def unsure(self) -> tuple[Path, ...]: ...

    @property
    def has_origin(self) -> bool: ...


def what_stays(found: Found) -> list[str]:
    """A sentence for each thing that stays, because it is not found or is not known to be of this workshop."""
    said = list[str]()
    if found.unsure:
        names = listed([path.name for path in found.unsure])
        said.append(say("Not removed, as it is not of this workshop or cannot be read: {names}", names=names))
    return said if found.has_origin else [*said, say(NOTES_STAY)]


def _will_stay_elsewhere(found: Found) -> list[str]:
    if not found.linked:
        return []
    names = listed([path.name for path in found.linked])
    return [
        say(
            "Will be removed here, but not overwritten, as the same file has another name on this disk, and all it "
            "holds stays there: {names}",
            names=names,
        )
    ]


class RemovePage(PageOver):
    """`removed` once it is gone, with a sentence for each file that is left; `kept` where it is to stay. `look` is
    handed a passphrase or "", `write` a folder, and gives what it says of it; `remove` what was found. Each tells
    how far it is to its last argument; looking and writing end where that raises, erasing goes on to the end."""

    removed = Signal(object)
    kept = Signal()

    def __init__(
        self,
        name: str,
        look: Callable[[str, Step], Found],
        write: Callable[[Path, str, Step], Sequence[str]] | None,
        remove: Callable[[Found, Step], Sequence[str]],
        ask_folder: Callable[[QWidget], Path | None],
    ) -> None:
        super().__init__()
        self.name = name
        self._look, self._write, self._remove, self._ask_folder = look, write, remove, ask_folder
        self.work: Work | None = None
        self.found: Found | None = None
        self._doing = LOOKING
        self.how_far = HowFar()
        self.state, self.files, self.left = PlainLabel("", "lead"), PlainLabel("", "small"), PlainLabel("", "small")
        self.without_key, self.passphrase = PlainLabel(say(WITHOUT_KEY), "strong"), Secret(say("Passphrase"))
        self.look_again = PlainButton(say("Look with its passphrase"))
        self.write_out = PlainButton(say("Write record, tables and case first…"))
        self.finished = Tick(say(FINISHED))
        self.remove = PlainButton(say("Remove it for good"))
        self.or_kept, self.keep = PlainLabel(say(OR_KEPT)), PlainButton(say("Keep what is left"))
        self.leave = PlainButton(say("Back"), "Esc")
        heading = Heading(say("Remove “{name}”", name=name))
        key = (self.without_key, self.passphrase, beside(self.look_again))
        self._key = key
        last = (beside(self.write_out), self.or_kept, PlainLabel(say(BEYOND), "small"), self.finished)
        framed(
            self,
            (heading, self.state, self.how_far, self.notice, self.files, self.left, *key, *last),
            (self.remove, self.keep, self.leave),
        )
        self.write_out.setVisible(bool(write))
        for part in (self.or_kept, self.keep):
            part.hide()
        self._connect()
        self.look()

    def look(self) -> None:
        """Find what there is, in a worker."""
        passphrase = self.passphrase.text()
        self._start(lambda step: self._look(passphrase, step), self._looked, LOOKING)

    def offer_to_keep(self, keep: Callable[[], None]) -> None:
        """For one whose removing was stopped: what is left of it may stay. `keep` raises Refused or Trouble where it
        cannot."""

        def kept() -> None:
            try:
                keep()
            except (Refused, Trouble) as why:
                self.notice.refuse(str(why))
            else:
                self.kept.emit()

        for part in (self.or_kept, self.keep):
            part.show()
        self.keep.clicked.connect(kept)

    @property
    def is_erasing(self) -> bool:
        return self.work is not None and self._doing == ERASING

    def hold(self) -> None:
        self.leave.setFocus()

    def leave_off(self) -> None:
        """Nobody waits for it any more; what is to be erased is, to the end."""
        if self.work and not self.is_erasing:
            self.work.leave_off()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.leave.click()

    def _connect(self) -> None:
        self.leave.clicked.connect(self._leave)
        self.look_again.clicked.connect(self.look)
        self.passphrase.submitted.connect(lambda _text: self.look())
        self.write_out.clicked.connect(self._write_out)
        self.finished.toggled.connect(lambda _on: self._show())
        self.remove.clicked.connect(self._remove_it)

    def _start(self, job: Callable[[Step], object], then: Callable[[object], None], doing: str) -> None:
        if self.work:
            return
        self.notice.clear()
        self.passphrase.refuse("")
        self._doing = doing
        work = Work(lambda: job(told if doing == ERASING else work.step(told)))
        told = work.went_on.emit
        work.went_on.connect(self.how_far.tell)
        work.came.connect(then)
        work.failed.connect(self._failed)
        self.work = work
        self._show()
        self.how_far.begin()
        work.begin()

    def _looked(self, found: object) -> None:
        self.work, self.found = None, cast("Found", found)
        if self._write is None and not self.found.paths:
            self._remove_it()  # all of it has gone by now; only that it was begun is still written down
        else:
            self._show()

    def _failed(self, why: Exception) -> None:
        self.work = None
        self._show()
        if not isinstance(why, Refused | Trouble):
            raise why
        if getattr(why, "at", "") == "passphrase":
            self.passphrase.refuse(str(why))
            self.passphrase.setFocus()
        else:
            self.notice.refuse(str(why))

    def _write_out(self) -> None:
        folder, passphrase, write = self._ask_folder(self), self.passphrase.text(), self._write
        if folder and write:
            self._start(lambda step: write(folder, passphrase, step), self._written, WRITING)

    def _written(self, sentences: object) -> None:
        self.work = None
        assert isinstance(sentences, list)
        self._show()
        self.notice.refuse("\n".join(map(str, sentences)))

    def _remove_it(self) -> None:
        found = self.found
        if found:
            self._start(lambda step: self._remove(found, step), self._is_removed, ERASING)

    def _is_removed(self, sentences: object) -> None:
        self.work = None
        self.removed.emit(sentences)

    def _leave(self) -> None:
        """Back; while something is written out, first here, and given up once that has ended."""
        if self.work:
            self.work.leave_off()
        if self.work is None or self._doing == LOOKING:
            self.work = None
            self.done.emit()
        else:
            self.work.ended.connect(self._gave_up)
            self._doing = GIVING_UP
            self._show()

    def _gave_up(self) -> None:
        self.work = None
        self._show()
        self.notice.refuse(say(GIVEN_UP))
        self.leave.setFocus()

    def _show(self) -> None:
        is_free, found = self.work is None, self.found
        paths = found.paths if found else ()
        self.state.setText(say(self._what_happens() if is_free else self._doing))
        if is_free:
            self.how_far.end()
        is_too_late = self._doing in {ERASING, GIVING_UP}
        self.leave.set_label(say("Back") if is_free or is_too_late else say("Cancel"))
        self.leave.setEnabled(is_free or not is_too_late)
        self.files.setText("\n".join(_in_folders(paths)))
        stays = [*_will_stay_elsewhere(found), *what_stays(found)] if found else []
        self.left.setText("\n".join(stays))
        self.left.setVisible(bool(stays))
        self._say_tick(say(FINISHED_BUT if stays else FINISHED))
        asks = found is not None and not found.has_origin and self._write is not None
        for part in self._key:
            part.setVisible(asks)
        for part in (*self._key, self.write_out, self.keep, self.finished):
            part.setEnabled(is_free)
        self.remove.setEnabled(is_free and bool(paths) and self.finished.isChecked())

    def _what_happens(self) -> str:
        """To what is listed, if it is removed; what has another name is not overwritten."""
        if self.found and self.found.linked:
            return FOR_GOOD_BUT if self._write else STOPPED_BUT
        return FOR_GOOD if self._write else STOPPED

    def _say_tick(self, label: str) -> None:
        """What was agreed to before it was said otherwise is not agreed to."""
        if self.finished.text() != label:
            self.finished.setText(label)
            self.finished.setAccessibleName(label)
            self.finished.setChecked(False)


def _in_folders(paths: Sequence[Path]) -> list[str]:
    """One line a folder, with what lies there."""
    folders = dict.fromkeys(path.parent for path in paths)
    return [_in_folder(folder, [path.name for path in paths if path.parent == folder]) for folder in folders]


def _in_folder(folder: Path, names: Sequence[str]) -> str:
    told = listed(names) if len(names) <= (4 if folder.name.endswith(" backups") else 12) else ""
    count = say_of(len(names), "{n} file in {folder}", "{n} files in {folder}", folder=folder)
    return say("{count}: {names}", count=count, names=told) if told else count

"""What the page "Passphrase" says of files beside the workshop that are named as its copies, and the ways on with them.

Each is named; copies that open otherwise than the workshop are offered to be locked alike or erased, all others are
left. They are looked for in a worker, for each is read.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.storage.copies import is_stamped
from stratroom.storage.copies_found import CopiesFound, find_copies
from stratroom.storage.copy_names import BACKUPS
from stratroom.storage.snapshot import Snapshot
from stratroom.ui.console.page import beside
from stratroom.ui.passphrase_asked import PassphraseAsked
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.ui.widgets.how_far import HowFar
from stratroom.ui.working import Work
from stratroom.words import listed, say, say_of

Known = Callable[[], Iterable[Path]]
"""Workshops known from elsewhere, by their paths."""


class PassphraseCopies(QWidget):
    """`found` once they were looked into; `look` asks for that. `known` is asked as it is looked."""

    has_found = Signal()

    def __init__(self, taken: Callable[[], Snapshot], known: Known = tuple) -> None:
        super().__init__()
        self._taken, self._known = taken, known
        self.looking: Work | None = None
        self.found = CopiesFound()
        self.others, self.too = PlainLabel("", "strong"), PlainLabel("", "body")
        self.lock, self.erase = PlainButton(""), PlainButton("")
        self.asked, self.how_far = PassphraseAsked(say("An earlier passphrase")), HowFar()
        self._ways = beside(self.lock, self.erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.others, self._ways, self.too, self.asked, self.how_far):
            column.addWidget(part)
        self.asked.given.connect(lambda: self.look(self.asked.text))
        self._show(CopiesFound())

    def look(self, *passphrases: str) -> None:
        """Into all that is there; what is locked also with these, and what was found to open it before."""
        self.rest()
        find = partial(find_copies, self._taken(), known=self._known(), keys=self.found.keys)
        self.looking = work = Work(lambda: find(work.step(work.went_on.emit), passphrases=passphrases))
        work.went_on.connect(self.how_far.tell)
        work.came.connect(self._came)
        work.failed.connect(self._failed)
        self.how_far.begin()
        work.begin()

    def rest(self) -> None:
        """While something else is done: what stands here may not be so any more."""
        work, self.looking = self.looking, None
        if work:
            work.leave_off()
        self.how_far.end()
        for part in (self._ways, self.asked):
            part.setEnabled(False)

    def _came(self, found: object) -> None:
        assert isinstance(found, CopiesFound)
        self.looking = None
        self.how_far.end()
        self._show(found)
        self.has_found.emit()

    def _failed(self, why: Exception) -> None:
        self.looking = None
        self.how_far.end()
        raise why

    def _show(self, found: CopiesFound) -> None:
        self.found = found
        taken = self._taken()
        said = _opening_otherwise(found, taken.path.parent), _left(found, taken)
        for label, sentence in zip((self.others, self.too), said, strict=True):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        count = len(found.otherwise)
        lock = say_of(count, "Lock it with it, too", "Lock them with it, too")
        unlock = say_of(count, "Write it without one, too", "Write them without one, too")
        self.lock.set_label(lock if taken.key else unlock)
        self.erase.set_label(say_of(count, "Erase it", "Erase them"))
        self._ways.setVisible(bool(count))
        for part in (self._ways, self.asked):
            part.setEnabled(True)
        if found.asks:
            self.asked.ask(say("It opens none of them."))
        else:
            self.asked.put_away()


def _opening_otherwise(found: CopiesFound, home: Path) -> str:
    """Those that anyone reads first: they are why somebody looks here."""
    said = list[str]()
    if found.plain:
        said.append(say("Can still be read by anyone: {names}.", names=_named(found.plain, home)))
    if found.locked:
        said.append(say("Still opens with an earlier passphrase: {names}.", names=_named(found.locked, home)))
    return "\n".join(said)


def _left(found: CopiesFound, taken: Snapshot) -> str:
    """What is not locked or erased here, or not yet: each kind in a line of its own."""
    home, said = taken.path.parent, list[str]()
    if found.alike and not taken.key:
        names = _named(found.alike, home)
        said.append(say("Can be read by anyone, too, until it is locked or erased after this: {names}.", names=names))
    if found.own:
        said.append(_own(found.own, home))
    if found.unknown:
        said.append(
            say(
                "Left, for it cannot be told whether it is a copy: {names}. It opens with a passphrase that is not "
                "known here, is damaged, or cannot be read now. Give that passphrase, or try again later. A damaged "
                "one may still be read by anyone: delete it by hand, and empty the bin, if nothing in it is needed.",
                names=_named(found.unknown, home),
            )
        )
    if found.shut:
        folders = listed([str(folder) for folder in found.shut])
        said.append(say("Copies may lie in {folders}, too, which cannot be looked into now.", folders=folders))
    if found.alike and taken.key:
        said.append(
            say(
                "Goes on opening with this passphrase after a change, until it is locked or erased: {names}.",
                names=_named(found.alike, home),
            )
        )
    return "\n".join(said)


def _own(own: Sequence[Path], home: Path) -> str:
    return say_of(
        len(own),
        "{names} can be read by anyone or opens otherwise, and is left: it may hold what this one does not, was "
        "restored from a backup or is open, and so is a workshop of its own. Open it to lock it. It goes with this one "
        "when that is removed on the start screen.",
        "{names} can be read by anyone or open otherwise, and are left: each may hold what this one does not, was "
        "restored from a backup or is open, and so is a workshop of its own. Open them to lock them. They go with this "
        "one when that is removed on the start screen.",
        names=_named(own, home),
    )


def _named(files: Iterable[Path], home: Path) -> str:
    """Backups by their number and folder, others by name, also a backup that somebody gave another; what lies elsewhere
    than in `home` with its folder."""
    kept = [file for file in files if file.parent.name.endswith(BACKUPS) and is_stamped(file)]
    backups, others = Counter(file.parent for file in kept), [file for file in files if file not in kept]
    return listed(
        [
            *(_in_folder(file.name, file.parent, home) for file in others),
            *(
                say_of(count, "{n} backup in {folder}", "{n} backups in {folder}", folder=_folder(each, home))
                for each, count in backups.items()
            ),
        ]
    )


def _folder(folder: Path, home: Path) -> str:
    return folder.name if folder.parent == home else str(folder)


def _in_folder(name: str, folder: Path, home: Path) -> str:
    return name if folder == home else say("{name} in {folder}", name=name, folder=folder)

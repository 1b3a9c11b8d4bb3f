"""A locked workshop on the start screen: a small page asks for its passphrase, as often as wanted. Whether it opens the
file is found out by whoever opens it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from stratroom.storage.locked import DoesNotOpen, Locked
from stratroom.ui.entry.onlookers import mirrored
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel, Tick
from stratroom.ui.widgets.secret import Secret
from stratroom.words import say

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow


class UnlockPage(QWidget):
    """`given` carries what was typed; `done` goes back."""

    given = Signal(str)
    done = Signal()

    def __init__(self, path: Path, *, read_only: bool) -> None:
        super().__init__()
        self.path, self.read_only = path, read_only
        self.passphrase = Secret(say("Passphrase"))
        self.see = Tick(say("Show what is typed"))
        self.said = PlainLabel("", "small", ink="caution")
        self.unlock = PlainButton(say("Open to read only") if read_only else say("Open"), "Ctrl+Return")
        self.back = PlainButton(say("Back"), "Esc")
        about = say("It opens with its passphrase alone. Whoever has forgotten it cannot open it, neither can we.")
        lead, folder = PlainLabel(about, "lead"), PlainLabel(str(path.parent), "small")
        heading = Heading(say("“{name}” is locked", name=path.stem))
        framed(self, (heading, lead, folder, self.passphrase, self.see, self.said), (self.unlock, self.back))
        self.said.hide()
        self.see.toggled.connect(self._see)
        self.passphrase.submitted.connect(lambda _text: self._give())
        self.unlock.clicked.connect(self._give)
        self.back.clicked.connect(self.done)

    def hold(self) -> None:
        """The hands in the field; what stands there is replaced by what is typed next."""
        self.passphrase.setFocus()
        self.passphrase.edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.passphrase.refuse("")
        self.given.emit(self.passphrase.text())

    def _see(self, is_shown: bool) -> None:
        self.said.hide()
        if is_shown and (why := mirrored()):
            self.see.setChecked(False)
            self.said.setText(why)
            self.said.show()
            return
        self.passphrase.show_letters(is_shown=is_shown)


class Unlocking(QObject):
    """`given` carries the path, whether to read only, and what was typed."""

    given = Signal(object, bool, str)

    def __init__(self, window: "StartWindow") -> None:
        super().__init__(window)
        self._window = window
        self.page: UnlockPage | None = None

    def asks(self, path: Path, why: Exception, *, read_only: bool) -> bool:
        """Whether it is for want of a passphrase, or of the right one, that the file did not open: then ask for it."""
        if not isinstance(why, Locked | DoesNotOpen):
            if self.page and getattr(why, "at", "") == "passphrase":
                self._again(self.page, str(why))
                return True
            self.put_away()
            return False
        if not self.page or (self.page.path, self.page.read_only) != (path, read_only):
            self._show(path, read_only)
        if self.page and isinstance(why, DoesNotOpen):
            self._again(self.page, str(why))
        return True

    def put_away(self) -> None:
        """It is open, or not wanted any more: nothing of what was typed stays."""
        page, self.page = self.page, None
        if page:
            page.passphrase.clear()
            self._window.take_away(page)

    def _show(self, path: Path, read_only: bool) -> None:
        self.put_away()
        self.page = page = UnlockPage(path, read_only=read_only)
        page.given.connect(lambda typed: self.given.emit(path, read_only, typed))
        page.done.connect(self._leave)
        self._window.opening_bar.left.connect(page.hold)
        self._window.show_page(page)
        page.hold()

    def _again(self, page: UnlockPage, sentence: str) -> None:
        page.passphrase.refuse(sentence)
        page.hold()

    def _leave(self) -> None:
        self.put_away()
        self._window.home.files.stops[0].setFocus()

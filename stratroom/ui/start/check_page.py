"""From the start screen: is this file as it was written, and of which moment are six noted words? Nothing is opened.

What checks is handed in and runs in a worker; this page only asks and says what came of it.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.passphrase_asked import PassphraseAsked
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel
from stratroom.ui.widgets.fields import Field
from stratroom.words import say

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow


class Found(Protocol):
    """What came of it, in sentences."""

    @property
    def of_file(self) -> str: ...

    @property
    def of_words(self) -> str: ...

    @property
    def is_good(self) -> bool: ...

    @property
    def is_locked(self) -> bool: ...


Check = Callable[[Path, str, str], Found]
"""A file, the words and the passphrase that were typed, "" where none were."""


class CheckPage(QWidget):
    """`done`: back to the first page. `ask` is how a file is chosen."""

    done = Signal()

    def __init__(self, check: Check, ask: Callable[[], Path | None]) -> None:
        super().__init__()
        self._check, self._ask = check, ask
        self.file: Path | None = None
        self.job: Checking | None = None
        self.choose = PlainButton(say("Choose a file…"))
        self.which, self.of_file = PlainLabel("", "body"), PlainLabel("", "strong")
        self.passphrase = PassphraseAsked()
        self.words = Field(say("Six words that were noted"), hint=say("for example: oak olive opal orange orbit otter"))
        self.compare, self.of_words = PlainButton(say("Compare the words")), PlainLabel("", "strong")
        self.back = PlainButton(say("Back"), "Esc")
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.compare.clicked.connect(self.look)
        self.passphrase.given.connect(self.look)
        self.words.submitted.connect(self.look)
        self.back.clicked.connect(self.done)
        self._show_what_can_be()

    def look(self) -> None:
        """Check the file, and the words where some are typed; one at a time."""
        if self.file is None or self.job:
            return
        self.of_file.setText(say("Checking …"))
        self.of_words.setText("")
        self.job = Checking(partial(self._check, self.file, self.words.text(), self.passphrase.text))
        self.job.finished.connect(self._tell)
        self.job.start()
        self._show_what_can_be()

    def leave_off(self) -> None:
        """Wait for what is being checked."""
        if self.job:
            self.job.wait()

    def _choose(self) -> None:
        if path := self._ask():
            self.file = path
            self.passphrase.put_away()
            self.which.setText(path.name)
            self.look()

    def _tell(self) -> None:
        job, self.job = self.job, None
        self._show_what_can_be()
        if job and (found := job.result()):
            self.of_file.setText(found.of_file)
            self.of_words.setText(found.of_words)
            if found.is_locked:
                self.passphrase.ask()
                self.passphrase.hold()
            else:
                self.words.setFocus()

    def _show_what_can_be(self) -> None:
        self.choose.setEnabled(self.job is None)
        self.compare.setEnabled(self.file is not None and self.job is None)

    def _lay_out(self) -> None:
        heading = Heading(say("Check a file"))
        about = PlainLabel(
            say(
                "Whether a workshop file is as Stratroom wrote it. Nothing in it is changed. Without noted words, "
                "entries that were cut off its end cannot be found: note the six words that each reveal shows, or "
                "those at the foot of the record, and type them here."
            ),
            "body",
        )
        choosing, comparing = at_left(self.choose), at_left(self.compare)
        of_file = (self.which, self.of_file, self.passphrase)
        framed(self, (heading, about, choosing, *of_file, self.words, comparing, self.of_words), (self.back,))


def at_left(button: QWidget) -> QWidget:
    """As wide as it needs, in a row of its own."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return whole


class Checking(QThread):
    """One check, in a worker."""

    def __init__(self, check: Callable[[], Found]) -> None:
        super().__init__()
        self._check = check
        self._found: Found | None = None
        self._why: Exception | None = None

    def run(self) -> None:
        try:
            self._found = self._check()
        except Exception as why:  # noqa: BLE001 - a bug: raised again in the thread of the windows
            self._why = why

    def result(self) -> Found | None:
        """What came of it; a bug is raised here."""
        if self._why:
            raise self._why
        return self._found


def check_a_file(window: "StartWindow", folder: Path, check: Check) -> None:
    """Turn to the page."""
    page = CheckPage(check, lambda: window.ask_file(window, folder))

    def leave() -> None:
        page.leave_off()
        window.take_away(page)
        window.home.files.check.setFocus()

    page.done.connect(leave)
    window.show_page(page)
    page.choose.setFocus()

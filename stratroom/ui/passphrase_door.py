"""From the console to the page "Passphrase" and back: whether it can be opened now, and that nothing of it is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from stratroom.room import Room
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.passphrase_copies import Known
from stratroom.ui.passphrase_page import Drafts, PassphrasePage
from stratroom.words import say


class PassphraseDoor(QObject):
    """`page` while it lies over the desk. `is_busy`: a backup is being written, as the workshop is locked now. `known`:
    workshops that were opened on this computer, whose folders may hold copies of this one."""

    def __init__(self, console: ConsoleWindow, room: Room, drafts: Drafts, is_busy: Callable[[], bool]) -> None:
        super().__init__(console)
        self._console, self._room, self._drafts, self._is_busy = console, room, drafts, is_busy
        self.page: PassphrasePage | None = None
        self.known: Known = tuple
        console.desk.rail.passphrase.triggered.connect(self.open)

    def open(self) -> None:
        """Lay the page over the desk."""
        file = self._room.file
        self.page = page = PassphrasePage(file, self._why_not_now, self._onlookers, self._drafts, self.known)
        page.done.connect(self.put_away)
        self._console.show_over(page)

    def put_away(self) -> None:
        """What is being written is given up, unless it is in its place."""
        page, self.page = self.page, None
        if page:
            page.end()

    def _why_not_now(self) -> str:
        """While a round without names is open its box stays as it is: two of them would show who answered between."""
        rounds = self._room.workshop.rounds.values()
        if any(round.is_pending and not round.is_named for round in rounds):
            return say("A round without names is open. Set, change or remove the passphrase after its reveal.")
        if self._is_busy():
            return say("A backup is being written. Try again in a moment.")
        return ""

    def _onlookers(self) -> str:
        if self._console.onlookers():
            return say("The room would read along. Set the screens to extend, or type it without having it shown.")
        return ""

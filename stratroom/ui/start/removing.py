"""On the start screen: to the page on which a finished workshop is removed, and on with one that was stopped."""

from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from PySide6.QtCore import QObject, Signal

from stratroom.ui.recent import Recent
from stratroom.ui.start.remove_page import RemovePage
from stratroom.ui.start.which import WhichPage
from stratroom.words import quoted, say

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow


class Removing(QObject):
    """`asked` carries the workshop that is to go; None to go on with one whose removing was stopped."""

    asked = Signal(object)

    def __init__(self, window: "StartWindow", recent: Recent, folder: Path) -> None:
        super().__init__(window)
        self._window, self._recent, self._folder = window, recent, folder
        self.page: RemovePage | None = None
        self._has_asked = False

    def ask_which(self) -> None:
        """One of the list, or another."""
        about = say("Which workshop is finished and goes from this computer?")
        page = WhichPage(self._recent.paths(), say("Finish and remove"), about)
        page.chosen.connect(self.asked)
        page.other_asked.connect(self._ask_other)
        self._window.going_back.show(page)

    def show(self, page: RemovePage, opens: Path | None = None) -> None:
        """What there is of it is looked through while the page stands. `opens`: what was to be opened, and is where it
        is kept."""
        self.page = page
        page.removed.connect(lambda left: self._removed(page, left))
        page.kept.connect(lambda: self._kept(page, opens))
        page.done.connect(self._forget)
        self._window.going_back.show(page)

    @property
    def was_stopped(self) -> bool:
        """Whether one was begun and not ended: seen by a list that it left, without loading what reads it. Not where
        the system lets nobody look: nothing could be written down there, either."""
        folder = user_data_path("stratroom", appauthor=False) / "wiping"
        try:
            return folder.is_dir() and any(folder.glob("*.json"))
        except OSError:
            return False

    def go_on(self) -> None:
        """Once, as soon as nothing else is asked for."""
        if not self._has_asked and self.was_stopped:
            self.asked.emit(None)
        self._has_asked = True

    def why_not_open(self) -> str:
        """Why no workshop may be opened now; "" where one may."""
        if self._window.is_opening:
            return say("Another workshop is being opened. Wait until it is, or cancel that first.")
        if self.page and self.page.is_erasing:
            name = quoted(self.page.name)
            return say("{name} is being removed from this computer. Open another one when that is done.", name=name)
        return ""

    def leave_off(self) -> None:
        """The window goes: nothing more is looked for or written out; what is being erased is, to the end."""
        if self.page:
            self.page.leave_off()

    def _ask_other(self) -> None:
        if path := self._window.ask_file(self._window, self._folder):
            self.asked.emit(path)

    def _removed(self, page: RemovePage, left: list[str]) -> None:
        name = quoted(page.name)
        page.done.emit()
        self._window.list_recent()
        if left:
            self._window.say("\n".join([say("Of {name} something may be left.", name=name), *left]))
        else:
            self._window.say(say("{name} is removed from this computer.", name=name))

    def _kept(self, page: RemovePage, opens: Path | None) -> None:
        page.done.emit()
        if opens:
            self._window.open_asked.emit(opens)
        else:
            self._window.say(say("What is left of {name} stays on this computer.", name=quoted(page.name)))

    def _forget(self) -> None:
        self.page = None

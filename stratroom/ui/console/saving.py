"""When something could not be saved: said where people look now, on the desk or above what lies over it, with ways on.

The sentence is about the file, never about what was written. What is written stays in its form; where that form is an
author's own, it alone knows the words, and trying again is pressing its button once more.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from stratroom.ui.bridge import Bridge
from stratroom.ui.console.desk import Desk
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.console.trouble import TroubleNotice
from stratroom.ui.entry.screen import PrivateScreen
from stratroom.words import say


class Saving(QObject):
    """`bar` stands above the pages. `ask_folder` is handed the folder the file lies in."""

    def __init__(
        self, bridge: Bridge, desk: Desk, pages: QStackedWidget, ask_folder: Callable[[Path], Path | None]
    ) -> None:
        super().__init__(pages)
        self._bridge, self._desk, self._pages, self._ask_folder = bridge, desk, pages, ask_folder
        self.bar = TroubleNotice()
        bridge.troubled.connect(self._warn)
        bridge.changed.connect(self.bar.clear)
        bridge.moved.connect(lambda _path: desk.status.show_room(bridge.room))
        pages.currentChanged.connect(self._turned)
        self.bar.put_away.connect(self._hold)
        for notice in (desk.notice, self.bar):
            notice.again_asked.connect(self.try_again)
            notice.elsewhere_asked.connect(self.save_elsewhere)

    def try_again(self) -> bool:
        """Whether the act that ended in trouble is done now, or nothing is left to do."""
        if not self._tries():
            self.notice.say_tried(f"{self._desk.time.now:%H:%M:%S}")
            return False
        self._put_right()
        return True

    def _tries(self) -> bool:
        over = self._pages.currentWidget()
        if isinstance(over, PrivateScreen | PageOver) and over.tries_again():
            return not self.notice.is_trouble
        return self._bridge.try_again()

    def save_elsewhere(self) -> None:
        """Ask for a folder and go on there with everything that was acknowledged, then with what was not."""
        folder = self._ask_folder(self._bridge.room.file.path.parent)
        if not folder or not self._bridge.go_on_in(folder):
            return
        self._put_right()
        if self.try_again():
            self.notice.refuse(where_now(self._bridge.room.file.path))

    @property
    def notice(self) -> TroubleNotice:
        """Where people look now."""
        return self._desk.notice if self._pages.currentWidget() is self._desk else self.bar

    def _put_right(self) -> None:
        self._desk.leaving.take_back()
        self.bar.clear()
        self._desk.notice.clear()

    def _warn(self, sentence: str) -> None:
        if self.notice is self.bar:
            self.bar.warn(sentence)

    def _turned(self) -> None:
        """On the desk its own notice says it."""
        if self.notice is not self.bar:
            self.bar.clear()

    def _hold(self) -> None:
        """The hands go back to where they were on the page."""
        if over := self._pages.currentWidget():
            (over.focusWidget() or over).setFocus()


def where_now(path: Path) -> str:
    """Where the workshop lies from now on."""
    return say("Work goes on in “{name}” in {folder}.", name=path.name, folder=path.absolute().parent)

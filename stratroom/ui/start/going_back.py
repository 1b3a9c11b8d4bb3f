"""On the start screen: from a workshop that cannot be opened, or one that is chosen, to its backups and on."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stratroom.ui.backups.page import BackupsPage
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.recent import Recent
from stratroom.ui.start.remove_page import RemovePage
from stratroom.ui.start.which import WhichPage

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow


class GoingBack(QObject):
    """`asked` carries the workshop whose backups are to be shown, and why it cannot be opened ("" where it can)."""

    asked = Signal(object, str)

    def __init__(self, window: "StartWindow", recent: Recent, folder: Path) -> None:
        super().__init__(window)
        self._window, self._recent, self._folder = window, recent, folder
        self.page: PageOver | None = None
        notice = window.notice
        notice.backups_asked.connect(self.asked)
        notice.find_asked.connect(self._find)
        notice.forget_asked.connect(self._forget)
        notice.read_asked.connect(window.read_asked)

    def ask_which(self) -> None:
        """Whose backups: one of the list, or another."""
        page = WhichPage(self._recent.paths())
        page.chosen.connect(lambda path: self.asked.emit(path, ""))
        page.other_asked.connect(self._ask_other)
        self.show(page)

    def show_backups(self, page: BackupsPage) -> None:
        """In place of what was asked before it."""
        page.restored.connect(lambda path: self._open(page, path))
        self.show(page)

    def show(self, page: PageOver) -> None:
        """Turn to a page of these; the one before goes."""
        before, self.page = self.page, page
        page.done.connect(self.leave)
        self._window.show_page(page)
        page.hold()
        if before:
            self._let_go(before)

    def leave(self) -> None:
        """Back to the first page, if one of these is shown."""
        page, self.page = self.page, None
        if page:
            self._window.show_page(self._window.home)
            self._window.home.files.backups.setFocus()
            self._let_go(page)

    def _open(self, page: BackupsPage, restored: Path) -> None:
        """A locked one opens with what its backup did."""
        if page.passphrase.text:
            self._window.unlocking.given.emit(restored, False, page.passphrase.text)
        else:
            self._window.open_asked.emit(restored)

    def end(self) -> None:
        """The window closes: nobody looks any more."""
        if isinstance(self.page, BackupsPage):
            self.page.leave_off()

    def _let_go(self, page: PageOver) -> None:
        if isinstance(page, BackupsPage | RemovePage):
            page.leave_off()
        self._window.pages_shown.removeWidget(page)
        page.deleteLater()

    def _ask_other(self) -> None:
        if path := self._window.ask_file(self._window, self._folder):
            self.asked.emit(path, "")

    def _find(self, path: Path) -> None:
        """A workshop that is not where it was, from the nearest folder that is there."""
        near = next((folder for folder in path.parents if folder.is_dir()), self._folder)
        if found := self._window.ask_file(self._window, near):
            self._window.open_asked.emit(found)

    def _forget(self, path: Path) -> None:
        self._recent.forget(path)
        self._window.notice.clear()
        self._window.list_recent()

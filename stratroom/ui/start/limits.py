"""The way from the start screen to what is not defended, and back to where it was left."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from stratroom.ui.console.undefended import Undefended

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow


class Limits:
    """F2 from every page and back, and a button at the foot of the first. The page is made when it is asked for."""

    def __init__(self, window: "StartWindow", pages: QStackedWidget) -> None:
        self._pages = pages
        self.page: Undefended | None = None
        self._before: QWidget | None = None
        QShortcut(QKeySequence("F2"), window, self.show).setAutoRepeat(False)
        window.home.foot.limits.clicked.connect(self.show)

    def show(self) -> None:
        if self.page is None:
            self.page = Undefended()
            self.page.done.connect(self._put_away)
            self._pages.addWidget(self.page)
        if self._pages.currentWidget() is self.page:
            self._put_away()
        else:
            self._before = self._pages.currentWidget()
            self._pages.setCurrentWidget(self.page)

    def _put_away(self) -> None:
        if self._before:
            self._pages.setCurrentWidget(self._before)

"""The screen private words are written on. It shows one page at a time and covers it when nobody is there.

A private page is made anew for each person and destroyed with what was typed in it when it is left.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from stratroom.ui.entry.cover import CoverPage
from stratroom.ui.entry.first_touch import FirstTouch
from stratroom.ui.entry.onlookers import Onlookers, mirrored

IDLE = 60_000
"""Milliseconds without a key or the mouse after which an entry is covered."""

_SIGNS_OF_LIFE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod)


class PrivateScreen(QWidget):
    """`done`: back to the console. `covered`: a private page was hidden; its words are still there, unseen."""

    done = Signal()
    covered = Signal()

    def __init__(self, idle: int = IDLE) -> None:
        super().__init__()
        self.page: QWidget | None = None
        self.is_private = False
        self.onlookers: Onlookers = mirrored
        self._pages = QStackedLayout(self)
        self.over = CoverPage()
        self.over.go_on.clicked.connect(self._uncover)
        self.over.put_aside.clicked.connect(self.put_aside)
        self._pages.addWidget(self.over)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle)
        self._idle.timeout.connect(self.cover)

    @property
    def is_covered(self) -> bool:
        return self._pages.currentWidget() is self.over

    def show_page(self, page: QWidget, *, private: str = "") -> None:
        """Shows a page and destroys the one before it. `private` says what lies beneath when it is covered."""
        self._throw_away()
        self.page, self.is_private = page, bool(private)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if private:
            self.over.lie_over(private)
            self._watch(page)

    def cover(self) -> None:
        """Hides a private page at once; other pages hold nothing to hide."""
        self._idle.stop()
        if self.is_private and not self.is_covered:
            self._pages.setCurrentWidget(self.over)
            self.over.setFocus()
            self.covered.emit()

    def put_aside(self) -> None:
        """Leave the covered page; what was typed there is gone."""
        raise NotImplementedError(f"{type(self).__name__} has nowhere to go")

    def leave(self) -> None:
        """Back to the console; nothing stays here."""
        self._throw_away()
        self.done.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and not self.is_covered:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _watch(self, page: QWidget) -> None:
        for widget in (page, *page.findChildren(QWidget)):
            widget.installEventFilter(self)
        FirstTouch(page)
        self._idle.start()

    def _uncover(self) -> None:
        if refusal := self.onlookers():
            self.over.notice.refuse(refusal)
        elif self.page:
            self.over.notice.clear()
            self._pages.setCurrentWidget(self.page)
            self._idle.start()

    def _throw_away(self) -> None:
        self._idle.stop()
        if self.page:
            self._pages.removeWidget(self.page)
            self.page.setParent(None)
            self.page.deleteLater()
        self.page, self.is_private = None, False

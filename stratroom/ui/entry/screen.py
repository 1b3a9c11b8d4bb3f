"""The screen private words are written on. It shows one page at a time and covers it when nobody is there.

A private page is made anew for each person and destroyed with what was typed in it when it is left.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from stratroom.ui.entry.cover import CoverPage
from stratroom.ui.entry.first_touch import FirstTouch
from stratroom.ui.entry.onlookers import Onlookers, mirrored
from stratroom.ui.entry.why_covered import LEFT_ALONE, Screens, screens_now, what_changed
from stratroom.ui.entry.written import Written, written_on
from stratroom.ui.widgets import Notice
from stratroom.words import say

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
        self._as_shown: Written = ()
        self._asked: int | None = None
        self.is_private = False
        self._screens: Screens = {}
        self.onlookers: Onlookers = mirrored
        self._pages = QStackedLayout(self)
        self.over = CoverPage()
        self.over.go_on.clicked.connect(self._uncover)
        self.over.put_aside.clicked.connect(self.put_aside)
        self._pages.addWidget(self.over)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle)
        self._idle.timeout.connect(lambda: self.cover(say(LEFT_ALONE)))

    @property
    def is_covered(self) -> bool:
        return self._pages.currentWidget() is self.over

    def show_page(self, page: QWidget, *, private: str = "") -> None:
        """Shows a page and destroys the one before it. `private` says what lies beneath when it is covered."""
        self.throw_away()
        self.page, self.is_private = page, bool(private)
        self._as_shown = written_on(page)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if private:
            self.over.lie_over(private)
            self._screens = screens_now()
            self._watch(page)

    def cover(self, why: str = "") -> None:
        """Hides a private page at once, and says why: without a cause, that the screens changed. Other pages hold
        nothing to hide."""
        self._idle.stop()
        if not self.is_private:
            return
        self.over.say_why(why or what_changed(self._screens))
        if not self.is_covered:
            self._pages.setCurrentWidget(self.over)
            self.over.setFocus()
            self.covered.emit()

    def put_aside(self) -> None:
        """Leave the covered page; what was typed there is gone."""
        raise NotImplementedError(f"{type(self).__name__} has nowhere to go")

    def leave(self) -> None:
        """Back to the console; nothing stays here."""
        self.throw_away()
        self.done.emit()

    def may_close(self) -> bool:
        """Whether the window may close. What would be lost is said once, without a word of it; then it may."""
        return self.is_answered(self.lost_by_closing(), self.notice)

    def tries_again(self) -> bool:
        """Ask once more for what could not be saved, as its author does; False where nothing here has to. Beneath the
        cover nothing is asked for: nobody can see it."""
        if self.is_covered:
            self.over.notice.refuse(say("Take the cover off first, then try again."))
            return True
        return self.asks_again()

    def asks_again(self) -> bool:
        """Press once more what was pressed; False where there is nothing to press."""
        return False

    def lost_by_closing(self) -> str:
        """What is said before the window closes over something that is written here."""
        return say("What is written here is not kept yet: closing erases it. Close once more to close all the same.")

    def written(self) -> Written:
        """What is written here and would be gone; empty when nothing was."""
        if not (self.page and self.is_private):
            return ()
        now = written_on(self.page)
        return () if now == self._as_shown else now

    @property
    def notice(self) -> Notice | None:
        """Where the person looks now; None on a page that says nothing."""
        if self.is_covered:
            return self.over.notice
        return self.page.findChild(Notice) if self.page else None

    def is_answered(self, question: str, where: Notice | None) -> bool:
        """Whether nothing would be lost, or the question was asked there about just this; otherwise it is asked.

        Who writes on after it is asked again. Only a number is kept of what is written, until the page is left.
        """
        written = self.written()
        if not written or where is None:
            return True
        asked, self._asked = self._asked, hash((id(where), question, written))
        if asked == self._asked:
            return True
        where.clear()
        where.refuse(question)
        if isinstance(self.page, QScrollArea) and not self.is_covered:
            QTimer.singleShot(0, where, partial(self.page.ensureWidgetVisible, where))
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and not self.is_covered:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _watch(self, page: QWidget) -> None:
        for widget in (page, *page.findChildren(QWidget)):
            widget.installEventFilter(self)
        FirstTouch(page).held_back.connect(self.say_what_is_missing)
        self._idle.start()

    def say_what_is_missing(self) -> None:
        """A Return came before anything on the page was touched, and did nothing: a page that can says why."""

    def _uncover(self) -> None:
        if refusal := self.onlookers():
            self.over.notice.refuse(refusal)
        elif self.page:
            self.over.notice.clear()
            self._screens = screens_now()
            self._pages.setCurrentWidget(self.page)
            self._idle.start()

    def throw_away(self) -> None:
        """What stands here, and what was typed into it, is gone."""
        self._idle.stop()
        self._asked, self._as_shown = None, ()
        self.over.notice.clear()
        if self.page:
            self._pages.removeWidget(self.page)
            self.page.setParent(None)
            self.page.deleteLater()
        self.page, self.is_private = None, False

"""The large button once more, low and always in sight, while the page is scrolled so that it is not.

It presses nothing but the button it stands for, and shows what that says. While it is there the place of the other one
is empty: there is never more than one to be seen.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from stratroom.ui.console.panel import Preparation, StagePanel
from stratroom.ui.widgets import PrimaryButton, rule

_LARGEST_SHARE = 0.25
"""Of the column's height. What says more than that is read where it stands."""


_ABOVE, _BELOW = 6, 10
_AROUND = _ABOVE + _BELOW + 1


class PrimaryStrip(PrimaryButton):
    """Hidden while the panel's large button can be seen whole. `follow` says whose it is; `line` is where it stands."""

    height_wanted, pad = 64, 28

    def __init__(self) -> None:
        super().__init__("", key="")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._panel: StagePanel | Preparation | None = None
        self._page: QScrollArea | None = None
        self._told: PrimaryButton | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        self.clicked.connect(self._press)
        self.line.hide()

    def set_margin(self, side: int) -> None:
        """As the panel above has it."""
        self._row.setContentsMargins(side, _ABOVE, side, _BELOW)

    def _lay_out(self) -> None:
        """Below a hairline, at which the page is seen to end. A line of its own: hidden, its margins are, too."""
        self.line, self._row = QWidget(), QVBoxLayout()
        column = QVBoxLayout(self.line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(self._row)
        self._row.addWidget(self)

    def follow(self, panel: StagePanel | Preparation, page: QScrollArea) -> None:
        """Stand for this panel's large button from now on; `page` is what it scrolls in."""
        if panel is not self._panel:
            if self._panel:
                self._panel.removeEventFilter(self)
            self._panel = panel
            panel.installEventFilter(self)
        if page is not self._page:
            self._listen_to(page)
        self._soon.start()

    def _listen_to(self, page: QScrollArea) -> None:
        if self._page:
            for signal in _scrolled(self._page):
                signal.disconnect(self._changed)
        self._page = page
        for signal in _scrolled(page):
            signal.connect(self._changed)

    @property
    def key(self) -> str:
        return self._key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _changed(self, *_how: int) -> None:
        self._soon.start()

    def _look(self) -> None:
        button = self._panel.primary if self._panel else None
        is_wanted = isinstance(button, PrimaryButton) and button.isVisible() and not self._would_be_seen(button)
        if isinstance(button, PrimaryButton) and is_wanted:
            self._stand_for(button)
        is_shown = is_wanted and self._has_room()
        if self._told and isValid(self._told):
            self._told.leave_place(is_shown and self._told is button)
        self.line.setVisible(is_shown)

    def _has_room(self) -> bool:
        """In a low window what was opened, and the words above, come first; its key works all the same."""
        column, mine = self.line.parentWidget(), self._height_for(self.width())
        layout = column.layout() if column else None
        if column is None or layout is None:
            return False
        needed = layout.minimumHeightForWidth(column.width()) + (mine + _AROUND if self.line.isHidden() else 0)
        return needed <= column.height() and mine <= column.height() * _LARGEST_SHARE

    def _would_be_seen(self, button: QPushButton) -> bool:
        """Whether the button itself is in sight, or would be if this one gave its room back to the page."""
        if not self._page:
            return True
        seen = self._page.viewport()
        place = QRect(button.mapTo(seen, button.rect().topLeft()), button.size())
        taken = 0 if self.line.isHidden() else self.line.height()
        return seen.rect().adjusted(0, 0, 0, taken).contains(place)

    def _stand_for(self, button: PrimaryButton) -> None:
        if button is not self._told:
            if self._told and isValid(self._told):  # what was taken back took its buttons with it
                self._told.told.disconnect(self._changed)
                self._told.leave_place(False)
            self._told = button
            button.told.connect(self._changed)
        self.show_key(button.key)
        self.set_label(button.label)
        self.setEnabled(button.isEnabled())

    def _press(self) -> None:
        if self._told:
            self._told.click()


def _scrolled(page: QScrollArea) -> tuple[SignalInstance, SignalInstance]:
    bar = page.verticalScrollBar()
    return bar.valueChanged, bar.rangeChanged

"""The large button once more, low and always in sight, while the page is scrolled so that it is not.

It presses nothing but the button it stands for, and shows what that says.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QPushButton, QScrollArea
from shiboken6 import isValid

from stratroom.ui.console.panel import StagePanel
from stratroom.ui.widgets import PrimaryButton

_LARGEST_SHARE = 0.25
"""Of the column's height. What says more than that is read where it stands."""


class PrimaryStrip(PrimaryButton):
    """Hidden while the panel's large button can be seen whole. `follow` tells whose that is."""

    height_wanted, pad = 64, 28

    def __init__(self) -> None:
        super().__init__("", key="")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel: StagePanel | None = None
        self._page: QScrollArea | None = None
        self._told: PrimaryButton | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        self.clicked.connect(self._press)
        self.hide()

    def follow(self, panel: StagePanel, page: QScrollArea) -> None:
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
        is_wanted = isinstance(button, PrimaryButton) and button.isVisible() and not self._is_in_sight(button)
        if isinstance(button, PrimaryButton) and is_wanted:
            self._stand_for(button)
        self.setVisible(is_wanted and self._has_room())

    def _has_room(self) -> bool:
        """In a low window what was opened, and the words above, come first; its key works all the same."""
        column, mine = self.parentWidget(), self._height_for(self.width())
        layout = column.layout() if column else None
        if column is None or layout is None:
            return False
        needed = layout.minimumHeightForWidth(column.width()) + (mine if self.isHidden() else 0)
        return needed <= column.height() and mine <= column.height() * _LARGEST_SHARE

    def _is_in_sight(self, button: QPushButton) -> bool:
        if not self._page:
            return True
        place = QRect(button.mapTo(self._page.viewport(), button.rect().topLeft()), button.size())
        return self._page.viewport().rect().contains(place)

    def _stand_for(self, button: PrimaryButton) -> None:
        if button is not self._told:
            if self._told and isValid(self._told):  # what was taken back took its buttons with it
                self._told.told.disconnect(self._changed)
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

"""What has the focus, or else what goes on, stays in sight while the page it scrolls in loses room.

It scrolls and nothing else. Who scrolls away from it by hand is let go.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

from stratroom.ui.console.form import Labelled, Named
from stratroom.ui.console.panel import StagePanel
from stratroom.ui.widgets import Field
from stratroom.ui.widgets.large_key import is_written_in

_AIR = 12
"""Less than a line, so that nothing above is seen cut."""
_HELD_DOWN = 40
"""Milliseconds until it is looked again whether the mouse was let go: nothing moves away under it."""


class KeptInSight(QObject):
    """`follow` says which panel, and what it scrolls in. The panel's large button is not meant: the strip stands for
    it where it is out of sight."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._panel: StagePanel | None = None
        self._page: QScrollArea | None = None
        self._held: QWidget | None = None
        self._left: QWidget | None = None
        self._is_held = self._is_own = False
        self._from: int | None = None
        self._measured: tuple[QPoint, QSize, QSize] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._scroll)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus)

    def follow(self, panel: StagePanel, page: QScrollArea) -> None:
        """Keep what is held in this panel in sight from now on."""
        if page is self._page:
            return
        if self._page:
            self._page.verticalScrollBar().valueChanged.disconnect(self._look)
            self._page.viewport().removeEventFilter(self)
        if self._panel:
            self._panel.removeEventFilter(self)
        self._panel, self._page, self._held = panel, page, None
        page.verticalScrollBar().valueChanged.connect(self._look)
        for part in (page.viewport(), panel):
            part.installEventFilter(self)
        self._focus(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page has lost room, or something above or in what is held has grown."""
        if event.type() == QEvent.Type.Resize and self._is_held:
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def _focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """What is held in another window, or in no window, changes nothing here."""
        if not self._page or not self._panel or new is None or not self._panel.isAncestorOf(new):
            return
        self._held, self._is_held, self._from, self._left = new, True, None, old
        self._soon.start(0)

    def _look(self) -> None:
        """Whether it is still in sight, whoever scrolled."""
        if self._is_own:
            return
        part, self._from = self._part, None
        if self._page and part and not self._soon.isActive():
            seen = self._page.viewport()
            self._is_held = seen.rect().contains(QRect(part.mapTo(seen, QPoint()), part.size()))

    @property
    def _part(self) -> QWidget | None:
        """What is to be seen whole; None where there is nothing, or it is gone."""
        if not self._panel or not self._held or not isValid(self._held):
            return None
        part = self._panel.running if self._held is self._panel.primary else _whole(self._held)
        return part if part and part.isVisible() and self._panel.isAncestorOf(part) else None

    def _scroll(self) -> None:
        part = self._part
        if self._is_put_away():
            self._is_held = False
            return
        if not self._page or part is None or not self._is_at_rest(part, self._page.viewport()):
            return
        if QApplication.mouseButtons():
            if is_written_in(part.focusWidget()):
                self._soon.start(_HELD_DOWN)
            return
        room = self._page.viewport().height()
        if self._held and part.height() + 2 * _AIR > room:
            part = self._held
        if part.height() <= room:
            self._bring(part, room, self._page.verticalScrollBar())

    def _bring(self, part: QWidget, room: int, bar: QScrollBar) -> None:
        """No further than it must be from where the page stood: not from where it was moved while the layouts moved."""
        assert self._panel
        if self._from is None:
            self._from = bar.value()
        first = part.mapTo(self._panel, QPoint()).y()
        height, name = part.height(), _name_of(part)
        if name and (above := first - name.mapTo(self._panel, QPoint()).y()) + height <= room:
            first, height = first - above, above + height
        air = min(_AIR, (room - height) // 2)
        top = first - air
        self._is_own = True
        bar.setValue(max(top + height + 2 * air - room, min(self._from, top)))
        self._is_own = False

    def _is_put_away(self) -> bool:
        """Whether the hands came here only because Qt took them from what was hidden: nobody looks at this."""
        left, self._left = self._left, None
        is_large = self._panel is not None and self._held is self._panel.primary
        return left is not None and not is_large and not (isValid(left) and left.isVisible())

    def _is_at_rest(self, part: QWidget, seen: QWidget) -> bool:
        """Layouts take some turns of the event loop: what is measured before is not where it will be."""
        before, self._measured = self._measured, (part.mapTo(seen, QPoint()), part.size(), seen.size())
        if self._measured != before:
            self._soon.start(0)
        return self._measured == before


def _name_of(part: QWidget) -> QWidget | None:
    """What says what it is about, where that would be another thing's otherwise."""
    above: QWidget | None = part
    while above and not isinstance(above, Named):
        above = above.parentWidget()
    return above.name if isinstance(above, Named) else None


def _whole(held: QWidget) -> QWidget:
    """With its label, and what is said below it."""
    part: QWidget | None = held
    while part and not isinstance(part, Field | Labelled):
        part = part.parentWidget()
    return part or held

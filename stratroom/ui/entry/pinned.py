"""Words that stay in sight at the top of a page that scrolls, once their own place on it is no longer seen in full.

What they say, and what scrolls beneath them, is not known here.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from stratroom.ui.widgets.labels import PlainLabel, rule

_MOST = 0.3
"""The share of the page they may cover; what is longer scrolls by itself."""
_AIR = 8
_MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class Pinned(QWidget):
    """Lies over the page that `place` stands on, with a title and the same words, while its head is out of sight."""

    def __init__(self, place: QWidget, title: str, words: str) -> None:
        super().__init__()
        self._place = place
        self._page: QScrollArea | None = None
        self._words = PlainLabel(words, "voice")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._long = QScrollArea()
        self._long.setWidgetResizable(True)
        self._long.setFrameShape(QFrame.Shape.NoFrame)
        self._long.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._long.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._long.setWidget(self._words)
        self._title, self._line = PlainLabel(title, "strong"), rule(heavy=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        for part in (self._title, self._long, self._line):
            self._column.addWidget(part)
        self.setAutoFillBackground(True)
        self.hide()

    def lie_over(self, page: QScrollArea) -> None:
        """From now on, as the page scrolls."""
        self._page = page
        self.setParent(page)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._lie())
        for part in (page, self._place):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self._lie)
        return super().eventFilter(watched, event)

    def bring_below(self, part: QWidget) -> None:
        """As soon as the page stands, show this part of it, and not beneath these words."""
        QTimer.singleShot(0, part, partial(self._scroll_to, part))

    def _lie(self) -> None:
        page = self._page
        if page is None:
            return
        left, width = self._place.mapTo(page, QPoint(0, 0)).x(), self._place.width()
        self._column.setContentsMargins(left, _AIR, max(0, page.viewport().width() - left - width), 0)
        self._long.setFixedHeight(round(min(self._words.heightForWidth(width) + 1, page.viewport().height() * _MOST)))
        self.setGeometry(0, 0, page.viewport().width(), self.sizeHint().height())
        self.setVisible(self._place.mapTo(page, QPoint(0, 0)).y() < 0)

    def _scroll_to(self, part: QWidget) -> None:
        page = self._page
        inside = page.widget() if page else None
        if page is None or inside is None:
            return
        bar, room = page.verticalScrollBar(), page.viewport().height()
        top = part.mapTo(inside, QPoint(0, 0)).y()
        foot = top + part.height() + _AIR
        bar.setValue(max(bar.value(), foot - room))
        covered = self.height() + _AIR
        if top < bar.value() + covered:
            bar.setValue(top - covered)

"""A line of the start screen that can be pressed: a title, what it is, and a remark at the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from stratroom.ui import styling
from stratroom.ui.start.density import Density
from stratroom.ui.theme import Shade, laptop
from stratroom.ui.typefaces import fallback_families, font
from stratroom.ui.typeset import Run, Setting
from stratroom.ui.widgets.buttons import keeps_space, return_presses
from stratroom.ui.widgets.tips import tip

_INSET, _GAP = 8, 16
_PADS, _TITLES = (12, 5, 3), (20, 19, 17)
_LEADING = 1.3
_Settings = tuple[Setting, Setting, Setting]
_MOST_KEPT = 64
"""A window that is drawn wider and narrower asks for ever new widths."""


class PressLine(QAbstractButton):
    """As high as its words need; a hair line below unless it shares one with what stands beside it.

    What it is about is left out where the page is tight, unless it `tells` more than its title explains.
    """

    def __init__(self, title: str, about: str, remark: str, *, has_rule: bool = True, tells: bool = False) -> None:
        super().__init__()
        self._has_rule, self._tells = has_rule, tells
        self._density = Density.ROOMY
        self._kept: dict[tuple[int, int, Shade, Density], _Settings] = {}
        self.show_words(title, about, remark)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, title: str, about: str, remark: str) -> None:
        """Other words in it."""
        self.title, self.about, self._remark = title, about, remark
        self._kept.clear()
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{about} {self._remark}".strip())
        self.updateGeometry()
        self.update()

    def wear(self, density: Density) -> None:
        """As close as the page it stands on."""
        self._density = density
        tip(self, "" if self._shows_about else self.about)
        self.updateGeometry()
        self.update()

    @property
    def _shows_about(self) -> bool:
        return bool(self.about) and (self._tells or self._density < Density.TIGHT)

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not return_presses(self, event):
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, about, _remark = self._settings(width)
        return round(title.height + (about.height if self._shows_about else 0)) + 2 * _PADS[self._density]

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self.underMouse():
                painter.fillRect(self.rect(), theme.colour("ground"))
            if self._has_rule:
                painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("hair"))
            title, about, remark = self._settings(self.width())
            pad = _PADS[self._density]
            title.draw(painter, _INSET, pad)
            if self._shows_about:
                about.draw(painter, _INSET, pad + title.height)
            remark.draw(painter, self.width() - _INSET - remark.natural_width, pad)
            if self.hasFocus():
                painter.setPen(QPen(theme.colour("room"), styling.RING))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _settings(self, width: int) -> _Settings:
        """Title, what it is, remark; kept, because a layout asks dozens of times, at each density it tries."""
        key = (width, len(fallback_families()), laptop().shade, self._density)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._set(width)
        return self._kept[key]

    def _set(self, width: int) -> _Settings:
        theme = laptop()
        words = [Run(self._remark, font(15), theme.colour("ink2")), Run("  →", font(15), theme.colour("room"))]
        pixels = _TITLES[self._density]
        leading = round(pixels * _LEADING)
        remark = Setting(words, 1e6, leading)
        room = max(80.0, width - 2 * _INSET - remark.natural_width - _GAP)
        title = Setting([Run(self.title, font(pixels, weight=600), theme.colour("ink"))], room, leading)
        about = Setting([Run(self.about, font(15), theme.colour("ink2"))], max(80.0, width - 2 * _INSET), 20)
        return title, about, remark

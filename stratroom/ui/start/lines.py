"""A line of the start screen that can be pressed: a title, what it is, and a remark at the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from stratroom.ui import styling
from stratroom.ui.theme import Shade, laptop
from stratroom.ui.typefaces import fallback_families, font
from stratroom.ui.typeset import Run, Setting
from stratroom.ui.widgets.buttons import keeps_space, return_presses

_PAD, _INSET, _GAP = 12, 8, 16
_Settings = tuple[Setting, Setting, Setting]


class PressLine(QAbstractButton):
    """As high as its words need; a hair line below unless it shares one with what stands beside it."""

    def __init__(self, title: str, about: str, remark: str, *, has_rule: bool = True) -> None:
        super().__init__()
        self._has_rule = has_rule
        self._kept: dict[tuple[int, int, Shade], _Settings] = {}
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
        return round(title.height + (about.height if self.about else 0)) + 2 * _PAD

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), laptop()
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("ground"))
        if self._has_rule:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("hair"))
        title, about, remark = self._settings(self.width())
        title.draw(painter, _INSET, _PAD)
        about.draw(painter, _INSET, _PAD + title.height)
        remark.draw(painter, self.width() - _INSET - remark.natural_width, _PAD)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("room"), styling.RING))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _settings(self, width: int) -> _Settings:
        """Title, what it is, remark; kept, because a layout asks dozens of times."""
        key = (width, len(fallback_families()), laptop().shade)
        if key not in self._kept:
            self._kept[key] = self._set(width)
        return self._kept[key]

    def _set(self, width: int) -> _Settings:
        theme = laptop()
        words = [Run(self._remark, font(15), theme.colour("ink2")), Run("  →", font(15), theme.colour("room"))]
        remark = Setting(words, 1e6, 26)
        room = max(80.0, width - 2 * _INSET - remark.natural_width - _GAP)
        title = Setting([Run(self.title, font(20, weight=600), theme.colour("ink"))], room, 26)
        about = Setting([Run(self.about, font(15), theme.colour("ink2"))], max(80.0, width - 2 * _INSET), 20)
        return title, about, remark

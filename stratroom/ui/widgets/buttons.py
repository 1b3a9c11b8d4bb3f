"""The console's buttons: one large primary action, plain ones beside it. Each shows the key that presses it.

What a button does is not known here.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from stratroom.ui import styling
from stratroom.ui.key_words import key_words
from stratroom.ui.theme import laptop
from stratroom.ui.typefaces import fallback_families, font
from stratroom.ui.typeset import Run, Setting
from stratroom.ui.widgets.large_key import ESCAPE_FIRST, large_key
from stratroom.words import say

_ONE_LINE = 1e6
_LEAST_PRIMARY = 240


def keeps_space(event: QEvent) -> bool:
    """Whether Space would be taken from the focused control by the primary action's shortcut: it must not be."""
    is_override = event.type() == QEvent.Type.ShortcutOverride
    return is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space


def keeps_return(event: QEvent) -> bool:
    """Whether Return would be taken from the focused button by the shortcut of another one: it must not be."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def return_presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether it was Return: it presses the button that has the focus, as Space does; held, it presses once."""
    is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if is_return and not event.isAutoRepeat():
        button.click()
    return is_return


def pressed_by(key: str, button: QAbstractButton) -> QShortcut:
    """This key presses the button at once, and once however long it is held. The shortcut, for a key that changes.

    Qt's own shortcut of a button waits 100 ms and repeats: a Space held too long would go on to the reveal.
    """
    return plain_shortcut(key, button, button.click)


def plain_shortcut(key: str, widget: QWidget, press: Callable[[], object]) -> QShortcut:
    """This key does that while the widget can be seen, and once however long it is held."""
    shortcut = QShortcut(QKeySequence(key), widget, press)
    shortcut.setAutoRepeat(False)
    return shortcut


class PlainButton(QPushButton):
    """A verb and the key that presses it. `key` (e.g. "Ctrl+Z") works wherever the window has the focus.

    `told` when label or key have become others.
    """

    told = Signal()
    height_wanted, pad, label_pixels, key_pixels, weight, key_gap = 40, 16, styling.BODY, styling.LEAST, 600, 10

    def __init__(self, label: str, key: str = "", *, name: str = "") -> None:
        super().__init__()
        self._key, self._name, self.label = key, name, ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_label(label)
        if key:
            pressed_by(key, self)

    def set_label(self, label: str) -> None:
        """Changes the words; they are plain text, an ampersand is an ampersand."""
        self.label = label
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(self._name or label)
        self._say_key()
        self.updateGeometry()
        self.update()

    @property
    def key(self) -> str:
        """The key that presses it as things stand now, "" for none."""
        return self._key

    def show_key(self, key: str) -> None:
        """Shows a key that somebody else listens for."""
        self._key = key
        self._say_key()
        self.updateGeometry()
        self.update()

    def _say_key(self) -> None:
        self.setAccessibleDescription(say("Key: {key}", key=key_words(self.key)) if self.key else "")
        self.told.emit()

    def event(self, event: QEvent) -> bool:
        if keeps_space(event) or keeps_return(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not return_presses(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        key = self._key_set().natural_width + self.key_gap if self.key else 0
        return QSize(round(self._label_set().natural_width + key + 2 * self.pad + 2), self.height_wanted)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_body(painter)
            label, key = self._label_set(), self._key_set()
            room = label.natural_width + (self.key_gap + key.natural_width if self.key else 0)
            x = (self.width() - room) / 2
            label.draw(painter, x, (self.height() - label.height) / 2)
            if self.key:
                key.draw(painter, x + label.natural_width + self.key_gap, (self.height() - key.height) / 2)

    def _paint_body(self, painter: QPainter) -> None:
        theme, is_focused = laptop(), self.hasFocus()
        width = styling.RING if is_focused else 1
        edge = "room" if is_focused else "ink" if self.isEnabled() else "hair"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("ground" if self.underMouse() or self.isDown() else "paper"))
        self._rounded(painter, width / 2)

    def _rounded(self, painter: QPainter, inset: float) -> None:
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, styling.RADIUS, styling.RADIUS)

    def _inks(self) -> tuple[QColor, QColor]:
        """The colours of label and key."""
        theme = laptop()
        return theme.colour("ink" if self.isEnabled() else "ink3"), theme.colour("ink3")

    def _label_set(self) -> Setting:
        return _set(self.label, self.label_pixels, self.weight, self._inks()[0])

    def _key_set(self) -> Setting:
        return _set(key_words(self.key), self.key_pixels, 400, self._inks()[1])


class PrimaryButton(PlainButton):
    """The one large action of a panel: label at the left, key at the right, in the room's colour.

    While Space is a letter, or does something else where the hands are, it shows what presses it from there: `in_field`
    beside it, and nothing further away, where Escape leads to whatever has its place there.
    """

    height_wanted, pad, label_pixels, key_pixels, weight = 96, 28, styling.PRIMARY, styling.SECTION, 700

    def __init__(self, label: str, key: str = "Space", *, in_field: str = ESCAPE_FIRST, name: str = "") -> None:
        self._in_field, self._from_there = in_field, key
        self._is_elsewhere = False
        self.form: QWidget | None = None
        super().__init__(label, key, name=name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    @property
    def key(self) -> str:
        return self._from_there if self._key == "Space" else self._key

    def leave_place(self, is_elsewhere: bool) -> None:
        """While it is shown elsewhere, whole, its own place is left empty: nobody sees half of it beside that."""
        if is_elsewhere != self._is_elsewhere:
            self._is_elsewhere = is_elsewhere
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self.isVisible() or (new and new.window() is not self.window()):
            return
        key = large_key(self, new, self._in_field, self.form)
        if key != self._from_there:
            self._from_there = key
            self._say_key()
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the words may take another line: the height that was asked for is not true any more."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height_for(width)

    def sizeHint(self) -> QSize:
        return QSize(min(super().sizeHint().width(), 640), self._height_for(max(self.width(), _LEAST_PRIMARY)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PRIMARY, self.height_wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_elsewhere:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_body(painter)
            label, key = self._wrapped(self.width()), self._key_set()
            label.draw(painter, self.pad, (self.height() - label.height) / 2)
            if self.key:
                key.draw(painter, self.width() - self.pad - key.natural_width, (self.height() - key.height) / 2)

    def _paint_body(self, painter: QPainter) -> None:
        theme = laptop()
        painter.setPen(Qt.PenStyle.NoPen)
        body = theme.colour("room" if self.isEnabled() else "tint")
        painter.setBrush(body.darker(115) if self.underMouse() or self.isDown() else body)
        self._rounded(painter, 0)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("paper"), styling.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._rounded(painter, 4)

    def _inks(self) -> tuple[QColor, QColor]:
        ink = laptop().colour("paper" if self.isEnabled() else "ink3")
        return ink, ink

    def _wrapped(self, width: int) -> Setting:
        room = width - 2 * self.pad - (self._key_set().natural_width + self.key_gap if self.key else 0)
        return _set(self.label, self.label_pixels, self.weight, self._inks()[0], max(room, 80))

    def _height_for(self, width: int) -> int:
        return max(self.height_wanted, round(self._wrapped(width).height + self.pad))


def _set(text: str, pixels: int, weight: int, colour: QColor, width: float = _ONE_LINE) -> Setting:
    return _remembered(text, pixels, weight, colour.rgba(), width, len(fallback_families()))


@lru_cache(maxsize=500)
def _remembered(text: str, pixels: int, weight: int, rgba: int, width: float, _families: int) -> Setting:
    """What a button says is set once; layouts ask for its size and windows are painted far more often."""
    return Setting([Run(text, font(pixels, weight=weight), QColor.fromRgba(rgba))], width, pixels * 1.2)

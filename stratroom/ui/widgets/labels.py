"""Words on the console: always plain text, always whole, breaking inside a word where it must."""

import re
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from stratroom.figures.shapes import Ink
from stratroom.ui import styling
from stratroom.ui.theme import Theme, laptop
from stratroom.ui.typefaces import fallback_families, font
from stratroom.ui.typeset import Run, Setting

Style = Literal["title", "section", "strong", "body", "small", "quiet", "least", "timer", "lead", "voice"]

_FACES: dict[Style, tuple[int, int, bool, Ink]] = {
    "title": (styling.TITLE, 700, False, "ink"),
    "section": (styling.SECTION, 600, False, "ink"),
    "strong": (styling.BODY, 600, False, "ink"),
    "body": (styling.BODY, 400, False, "ink2"),
    "small": (styling.SMALL, 400, False, "ink2"),
    "quiet": (styling.SMALL, 400, False, "ink3"),
    "least": (styling.LEAST, 400, False, "ink3"),
    "timer": (styling.TIMER, 600, False, "ink"),
    "lead": (styling.LEAD, 400, True, "ink"),
    "voice": (styling.SECTION, 400, True, "ink"),
}
_STEADY = re.compile(r"\S+(?: +\S+)*")
"""Words with blanks between them: a tab, or a blank at the end, goes as far as there is room."""
_WIDEST_HINT, _NARROWEST = 640, 24
_LEADING = 1.3


class PlainLabel(QLabel):
    """A text in one of the console's styles; `voice` and `lead` are people's words, in the serif.

    It wraps to the width it is given and asks for the height that takes. Never rich text, never elided. `theme` is
    what it keeps, whatever the laptop's windows wear.
    """

    def __init__(self, text: str = "", style: Style = "body", *, ink: Ink | None = None, theme: Theme | None = None):
        super().__init__()
        self._pixels, self._weight, self._serif, usual = _FACES[style]
        self._ink, self._theme = ink or usual, theme
        self._marked: tuple[tuple[int, int], ...] = ()
        self._sizes: dict[tuple[int, int], QSize] = {}
        self._single: dict[int, QSize] = {}
        self._drawn: tuple[object, Setting] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        super().setText(text)
        self._marked = ()
        self._forget()

    def set_pixels(self, pixels: int) -> None:
        """Set it in another size."""
        if pixels != self._pixels:
            self._pixels = pixels
            self._forget()

    def mark(self, places: tuple[tuple[int, int], ...]) -> None:
        """Set these pieces of the text, from and to, heavier and in the room's colour; another text has none."""
        if places != self._marked:
            self._marked = places
            self._forget()

    @property
    def marked(self) -> tuple[str, ...]:
        """What is set so."""
        return tuple(self.text()[start:end] for start, end in self._marked)

    def _forget(self) -> None:
        self._sizes.clear()
        self._single.clear()
        self._drawn = None
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(width).height()

    def sizeHint(self) -> QSize:
        width = min(_WIDEST_HINT, self._size(_WIDEST_HINT).width())
        return QSize(width, self.heightForWidth(width))

    def _size(self, width: int) -> QSize:
        """What the text takes in this width, kept: a layout asks dozens of times, and setting the lines is slow. What
        is one line once takes the same wherever that line has room."""
        scripts = len(fallback_families())
        if (single := self._single.get(scripts)) and width >= single.width():
            return single
        if (width, scripts) not in self._sizes:
            setting = self._set(width)
            size = QSize(round(setting.natural_width + 1.5), round(setting.height + 0.5))
            self._sizes[width, scripts] = size
            if setting.line_count == 1 and _STEADY.fullmatch(self.text()):
                self._single[scripts] = size
        return self._sizes[width, scripts]

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), 3 * self._pixels)
        return QSize(max(width, _NARROWEST), round(self._pixels * _LEADING))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            setting = self._set_to_draw()
            spare = (self.height() - setting.height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
            setting.draw(painter, 0, max(0.0, spare))

    @property
    def colour(self) -> QColor:
        """What its words are written in now."""
        return (self._theme or laptop()).colour(self._ink if self.isEnabled() else "ink3")

    def _set_to_draw(self) -> Setting:
        """The lines as they stand, kept until the words or their room change: windows are painted far more often."""
        key = (self.width(), len(fallback_families()), self.alignment(), self.colour.rgba())
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._set(self.width())
        return self._drawn[1]

    def _set(self, width: int) -> Setting:
        align = "end" if self.alignment() & Qt.AlignmentFlag.AlignRight else "start"
        return Setting(self._runs(), width, _LEADING * self._pixels, align=align, is_one_text=True)

    def _runs(self) -> list[Run]:
        text, runs, done = self.text(), list[Run](), 0
        usual = font(self._pixels, serif=self._serif, weight=self._weight)
        heavy, ink = font(self._pixels, serif=self._serif, weight=700), (self._theme or laptop()).colour("room")
        for start, end in self._marked:
            runs += [Run(text[done:start], usual, self.colour)] if done < start else []
            runs.append(Run(text[start:end], heavy, ink))
            done = end
        return [*runs, Run(text[done:], usual, self.colour)] if done < len(text) or not runs else runs


class Heading(PlainLabel):
    """What the state of the stage is, in one sentence."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "title")


def rule(*, heavy: bool = False) -> QWidget:
    """A line across: hair between rows, heavy between sections."""
    line = QFrame()
    line.setProperty("rule", "heavy" if heavy else "hair")
    line.setFixedHeight(2 if heavy else 1)
    return line

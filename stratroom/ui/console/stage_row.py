"""One line of the programme in the rail: when, what, and the minutes; the present one heavy. It only asks.

What stands in it is worked out elsewhere; here it is set in type.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from stratroom.figures.shapes import Ink
from stratroom.ui import styling
from stratroom.ui.console.line_acts import go_key
from stratroom.ui.console.panel import Step
from stratroom.ui.theme import laptop
from stratroom.ui.typefaces import fallback_families, font
from stratroom.ui.typeset import Run, Setting
from stratroom.ui.widgets.buttons import keeps_space, pressed_by, return_presses
from stratroom.words import joined, say

BAR = 6
_ACTS = 36
_DOT, _DOT_GAP = 1.4, 5
_LEAST_HEIGHT, _PRESENT_HEIGHT, _AIR = 40, 48, 9
_STEP_GAP, _STEP_MARGIN = 4, 12
_WIDE = 240
_ONE_LINE = 1e6


@dataclass(frozen=True, slots=True)
class RailLine:
    """`time` is the planned time of day, "" without one; then the number stands there. `minutes` are in words."""

    key: str
    number: int
    time: str
    title: str
    minutes: str
    is_current: bool = False
    is_over: bool = False
    is_break: bool = False
    steps: tuple[Step, ...] = ()

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        present = say("the present stage") if self.is_current else ""
        step = next((_in_words(step) for step in self.steps if step.is_present), "")
        return joined(", ", (self.title, self.time, self.minutes, present, step))


class StageRow(QAbstractButton):
    """Pressed, it asks to go there; `acts_asked` carries where on the screen a menu of acts should open."""

    acts_asked = Signal(QPoint)

    def __init__(self, line: RailLine) -> None:
        super().__init__()
        self._line = line
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shortcut = pressed_by(go_key(line.number), self)
        self.acts = _Dots(self)
        self.acts.clicked.connect(self.ask_for_acts)

    @property
    def is_current(self) -> bool:
        return self._line.is_current

    def show_item(self, line: RailLine) -> None:
        self._line = line
        self._shortcut.setKey(QKeySequence(go_key(line.number)))
        self.setAccessibleName(line.spoken)
        self.acts.setAccessibleName(say("What can be done with {title}", title=line.title))
        self.updateGeometry()
        self.update()

    def ask_for_acts(self) -> None:
        self.acts_asked.emit(self.mapToGlobal(QPoint(self.width() // 3, self.height() - 4)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.ask_for_acts()

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _asks_for_menu(event):
            self.ask_for_acts()
        elif not return_presses(self, event):
            super().keyPressEvent(event)

    # How it is set

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        steps = sum(name.height + _STEP_GAP for name, _ in self._set_steps(width))
        return self._line_height(width) + round(steps + (_AIR if steps else 0))

    def _line_height(self, width: int) -> int:
        title, minutes, is_beside = self._set(width)
        words = title.height + (0 if is_beside else minutes.height)
        return max(_PRESENT_HEIGHT if self.is_current else _LEAST_HEIGHT, round(words + 2 * _AIR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.acts.setGeometry(self.width() - _ACTS, (self._line_height(self.width()) - _ACTS) // 2, _ACTS, _ACTS)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self.is_current:
                painter.fillRect(self.rect(), theme.colour("paper"))
                painter.fillRect(QRectF(0, 0, BAR, self.height()), theme.colour("ink"))
            elif self.underMouse():
                painter.fillRect(self.rect(), theme.colour("tint"))
            if self.hasFocus():
                painter.setPen(QPen(theme.colour("room"), styling.RING))
                painter.drawRect(self.rect().adjusted(BAR + 2, 2, -2, -2))
            self._write(painter)

    def _write(self, painter: QPainter) -> None:
        title, minutes, is_beside = self._set(self.width())
        left, words = left_margin(self.width()), title.height + (0 if is_beside else minutes.height)
        top = (self._line_height(self.width()) - words) / 2
        first = title.height / title.line_count
        when = _setting(self._line.time or str(self._line.number), styling.LEAST, 400, "ink3")
        when.draw(painter, left, top + (first - when.height) / 2 + 1)
        title.draw(painter, left + _times(self.width()), top)
        if is_beside:
            right = self.width() - _ACTS - minutes.natural_width
            minutes.draw(painter, right, top + (first - minutes.height) / 2 + 1)
        else:
            minutes.draw(painter, left + _times(self.width()), top + title.height)
        self._write_steps(painter)

    def _write_steps(self, painter: QPainter) -> None:
        """The present step heavy, what has become of each at the right."""
        left, y = left_margin(self.width()) + _times(self.width()), float(self._line_height(self.width()))
        for name, state in self._set_steps(self.width()):
            name.draw(painter, left, y)
            state.draw(painter, self.width() - _STEP_MARGIN - state.natural_width, y)
            y += name.height + _STEP_GAP

    def _set_steps(self, width: int) -> list[tuple[Setting, Setting]]:
        """All of them; in a narrow programme only the present one, so that the stages stay in sight."""
        room = width - left_margin(width) - _times(width) - _STEP_MARGIN
        steps = self._line.steps if width >= _WIDE else tuple(step for step in self._line.steps if step.is_present)
        return [_set_step(step, room) for step in steps]

    def _set(self, width: int) -> tuple[Setting, Setting, bool]:
        """Title and minutes, and whether they stand beside each other in this width."""
        line = self._line
        room = width - left_margin(width) - _times(width) - _ACTS
        ink: Ink = "ink3" if line.is_over or (line.is_break and not line.is_current) else "ink"
        weight = 700 if line.is_current else 400 if line.is_break else 600
        sizes = (styling.SECTION, styling.BODY, styling.LEAST) if line.is_current else (styling.BODY, styling.LEAST)
        minutes = _setting(line.minutes, styling.SMALL, 400, "ink3")
        title = _in_whole_words(line.title, sizes, weight, ink, room)
        if title.line_count == 1 and title.natural_width + 8 + minutes.natural_width <= room:
            return title, minutes, True
        return title, _setting(line.minutes, styling.SMALL, 400, "ink3", room), False


def _in_words(step: Step) -> str:
    return say("{label}: {text}", label=step.title, text=step.state) if step.state else step.title


def _set_step(step: Step, room: float) -> tuple[Setting, Setting]:
    """Name and state in one line where both fit, else the name alone over as many lines as it takes."""
    weight, ink = (700, "ink") if step.is_present else (400, "ink2")
    state = _setting(step.state, styling.LEAST, 400, "ink3")
    beside = room - state.natural_width - 8
    name = _setting(step.title, styling.SMALL, weight, ink, beside)
    if name.line_count > 1:
        name = _in_whole_words(step.title, (styling.SMALL, styling.LEAST), weight, ink, room)
        return name, _setting("", styling.LEAST, 400, "ink3")
    return name, state


def _in_whole_words(text: str, sizes: tuple[int, ...], weight: int, ink: Ink, room: float) -> Setting:
    """In the largest of the sizes in which no word has to be broken, else in the least."""
    for pixels in sizes:
        if all(_setting(word, pixels, weight, ink).natural_width <= room for word in text.split()):
            return _setting(text, pixels, weight, ink, room)
    return _setting(text, sizes[-1], weight, ink, room)


class _Dots(QToolButton):
    """Three quiet dots. The keyboard comes to the same menu from the line itself."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(laptop().colour("ink" if self.underMouse() else "ink3"))
            for place in (-1, 0, 1):
                painter.drawEllipse(QPointF(self.width() / 2 + place * _DOT_GAP, self.height() / 2), _DOT, _DOT)


def _setting(text: str, pixels: int, weight: int, ink: Ink, width: float = _ONE_LINE) -> Setting:
    return _remembered(text, pixels, weight, laptop().hexes[ink], width, len(fallback_families()))


@lru_cache(maxsize=500)
def _remembered(text: str, pixels: int, weight: int, colour: str, width: float, _families: int) -> Setting:
    """What a line says is set once: a layout asks for its height dozens of times."""
    return Setting([Run(text, font(pixels, weight=weight), QColor(colour))], width, pixels * 1.3)


def left_margin(width: int) -> int:
    """Where the words of a rail of this width begin."""
    return 24 if width >= _WIDE else 14


def _times(width: int) -> int:
    """The room for the time of day."""
    return 54 if width >= _WIDE else 42


def _asks_for_menu(event: QKeyEvent) -> bool:
    is_shifted = event.key() == Qt.Key.Key_F10 and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() == Qt.Key.Key_Menu or is_shifted

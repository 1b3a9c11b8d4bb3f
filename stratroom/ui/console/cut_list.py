"""What is above the cut line and what below: the line and the options are moved with keys or buttons, one at a time.

It keeps no order of its own: each move asks for what should stand above the line, and draws what comes back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import beside, show_words
from stratroom.ui.console.rows import Rows
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import phrase, say

_KEYS = phrase("Arrow keys choose an option. Alt with an arrow moves it, Ctrl with an arrow moves the line.")
_LINE = "line"
"""What its row is kept under; those of options begin with another word."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class CutItem:
    """An option with everybody's points in words; `total` is None before any were given."""

    id: str
    words: str
    given: str = ""
    total: int | None = None
    is_above: bool = False


@dataclass(frozen=True, slots=True)
class _CutLine:
    above: int
    said: str


class CutList(QWidget):
    """`drawn` carries the ids that should stand above the line, in order. `above` and `below` say what it means to
    stand there. What was chosen or moved is scrolled into sight."""

    drawn = Signal(object)

    def __init__(self, above: str, below: str) -> None:
        super().__init__()
        self.setAccessibleName(say("Options and the cut line"))
        self.current, self._below = "", below
        self._means_above, self._said = PlainLabel(above, "small"), PlainLabel("", "strong")
        self._to_be_seen = ""
        self._items: tuple[CutItem, ...] = ()
        self.option_up, self.option_down = PlainButton(say("Option up")), PlainButton(say("Option down"))
        self.line_up, self.line_down = PlainButton(say("Line up")), PlainButton(say("Line down"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self.rows = Rows[CutItem | _CutLine](lines, _key, self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(beside(self.line_up, self.line_down, self.option_up, self.option_down))
        column.addWidget(PlainLabel(say(_KEYS), "quiet"))
        column.addWidget(self._said)
        column.addWidget(self._means_above)
        column.addLayout(lines)
        self._listen()

    def show_items(self, items: Iterable[CutItem], is_drawn: bool, said: str = "") -> None:
        """Those above the line first; the line itself is shown once it is drawn. The keys stay where they stand only
        while that can be seen: the order may be another one when the list comes. What is `said` of the line stands at
        it, and above the list until it is drawn."""
        self._items = tuple(items)
        above = len(self._above())
        lines: list[CutItem | _CutLine] = [*self._items]
        self._means_above.setVisible(is_drawn)
        show_words(self._said, "" if is_drawn else said)
        if is_drawn:
            lines.insert(above, _CutLine(above, said))
        self.rows.show(lines)
        ids = [item.id for item in self._items]
        self._reach(self.current if self.current in ids and self.isVisible() else next(iter(ids), ""))
        self._bring_what_moved()

    def move_line(self, step: int) -> None:
        """One option more above the line, or one fewer."""
        above, below = self._above(), [item.id for item in self._items if not item.is_above]
        if step > 0 and below:
            self._draw((*above, below[0]), _LINE)
        elif step < 0 and above:
            self._draw(above[:-1], _LINE)

    def move_option(self, step: int) -> None:
        """The chosen option one place up or down; over the line it changes sides."""
        above = list(self._above())
        if self.current not in above:
            if step < 0 and self.current:
                self._draw((*above, self.current), self.current)
            return
        place = above.index(self.current)
        above.remove(self.current)
        if place + step <= len(above):
            above.insert(max(0, place + step), self.current)
        if tuple(above) != self._above():
            self._draw(tuple(above), self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_line(step)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_option(step)
        else:
            self._step(step)

    def hold(self) -> "CutRow | None":
        """The row the keys stand on, if there is one."""
        return self.row(self.current) if self.current else None

    def row(self, id: str) -> "CutRow":
        """The row of an option."""
        row = self.rows.widgets[f"option {id}"]
        assert isinstance(row, CutRow)
        return row

    def _above(self) -> tuple[str, ...]:
        return tuple(item.id for item in self._items if item.is_above)

    def _draw(self, above: tuple[str, ...], to_be_seen: str) -> None:
        self._to_be_seen = to_be_seen
        self.drawn.emit(above)

    def _bring_what_moved(self) -> None:
        """Once the rows stand in their new places."""
        moved, self._to_be_seen = self._to_be_seen, ""
        if moved:
            QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, partial(self._bring, moved)))

    def _bring(self, moved: str) -> None:
        """What was moved is seen, and beside it the chosen option or the line wherever both find room."""
        line, row = self.rows.widgets.get(_LINE), self.hold()
        found = (row, line) if moved == _LINE else (line, row)
        bring_into_view(*filter(None, found))

    def _listen(self) -> None:
        self.line_up.clicked.connect(lambda: self.move_line(-1))
        self.line_down.clicked.connect(lambda: self.move_line(1))
        self.option_up.clicked.connect(lambda: self.move_option(-1))
        self.option_down.clicked.connect(lambda: self.move_option(1))

    def _make(self, line: CutItem | _CutLine) -> QWidget:
        if isinstance(line, _CutLine):
            return _LineRow(self._below)
        row, id = CutRow(), line.id
        row.reached.connect(lambda: self._reach(id))
        return row

    def _step(self, step: int) -> None:
        ids = [item.id for item in self._items]
        if ids:
            self._reach(ids[max(0, min(ids.index(self.current) + step, len(ids) - 1))])
            self.row(self.current).setFocus()
            bring_into_view(self.row(self.current))

    def _reach(self, id: str) -> None:
        self.current = id
        for item in self._items:
            self.row(item.id).show_current(item.id == id)


class CutRow(QWidget):
    """One option: its words, everybody's points, the total."""

    reached = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_current = False
        self._words, self._given = PlainLabel("", "voice"), PlainLabel("", "small")
        self._total = PlainLabel("", "section")
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._total.setMinimumWidth(64)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._given)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addLayout(words, 1)
        row.addWidget(self._total)

    def show_item(self, item: CutItem) -> None:
        self._words.setText(item.words)
        self._given.setText(item.given)
        self._given.setVisible(bool(item.given))
        self._total.setText("" if item.total is None else str(item.total))
        is_above = item.is_above
        self.setAccessibleName(
            say("{option}, above the line", option=item.words)
            if is_above
            else say("{option}, below the line", option=item.words)
        )

    def show_current(self, is_current: bool) -> None:
        self._is_current = is_current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit()
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            if self._is_current:
                painter.fillRect(0, 0, 6, self.height() - 1, theme.colour("room"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("hair"))
            if self.hasFocus():
                painter.setPen(theme.colour("room"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -2))
                painter.drawRect(self.rect().adjusted(1, 1, -2, -3))


class _LineRow(QWidget):
    """The cut line, in the room's colour: it is the room that draws it."""

    def __init__(self, below: str) -> None:
        super().__init__()
        self._label, self._said = PlainLabel("", "strong", ink="room"), PlainLabel("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 8, 6)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._said)
        column.addWidget(PlainLabel(below, "small"))

    def show_item(self, line: _CutLine) -> None:
        show_words(self._said, line.said)
        self._label.setText(say("Cut line: {count} above", count=line.above))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 4, self.width(), 5, laptop().colour("room"))


def _key(line: CutItem | _CutLine) -> str:
    return f"option {line.id}" if isinstance(line, CutItem) else _LINE

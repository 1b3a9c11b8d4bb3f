"""One line of the programme in the editor: its time of day, title, kind and minutes, and what may be done with it.

It only asks: `titled`, `timed`, `stepped`, `dragged`, `removed`.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from stratroom.model.entries import PlannedStage
from stratroom.programmes import KINDS
from stratroom.ui.programme.undo_keys import OneUndo
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import NumberBox, PlainButton, PlainLabel, rule
from stratroom.words import say

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOST_TYPED = 9999


@dataclass(frozen=True, slots=True)
class RowItem:
    """What a row shows. `at` is HH:MM or ""; `problem` what could not be held; `stays` why it is neither moved nor
    removed."""

    line: PlannedStage
    at: str = ""
    problem: str = ""
    stays: str = ""


class ProgrammeRow(QWidget):
    """`dragged` carries where on the screen (pixels from the top) its handle is taken, until `let_go`; `reached`: the
    hands have come to it."""

    titled = Signal(str)
    timed = Signal(int)
    stepped = Signal(int)
    dragged = Signal(int)
    let_go = Signal()
    removed = Signal()
    reached = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.handle = Handle()
        self._at, self._kind = PlainLabel("", "strong"), PlainLabel("", "small")
        self.title, self.minutes = QLineEdit(), NumberBox("", 0, _MOST_TYPED)
        self.up, self.down, self.remove = PlainButton("↑"), PlainButton("↓"), PlainButton(say("Remove"))
        self._said = PlainLabel("", "small", ink="caution")
        self._stays = PlainLabel("", "quiet")
        self.minutes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._one_undo = OneUndo(self)
        self._lay_out()
        self._listen()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return self.title, self.minutes, self.up, self.down, self.remove

    def show_item(self, item: RowItem) -> None:
        line = item.line
        self._at.setText(item.at)
        self._kind.setText(say(KINDS[line.stage].title) if line.stage in KINDS else line.stage)
        if self.title.text() != line.title:
            self.title.setText(line.title)
        if self.minutes.value() != line.allotted:
            self.minutes.setValue(line.allotted)
        _say(self._said, item.problem)
        _say(self._stays, item.stays)
        self.remove.setVisible(not item.stays)
        for way in (self.up, self.down, self.handle):
            way.setEnabled(not item.stays)
        self._name(line.title or self._kind.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the row from every field; a turned wheel scrolls the page past the minutes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._steps(event):
            return True
        if event.type() == QEvent.Type.Wheel and not self.minutes.hasFocus():
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps(event):
            super().keyPressEvent(event)

    def _steps(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        self.stepped.emit(step)
        return True

    def _name(self, title: str) -> None:
        names = (
            (self.title, say("Title of {title}", title=title)),
            (self.minutes, say("Minutes for {title}", title=title)),
            (self.up, say("Move {title} up", title=title)),
            (self.down, say("Move {title} down", title=title)),
            (self.remove, say("Remove {title}", title=title)),
            (self.handle, say("Drag {title} to another place", title=title)),
        )
        for part, name in names:
            part.setAccessibleName(name)
        self.title.setAccessibleDescription(self._said.text() or self._stays.text())

    def _listen(self) -> None:
        self.title.textEdited.connect(self.titled)
        self.minutes.valueChanged.connect(self.timed)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        self.remove.clicked.connect(self.removed)
        self.handle.dragged.connect(self.dragged)
        self.handle.let_go.connect(self.let_go)
        self._one_undo.watch(self.title, self.minutes, self.minutes.lineEdit())
        for part in (*self.stops, self.minutes.lineEdit()):
            part.installEventFilter(self)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        self._at.setFixedWidth(46)
        self._kind.setFixedWidth(104)
        self.minutes.setSuffix(say(" min"))
        self.minutes.setFixedWidth(112)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        parts = (self.handle, self._at, self.title, self._kind, self.minutes, self.up, self.down, self.remove)
        for column, part in enumerate(parts):
            grid.addWidget(part, 0, column, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._said, 1, 2, 1, 6)
        grid.addWidget(self._stays, 2, 2, 1, 6)
        grid.addWidget(rule(), 3, 0, 1, 8)


class Handle(QWidget):
    """Six dots to take the row by. Hands on keys use Alt with an arrow instead, so Tab passes it by."""

    dragged = Signal(int)
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(24, 36)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.let_go.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(laptop().colour("rule3"))
            for x in (8, 16):
                for y in (11, 18, 25):
                    painter.drawEllipse(QPoint(x, y), 2, 2)


def _say(label: PlainLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))

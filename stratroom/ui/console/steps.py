"""The steps of a piece of work in order: all visible by name and state, one open.

One at a time, because an open step may hold the one large button that Space presses. Tab comes to the step that is open
and to the one after it; from these the arrow keys lead to all others.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from stratroom.ui import styling
from stratroom.ui.console.form import Form
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.panel import Step
from stratroom.ui.console.places import is_begun, places
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainLabel, PrimaryButton
from stratroom.ui.widgets.buttons import keeps_space, return_presses
from stratroom.words import parted, say

_CLOSED, _OPEN = "+", "−"
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Steps(QWidget):
    """`turned_to` carries the name of a step that a person opened; what `turn_to` opens is not told.

    `present` is the one the work has come to, `opened` the one that is open. `way_back` is the large button for whoever
    looks at a step in which nothing is left to do.
    """

    turned_to = Signal(str)

    def __init__(self, parts: Mapping[str, tuple[str, QWidget]]) -> None:
        """`parts`: for each name the title and what stands below it."""
        super().__init__()
        self._steps = {name: Fold(title, body) for name, (title, body) in parts.items()}
        self._titles = {name: title for name, (title, _) in parts.items()}
        self._states = dict.fromkeys(parts, "")
        self.present = ""
        self.opened = ""
        self.way_back = PrimaryButton("")
        self.way_back.clicked.connect(lambda: self._press(self.present))
        self.way_back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.way_back)
        for name, step in self._steps.items():
            column.addWidget(step)
            for form in step.findChildren(Form):
                form.edited.connect(partial(self._say_drafts, name))
            step.header.clicked.connect(lambda _checked=False, name=name: self._press(name))
        self._stop_tab()

    def follow(self, present: str) -> None:
        """Open the step the work has come to; a step somebody opened stays open until the work moves on."""
        if present != self.present:
            self.present = present
            self.turn_to(present)

    def turn_to(self, name: str) -> None:
        """Open this step, fold the others and bring it into sight; "" folds all."""
        self.opened = name
        for each, step in self._steps.items():
            step.set_open(each == name)
            self._say_drafts(each)
        self._stop_tab()
        if name:
            bring_into_view(self._steps[name], self._steps[name].header)

    def open_for(self, part: QWidget) -> None:
        """Open the step in which this stands, if it is one of these."""
        name = next((name for name, step in self._steps.items() if step.isAncestorOf(part)), self.opened)
        if name != self.opened:
            self._press(name)

    def say(self, name: str, state: str) -> None:
        """What has become of a step, in a few words."""
        self._states[name] = state
        self._steps[name].header.say(state)
        self._say_drafts(name)

    def offer_way_back(self, is_wanted: bool) -> None:
        """Show the large button to the step the work has come to, or hide it."""
        is_away = is_wanted and bool(self.present) and self.opened != self.present
        if is_away:
            self.way_back.set_label(say("Back to: {step}", step=self._titles[self.present]))
        self.way_back.setVisible(is_away)

    def come_back(self) -> None:
        """Open the step the work has come to."""
        self.turn_to(self.present)

    def progress(self, *, without: str = "") -> tuple[Step, ...]:
        """All of them with what has become of each, but one that the work does not come to."""
        return tuple(
            Step(title, self._states[name], name == self.present)
            for name, title in self._titles.items()
            if name != without
        )

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, from the top."""
        return tuple(self._steps)

    def header(self, name: str) -> QPushButton:
        """The line that opens a step."""
        return self._steps[name].header

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows of a step's line; anything else is for the page."""
        headers: list[QWidget | None] = [step.header for step in self._steps.values()]
        held, step = self.focusWidget(), _ARROWS.get(Qt.Key(event.key()))
        if step is None or held not in headers:
            super().keyPressEvent(event)
            return
        self.header(self.names[max(0, min(headers.index(held) + step, len(headers) - 1))]).setFocus()

    def _say_drafts(self, name: str) -> None:
        """A step that is folded says that somebody has begun to write in it."""
        step = self._steps[name]
        step.header.say_draft(has_draft=name != self.opened and any(map(is_begun, places(step))))

    def _stop_tab(self) -> None:
        """Without an open one, at the one the work has come to, or else at the first."""
        first = self.names.index(self.opened or self.present or self.names[0])
        for place, step in enumerate(self._steps.values()):
            is_stop = place in (first, first + 1)
            step.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def _press(self, name: str) -> None:
        self.turn_to("" if self.opened == name else name)
        self.turned_to.emit(self.opened)


class Fold(QWidget):
    """A line with a title and a state, and what stands `beside` it; what stands below it shows while it is open."""

    def __init__(self, title: str, body: QWidget, *beside: QWidget) -> None:
        super().__init__()
        self.header, self._body = _Header(title), body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.header, 1)
        for part in beside:
            line.addWidget(part)
        column.addLayout(line)
        framed = QVBoxLayout()
        framed.setContentsMargins(0, 8, 0, 28)
        framed.addWidget(body)
        self._frame = QWidget()
        self._frame.setLayout(framed)
        column.addWidget(self._frame)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        self._frame.setVisible(is_open)
        self.header.show_open(is_open)


class _Header(QPushButton):
    """A line across with the step's title at the left and what has become of it at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._is_open = False
        self._title = PlainLabel(title, "section")
        self._sign, self._state = PlainLabel(_CLOSED, "section"), PlainLabel("", "small")
        self._draft = PlainLabel(say("Draft"), "small", ink="caution")
        self._draft.hide()
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 12, 8, 10)
        row.setSpacing(10)
        self._sign.setFixedWidth(16)
        row.addWidget(self._sign)
        row.addWidget(self._title, 2)
        row.addWidget(self._draft)
        row.addWidget(self._state, 3)
        for label in self.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.say("")
        self.show_open(False)

    def say(self, state: str) -> None:
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._describe()

    def say_draft(self, *, has_draft: bool) -> None:
        """What is begun below it is kept, and not written down yet."""
        if has_draft == self._draft.isHidden():
            self._draft.setVisible(has_draft)
            self.updateGeometry()
            self._describe()

    def _describe(self) -> None:
        told = ("" if self._draft.isHidden() else self._draft.text(), self._state.text())
        self.setAccessibleDescription(parted(told))

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.show_open(self._is_open)

    def show_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._sign.setText(_OPEN if is_open else _CLOSED)
        title = self._title.text()
        self.setAccessibleName(say("{title}, open", title=title) if is_open else say("{title}, folded", title=title))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(styling.TARGET + 10, self._row.heightForWidth(width))

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are for whoever holds the lines; Qt would take any button beside it."""
        if event.key() in _ARROWS:
            event.ignore()
        elif not return_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            painter.fillRect(
                0, 0, self.width(), 2 if self._is_open else 1, theme.colour("ink" if self._is_open else "hair")
            )
            if self.hasFocus():
                painter.setPen(theme.colour("room"))
                painter.drawRect(self.rect().adjusted(0, 3, -1, -2))
                painter.drawRect(self.rect().adjusted(1, 4, -2, -3))

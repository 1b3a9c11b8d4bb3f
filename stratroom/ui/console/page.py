"""How a stage's panel stands on the console: one column with the house's margins, a section under a heavy line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.workshop import Workshop
from stratroom.ui.console.panel import StagePanel
from stratroom.ui.widgets import PlainLabel, rule
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.ui.widgets.large_key import LEADS_BACK

MARGIN, NARROW_MARGIN, NARROW, GAP = 36, 20, 640, 16
TO_WRITE = "W"
"""The key that leads from the desk into the field, as Escape leads back."""
_TOP = 12
"""Little: the stage's heading and clock stand above every panel."""


class Page(StagePanel):
    """A panel that keeps the hands on the work: when what held the focus goes away, the next act has it.

    Without that Qt gives the focus to whatever comes next, and Space would press that.
    """

    def lay_out(self, *parts: QWidget | QVBoxLayout) -> QVBoxLayout:
        """The panel's column, with these parts from the top."""
        self.setProperty(LEADS_BACK, True)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for part in parts:
            column.addLayout(part) if isinstance(part, QVBoxLayout) else column.addWidget(part)
        column.addStretch(1)
        QShortcut(QKeySequence(TO_WRITE), self, self.write)
        self.hands_free.connect(lambda: self.next_hold().setFocus())
        return column

    def write(self) -> None:
        """Put the hands into the field that belongs to where the work stands, if there is one."""
        if field := self.field():
            field.setFocus()

    def field(self) -> QWidget | None:
        """The field one would write in now; None where nothing is written."""
        return None

    def show_workshop(self, workshop: Workshop, in_box: int = 0) -> None:
        held = self.focusWidget() if self.isAncestorOf(self.focusWidget() or self) else None
        had_focus = held is not None and held.hasFocus()
        self.draw(workshop, in_box)
        if had_focus and held is not None and not (held.isVisibleTo(self) and held.isEnabled()):
            self.next_hold().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a field for the large button; any other key is for the window."""
        if event.key() == Qt.Key.Key_Escape:
            (self.primary or self).setFocus()
        else:
            super().keyPressEvent(event)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        """Draw this stage as it stands."""
        raise NotImplementedError(f"{type(self).__name__} does not draw itself")

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = NARROW_MARGIN if self.width() < NARROW else MARGIN
        self._column.setContentsMargins(side, _TOP, side, MARGIN)
        super().resizeEvent(event)

    def next_hold(self) -> QWidget:
        """What the hands go to when what they held is gone."""
        return self.primary or self


def show_words(label: PlainLabel, words: str) -> None:
    """Show the words; a label with nothing to say takes no room."""
    label.setText(words)
    label.setVisible(bool(words))


def section(title: str, *parts: QWidget) -> QWidget:
    """Parts below a heavy line and a title."""
    return stack(rule(heavy=True), PlainLabel(title, "section"), *parts)


def stack(*parts: QWidget, spacing: int = 12) -> QWidget:
    """Parts below each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return whole


def beside(*parts: QWidget) -> QWidget:
    """Buttons and choices from the left, on a new line where they do not fit."""
    whole = QWidget()
    line = FlowLayout(whole, spacing=12)
    for part in parts:
        line.addWidget(part)
    return whole

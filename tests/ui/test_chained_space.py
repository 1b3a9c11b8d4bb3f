"""Space pressed several times in a row: one step, and nothing of what came into the large button's place."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui import rests
from stratroom.ui.console.chained_space import ChainedSpace
from stratroom.ui.widgets import PrimaryButton
from stratroom.ui.widgets.buttons import keeps_space

REST = 0.8
_STEPS = ("Close", "Go to the reveal", "Reveal", "Sort")


class Window(QWidget):
    """A large button that goes from step to step, a row that Space marks, and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.acts = 100.0, list[str]()
        self.chained = ChainedSpace(self, lambda: self.now)
        self.large, self.row, self.field = PrimaryButton(_STEPS[0]), Row(), QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.large, self.row, self.field):
            column.addWidget(part)
        self.large.clicked.connect(self._step)

    def _step(self) -> None:
        self.acts.append(self.large.label)
        self.large.set_label(_STEPS[len(self.acts)])

    def space(self, after: float = 0.15) -> None:
        self.now += after
        QTest.keyClick(QApplication.focusWidget() or self, Qt.Key.Key_Space)


class Row(QCheckBox):
    """Keeps Space for itself, as a row of the ballot does."""

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    monkeypatch.setattr(rests, "LARGE_BUTTON", REST)
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("is_held", [False, True])
def test_three_in_a_row_do_one_step(window: Window, *, is_held: bool) -> None:
    (window.large if is_held else window).setFocus()
    for _ in range(3):
        window.space()
    assert window.acts == ["Close"]
    window.space(2 * REST)
    assert window.acts == ["Close", "Go to the reveal"]


def test_a_row_that_came_under_the_hands_is_not_marked(window: Window) -> None:
    window.setFocus()
    window.space()
    window.row.setFocus()
    window.space()
    assert not window.row.isChecked()
    window.space(2 * REST)
    assert window.row.isChecked()


def test_rows_are_marked_as_quickly_as_hands_go(window: Window) -> None:
    window.row.setFocus()
    window.space()
    window.large.set_label("Hand in: 1")
    window.space()
    assert not window.row.isChecked()
    assert window.acts == []


def test_what_says_the_same_is_pressed_again_at_once(window: Window) -> None:
    window.large.clicked.disconnect()
    window.large.clicked.connect(lambda: window.acts.append("Later"))
    window.setFocus()
    for _ in range(3):
        window.space()
    assert window.acts == ["Later"] * 3


def test_a_space_is_a_space_in_a_field(window: Window) -> None:
    window.setFocus()
    window.space()
    window.field.setFocus()
    window.space()
    assert window.field.text() == " "

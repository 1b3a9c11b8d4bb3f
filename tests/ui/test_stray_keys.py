"""Keys that nobody takes: a burst of them does nothing, and a single key acts when the hands have come to rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui.console.stray_keys import REST, StrayKeys
from stratroom.ui.widgets import PlainButton, PrimaryButton


class Window(QWidget):
    """A large button on Space, a plain one, a field and the letter B; `acts` is what came of the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.acts = 0.0, list[str]()
        self.stray = StrayKeys(self, lambda: self.now)
        self.large, self.plain, self.field = PrimaryButton("Open"), PlainButton("Other"), QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.large, self.plain, self.field):
            column.addWidget(part)
        self.large.clicked.connect(lambda: self.acts.append("open"))
        self.plain.clicked.connect(lambda: self.acts.append("other"))
        QShortcut(QKeySequence("B"), self, lambda: self.acts.append("blank"))

    def types(self, text: str, *, at: QWidget | None = None) -> None:
        (at or self).setFocus()
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self, letter)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_single_key_acts_and_so_does_the_next(window: Window) -> None:
    window.types("bb ")
    assert window.acts == ["blank", "blank", "open"]


def test_a_burst_of_typing_at_nothing_does_nothing(window: Window) -> None:
    window.types("the big bank")
    assert window.acts == []


def test_a_key_acts_again_when_the_hands_have_rested(window: Window) -> None:
    window.types("xb")
    window.now = REST / 2
    window.types("b")
    window.now += 2 * REST
    window.types("b")
    assert window.acts == ["blank"]


@pytest.mark.parametrize("name", ["large", "plain"])
def test_a_button_with_the_focus_is_not_pressed_by_a_burst(window: Window, name: str) -> None:
    button = window.large if name == "large" else window.plain
    window.types("to be", at=button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.acts == []
    window.now = REST
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.acts == ["open" if name == "large" else "other"]


def test_what_a_field_takes_is_no_stray_key(window: Window) -> None:
    window.types("a big one", at=window.field)
    window.types(" ")
    assert (window.field.text(), window.acts) == ("a big one", ["open"])


def test_a_chord_is_never_kept_back(window: Window) -> None:
    QShortcut(QKeySequence("Ctrl+Z"), window, lambda: window.acts.append("undo"))
    window.types("x")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.acts == ["undo"]

"""A program of its own that tries every key on fields for private words and numbers, wherever it is started.

It says what came out of a field, and after it how many keys were tried.
"""

import sys
from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from stratroom.app import new_application
from stratroom.model.names import OptionId
from stratroom.ui.entry.forms.numbers import Numbers
from stratroom.ui.entry.paper.private_line import PrivateLine
from stratroom.ui.entry.private_text import PrivateText

MARK = "83"
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_KEYS = (
    *(Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F20 + 1)),
    Qt.Key.Key_Insert,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Copy,
    Qt.Key.Key_Cut,
)
_HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
]


def fields() -> Iterator[QWidget]:
    yield PrivateLine("A number")
    yield PrivateText("A sentence", 2)
    numbers = Numbers([(OptionId("a"), "Data")], "Points", 100)
    numbers.show()
    yield numbers.boxes[OptionId("a")]


def fill(field: QWidget) -> None:
    match field:
        case QSpinBox():
            field.setValue(int(MARK))
        case QPlainTextEdit():
            field.setPlainText(MARK)
        case QLineEdit():
            field.setText(MARK)
        case _:
            raise TypeError(type(field).__name__)


def taken(field: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, first: Qt.Key) -> bool:
    """Whether the key, after `first`, brought what is written out of the field."""
    clipboard = QGuiApplication.clipboard()
    fill(field)
    field.setFocus()
    QTest.keyClick(field, first)
    for mode in _MODES:
        clipboard.clear(mode)
    QTest.keyClick(field, key, held)
    return any(clipboard.text(mode) for mode in _MODES)


def taken_with_the_mouse(field: QWidget) -> bool:
    """Marked by dragging, by two presses and by three."""
    inside = field.viewport() if isinstance(field, QPlainTextEdit) else field.findChild(QLineEdit) or field
    clipboard = QGuiApplication.clipboard()
    fill(field)
    for mode in _MODES:
        clipboard.clear(mode)
    left, right = QPoint(2, inside.height() // 2), QPoint(inside.width() - 2, inside.height() // 2)
    QTest.mousePress(inside, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(inside, right)
    QTest.mouseRelease(inside, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseDClick(inside, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseClick(inside, Qt.MouseButton.LeftButton, pos=left)
    return any(clipboard.text(mode) for mode in _MODES)


def main() -> int:
    app, tried = new_application(), 0
    for field in fields():
        field.show()
        field.activateWindow()
        app.processEvents()
        for key, held, first in product(_KEYS, _HELD, (Qt.Key.Key_Home, Qt.Key.Key_End)):
            tried += 1
            if taken(field, key, held, first):
                print(f"{type(field).__name__} {key.name} {held}", flush=True)
        if taken_with_the_mouse(field):
            print(f"{type(field).__name__}, with the mouse", flush=True)
    usual = QLineEdit()
    usual.show()
    assert taken(usual, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Home), "Qt keeps nothing here"
    assert taken_with_the_mouse(usual), "nothing is marked with the mouse here"
    print(f"{tried} keys tried")
    return 0


if __name__ == "__main__":
    sys.exit(main())

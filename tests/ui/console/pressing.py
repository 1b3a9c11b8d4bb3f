"""Keys of the console’s desk."""

from PySide6.QtCore import Qt

from stratroom.ui.console.window import ConsoleWindow
from tests.ui.rooms import key

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def press(console: ConsoleWindow, pressed: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    console.desk.setFocus()
    key(console.desk, pressed, modifiers)

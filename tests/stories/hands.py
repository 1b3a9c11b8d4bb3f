"""A facilitator with only the keyboard, and the watch that holds everybody to their one way of working."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from stratroom.ui.widgets import PrimaryButton
from tests.step_lines import arrows_to
from tests.stories.driver import CONTROL, Facilitator, type_letters

_MOST_TABS = 200


class Watch(QObject):
    """Notes every event that is not of the one way of working."""

    def __init__(self, app: QApplication, is_strange: Callable[[QEvent], bool]) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._is_strange = is_strange
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_strange(event):
            self.seen.append(f"{event.type().name} on {type(watched).__name__}")
        return False


class OnlyKeys(Facilitator):
    """No mouse is plugged in. What is wanted is come to by Tab, and nothing is given the focus from outside."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)
        self.watch = Watch(self.app, lambda event: isinstance(event, QMouseEvent))

    def goes_home(self) -> None:
        super().goes_home()
        self.app.removeEventFilter(self.watch)
        assert self.watch.seen == []

    def presses(self, name: str) -> None:
        self.tabs_to(name, is_whole=True)
        self.types(Qt.Key.Key_Return)

    def presses_the_large_button(self, label: str) -> None:
        button = self.opened.console.desk.panel.primary
        assert isinstance(button, PrimaryButton)
        assert button.label == label, f"it says “{button.label}”; {self.notice()}"
        self.types(Qt.Key.Key_Escape)
        self.types(Qt.Key.Key_Space)

    def shows_next(self) -> None:
        self.types(Qt.Key.Key_PageDown)

    def undoes(self, what: str) -> None:
        assert self.opened.console.desk.status.undo.accessibleName().startswith(f"Undo: {what}")
        self.types(Qt.Key.Key_Escape)
        self.types(Qt.Key.Key_Z, CONTROL)

    def tabs_to(self, name: str, *, is_whole: bool = False) -> None:
        QApplication.processEvents()
        for _ in range(_MOST_TABS):
            held = self.window.focusWidget()
            said = held.accessibleName() if held else ""
            if said == name or (said.startswith(name) and not is_whole) or arrows_to(held, name.__eq__, self.types):
                return
            self.types(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to “{name}”")

    def opens_step(self, title: str) -> None:
        if any(b.isVisible() and b.accessibleName() == f"{title}, folded" for b in self._buttons()):
            self.presses(f"{title}, folded")

    def writes(self, name: str, text: str) -> None:
        self.tabs_to(name, is_whole=True)
        field = self.window.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        type_letters(field, text)

    def chooses(self, name: str, words: str) -> None:
        self.tabs_to(name, is_whole=True)
        box = self.window.focusWidget()
        assert isinstance(box, QComboBox)
        while not box.currentText().startswith(words):
            before = box.currentIndex()
            self.types(Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{words} is not in the list"

    def _buttons(self) -> list[QAbstractButton]:
        return self.window.findChildren(QAbstractButton)

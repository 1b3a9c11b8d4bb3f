"""Facilitators with one way of working: only the keyboard, or only the mouse and a clicker. Each is held to it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui.widgets import PrimaryButton
from stratroom.words import say
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
        assert self.opened.console.desk.status.undo.text().startswith(f"Undo: {what}")
        self.types(Qt.Key.Key_Escape)
        self.types(Qt.Key.Key_Z, CONTROL)

    def tabs_to(self, name: str, *, is_whole: bool = False) -> None:
        QApplication.processEvents()
        for _ in range(_MOST_TABS):
            held = self.window.focusWidget()
            said = held.accessibleName() if held else ""
            if said == name or (said.startswith(name) and not is_whole):
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


class MouseAndClicker(Facilitator):
    """Both hands off the keyboard: the mouse, a clicker's two keys. What the others write they write themselves."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)
        self.is_somebody_writing = False
        self.watch = Watch(self.app, self._is_typed)

    def goes_home(self) -> None:
        super().goes_home()
        self.app.removeEventFilter(self.watch)
        assert self.watch.seen == []

    def presses_the_large_button(self, label: str) -> None:
        assert self.opened.console.desk.panel.primary
        self.presses(label)

    def goes_to(self, stage: str) -> None:
        line = next(line for line in self.workshop.programme if line.stage == stage)
        QTest.mouseClick(self.opened.console.desk.rail.rows[line.key], Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
        assert self.workshop.stage == stage

    def takes_the_laptop_back(self) -> None:
        self.presses("Back to the console")

    def exports(self, path: Path) -> None:
        self.opened.console.ask_where = lambda window, proposed: path
        QTest.mouseClick(self.opened.console.desk.status.record, Qt.MouseButton.LeftButton)
        bar = self.opened.console.desk.export
        self.qtbot.waitUntil(lambda: bar.job is None, timeout=60_000)
        assert bar.said.text() == say("The record is written: {path}", path=path)

    def drags(self, widget: QWidget, onto: QWidget) -> None:
        """Take it by its middle and let it go in the middle of another."""
        start, end = widget.rect().center(), widget.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
        for place in (start + QPoint(0, 20), end):
            QTest.mouseMove(widget, place)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)

    def _is_typed(self, event: QEvent) -> bool:
        """A key that neither a clicker has nor somebody presses who has the laptop."""
        if self.is_somebody_writing or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return event.key() not in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Writer:
    """A participant beside a facilitator who only clicks: takes the laptop, writes, hands in with the mouse."""

    def __init__(self, facilitator: MouseAndClicker, name: str) -> None:
        self._facilitator, self.name = facilitator, name

    def writes(self, sentence: str) -> None:
        self._facilitator.presses(f"I am the {self.name}")
        self._facilitator.secrets.append(sentence)
        field = self._facilitator.window.findChildren(QPlainTextEdit)
        written = next(each for each in field if each.isVisible() and each.accessibleName() == "Your sentence")
        self._facilitator.is_somebody_writing = True
        type_letters(written, sentence)
        self._facilitator.is_somebody_writing = False
        self._facilitator.presses("Hand in my statement")
        self._facilitator.sees_no_secret()

    def stands_in_the_middle(self) -> None:
        self._facilitator.presses(f"I am the {self.name}")
        self._facilitator.presses("Equal")
        self._facilitator.presses("Hand in where I stand")

"""The facilitator of a story, with hands on keys and mouse: the real windows, the real file, the words of the glossary.

Everything is found as a person finds it: by what stands on the screen. No command is given behind the windows' back.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.house import OpenWorkshop
from stratroom.model.workshop import Workshop
from stratroom.own_designs import OwnDesigns
from stratroom.ui.entry.paper.pages import DonePage
from stratroom.ui.recent import Recent
from stratroom.ui.widgets import PrimaryButton
from tests.stories.left_lying import LeftLying, in_windows, revealed_in
from tests.stories.stray_windows import StrayWindows
from tests.ui.rooms import leave

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_FIELDS = (QLineEdit, QPlainTextEdit, QSpinBox, QComboBox)


class Facilitator:
    """Sits at the console. `secrets` are words the room must not see yet; they are looked for after every answer, and
    in all that is `left_lying`. `shown` are those the room has seen; what was replaced or given up it never sees."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.secrets: list[str] = []
        self.shown: list[str] = []
        self.left_lying = LeftLying(folder)
        self.app = new_application()
        self.stray = StrayWindows(self.app)
        self.front = FrontDoor(Recent(folder / "recent.json"), folder, OwnDesigns(folder / "programmes"))
        self.front.start.show()
        self._wait_for(self.front.start)

    @property
    def opened(self) -> OpenWorkshop:
        assert self.front.opened, "no workshop is open"
        return self.front.opened

    @property
    def hidden(self) -> list[str]:
        """The secrets in words that were not shown before, by somebody else or to another question."""
        return [secret for secret in self.secrets if not any(secret in shown for shown in self.shown)]

    @property
    def workshop(self) -> Workshop:
        return self.opened.room.workshop

    @property
    def window(self) -> QMainWindow:
        return self.opened.console if self.front.opened else self.front.start

    def goes_home(self) -> None:
        """Closes everything; no window was on the screen that did not belong there."""
        if self.front.opened:
            leave(self.opened.console)
        self.front.start.close()
        self.app.removeEventFilter(self.stray)
        assert self.stray.seen == []
        assert self.left_lying.of_hidden(self.hidden) == [], "of what was never shown"
        assert self.left_lying.of_shown(self.shown) == []
        self.left_lying.looks_no_more()

    # The workshop

    def begins(self, design: str, **title_page: str) -> None:
        """From the start screen to the console, with what is typed on the title page."""
        self.presses(design)
        for name, text in title_page.items():
            self.writes({"question": "The question everybody answers first"}.get(name, name.capitalize()), text)
        self.types(Qt.Key.Key_Return, CONTROL)
        self._wait_for(self.window)

    def seats(self, *people: tuple[str, str]) -> None:
        for name, role in people:
            self.writes("Role", role)
            self.writes("Name", name)
            self.types(Qt.Key.Key_Return)

    def goes_to(self, stage: str) -> None:
        place = next(n for n, line in enumerate(self.workshop.programme) if line.stage == stage)
        self.types(Qt.Key(Qt.Key.Key_0 + (place + 1) % 10), CONTROL)
        assert self.workshop.stage == stage

    def closes_the_window(self) -> None:
        """Where the day is under way that is asked about once."""
        self.types(Qt.Key.Key_W, CONTROL)
        if self.front.opened:
            self.types(Qt.Key.Key_W, CONTROL)
        assert self.front.opened is None

    def opens_again(self, name: str) -> None:
        """From the list of recent files, once it is told what is in it."""
        lines = self.front.start.home.files.lines
        self.qtbot.waitUntil(lambda: any(line.title == name for line in lines.values()))
        self.presses(name)
        self.qtbot.waitUntil(lambda: self.front.opened is not None, timeout=30_000)
        self._wait_for(self.window)

    def exports(self, path: Path) -> None:
        """Ctrl+E, Ctrl+Return, a name, and waits until the file is there; then back to the desk."""
        self.opened.console.ask_where = lambda window, proposed: path
        self.types(Qt.Key.Key_E, CONTROL)
        bar = self.opened.console.desk.export
        with self.qtbot.waitSignal(bar.ended, timeout=60_000):
            self.types(Qt.Key.Key_Return, CONTROL)
        assert bar.said.text().endswith(str(path)), bar.said.text()
        self.types(Qt.Key.Key_Escape)
        assert self.opened.console.desk.isVisible()

    # A round

    def presses_the_large_button(self, label: str) -> None:
        """The one large button of the stage, by Space, and only if it says this."""
        button = self.opened.console.desk.panel.primary
        assert isinstance(button, PrimaryButton)
        assert button.label == label, f"it says “{button.label}”; {self.notice()}"
        self.opened.console.desk.setFocus()
        self.types(Qt.Key.Key_Space)

    def asks(self, label: str) -> None:
        """Put the question, then pass the laptop."""
        self.presses_the_large_button(label)
        self.presses_the_large_button("Pass the laptop")

    def takes_the_laptop_back(self) -> None:
        assert self.large_button() == "Back to the console"
        self.types(Qt.Key.Key_Space)

    def closes(self) -> None:
        self.presses_the_large_button("Close the round")

    def reveals(self, count: int) -> None:
        assert self.left_lying.of_hidden(self.hidden) == []
        self.presses_the_large_button(f"Reveal all {count} at once")
        self.sees_the_answers()

    def sees_the_answers(self) -> None:
        """From now on what was revealed is no secret."""
        said = revealed_in(self.workshop)
        self.shown += [secret for secret in self.secrets if secret in said]
        self.secrets[:] = [secret for secret in self.secrets if secret not in said]

    def shows_next(self) -> None:
        """On the projector, with the key a clicker sends."""
        self.opened.console.desk.setFocus()
        self.types(Qt.Key.Key_PageDown)

    def undoes(self, what: str) -> None:
        assert self.opened.console.desk.status.undo.accessibleName().startswith(f"Undo: {what}")
        self.opened.console.desk.setFocus()
        self.types(Qt.Key.Key_Z, CONTROL)

    def prints_cards(self, size: str, path: Path) -> None:
        """On this paper, into this file; waits until it is there."""
        self.opened.console.ask_where = lambda window, proposed: path
        self.presses("Print cards…")
        self.presses(f"Paper size: {size}")
        self.presses("Save the cards as PDF…")
        bar = self.opened.console.desk.export
        self.qtbot.waitUntil(lambda: bar.job is None, timeout=60_000)
        assert bar.said.text() == f"The cards are written: {path}"

    def types_cards_in(self, **sentences: str) -> None:
        """Sentences from cards, by whose they are; looked at once more, then handed in."""
        self.presses("Paper…")
        assert self.large_button() == "Type the cards in"
        self.types(Qt.Key.Key_Return)
        for whose, sentence in sentences.items():
            self.secrets.append(sentence)
            self.writes(f"{whose}: Sentence", sentence)
        self.sees_no_secret()
        self.types(Qt.Key.Key_Return, CONTROL)
        assert self.large_button() == f"Hand in these {len(sentences)} answers"
        assert all(sentence in self.on_the_screen() for sentence in sentences.values())
        self.types(Qt.Key.Key_Return, CONTROL)
        paper = self.opened.console.paper
        self.qtbot.waitUntil(lambda: isinstance(paper.page, DonePage))
        self.takes_the_laptop_back()

    # What there is to see

    def notice(self) -> str:
        return self.opened.console.desk.notice.sentence

    def projector(self) -> str:
        """All words the room sees now."""
        self.opened.audience.grab()
        return "\n".join(self.opened.audience.words)

    def on_the_screen(self) -> str:
        """All words the facilitator sees now."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def large_button(self) -> str:
        return next(b.label for b in self.window.findChildren(PrimaryButton) if b.isVisible())

    def sees_no_secret(self) -> None:
        """Neither on the projector nor on the console nor in the file's name."""
        shown = self.projector()
        for secret in self.secrets:
            assert secret not in shown
        assert self.left_lying.of_hidden(self.hidden[-2:]) == [], "of the last answer"

    def left_no_word(self) -> None:
        """What was handed in is gone from every window, to the eye and to a screen reader."""
        assert in_windows(self.hidden) == []
        self.sees_no_secret()

    # Hands

    def types(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QApplication.processEvents()  # people press keys after the screen was drawn
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def presses(self, name: str) -> None:
        """A button that is on the screen, with the mouse."""
        QTest.mouseClick(self._on_screen(name, (QAbstractButton,)), Qt.MouseButton.LeftButton)

    def says(self, words: str) -> None:
        """Into whatever has the focus, and Return."""
        field = self.window.focusWidget()
        assert field is not None
        type_letters(field, words)
        self.types(Qt.Key.Key_Return)

    def tabs_to(self, name: str) -> None:
        """Tab until what has the focus is called so."""
        for _ in range(60):
            held = self.window.focusWidget()
            if held and held.accessibleName().startswith(name):
                return
            self.types(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to “{name}”")

    def opens_step(self, title: str) -> None:
        """Open a step of the stage if it is folded."""
        folded = [b for b in self.window.findChildren(QAbstractButton) if b.accessibleName() == f"{title}, folded"]
        for header in folded:
            if header.isVisible():
                QTest.mouseClick(header, Qt.MouseButton.LeftButton)

    def writes(self, name: str, text: str) -> None:
        """Into a field that is on the screen, in place of what stands there."""
        field = self._on_screen(name, _FIELDS)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        type_letters(field, text)

    def chooses(self, name: str, words: str) -> None:
        """A person from a list."""
        box = self._on_screen(name, (QComboBox,))
        assert isinstance(box, QComboBox)
        box.setFocus()
        while not box.currentText().startswith(words):
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{words} is not in the list"

    def _on_screen(self, name: str, kinds: tuple[type[QWidget], ...]) -> QWidget:
        found = [w for kind in kinds for w in self.window.findChildren(kind) if w.accessibleName() == name]
        seen = [widget for widget in found if widget.isVisible() and widget.isEnabled()]
        assert seen, f"“{name}” is not on the screen"
        return seen[0]

    def _wait_for(self, window: QWidget) -> None:
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)


def type_letters(field: QWidget, text: str) -> None:
    """Letter by letter, of any script; QTest's own typing knows ASCII only."""
    for letter in text:
        for moment in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(moment, 0, Qt.KeyboardModifier.NoModifier, letter))

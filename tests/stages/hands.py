"""A stage's panel under the facilitator's hands: the real rules in memory, keys and mouse, what can be seen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.commands import Command
from stratroom.model.forms import Answer
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.ui import styling
from stratroom.ui.console.panel import StagePanel
from tests.step_lines import arrows_to

_MOST_TABS = 300
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """`refusals` and what else the panel asked for, as it came; the rules are those of the room."""

    def __init__(self, qtbot: QtBot, panel: StagePanel, room: MemoryRoom) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if not app.styleSheet():
            styling.dress(app)
        self.panel, self.room = panel, room
        self.asked: list[Command] = []
        self.refusals: list[str] = []
        self.laptops: list[str] = []
        self.words: list[str] = []
        self.stages: list[str] = []
        panel.asked.connect(self._ask)
        panel.laptop_asked.connect(self.laptops.append)
        panel.words_asked.connect(self.words.append)
        panel.stage_asked.connect(self.stages.append)
        panel.resize(744, 900)
        qtbot.addWidget(panel)
        panel.show_workshop(room.workshop)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)

    def _ask(self, command: Command) -> None:
        self.asked.append(command)
        try:
            self.do(command)
        except Refused as refusal:
            self.refusals.append(str(refusal))

    def do(self, *commands: Command) -> None:
        """Something happens in the room; the panel is shown what came of it."""
        for command in commands:
            self.room.do(command)
            self.panel.show_workshop(self.room.workshop)

    def collect(self, round: str, **answers: Answer) -> None:
        """The round is put, answered by these people and closed."""
        self.do(OpenRound(RoundId(round), without_level=True))
        self.answer(round, **answers)

    def answer(self, round: str, **answers: Answer) -> None:
        """These people answer the round that is open; it is closed."""
        id = RoundId(round)
        self.do(*(HandIn(id, ParticipantId(by), answer) for by, answer in answers.items()), CloseRound(id))

    def show_answers(self, round: str, **answers: Answer) -> None:
        """A whole blind round, to the reveal."""
        self.collect(round, **answers)
        self.do(RevealRound(RoundId(round)))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """A key, wherever the focus is."""
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.panel, key, modifiers)

    def type(self, text: str) -> None:
        """Write over what stands in the field with the focus."""
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.held, text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until what is spoken as `name` has the focus, and an arrow where the line of a step has it."""
        for _ in range(_MOST_TABS):
            self.press(Qt.Key.Key_Tab)
            if (held := QApplication.focusWidget()) and held.accessibleName() == name:
                return held
            if arrows_to(held, name.__eq__, self.press):
                return self.held
        raise AssertionError(f"Tab never comes to “{name}”")

    def fill(self, **fields: str) -> None:
        """Go to each field by Tab and write in it; “_” in a name is a blank."""
        for name, text in fields.items():
            self.tab_to(name.replace("_", " "))
            self.type(text)

    @property
    def held(self) -> QWidget:
        """What has the focus."""
        held = QApplication.focusWidget()
        assert held is not None
        return held

    @property
    def can_be_read(self) -> str:
        """Every label that can be seen, in one text."""
        QApplication.processEvents()
        return "\n".join(label.text() for label in self.panel.findChildren(QLabel) if label.isVisible())

    def drag(self, widget: QWidget, onto: QWidget) -> None:
        """Take a widget with the mouse and let it go in the middle of another."""
        start, end = widget.rect().center(), widget.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, NONE, start)
        for place in (start + QPoint(0, 20), end):
            QTest.mouseMove(widget, place)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, NONE, end)

    def controls(self) -> Iterator[QWidget]:
        """Everything a hand can be put on now."""
        for widget in self.panel.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget

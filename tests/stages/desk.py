"""A panel on a desk: the real rules fold in memory, and hands on keys and mouse. No file, no other window."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from stratroom.catalogue import rule_book
from stratroom.model import engine
from stratroom.model.commands import Command
from stratroom.model.entries import AnswerHandedIn, Entry, PlannedStage, Recorded
from stratroom.model.forms import Answer, RevealedAnswer
from stratroom.model.names import ParticipantId, RoundId, StageId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About, Workshop
from stratroom.stages.welcome.rules import AddParticipant, EnterStage, StartWorkshop
from stratroom.ui.console.panel import StagePanel

STAGES = ("welcome", "statements", "reveal", "tradeoffs", "priorities")
AT = "2027-03-01T09:00:00+00:00"


class Desk:
    """The room without a file: `refusals` and the ids that were asked for, as they came."""

    def __init__(self) -> None:
        self.rules = rule_book()
        self.workshop: Workshop = self.rules.empty()
        self.kinds: list[str] = []
        self.refusals: list[str] = []
        self.laptops: list[str] = []
        self.words: list[str] = []
        self.stages: list[str] = []
        self.panel: StagePanel | None = None
        self._box: dict[RoundId, dict[ParticipantId, RevealedAnswer]] = {}
        programme = tuple(PlannedStage(stage=StageId(name), title=name.capitalize(), minutes=30) for name in STAGES)
        self.do(StartWorkshop(About("Offsite"), programme))

    def put(self, panel: StagePanel) -> None:
        """Lay the panel before the facilitator."""
        self.panel = panel
        panel.asked.connect(self.ask)
        panel.laptop_asked.connect(self.laptops.append)
        panel.words_asked.connect(self.words.append)
        panel.stage_asked.connect(self.stages.append)
        panel.resize(744, 900)
        panel.show_workshop(self.workshop)
        panel.show()
        panel.activateWindow()

    def seat(self, *names: str) -> None:
        """These people take part."""
        for name in names:
            self.do(AddParticipant(ParticipantId(name.lower()), name, f"Head of {name}"))

    def turn_to(self, stage: str) -> None:
        self.do(EnterStage(StageId(stage)))

    def ask(self, command: Command) -> None:
        """What a window does: a refusal becomes a sentence."""
        try:
            self.do(command)
        except Refused as refusal:
            self.refusals.append(str(refusal))

    def do(self, command: Command) -> None:
        """Carry it out; the panel is shown what came of it."""
        for entry in self._entries(command):
            self.kinds.append(entry.kind)
            self.workshop = self.rules.evolve(self.workshop, Recorded(len(self.kinds), AT, entry))
        if self.panel:
            self.panel.show_workshop(self.workshop, sum(map(len, self._box.values())))

    def ask_all(self, round: str, answers: dict[str, Answer]) -> None:
        """A whole blind round, from the question to the reveal."""
        self.collect(round, answers)
        self.do(RevealRound(RoundId(round)))

    def collect(self, round: str, answers: dict[str, Answer]) -> None:
        """Put the question and take these answers, then close."""
        self.do(OpenRound(RoundId(round)))
        for by, answer in answers.items():
            self.do(HandIn(RoundId(round), ParticipantId(by), answer))
        self.do(CloseRound(RoundId(round)))

    def _entries(self, command: Command) -> Iterator[Entry]:
        match command:
            case HandIn(round, by):
                answer = engine.admit(self.workshop, command)
                is_named = self.workshop.rounds[round].is_named
                self._box.setdefault(round, {})[by] = RevealedAnswer(answer=answer, by=by if is_named else None)
                if is_named:
                    yield AnswerHandedIn(round=round, by=by, slot=f"slot {by}")
            case RevealRound(round):
                box = self._box.get(round, {})
                shown = engine.may_reveal(self.workshop, round, len(box))
                yield engine.revealed(shown, tuple(self._box.pop(round).values()))
            case _:
                yield self.rules.decide(self.workshop, command)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key on this widget."""
    QTest.keyClick(widget, key, modifiers)


def write(widget: QWidget, text: str) -> None:
    """Type into a field, replacing what stands there."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

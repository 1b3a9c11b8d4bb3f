"""The reveal in the real windows: five sentences before the room, the hands on the first card."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, Naming, ParticipantId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.words_section import WordsSection
from stratroom.stages.welcome.rules import Promise
from tests.ui.rooms import NAMES, STATEMENTS, key, leave, room_in

SAID = {
    "CEO": "Sustainable growth in every small town by 2030",
    "CFO": "A margin of 4% in sustainable growth",
    "COO": "Fresh in every SMALL TOWN within 24 hours",
    "CMO": "The most loved brand of the small towns",
    "GC": "Keep our promises",
}


class Revealed:
    """The windows, and what is looked at in them."""

    def __init__(self, qtbot: QtBot, opened: OpenWorkshop) -> None:
        self.qtbot, self.opened = qtbot, opened
        self.desk = opened.console.desk

    def collect(self) -> None:
        """The statements, to the closed box, with the console at the reveal."""
        do = self.opened.bridge.do
        do(OpenRound(STATEMENTS))
        for name in NAMES:
            do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(SAID[name])))
        do(CloseRound(STATEMENTS))
        do(EnterStage(ItemId("reveal")))

    def reveal(self) -> None:
        self.opened.bridge.do(RevealRound(STATEMENTS))

    @property
    def panel(self) -> Panel:
        panel = self.desk.panels[StageId("reveal")]
        assert isinstance(panel, Panel)
        return panel

    @property
    def section(self) -> WordsSection:
        return self.panel.words

    @property
    def room_sees(self) -> str:
        """All words on the projector."""
        self.opened.audience.grab()
        return "\n".join(self.opened.audience.words)

    def press(self, pressed: Qt.Key) -> None:
        key(self.opened.console.focusWidget() or self.desk, pressed)


def windows(qtbot: QtBot, folder: Path, promise: Naming = "named") -> Iterator[Revealed]:
    new_application()
    opened = OpenWorkshop(room_in(folder), keeps_backups=False, notes=folder / "notes")
    if promise != "named":
        opened.bridge.do(Promise(StageId("statements"), promise))
    opened.show()
    opened.console.activateWindow()
    qtbot.waitUntil(opened.console.isActiveWindow)
    yield Revealed(qtbot, opened)
    leave(opened.console)


@pytest.fixture
def closed_box(qtbot: QtBot, tmp_path: Path) -> Iterator[Revealed]:
    """All have answered; nothing is shown."""
    for made in windows(qtbot, tmp_path):
        made.collect()
        yield made


@pytest.fixture
def revealed(closed_box: Revealed) -> Revealed:
    closed_box.reveal()
    return closed_box

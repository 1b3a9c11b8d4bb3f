"""At every turn of a day there is one thing to do next: one large button, which says its key and what is missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.commands import Command
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import ChangeProgramme
from stratroom.stages.breaks.console import Panel as BreakPanel
from stratroom.stages.readback.acts import ReadOut
from stratroom.ui.console.desk import Desk
from stratroom.ui.console.proposal_form import ProposalForm
from stratroom.ui.console.strip import PrimaryStrip
from stratroom.ui.key_words import key_words
from stratroom.ui.widgets import PrimaryButton
from tests.screens.states import day, northfield
from tests.stages.hands import Hands
from tests.telling import PROGRAMME, after, at, started

FORWARD = {"Space", "Return", "Ctrl+Return", "Esc, Space"}


def large(whole: QWidget) -> list[PrimaryButton]:
    """The strip is the same button once more, where that is out of sight."""
    buttons = whole.findChildren(PrimaryButton)
    return [button for button in buttons if button.isVisible() and not isinstance(button, PrimaryStrip)]


def in_sight(desk: Desk, button: PrimaryButton) -> PrimaryButton:
    """The button itself, or the strip that stands for it."""
    return desk.stage.strip if desk.stage.strip.isVisible() else button


def turns(folder: Path) -> Iterator[tuple[str, OpenWorkshop]]:
    """A whole day, looked at after every single act."""
    yield from day(northfield(), folder, QApplication.processEvents, turns=(Command,))


def test_the_whole_day_has_one_large_button_at_every_turn(qtbot: QtBot, tmp_path: Path) -> None:
    labels = list[str]()
    for turn, opened in turns(tmp_path):
        desk = opened.console.desk
        if not labels:
            opened.console.resize(1024, 768)
            QApplication.processEvents()
        (button,) = large(desk)
        assert button is desk.panel.primary, turn
        assert button.isEnabled(), turn
        assert button.label, turn
        assert button.key in FORWARD, turn
        assert key_words(button.key) in button.accessibleDescription(), turn
        seen = in_sight(desk, button)
        assert (seen.label, seen.key) == (button.label, button.key), turn
        assert seen.visibleRegion().boundingRect().height() == seen.height(), turn
        labels.append(button.label)
        if turn == "end":
            opened.bridge.do(ReadOut())
            labels += [each.label for each in large(desk)]
    assert len(labels) > 150
    assert labels[-2:] == ["Show the register", "Write the record"], "the end of the day leads to the record"


def test_the_shown_key_is_the_one_that_works(qtbot: QtBot) -> None:
    form = ProposalForm()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    button = form.submit
    assert isinstance(button, PrimaryButton)
    form.submit.setFocus()
    assert button.key == "Space"
    form.text.setFocus()
    assert button.key == "Ctrl+Return"
    assert button.accessibleDescription() == "Key: Ctrl Return"
    form.needed.edit.setReadOnly(True)
    form.needed.setFocus()
    assert button.key == "Space", "no letter goes into a field that only shows"


def test_what_is_missing_is_said_on_the_button_and_it_leads_there(qtbot: QtBot) -> None:
    form = ProposalForm()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    submitted = list[bool]()
    form.submitted.connect(lambda: submitted.append(True))
    form.submit.click()
    assert form.submit.label == "Write the proposal"
    assert QApplication.focusWidget() is form.text.edit
    assert submitted == []
    form.text.set_text("Fresh first")
    assert form.submit.label == "Write the level needed"
    form.needed.set_text("No veto.")
    assert form.submit.label == "Fix the proposal"
    QTest.keyClick(form.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert submitted == [True]


@pytest.mark.parametrize("is_last", [False, True])
def test_a_break_goes_on_to_the_next_stage_or_to_the_record(qtbot: QtBot, is_last: bool) -> None:
    lunch = PlannedStage(StageId("breaks"), "Lunch", 55, ItemId("lunch"))
    room = started("CEO")
    after(room, ChangeProgramme((*PROGRAMME[:1], lunch, *([] if is_last else PROGRAMME[1:]))))
    panel, recorded = BreakPanel(), list[bool]()
    panel.record_asked.connect(lambda: recorded.append(True))
    hands = Hands(qtbot, panel, at(room, "lunch"))
    assert [button.label for button in large(panel)] == ["Write the record" if is_last else "Go to Statements"]
    panel.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert (hands.stages, recorded) == (([], [True]) if is_last else (["statements"], []))

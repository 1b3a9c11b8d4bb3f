"""A clicker in a hand that presses at the wrong moment: it turns the room's pages, or nothing at all happens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.dissents import WriteDissent
from stratroom.model.names import DissentId, ItemId, OptionId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.entry.forms.steps import Steps
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.entry.words_page import WordsPage
from tests.screens.states import day, northfield
from tests.ui.entry.passing import statements_revealed
from tests.ui.record.pages import asks_where_when_pressed
from tests.ui.rooms import click, key, leave, room_in

DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
ROUNDS = ("statements", "first:t1", "gradients:t1", "points", "rankings", "recognition")
STOPS = (
    "reveal-before-ConfirmGroups",
    "tradeoffs-before-Propose",
    "priorities-before-DrawCutLine",
    "priorities-before-EnterStage",
    "end",
)
"""Turns of the day at which the console holds cards, a form with several lines, the cut line, people to choose."""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    room = room_in(tmp_path)
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(Propose(TradeoffId("t1"), "Fresh in 120 stores.", "No veto."))
    for number in range(3):
        room.do(ListOption(OptionId(f"o{number}"), f"Option {number}"))
    new_application()
    workshop = OpenWorkshop(room)
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    leave(workshop.console)


def stands(opened: OpenWorkshop) -> list[object]:
    """Whatever a key could have changed: the file, the box, the page over the desk, every field and choice."""
    window = opened.console
    found: list[object] = [len(opened.room.file.recorded), opened.bridge.in_box(), window._stack.currentWidget()]
    found += [screen.page for screen in window._private]
    held = [_held_in(part) for part in window.findChildren(QWidget) if part.isVisible()]
    return found + [one for one in held if one is not None]


def _held_in(part: QWidget) -> object:
    match part:
        case QLineEdit():
            return part.text(), part.cursorPosition()
        case QPlainTextEdit():
            return part.toPlainText(), part.textCursor().position()
        case QAbstractSpinBox():
            return part.text()
        case QComboBox():
            return part.currentText()
        case QListWidget():
            return part.currentRow()
        case Steps():
            return part.value
        case QAbstractButton() if part.isCheckable():
            return part.isChecked()
        case _:
            return None


def presses(opened: OpenWorkshop, pressed: Qt.Key) -> None:
    QTest.keyClick(opened.console.focusWidget() or opened.console, pressed)


# At the desk


def test_wherever_the_hands_are_at_the_desk_it_turns_pages_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    new_application()
    tried: set[str] = set()
    for name, opened in day(northfield(), tmp_path, lambda: None):
        if not name.endswith(STOPS):
            continue
        opened.console.activateWindow()
        qtbot.waitUntil(opened.console.isActiveWindow)
        on = opened.console.desk.projector.on
        while on.isEnabled():
            click(on)
        for held in one_of_each(opened.console):
            held.setFocus()
            _press_round_the_end(opened, f"{name}: {held.accessibleName() or held}")
            tried.add(type(held).__name__)
    assert tried >= {"QPlainTextEdit", "QLineEdit", "PersonChoice", "CardRow", "CutRow", "PrimaryButton", "_Segment"}


def one_of_each(window: QWidget) -> list[QWidget]:
    """One stop of the Tab key of each kind."""
    parts = window.findChildren(QWidget)
    stops = [
        part for part in parts if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return list({type(part): part for part in stops}.values())


def _press_round_the_end(opened: OpenWorkshop, where: str) -> None:
    """Back and on again; and once more, for a key that no button takes goes to whatever has the focus."""
    before, place = stands(opened), opened.console.desk.projector.place
    live = place.text()
    presses(opened, UP)
    assert place.text() != live, f"no page is turned back at {where}"
    presses(opened, DOWN)
    assert place.text() == live, f"no page is turned on at {where}"
    presses(opened, DOWN)
    assert (stands(opened), place.text()) == (before, live), where


def test_with_a_list_unfolded_it_chooses_nobody(opened: OpenWorkshop) -> None:
    """A list that is unfolded is a window of its own: the keys move in it, and choose nothing."""
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    desk = opened.console.desk
    who = next(box for box in desk.panel.findChildren(PersonChoice) if box.accessibleName() == "Who dissents")
    click(next(b for b in desk.panel.findChildren(QAbstractButton) if b.accessibleName() == "Dissent, folded"))
    click(who)
    unfolded = QApplication.activePopupWidget()
    assert unfolded
    before = stands(opened)
    for pressed in (DOWN, UP, DOWN):
        QTest.keyClick(unfolded.focusWidget() or unfolded, pressed)
    assert stands(opened) == before
    unfolded.close()
    assert who.person is None


def test_a_menu_of_a_stage_is_left_as_it_is(opened: OpenWorkshop) -> None:
    row = opened.console.desk.rail.rows["reveal"]
    click(row.acts)
    menu = opened.console.desk.rail.menu
    assert menu
    before = stands(opened)
    for pressed in (DOWN, UP, DOWN):
        QTest.keyClick(menu, pressed)
    assert stands(opened) == before
    menu.close()


def test_while_a_file_is_chosen_it_chooses_none(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """The real dialog, closed with the mouse; the clicker was pressed before."""

    def press_and_leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        for pressed in (DOWN, UP, DOWN):
            QTest.keyClick(dialog.focusWidget() or dialog, pressed)
        assert dialog.isVisible(), "nothing was chosen by it"
        QTest.mouseClick(_button(dialog, "Cancel"), Qt.MouseButton.LeftButton)

    save = asks_where_when_pressed(opened, qtbot)
    before = stands(opened)
    QTimer.singleShot(0, press_and_leave)
    click(save)
    assert stands(opened) == before
    assert opened.console.desk.export.job is None


def _button(dialog: QWidget, words: str) -> QAbstractButton:
    return next(b for b in dialog.findChildren(QAbstractButton) if b.text().replace("&", "") == words)


# Over the desk


@pytest.mark.parametrize("round", ROUNDS)
def test_while_somebody_writes_it_does_nothing(opened: OpenWorkshop, round: str) -> None:
    """Not to the room's picture either: whoever writes has the laptop, and may ask what was just clicked away."""
    if round == "recognition":
        statements_revealed(opened.room)
    opened.bridge.do(EnterStage(ItemId("welcome")))
    opened.bridge.do(OpenRound(RoundId(round), without_level=True))
    opened.console.pass_laptop(round)
    for page in ("hand over", "entry", "again"):
        live = opened.console.desk.projector.place.text()
        for held in one_of_each(opened.console.laptop) or [opened.console.laptop]:
            held.setFocus()
            before = stands(opened)
            for pressed in (DOWN, UP, UP):
                presses(opened, pressed)
            assert stands(opened) == before, f"{page}: {held.accessibleName()}"
        assert opened.console.desk.projector.place.text() == live
        if page == "hand over":
            presses(opened, Qt.Key.Key_Tab)
            assert isinstance(opened.console.laptop.page, HandOverPage)
            click(opened.console.laptop.page.here)


@pytest.mark.parametrize("where", ["cards", "numbers", "people", "words", "keys", "programme"])
def test_over_the_desk_it_does_nothing(opened: OpenWorkshop, where: str) -> None:
    _lie_over(opened, where)
    live = opened.console.desk.projector.place.text()
    for held in one_of_each(opened.console):
        held.setFocus()
        before = stands(opened)
        for pressed in (DOWN, UP, UP):
            presses(opened, pressed)
        assert stands(opened) == before, held.accessibleName()
    assert opened.console.desk.projector.place.text() == live


def _lie_over(opened: OpenWorkshop, where: str) -> None:
    console, do = opened.console, opened.bridge.do
    match where:
        case "cards" | "numbers":
            round = {"cards": "statements", "numbers": "points"}[where]
            do(OpenRound(RoundId(round), without_level=True))
            console.type_in(round)
            key(console.focusWidget() or console, Qt.Key.Key_Return)
            QTest.keyClicks(console.focusWidget() or console, "12")
        case "people":
            do(OpenRound(RoundId("statements")))
            console.pass_laptop("statements")
            assert isinstance(console.laptop.page, HandOverPage)
            click(console.laptop.page.other)
        case "words":
            do(WriteDissent(DissentId("d1"), SubjectId("t1"), ParticipantId("cfo"), "dissent", "It costs too much."))
            console.read_back("d1")
            assert isinstance(console.words.page, HandOverPage)
            click(console.words.page.here)
            assert isinstance(console.words.page, WordsPage)
            click(console.words.page.change)
        case "keys":
            click(console.desk.rail.keys)
        case _:
            click(console.desk.rail.programme)


# The other keys of a clicker, and the other window


@pytest.mark.parametrize("pressed", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_its_black_screen_blanks_and_shows_again(opened: OpenWorkshop, pressed: Qt.Key) -> None:
    for is_blank in (True, False):
        opened.console.desk.setFocus()
        QTest.keyClicks(opened.console.desk, "." if pressed is Qt.Key.Key_Period else "b")
        assert opened.audience.is_blank is is_blank


@pytest.mark.parametrize("pressed", [Qt.Key.Key_F5, Qt.Key.Key_Escape])
def test_its_start_and_stop_change_nothing_that_is_written(opened: OpenWorkshop, pressed: Qt.Key) -> None:
    opened.console.desk.panel.first_hold().setFocus()
    QTest.keyClicks(opened.console.focusWidget(), "CT")
    recorded = len(opened.room.file.recorded)
    presses(opened, pressed)
    assert len(opened.room.file.recorded) == recorded
    assert any(edit.text() == "CT" for edit in opened.console.desk.panel.findChildren(QLineEdit))


def test_it_turns_pages_where_the_room_s_window_has_the_keys(opened: OpenWorkshop) -> None:
    """Somebody clicked into the picture on the wall: the clicker must not be dead from then on."""
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    projector = opened.console.desk.projector
    first = projector.place.text()
    key(opened.audience, DOWN)
    assert projector.place.text() != first
    key(opened.audience, UP)
    assert projector.place.text() == first
    opened.bridge.do(OpenRound(RoundId("statements")))
    opened.console.pass_laptop("statements")
    live = projector.place.text()
    key(opened.audience, DOWN)
    assert projector.place.text() == live, "not while somebody writes"

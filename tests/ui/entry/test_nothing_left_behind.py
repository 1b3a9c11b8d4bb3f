"""An entry leaves nothing behind: no words, no memory, no way back to others’ words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.model.names import RoundId
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage
from stratroom.ui.entry.onlookers import MIRRORED
from stratroom.ui.entry.words_page import WordsPage
from tests.ui.entry.passing import (
    CONTROL,
    TRADEOFF,
    dissented,
    entered,
    field,
    held,
    list_options,
    passing,
    reading,
    statements_revealed,
)
from tests.ui.rooms import STATEMENTS, click, key

MISSING = {
    "statements": "Nothing is written yet. Write a sentence, then press Return.",
    "first:t1": "No position is chosen yet. Choose one of the seven, then hand in.",
    "recognition": "Nothing is marked. If none says the same as you do, hand in with Ctrl Return or the button.",
    "gradients:t1": "No gradient is chosen yet. Choose one of the eight, then hand in.",
    "points": "No points are given yet. Give 100 in all.",
    "rankings": "Nothing is ranked. Give at least one option a place.",
}
"""What a Return says where nothing is chosen."""


# Nothing is left behind


def test_the_next_person_gets_nothing_back(qtbot: QtBot, room: Room) -> None:
    QGuiApplication.clipboard().clear()
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "MARKER one")
    for taking in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        key(field(page), taking, CONTROL)
    click(page.hand_in)
    following = entered(laptop)
    for giving in (Qt.Key.Key_V, Qt.Key.Key_Z, Qt.Key.Key_Y):
        key(field(following), giving, CONTROL)
    assert field(following).toPlainText() == ""
    assert "MARKER" not in QGuiApplication.clipboard().text()


def test_fields_have_no_memory_no_menu_and_take_nothing_dropped(qtbot: QtBot, room: Room) -> None:
    text = field(entered(passing(qtbot, room)))
    assert not text.isUndoRedoEnabled()
    assert not text.acceptDrops()
    assert text.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu
    text.setPlainText("MARKER")
    text.selectAll()
    assert text.createMimeDataFromSelection().formats() == []


def test_an_entry_left_alone_is_covered_and_its_words_stay(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room, idle=30)
    page = entered(laptop)
    field(page).setPlainText("Half a sent")
    qtbot.waitUntil(lambda: laptop.is_covered)
    assert laptop.over.why == "The laptop was left alone. The words are still there, unseen."
    assert not page.isVisible()
    click(laptop.over.go_on)
    assert field(page).toPlainText() == "Half a sent"
    assert page.isVisible()


def test_nobody_types_on_into_a_covered_entry(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "Half a sent")
    laptop.cover()
    for pressed in (Qt.Key.Key_E, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Enter):
        key(held(laptop), pressed)
    assert laptop.is_covered
    assert laptop.over.go_on.label == "Show the CEO’s entry"
    key(held(laptop), Qt.Key.Key_Return, CONTROL)
    assert (laptop.is_covered, field(page).toPlainText()) == (False, "Half a sent")


def test_the_cover_says_whose_words_are_read_back(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    words.cover()
    assert words.over.go_on.label == "Show the CFO’s words"
    click(words.over.go_on)
    assert isinstance(words.page, WordsPage)
    assert words.page.isVisible()


def test_a_covered_entry_can_be_put_aside_unread(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    field(entered(laptop)).setPlainText("Half a sent")
    with qtbot.waitSignal(laptop.covered):
        laptop.cover()
    click(laptop.over.put_aside)
    assert isinstance(laptop.page, HandOverPage)
    assert room.in_box(STATEMENTS) == 0


def test_a_covered_entry_is_put_aside_by_a_chord_as_well(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    entered(laptop)
    laptop.cover()
    key(held(laptop), Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(laptop.page, HandOverPage)


@pytest.mark.parametrize("round", ["statements", "first:t1", "gradients:t1", "points", "rankings", "recognition"])
def test_the_return_that_says_who_it_is_presses_nothing_more(qtbot: QtBot, room: Room, round: str) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    room.do(Propose(TRADEOFF, "Fresh in 120 stores.", "No veto."))
    list_options(room)
    if round == "recognition":
        statements_revealed(room)
    laptop = passing(qtbot, room, RoundId(round))
    for _ in range(3):
        key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, EntryPage)
    assert laptop.page.notice.sentence == MISSING[round]
    assert room.in_box(RoundId(round)) == 0


def test_a_return_after_the_first_letter_hands_in(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    for _ in range(2):
        key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, EntryPage)
    assert laptop.page.notice.sentence == MISSING["statements"]
    QTest.keyClicks(held(laptop), "Fresh.")
    assert laptop.page.notice.sentence == ""
    key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, HandedInPage)


def test_there_is_no_key_out_of_an_entry(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    for pressed in (Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_F1):
        key(field(page), pressed)
    key(field(page), Qt.Key.Key_W, CONTROL)
    assert laptop.page is page


def test_who_could_read_along_keeps_the_entry_shut(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    laptop.onlookers = lambda: MIRRORED
    assert isinstance(laptop.page, HandOverPage)
    click(laptop.page.here)
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.notice.sentence == MIRRORED

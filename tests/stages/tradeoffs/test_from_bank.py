"""A trade-off begun from the bank: found by typing, chosen with Return, worded by the room, nothing typed lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stratroom import bank as bank_file
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.ui.console.put_form import PutForm
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import RETURN, SPACE
from tests.telling import started

DOWN, UP, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    return Hands(qtbot, panel, started("CEO", "CFO"))


@pytest.fixture
def form(hands: Hands, panel: Panel) -> PutForm:
    assert hands
    return panel.put


def opened(hands: Hands, find: str = "") -> None:
    hands.tab_to("From the bank…")
    hands.press(SPACE)
    if find:
        hands.type(find)


def sides(form: PutForm) -> tuple[str, str]:
    return form.prefer.text(), form.over.text()


def test_it_is_found_by_typing_and_fills_the_form(hands: Hands, form: PutForm) -> None:
    opened(hands, "own hiring")
    assert isinstance(hands.held, QLineEdit)
    assert hands.held.accessibleName() == "Find a trade-off"
    assert hands.held.accessibleDescription() == "Growing our own people even over Hiring experienced ones"
    hands.press(RETURN)
    assert sides(form) == ("Growing our own people", "Hiring experienced ones")
    assert (form.cost.text(), form.stops.text(), form.feels.text()) == ("", "", ""), "its questions are no answers"
    for asked in ("How long does a post stay half filled?", "Which search do we call off?", "in the room’s own words"):
        assert asked in hands.can_be_read
    assert hands.held is form.prefer.edit
    assert form.cost.edit.accessibleDescription() == "How long does a post stay half filled?"
    assert tradeoffs(hands.room.workshop).items == (), "it is put by the facilitator"


def test_it_is_put_in_the_rooms_own_words(hands: Hands, form: PutForm) -> None:
    opened(hands, "margin")
    hands.press(RETURN)
    hands.fill(This_good_thing="Five per cent margin", What_it_costs="Two lines")
    hands.press(RETURN)
    (put,) = tradeoffs(hands.room.workshop).items
    assert (put.prefer, put.over, put.cost, put.stops) == ("Five per cent margin", "Growth in sales", "Two lines", "")
    assert sides(form) == ("", "")
    assert form.cost.usual.text() == ""


def test_the_arrows_move_over_the_names_of_groups_and_stop_at_the_ends(hands: Hands, form: PutForm) -> None:
    opened(hands)
    first = hands.held.accessibleDescription()
    hands.press(UP)
    assert hands.held.accessibleDescription() == first
    hands.press(DOWN, times=4)
    assert hands.held.accessibleDescription() == "Best quality even over Lowest price", "the first of the next group"
    hands.press(Qt.Key.Key_PageDown, times=9)
    assert hands.held.accessibleDescription() == "A test first even over A decision now"
    hands.press(RETURN)
    assert sides(form) == ("A test first", "A decision now")


def test_a_group_is_found_by_its_name_and_what_nobody_has_is_said(hands: Hands, form: PutForm) -> None:
    opened(hands, "pace")
    rows = [form.bank.list.item(n) for n in range(form.bank.list.count())]
    assert next(row.text() for row in rows if not row.isHidden()) == "Pace"
    assert len([row for row in rows if not row.isHidden()]) == 5
    hands.type("zebra")
    assert "None of them has these words." in hands.can_be_read
    hands.press(DOWN)
    hands.press(RETURN)
    assert sides(form) == ("", "")
    assert form.bank.isVisible()


def test_escape_puts_the_list_away_and_nothing_else(hands: Hands, form: PutForm) -> None:
    opened(hands, "pace")
    hands.press(ESCAPE)
    assert not form.bank.isVisible()
    assert hands.held is form.from_bank
    opened_again = form.from_bank
    opened_again.click()
    assert form.bank.search.text() == ""


def test_half_typed_words_come_back_and_so_does_what_was_worded_since(hands: Hands, form: PutForm) -> None:
    hands.fill(This_good_thing="Half a th", What_stops="The lease")
    opened(hands, "margin")
    hands.press(RETURN)
    assert sides(form) == ("Margin", "Growth in sales")
    assert form.stops.text() == ""
    hands.type("Five per cent")
    hands.tab_to("Bring back what stood here")
    hands.press(SPACE)
    assert (*sides(form), form.stops.text()) == ("Half a th", "", "The lease")
    assert form.is_written, "closing asks about it as before"
    form.back.click()
    assert sides(form) == ("Five per cent", "Growth in sales")


def test_another_from_the_bank_leaves_what_was_typed_first(hands: Hands, form: PutForm) -> None:
    hands.fill(This_good_thing="Half a th")
    for found in ("margin", "reserve"):
        opened(hands, found)
        hands.press(RETURN)
    form.back.click()
    assert form.prefer.text() == "Half a th"


def test_with_nothing_typed_there_is_nothing_to_bring_back(hands: Hands, form: PutForm) -> None:
    opened(hands, "margin")
    hands.press(RETURN)
    assert not form.back.isVisible()


def test_a_click_chooses_and_the_name_of_a_group_is_none(hands: Hands, form: PutForm) -> None:
    opened(hands)
    where = [form.bank.list.visualItemRect(form.bank.list.item(n)).center() for n in (0, 1)]
    viewport, left = form.bank.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, pos=QPoint(where[0]))
    assert sides(form) == ("", "")
    QTest.mouseClick(viewport, left, pos=QPoint(where[1]))
    assert sides(form) == ("Depth in a few markets", "Breadth across many markets")


def test_a_broken_bank_says_so_and_stops_nobody(
    hands: Hands, form: PutForm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bank_file, "path", lambda *_: tmp_path / "bank.json")
    opened(hands)
    assert "The trade-offs of “bank.json” are left out. It cannot be read" in hands.can_be_read
    hands.press(ESCAPE)
    hands.fill(This_good_thing="Fast", even_over_this_one="Right")
    hands.press(RETURN)
    assert len(tradeoffs(hands.room.workshop).items) == 1

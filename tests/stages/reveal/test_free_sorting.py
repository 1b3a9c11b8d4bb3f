"""Sorting freely on the console: numbers put cards into groups, cards are dragged out, names outlive merging."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.stages.reveal.console import Panel
from tests.stages.hands import Hands
from tests.stages.reveal.at_the_desk import laid, revealed

RETURN, ESCAPE, GROUP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_G


@pytest.fixture
def desk(qtbot: QtBot) -> tuple[Hands, Panel]:
    return revealed(qtbot, 5)


def test_a_number_puts_the_card_under_the_hands_into_that_group(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    assert "A number puts" not in hands.can_be_read
    hands.press(Qt.Key.Key_0)
    assert laid(hands) == ["1"]
    assert hands.held is panel.desk.board.card("p2"), "on to the next card in no group"
    hands.press(Qt.Key.Key_1)
    panel.desk.board.choose(["p3", "p4"])
    hands.press(Qt.Key.Key_0)
    assert laid(hands) == ["1 2", "3 4"]
    assert panel.desk.board.chosen == ()
    assert "1  No name yet" in hands.can_be_read
    panel.desk.board.choose(["p2", "p5"])
    hands.press(Qt.Key.Key_2)
    assert laid(hands) == ["1", "3 4 2 5"]
    assert "1  An answer of its own." in hands.can_be_read


def test_a_number_that_no_group_has_does_nothing_and_says_so(desk: tuple[Hands, Panel]) -> None:
    hands, _ = desk
    hands.press(Qt.Key.Key_7)
    assert "There is no group 7." in hands.can_be_read
    assert hands.asked == []


def test_with_ten_groups_return_takes_the_number_and_chooses_no_card(qtbot: QtBot) -> None:
    hands, panel = revealed(qtbot, 12)
    for _ in range(11):
        hands.press(Qt.Key.Key_0)
    for key in (Qt.Key.Key_1, Qt.Key.Key_1):
        hands.press(key)
    assert "Into group 11? Return takes it" in hands.can_be_read
    hands.press(ESCAPE)
    assert "Into group" not in hands.can_be_read
    assert len(laid(hands)) == 11
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, RETURN):
        hands.press(key)
    assert laid(hands)[10] == "11 12"
    assert panel.desk.board.chosen == ()
    assert panel.desk.primary is panel.desk.to_name


def test_a_card_dragged_out_of_its_group_stands_alone(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    board = panel.desk.board
    hands.drag(board.card("p5"), board.card("p3"))
    hands.press(ESCAPE)
    hands.drag(board.card("p5"), board.heading(""))
    assert laid(hands) == ["3"]
    asked = len(hands.asked)
    hands.drag(board.card("p1"), board.heading(""))
    assert len(hands.asked) == asked, "it stands alone already"
    board.choose([f"p{n}" for n in range(1, 6)])
    hands.press(Qt.Key.Key_1)
    hands.drag(board.card("p5"), board.heading(""))
    assert laid(hands) == ["3 1 2 4"], "also where all lie in groups"


def test_merging_keeps_the_name_that_one_of_them_has(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    hands.press(Qt.Key.Key_0)
    panel.desk.board.choose(["p2", "p3"])
    hands.press(GROUP)
    hands.type("Margin")
    hands.press(RETURN)
    panel.desk.board.choose(["p1", "p2"])
    hands.press(Qt.Key.Key_M)
    assert laid(hands) == ["Margin: 2 3 1"]

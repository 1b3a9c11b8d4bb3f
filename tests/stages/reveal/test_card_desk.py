"""Card by card on the console: with digits, with arrow keys, with the mouse; Space is safe at every step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import at_hand
from tests.stages.hands import Hands
from tests.stages.reveal.at_the_desk import laid, revealed

SPACE, RETURN, DOWN, UP, ESCAPE = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Escape,
)
BY_CARD, LATER, NAME = Qt.Key.Key_J, Qt.Key.Key_E, Qt.Key.Key_N


def digits(hands: Hands, number: int) -> None:
    for digit in str(number):
        hands.press(Qt.Key(Qt.Key.Key_0 + int(digit)))


@pytest.fixture
def desk(qtbot: QtBot) -> tuple[Hands, Panel]:
    hands, panel = revealed(qtbot)
    hands.press(BY_CARD)
    return hands, panel


def current(panel: Panel) -> str:
    return panel.card_by_card.current


def test_the_first_card_is_before_the_hands_and_space_makes_it_an_answer(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    assert "Sentence 1" in hands.can_be_read
    assert "Sentence 2" not in hands.can_be_read
    assert "Card by card: what says the same?" in hands.can_be_read
    assert panel.card_by_card.act.label == "The first card: an answer of its own"
    hands.press(SPACE)
    assert laid(hands) == ["1"]
    assert "Same as 1, or new?" in hands.can_be_read


def test_digits_sort_all_cards_and_the_groups_are_there_to_be_named(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    for number in (0, 0, 1, 2):
        digits(hands, number)
    assert laid(hands) == ["1 3", "2 4"]
    assert not panel.desk.isHidden()
    assert hands.held is panel.desk.board.hold()
    for name in ("Towns", "Margin"):
        hands.press(SPACE)
        hands.type(name)
        hands.press(RETURN)
    assert panel.desk.confirm.label == "Confirm: 2 noticeably different answers"
    hands.press(SPACE)
    assert "4 people. 2 noticeably different answers. The largest is shared by 2." in hands.can_be_read
    assert "Sorted by the room, card by card, " in hands.can_be_read


def test_space_decides_nothing_while_no_group_is_chosen(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    hands.press(SPACE)
    for coming in ("p3", "p4", "p2", "p3"):
        assert panel.card_by_card.act.label == "Later: another card first"
        hands.press(SPACE)
        assert current(panel) == coming
    assert laid(hands) == ["1"]
    hands.press(LATER)
    assert current(panel) == "p4"


def test_the_last_card_cannot_be_left_for_later(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    for number in (0, 1, 1):
        digits(hands, number)
    assert not panel.card_by_card.later.isVisibleTo(panel)
    assert panel.card_by_card.act.label == "A new answer"
    hands.press(SPACE)
    assert laid(hands) == ["1 2 3", "4"]


def test_arrows_choose_and_return_or_space_takes(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    hands.press(SPACE)
    hands.press(DOWN)
    assert panel.card_by_card.act.label == "Same as 1"
    hands.press(RETURN)
    assert laid(hands) == ["1 2"]
    assert panel.card_by_card.answers.current is None, "nothing is chosen for the next card"
    hands.press(UP)
    assert panel.card_by_card.act.label == "A new answer"
    hands.press(UP)
    hands.press(DOWN)
    hands.press(SPACE)
    assert laid(hands) == ["1 2", "3"]
    hands.press(DOWN)
    hands.press(ESCAPE)
    assert panel.card_by_card.act.label == "A new answer"
    assert panel.card_by_card.answers.current is None


def test_the_mouse_takes_a_line(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    answers = panel.card_by_card.answers
    QTest.mouseClick(answers.line(""), Qt.MouseButton.LeftButton)
    QTest.mouseClick(answers.line("g1"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.card_by_card.later, Qt.MouseButton.LeftButton)
    assert laid(hands) == ["1 2"]
    assert current(panel) == "p4"


def test_a_number_no_group_has_is_said(desk: tuple[Hands, Panel]) -> None:
    hands, _ = desk
    hands.press(SPACE)
    digits(hands, 7)
    assert "There is no group 7." in hands.can_be_read
    assert laid(hands) == ["1"]


def test_a_group_is_named_in_passing_and_the_hands_come_back(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    hands.press(SPACE)
    digits(hands, 0)
    hands.press(NAME)
    hands.type("Margin 1")
    hands.press(RETURN)
    assert laid(hands) == ["1", "Margin 1: 2"]
    assert hands.held is panel.card_by_card.answers
    hands.press(DOWN)
    assert panel.card_by_card.name.label == "Name 1"
    hands.press(NAME)
    hands.type("Towns")
    hands.press(ESCAPE)
    assert panel.card_by_card.answers.line("g1").field.text() == "Towns", "half typed words stay"
    digits(hands, 2)
    assert laid(hands) == ["Towns: 1", "Margin 1: 2 3"], "and are taken with the next card"
    assert not panel.card_by_card.answers.half_named()


def test_freely_and_back_keeps_what_was_sorted(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    hands.press(SPACE)
    hands.press(BY_CARD)
    assert not panel.desk.isHidden()
    assert hands.held is panel.desk.board.hold()
    hands.press(BY_CARD)
    assert current(panel) == "p2"
    assert hands.held is panel.card_by_card.answers


def test_with_ten_groups_a_number_is_shown_until_return_takes_it(qtbot: QtBot) -> None:
    hands, panel = revealed(qtbot, 14)
    hands.press(BY_CARD)
    for _ in range(10):
        digits(hands, 0)
    digits(hands, 1)
    assert len(at_hand(hands.room.workshop).groups) == 10
    assert "Same as 1? Return takes it" in hands.can_be_read
    assert panel.card_by_card.act.label == "Same as 1"
    digits(hands, 0)
    assert "Same as 10? Return takes it" in hands.can_be_read
    hands.press(RETURN)
    assert laid(hands)[9] == "10 11"
    digits(hands, 3)
    hands.press(ESCAPE)
    assert "Return takes it, Esc" not in hands.can_be_read
    digits(hands, 2)
    hands.press(DOWN)
    hands.press(RETURN)
    assert laid(hands)[2] == "3 12", "the arrow goes on from the number that was begun"
    digits(hands, 1)
    hands.press(LATER)
    digits(hands, 5)
    assert "Same as 5? Return takes it" in hands.can_be_read, "what was begun was meant for the card before"
    hands.press(SPACE)
    assert laid(hands)[4] == "5 14"


def test_everything_a_hand_can_be_put_on_has_a_name(desk: tuple[Hands, Panel]) -> None:
    hands, _ = desk
    hands.press(SPACE)
    assert all(control.accessibleName() for control in hands.controls())

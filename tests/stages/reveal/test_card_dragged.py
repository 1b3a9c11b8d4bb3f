"""Card by card with the mouse alone: the large card is taken and let go upon an answer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.stages.reveal.console import Panel
from stratroom.ui.console.answer_line import AnswerLine
from stratroom.ui.console.answer_list import NEW
from stratroom.ui.theme import laptop
from tests.stages.hands import Hands
from tests.stages.reveal.at_the_desk import laid, revealed

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot) -> tuple[Hands, Panel]:
    hands, panel = revealed(qtbot)
    hands.press(Qt.Key.Key_J)
    QApplication.processEvents()
    return hands, panel


def line(panel: Panel, number: int) -> AnswerLine:
    return panel.card_by_card.answers.line(f"g{number}" if number else NEW)


def hold_over(panel: Panel, onto: QWidget) -> QPoint:
    """Take the large card and hold it there; where that is, as the card sees it."""
    QApplication.processEvents()
    card = panel.card_by_card.card
    start, end = card.rect().center(), card.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
    QTest.mousePress(card, LEFT, pos=start)
    for place in (start + QPoint(0, 20), end):
        QTest.mouseMove(card, place)
    return end


def drop_on(panel: Panel, onto: QWidget) -> None:
    QTest.mouseRelease(panel.card_by_card.card, LEFT, pos=hold_over(panel, onto))


def ground(line: AnswerLine) -> str:
    """The colour it is drawn on, beside its words."""
    return line.grab().toImage().pixelColor(line.width() - 5, line.height() // 2).name()


def test_the_large_card_is_dragged_onto_new_answers_and_onto_groups(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    for onto in (0, 0, 1, 2):
        drop_on(panel, line(panel, onto))
    assert laid(hands) == ["1 3", "2 4"]


def test_what_it_is_held_over_is_marked_until_it_is_let_go(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    drop_on(panel, line(panel, 0))
    plain, wanted = ground(line(panel, 1)), laptop().colour("roomT").name()
    assert plain != wanted
    end = hold_over(panel, line(panel, 1))
    assert (ground(line(panel, 1)), ground(line(panel, 0))) == (wanted, plain)
    QTest.mouseRelease(panel.card_by_card.card, LEFT, pos=end)
    assert ground(line(panel, 1)) == plain
    assert laid(hands) == ["1 2"]


def test_let_go_beside_the_answers_or_pressed_only_nothing_is_sorted(desk: tuple[Hands, Panel]) -> None:
    hands, panel = desk
    QTest.mouseClick(panel.card_by_card.card, LEFT)
    drop_on(panel, panel.card_by_card.later)
    assert laid(hands) == []
    assert panel.card_by_card.current == "p1"


def test_a_card_that_is_taken_back_meanwhile_is_in_nobodys_hand(desk: tuple[Hands, Panel]) -> None:
    """Another card came up while the mouse was down: it is not what was taken."""
    hands, panel = desk
    drop_on(panel, line(panel, 0))
    end = hold_over(panel, line(panel, 1))
    hands.press(Qt.Key.Key_E)
    coming = panel.card_by_card.current
    QTest.mouseRelease(panel.card_by_card.card, LEFT, pos=end)
    assert laid(hands) == ["1"]
    assert panel.card_by_card.current == coming == "p3"

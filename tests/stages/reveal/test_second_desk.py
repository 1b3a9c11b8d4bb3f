"""A second sorting on the console: begun by others, with nothing of the first in sight, and laid beside it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import pair
from tests.stages.hands import Hands
from tests.stages.reveal.at_the_desk import laid, revealed

SPACE, RETURN, GROUP, COUNT, TURN = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_G,
    Qt.Key.Key_C,
    Qt.Key.Key_Z,
)


def put_together(hands: Hands, panel: Panel, name: str, *cards: str) -> None:
    panel.desk.board.choose(cards)
    hands.press(GROUP)
    hands.type(name)
    hands.press(RETURN)


@pytest.fixture
def confirmed(qtbot: QtBot) -> tuple[Hands, Panel]:
    hands, panel = revealed(qtbot)
    assert not panel.second.isVisibleTo(panel)
    put_together(hands, panel, "Towns", "p1", "p2")
    hands.press(COUNT)
    hands.press(SPACE)
    return hands, panel


@pytest.fixture
def second(confirmed: tuple[Hands, Panel]) -> tuple[Hands, Panel]:
    hands, panel = confirmed
    hands.press(TURN)
    assert hands.held is panel.second.form.who.edit
    hands.type("Finance")
    hands.press(RETURN)
    return hands, panel


def test_it_begins_with_cards_in_no_group(second: tuple[Hands, Panel]) -> None:
    hands, panel = second
    assert "A second sorting, by Finance" in hands.can_be_read
    assert "put away until this sorting is confirmed" in hands.can_be_read
    assert not any(words in hands.can_be_read for words in ("Towns", "noticeably different answers. The largest"))
    assert laid(hands) == []
    assert panel.primary is panel.desk.sort
    assert not panel.second.form.isVisibleTo(panel)


def test_who_sorts_is_asked_for(confirmed: tuple[Hands, Panel]) -> None:
    hands, panel = confirmed
    hands.press(TURN)
    assert panel.second.form.submit.label == "Write who sorts"
    hands.type("W" * 61)
    hands.press(RETURN)
    assert "Say in 60 letters who sorts" in hands.refusals[0]
    assert panel.second.form.who.text() == "W" * 61
    hands.press(Qt.Key.Key_Escape)
    hands.press(TURN)
    assert not panel.second.form.isVisibleTo(panel)
    assert panel.primary is panel.go_on


def test_a_key_turns_between_the_two(second: tuple[Hands, Panel]) -> None:
    hands, panel = second
    put_together(hands, panel, "Margin", "p1", "p3")
    hands.press(COUNT)
    hands.press(SPACE)
    assert "4 people. 3 noticeably different answers." in hands.can_be_read
    assert "Sorted by Finance, freely, " in hands.can_be_read
    assert panel.primary is panel.go_on
    assert panel.second.turn.label == "Back to the room’s sorting"
    hands.press(TURN)
    assert laid(hands) == ["Towns: 1 2"]
    assert "Sorted by the room, freely, " in hands.can_be_read
    assert panel.second.turn.label == "To the sorting by Finance"
    hands.press(TURN)
    assert laid(hands) == ["Margin: 1 3"]
    assert pair(hands.room.workshop).first.confirmed_at

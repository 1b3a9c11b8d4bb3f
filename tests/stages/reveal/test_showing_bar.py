"""Names and order on the console: no name there before the room has it; one key shows them, and the order is chosen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import CardId, GroupId, StageId
from stratroom.stages.reveal.acts import MakeGroup
from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.showing import OrderCards, ShowNames, order
from stratroom.stages.reveal.sortings import RECOGNITION, sorting
from stratroom.stages.welcome.rules import Promise
from tests.stages.hands import Hands
from tests.telling import after, answered, at, started

NAMES = ("CEO", "CFO", "COO", "CMO", "CTO")
SENTENCES = {name.lower(): Sentence(f"Sentence {number}") for number, name in enumerate(reversed(NAMES))}
H, R, RIGHT, LEFT = Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_Right, Qt.Key.Key_Left


def revealed(qtbot: QtBot, promise: str) -> Hands:
    room = started(*NAMES)
    if promise != "named":
        after(room, Promise(StageId("statements"), "unattributed" if promise == "unattributed" else "after-reading"))
    answered(room, "statements", **SENTENCES)
    hands = Hands(qtbot, Panel(), at(room, "reveal"))
    panel(hands).next_hold().setFocus()
    return hands


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """Five sentences without the names that are to come."""
    return revealed(qtbot, "after-reading")


def panel(hands: Hands) -> Panel:
    assert isinstance(hands.panel, Panel)
    return hands.panel


def board(hands: Hands) -> list[str]:
    """The cards, top to bottom, as they are spoken."""
    return [panel(hands).desk.board.card(card.id).accessibleName() for card in panel(hands).desk.board._cards]


def test_the_console_knows_no_name_before_the_room_does(hands: Hands) -> None:
    assert board(hands) == [f"Sentence {n}" for n in range(5)]
    assert not any(name in hands.can_be_read for name in NAMES)
    assert not any(name in widget.accessibleName() for widget in hands.controls() for name in NAMES)
    assert not panel(hands).order.isVisible(), "an order by role would tell"


def test_one_key_puts_the_names_to_the_cards_where_they_are(hands: Hands) -> None:
    hands.do(MakeGroup(GroupId("g1"), "Ours", (CardId("card-1"), CardId("card-2"))))
    grouped = sorting(hands.room.workshop)
    hands.press(H)
    assert hands.asked == [ShowNames()]
    assert board(hands) == [f"{name}: Sentence {n}" for n, name in enumerate(reversed(NAMES))]
    assert sorting(hands.room.workshop) == grouped
    assert not panel(hands).names.isVisible()
    hands.press(H)
    assert hands.asked == [ShowNames()], "once is for good"


def test_then_the_order_is_chosen_with_arrow_keys(hands: Hands) -> None:
    hands.press(H)
    hands.tab_to("Order of the sentences: Shuffled")
    hands.press(LEFT)
    assert hands.asked[-1] == OrderCards("by-role")
    assert board(hands)[0] == "CEO: Sentence 4"
    hands.press(RIGHT)
    assert (order(hands.room.workshop), board(hands)[0]) == ("shuffled", "CTO: Sentence 0")
    panel(hands).order.order.button("shuffled").click()
    assert len(hands.asked) == 3, "what holds already is not asked for"


def test_with_names_from_the_beginning_there_is_an_order_and_no_button(qtbot: QtBot) -> None:
    hands = revealed(qtbot, "named")
    assert panel(hands).order.order.value == "by-role"
    assert not panel(hands).names.isVisible()


def test_without_names_there_is_neither(qtbot: QtBot) -> None:
    hands = revealed(qtbot, "unattributed")
    assert not panel(hands).names.isVisible()
    assert not panel(hands).order.isVisible()
    hands.press(H)
    assert hands.asked == []


def test_it_is_said_beforehand_that_a_recognition_round_shows_them_too(hands: Hands) -> None:
    hands.press(R)
    assert "Its reveal shows whose the sentences are." in hands.can_be_read
    hands.show_answers(RECOGNITION, **{name.lower(): Recognition(()) for name in NAMES})
    assert board(hands)[0] == "CTO: Sentence 0"
    assert not panel(hands).names.isVisible()

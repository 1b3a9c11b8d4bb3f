"""The reveal on the console: the box is opened once, then the room sorts with keys or with the mouse."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.model.cards import STATEMENTS
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, StageId
from stratroom.model.rounds import RevealRound
from stratroom.stages.reveal.acts import TakeOut
from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import sorting
from stratroom.stages.welcome.rules import Promise
from tests.stages.hands import Hands
from tests.telling import at, started

SAID = {
    "ceo": "Be the grocer towns would miss",
    "cfo": "A margin of 4 % & no <more>",
    "coo": "Fresh in 24 hours",
    "cmo": "The most loved brand",
    "cto": "Half of growth online",
}
ANSWERS = {by: Sentence(text) for by, text in SAID.items()}
DOWN, SPACE, RETURN, X = Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_X


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    """All five have answered; the box is closed."""
    hands = Hands(qtbot, panel, at(started("CEO", "CFO", "COO", "CMO", "CTO"), "reveal"))
    hands.collect(STATEMENTS, **ANSWERS)
    return hands


@pytest.fixture
def revealed(hands: Hands) -> Hands:
    hands.press(SPACE)
    return hands


def groups(hands: Hands) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.name, group.cards) for group in sorting(hands.room.workshop).groups]


def choose(hands: Hands, *places: int) -> None:
    """Choose the cards at these places, counted from the one the keys stand on."""
    walked = 0
    for place in places:
        hands.press(DOWN, times=place - walked)
        hands.press(X)
        walked = place


def test_nothing_of_the_answers_is_here_before_the_reveal(hands: Hands) -> None:
    assert not any(text in hands.can_be_read for text in SAID.values())
    assert "Reveal all 5 at once" in [button.accessibleName() for button in hands.controls()]


def test_space_reveals_all_at_once_and_the_hands_are_on_the_cards(revealed: Hands, panel: Panel) -> None:
    assert all(text in revealed.can_be_read for text in SAID.values())
    assert revealed.held is panel.desk.board.card("ceo")


def test_a_second_space_does_not_confirm_while_a_card_is_chosen_by_key(revealed: Hands, panel: Panel) -> None:
    choose(revealed, 0, 2)
    assert panel.desk.board.chosen == ("ceo", "coo")
    revealed.press(RETURN)
    assert panel.desk.board.chosen == ("ceo",)
    revealed.press(Qt.Key.Key_Escape)
    assert panel.desk.board.chosen == ()


def test_cards_are_grouped_and_named_without_leaving_the_keyboard(revealed: Hands, panel: Panel) -> None:
    choose(revealed, 0, 2)
    revealed.press(Qt.Key.Key_G)
    assert revealed.held is panel.desk.board.heading("g1").field
    revealed.type("Own the towns")
    revealed.press(RETURN)
    assert groups(revealed) == [("Own the towns", ("ceo", "coo"))]
    assert panel.desk.board.chosen == (), "the Return that names a group chooses no card"
    assert isinstance(revealed.held, type(panel.desk.board.card("ceo")))
    assert "In no group: each is an answer of its own" in revealed.can_be_read


def test_a_refused_name_stays_to_be_put_right(revealed: Hands, panel: Panel) -> None:
    choose(revealed, 0)
    revealed.press(Qt.Key.Key_G)
    revealed.type("Towns")
    revealed.press(RETURN)
    panel.desk.board.choose(["cfo"])
    revealed.press(Qt.Key.Key_G)
    revealed.type("Towns")
    revealed.press(RETURN)
    assert "There is a group named “Towns” already" in revealed.refusals[0]
    assert panel.desk.board.heading("g2").field.text() == "Towns"


def test_letters_are_letters_while_a_name_is_typed(revealed: Hands, panel: Panel) -> None:
    choose(revealed, 0, 1)
    revealed.press(Qt.Key.Key_G)
    revealed.type("gnmtcx")
    assert panel.desk.board.heading("g1").field.text() == "gnmtcx"
    assert len(revealed.asked) == 2


def test_a_group_is_named_again(revealed: Hands, panel: Panel) -> None:
    choose(revealed, 0, 1)
    revealed.press(Qt.Key.Key_G)
    revealed.press(Qt.Key.Key_Escape)
    assert "No name yet" in revealed.can_be_read
    revealed.press(Qt.Key.Key_N)
    revealed.type("Towns")
    revealed.press(RETURN)
    assert groups(revealed)[0][0] == "Towns"


def test_escape_keeps_a_half_typed_name(revealed: Hands, panel: Panel) -> None:
    choose(revealed, 0, 1)
    revealed.press(Qt.Key.Key_G)
    revealed.type("Tow")
    revealed.press(Qt.Key.Key_Escape)
    field = panel.desk.board.heading("g1").field
    assert isinstance(revealed.held, type(panel.desk.board.card("ceo")))
    assert field.isVisibleTo(panel)
    assert field.text() == "Tow"
    panel.desk.board.choose(["ceo", "cto"])
    revealed.press(Qt.Key.Key_M)
    assert len(groups(revealed)[0][1]) == 3
    assert field.text() == "Tow", "another card does not take the words away"
    panel.desk.board.choose(["ceo"])
    revealed.press(Qt.Key.Key_N)
    assert revealed.held is field
    assert field.selectedText() == "", "the next letter goes on with it"
    revealed.press(RETURN)
    assert groups(revealed)[0][0] == "Tow"
    assert not field.isVisibleTo(panel)


def test_groups_are_merged_and_a_single_card_joins(revealed: Hands, panel: Panel) -> None:
    for pair in (["ceo", "cfo"], ["coo", "cmo"]):
        panel.desk.board.choose(pair)
        revealed.press(Qt.Key.Key_G)
        revealed.type(" and ".join(pair))
        revealed.press(RETURN)
    panel.desk.board.choose(["cfo", "cmo", "cto"])
    revealed.press(Qt.Key.Key_M)
    assert groups(revealed) == [("ceo and cfo", ("ceo", "cfo", "coo", "cmo", "cto"))]


def test_a_card_is_taken_out_again(revealed: Hands, panel: Panel) -> None:
    panel.desk.board.choose(["ceo", "cfo"])
    revealed.press(Qt.Key.Key_G)
    revealed.press(Qt.Key.Key_Escape)
    panel.desk.board.choose(["cfo"])
    revealed.press(Qt.Key.Key_O)
    assert groups(revealed) == [("", ("ceo",))]
    assert TakeOut((CardId("cfo"),)) in revealed.asked


def test_a_card_dragged_on_a_card_makes_a_group(revealed: Hands, panel: Panel) -> None:
    revealed.drag(panel.desk.board.card("cto"), panel.desk.board.card("coo"))
    assert groups(revealed) == [("", ("coo", "cto"))]
    assert revealed.held is panel.desk.board.heading("g1").field


def test_a_card_dragged_on_a_group_joins_it_under_its_name(revealed: Hands, panel: Panel) -> None:
    panel.desk.board.choose(["ceo", "cfo"])
    revealed.press(Qt.Key.Key_G)
    revealed.type("Towns")
    revealed.press(RETURN)
    assert "2 people" in revealed.can_be_read
    revealed.drag(panel.desk.board.card("cto"), panel.desk.board.heading("g1"))
    assert groups(revealed) == [("Towns", ("ceo", "cfo", "cto"))]


def test_a_click_chooses_and_a_drag_into_the_open_does_nothing(revealed: Hands, panel: Panel) -> None:
    card = panel.desk.board.card("cto")
    revealed.drag(card, card)
    assert len(revealed.asked) == 1
    card.pressed.emit()
    assert panel.desk.board.chosen == ("cto",)


def test_the_room_confirms_its_count_and_goes_on(revealed: Hands, panel: Panel) -> None:
    panel.desk.board.choose(["ceo", "cfo"])
    revealed.press(Qt.Key.Key_G)
    revealed.type("Towns")
    revealed.press(RETURN)
    assert panel.desk.confirm.label == "Confirm: 4 noticeably different answers"
    revealed.press(Qt.Key.Key_C)
    assert "3 cards are in no group and count as an answer each." in revealed.can_be_read
    assert not sorting(revealed.room.workshop).confirmed_at, "asked once"
    revealed.press(SPACE)
    assert "5 people. 4 noticeably different answers. The largest is shared by 2." in revealed.can_be_read
    revealed.press(SPACE)
    assert revealed.stages == ["tradeoffs"]


def test_c_asks_and_confirms_as_the_keys_page_says(revealed: Hands, panel: Panel) -> None:
    revealed.press(Qt.Key.Key_C)
    assert panel.primary is panel.desk.confirm
    revealed.press(Qt.Key.Key_C)
    assert sorting(revealed.room.workshop).confirmed_at


def test_space_leads_from_card_to_card_and_confirms_nothing_unsorted(revealed: Hands, panel: Panel) -> None:
    assert panel.primary is panel.desk.sort
    assert panel.desk.sort.label == "To the next of 5 cards in no group"
    for by in ("cfo", "coo", "cmo", "cto", "ceo"):
        revealed.press(SPACE)
        assert revealed.held is panel.desk.board.card(by)
    assert not sorting(revealed.room.workshop).confirmed_at


def test_when_every_card_lies_in_a_group_space_confirms_and_undo_stays(revealed: Hands, panel: Panel) -> None:
    panel.desk.board.choose(list(SAID))
    revealed.press(Qt.Key.Key_G)
    revealed.type("All of it")
    revealed.press(RETURN)
    assert panel.primary is panel.desk.confirm
    revealed.press(SPACE)
    assert sorting(revealed.room.workshop).confirmed_at
    assert panel.primary is panel.go_on


def test_what_was_looked_over_is_looked_over_again_once_the_sorting_changes(revealed: Hands, panel: Panel) -> None:
    revealed.press(Qt.Key.Key_C)
    assert panel.primary is panel.desk.confirm
    panel.desk.board.choose(["ceo", "cfo"])
    revealed.press(Qt.Key.Key_G)
    assert panel.primary is panel.desk.sort


def test_only_a_card_in_a_group_can_be_renamed(revealed: Hands, panel: Panel) -> None:
    assert not panel.desk.name.isEnabled()
    panel.desk.board.choose(["ceo", "cfo"])
    revealed.press(Qt.Key.Key_G)
    revealed.press(Qt.Key.Key_Escape)
    assert panel.desk.name.isEnabled()
    revealed.press(DOWN, times=2)
    assert not panel.desk.name.isEnabled()


def test_a_group_without_a_name_is_not_confirmed(revealed: Hands, panel: Panel) -> None:
    panel.desk.board.choose(["ceo", "cfo"])
    revealed.press(Qt.Key.Key_G)
    revealed.press(Qt.Key.Key_Escape)
    revealed.press(Qt.Key.Key_C)
    revealed.press(Qt.Key.Key_C)
    assert "Group 1 has no name yet" in revealed.refusals[0]
    assert panel.primary is panel.desk.to_name
    assert panel.desk.to_name.label == "Name group 1"
    revealed.press(SPACE)
    revealed.type("Towns")
    revealed.press(RETURN)
    assert panel.primary is panel.desk.confirm, "with a name the same cards lie together"


def test_cards_without_names_carry_none(qtbot: QtBot) -> None:
    room = started("CEO", "CFO", "COO", "CMO", "CTO")
    room.do(Promise(StageId("statements"), "unattributed"))
    hands = Hands(qtbot, Panel(), room)
    hands.collect(STATEMENTS, **ANSWERS)
    hands.do(RevealRound(STATEMENTS))
    assert all(text in hands.can_be_read for text in SAID.values())
    assert not any(name in hands.can_be_read for name in ("CEO", "CFO", "COO"))


def test_everything_a_hand_can_be_put_on_has_a_name(revealed: Hands) -> None:
    assert all(control.accessibleName() for control in revealed.controls())

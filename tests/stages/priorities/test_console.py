"""Priorities on the console: options, points, a cut line moved with keys, owners, and what stops."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Gradient, Points, Ranking
from stratroom.model.names import OptionId, ParticipantId
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.stages.priorities.acts import GRADIENTS, POINTS, AgreePriority, DrawCutLine, ListOption, priorities
from stratroom.stages.priorities.console import Panel
from tests.stages.hands import Hands
from tests.telling import started

A, B, C = OptionId("o1"), OptionId("o2"), OptionId("o3")
RETURN, SPACE, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
POINTS_GIVEN = {"ceo": Points({A: 60, B: 40}), "cfo": Points({B: 100})}


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    """Three options are listed."""
    hands = Hands(qtbot, panel, started("CEO", "CFO", "COO"))
    hands.do(ListOption(A, "Fresh counters"), ListOption(B, "Own delivery"), ListOption(C, "School meals"))
    panel.setFocus()
    return hands


@pytest.fixture
def pointed(hands: Hands) -> Hands:
    """Points are shown: B has 140, A has 60, C none; the COO did not answer."""
    hands.show_answers(POINTS, **POINTS_GIVEN)
    hands.panel.setFocus()
    return hands


def above(hands: Hands) -> list[str]:
    return [agreed.option for agreed in priorities(hands.room.workshop).agreed]


def test_return_lists_an_option_and_goes_on_to_the_next(qtbot: QtBot, panel: Panel) -> None:
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.tab_to("Something the room could put first")
    for words in ("Fresh counters", "Own delivery"):
        hands.type(words)
        hands.press(RETURN)
    listed = priorities(hands.room.workshop).options
    assert [(option.id, option.text) for option in listed] == [(A, "Fresh counters"), (B, "Own delivery")]
    assert panel.primary is panel.to_points


def test_the_same_words_twice_are_refused_and_stay(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Something the room could put first")
    hands.type("Own delivery")
    hands.press(RETURN)
    assert "on the list already" in hands.refusals[0]
    assert panel.option.words.text() == "Own delivery"


def test_an_option_is_worded_again_where_it_stands(hands: Hands) -> None:
    hands.tab_to("Word again: Own delivery")
    hands.press(SPACE)
    hands.type("Own drivers")
    hands.press(RETURN)
    assert "Own drivers" in hands.can_be_read
    hands.tab_to("Remove: Fresh counters")
    hands.press(SPACE)
    assert [option.id for option in priorities(hands.room.workshop).options] == [B, C]


def test_options_stay_once_points_were_asked(hands: Hands, panel: Panel) -> None:
    hands.press(SPACE)
    assert panel.steps.opened == "points"
    hands.press(SPACE)
    panel.steps.turn_to("options")
    assert not panel.options.row(A).change.isVisible()
    assert not panel.option.isVisible()


def test_everybodys_points_are_read_beside_each_option(pointed: Hands, panel: Panel) -> None:
    assert panel.steps.opened == "cut"
    for given in ("CEO 40   CFO 100   COO –", "CEO 60   CFO 0   COO –", "CEO 0   CFO 0   COO –"):
        assert given in pointed.can_be_read
    assert panel.cut.row(B).y() < panel.cut.row(A).y() < panel.cut.row(C).y()


def test_many_people_are_told_as_a_range(qtbot: QtBot, panel: Panel) -> None:
    people = [f"P{n}" for n in range(25)]
    hands = Hands(qtbot, panel, started(*people))
    hands.do(ListOption(A, "Fresh counters"), ListOption(B, "Own delivery"))
    hands.show_answers(POINTS, **{p.lower(): Points({A: n, B: 100 - n}) for n, p in enumerate(people)})
    assert "24 of 25 gave it points; from 0 to 24" in hands.can_be_read


def test_after_the_points_the_keys_stand_on_the_first_option(hands: Hands, panel: Panel) -> None:
    hands.show_answers(POINTS, **POINTS_GIVEN)
    assert hands.held is panel.cut.row(B)
    hands.press(DOWN, CONTROL)
    assert above(hands) == [B]
    assert hands.held is panel.cut.row(B)


def test_the_keys_stand_on_the_options_again_when_the_step_is_opened_again(pointed: Hands, panel: Panel) -> None:
    panel.steps.header("options").click()
    panel.steps.header("cut").click()
    assert pointed.held is panel.cut.row(B)


def test_there_is_no_way_on_to_the_owners_before_something_is_above_the_line(pointed: Hands, panel: Panel) -> None:
    assert panel.primary is panel.draw_line
    assert not panel.to_owners.isVisible()
    pointed.do(DrawCutLine((B,)))
    assert panel.primary is panel.to_owners
    panel.to_owners.setFocus()
    pointed.do(DrawCutLine(()))
    assert panel.primary is panel.draw_line
    assert pointed.held is panel.cut.row(B)
    panel.steps.turn_to("owners")
    assert "Draw the line below at least one option first." in pointed.can_be_read


def test_space_draws_the_line_and_goes_on_to_the_owners(pointed: Hands, panel: Panel) -> None:
    pointed.press(SPACE)
    assert above(pointed) == [B]
    pointed.press(SPACE)
    assert panel.steps.opened == "owners"


def test_the_line_moves_with_control_and_an_arrow(pointed: Hands, panel: Panel) -> None:
    panel.cut.row(B).setFocus()
    pointed.press(DOWN, CONTROL, times=2)
    assert above(pointed) == [B, A]
    assert "Cut line: 2 above" in pointed.can_be_read
    pointed.press(UP, CONTROL)
    assert above(pointed) == [B]
    assert pointed.held is panel.cut.row(B)


def test_an_option_moves_with_alt_and_an_arrow_also_over_the_line(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)))
    panel.cut.row(B).setFocus()
    pointed.press(DOWN)
    assert panel.cut.current == A
    pointed.press(UP, ALT)
    assert above(pointed) == [A, B]
    pointed.press(UP, ALT)
    assert len(above(pointed)) == 2
    pointed.press(DOWN, ALT, times=2)
    assert above(pointed) == [B]
    panel.cut.row(C).setFocus()
    pointed.press(UP, ALT)
    assert above(pointed) == [B, C]


def test_the_line_moves_with_buttons_too(pointed: Hands) -> None:
    pointed.tab_to("Line down")
    pointed.press(SPACE)
    assert above(pointed) == [B]
    pointed.tab_to("Line up")
    pointed.press(SPACE)
    assert above(pointed) == []
    pointed.press(SPACE)
    assert len(pointed.asked) == 2


def test_owners_are_named_one_after_the_other(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)))
    pointed.press(SPACE)
    assert panel.steps.opened == "owners"
    pointed.tab_to("Owner")
    pointed.press(DOWN, times=2)
    pointed.fill(First_result="Ten vans", By="2027-06-30", People="4", Money="£2m", What_stops="The courier")
    pointed.press(RETURN)
    agreed = priorities(pointed.room.workshop).agreed[0]
    assert (agreed.owner, agreed.first_result, agreed.by) == ("cfo", "Ten vans", "2027-06-30")
    assert (agreed.people, agreed.money, agreed.stops) == ("4", "£2m", "The courier")
    assert panel.owners.primary is panel.owners.form(A).submit


def test_a_priority_has_an_owner_and_a_real_date(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.steps.turn_to("owners")
    pointed.fill(By="in June")
    pointed.press(RETURN)
    assert panel.owners.form(B).submit.label == "Choose one owner"
    assert pointed.held is panel.owners.form(B).owner
    panel.owners.form(B).owner.show_person(ParticipantId("ceo"))
    panel.owners.form(B).submit.click()
    assert "not a date" in pointed.refusals[0]
    assert panel.owners.form(B).by.text() == "in June"


def test_the_hands_go_from_one_owner_to_the_next(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)))
    panel.to_owners.click()
    first, second = panel.owners.form(B), panel.owners.form(A)
    assert pointed.held is first.first_result.edit
    first.owner.show_person(ParticipantId("ceo"))
    pointed.press(RETURN)
    assert pointed.held is second.first_result.edit
    second.owner.show_person(ParticipantId("cfo"))
    pointed.press(RETURN)
    assert pointed.held is panel.primary, "the gradients come next"


def test_escape_leaves_an_option_as_it_was(hands: Hands) -> None:
    hands.tab_to("Word again: Own delivery")
    hands.press(SPACE)
    hands.type("Something")
    hands.press(Qt.Key.Key_Escape)
    assert hands.held.accessibleName() == "Word again: Own delivery"
    assert not hands.asked
    hands.press(SPACE)
    assert isinstance(hands.held, QLineEdit)
    assert hands.held.text() == "Something", "words that were begun stay"


def test_an_empty_stop_is_pointed_out_quietly(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)), AgreePriority(B, ParticipantId("ceo"), stops="The courier"))
    assert "nothing stops yet" not in pointed.can_be_read
    pointed.do(AgreePriority(A, ParticipantId("cfo")))
    panel.steps.turn_to("owners")
    assert "CFO, nothing stops yet" in pointed.can_be_read
    panel.owners.press(A)
    assert "what makes room for it?" in pointed.can_be_read


def test_with_every_owner_named_the_gradients_come_then_the_dissent(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), AgreePriority(B, ParticipantId("ceo")))
    assert panel.steps.opened == "gradients"
    pointed.show_answers("gradients:priorities", ceo=Gradient(1), cfo=Gradient(7))
    assert panel.steps.opened == "dissents"
    pointed.tab_to("Who dissents")
    pointed.press(DOWN, times=2)
    pointed.fill(In_their_own_words="Too dear")
    pointed.press(RETURN, CONTROL)
    assert [(d.by, d.text, d.subject) for d in pointed.room.workshop.dissents] == [("cfo", "Too dear", "priorities")]


def test_gradients_put_before_there_are_owners_have_the_large_button(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), OpenRound(GRADIENTS))
    assert (panel.steps.opened, panel.primary) == ("gradients", panel.polls[GRADIENTS].primary_button)
    pointed.do(AbandonRound(GRADIENTS, "There are no owners yet."))
    assert panel.steps.opened == "cut"


def test_a_ranking_is_optional_and_told_in_words(pointed: Hands, panel: Panel) -> None:
    pointed.show_answers("rankings", ceo=Ranking(((A,), (B,), (C,))), cfo=Ranking(((A,), (C,), (B,))))
    assert panel.steps.opened == "cut"
    panel.steps.turn_to("rankings")
    assert "Fresh counters" in pointed.can_be_read


def test_everything_a_hand_can_be_put_on_has_a_name(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)))
    for step in ("options", "points", "rankings", "cut", "owners", "gradients", "dissents"):
        panel.steps.turn_to(step)
        assert all(control.accessibleName() for control in pointed.controls()), step


def test_with_only_a_ranking_the_line_is_drawn_through_its_order(hands: Hands, panel: Panel) -> None:
    hands.show_answers("rankings", ceo=Ranking(((C,), (A, B))), cfo=Ranking(((C,), (A, B))))
    assert panel.steps.opened == "cut"
    assert hands.held is panel.cut.row(C)
    equal = "Equal, and shown in the order of the list: “Fresh counters” and “Own delivery”."
    for said in (
        f"Order: by the rankings (Schulze). {equal}",
        "place 1 by Schulze",
        "tied for place 2 by Schulze",
    ):
        assert said in hands.can_be_read
    hands.press(SPACE)
    assert above(hands) == [C]
    assert "Order: the room’s own above the line, by the rankings (Schulze) below it." in hands.can_be_read
    assert panel.primary is panel.to_owners


def test_with_both_the_points_decide_and_the_ranking_stands_beside(pointed: Hands) -> None:
    pointed.show_answers("rankings", ceo=Ranking(((A,), (B,))), cfo=Ranking(((A,), (B,))))
    assert "Order: by points." in pointed.can_be_read
    assert "CEO 60   CFO 0   COO –   ·   place 1 by Schulze" in pointed.can_be_read
    assert "CEO 0   CFO 0   COO –   ·   no place on any ranking" in pointed.can_be_read


def test_how_it_is_counted_stands_above_the_button_that_asks(hands: Hands, panel: Panel) -> None:
    hands.tab_to("On to a ranking")
    hands.press(SPACE)
    assert panel.steps.opened == "rankings"
    assert "An option without a place counts as no opinion" in hands.can_be_read
    panel.steps.turn_to("points")
    assert "exactly 100 in all; zeros are allowed" in hands.can_be_read

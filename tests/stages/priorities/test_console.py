"""Priorities on the console: options, points, a cut line moved with keys, owners, and what stops."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Gradient, Points, Ranking, Sentence
from stratroom.model.names import OptionId, ParticipantId, TradeoffId
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MOST,
    MY_TIME,
    POINTS,
    AgreePriority,
    DrawCutLine,
    ListOption,
    RemoveOption,
    RewordOption,
    priorities,
)
from stratroom.stages.priorities.console import Panel
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.nouns import OUTCOME
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import ALT, CONTROL, DOWN, POINTS_GIVEN, RETURN, SPACE, UP, A, B, C, above
from tests.telling import started


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
    assert panel.options.closed.text().startswith("“100 points” was opened on these options")


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


def test_with_every_owner_named_my_time_comes_then_gradients_then_dissent(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), AgreePriority(B, ParticipantId("ceo")))
    assert panel.steps.opened == "my time"
    pointed.press(SPACE)
    assert pointed.room.workshop.rounds[MY_TIME].eligible == ("ceo", "cfo", "coo")
    pointed.answer(MY_TIME, ceo=Sentence("A day less in the stores."), cfo=Sentence("None."))
    assert panel.steps.opened == "my time"
    panel.setFocus()
    pointed.press(SPACE)
    assert panel.steps.opened == "gradients"
    pointed.show_answers("gradients:priorities", ceo=Gradient(1), cfo=Gradient(7))
    assert panel.steps.opened == "dissents"
    pointed.tab_to("Who dissents")
    pointed.press(DOWN, times=2)
    pointed.fill(In_their_own_words="Too dear")
    pointed.press(RETURN, CONTROL)
    assert [(d.by, d.text, d.subject) for d in pointed.room.workshop.dissents] == [("cfo", "Too dear", "priorities")]


def test_the_level_is_fixed_before_the_poll_and_stays(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.steps.turn_to("gradients")
    pointed.tab_to("The level needed, fixed before anybody answers")
    pointed.type("Nobody opposed")
    pointed.press(RETURN)
    assert priorities(pointed.room.workshop).needed == "Nobody opposed"
    assert panel.primary is panel.polls[GRADIENTS].primary_button
    pointed.do(OpenRound(GRADIENTS))
    assert "Needed, fixed before the poll:  Nobody opposed" in pointed.can_be_read
    assert not panel.level.needed.isVisible()
    assert not panel.level.submit.isVisible()


def test_a_decision_becomes_an_option_with_one_key_and_can_be_worded_shorter(hands: Hands, panel: Panel) -> None:
    assert not panel.decided.isVisible()
    for number, outcome in enumerate(OUTCOME):
        tradeoff = TradeoffId(f"t{number}")
        hands.do(PutTradeoff(tradeoff, "Fresh", f"Cheap {number}"), Decide(tradeoff, outcome, f"{outcome}: we do it."))
    panel.steps.turn_to("options")
    assert "not agreed: we do it." not in hands.can_be_read, "only what was agreed is offered"
    hands.tab_to("Add: agreed: we do it.")
    hands.press(RETURN)
    added = priorities(hands.room.workshop).options[-1]
    assert (added.text, added.out_of) == ("agreed: we do it.", "t0")
    assert not panel.decided.isVisible()
    hands.do(RewordOption(added.id, "Do it"))
    assert not panel.decided.isVisible(), "shorter words are still the same decision"
    hands.do(RemoveOption(added.id))
    assert panel.decided.isVisible()


def test_the_tenth_is_refused_in_a_sentence_and_its_words_stay(hands: Hands, panel: Panel) -> None:
    hands.do(*(ListOption(OptionId(f"n{number}"), f"Number {number}") for number in range(MOST - 3)))
    hands.tab_to("Something the room could put first")
    hands.type("One too many")
    hands.press(RETURN)
    most = "There are 9 options, the most that can be weighed at once. Take one out, or put two into one."
    assert hands.refusals == [most]
    assert panel.option.words.text() == "One too many"
    hands.do(RemoveOption(C))
    hands.press(RETURN)
    assert priorities(hands.room.workshop).options[-1].text == "One too many"


def test_the_list_says_what_the_line_means_and_that_it_runs_between_equals(hands: Hands) -> None:
    hands.show_answers(POINTS, ceo=Points({A: 50, B: 50}))
    assert "A line between equals is the room’s to draw." in hands.can_be_read
    assert "not now" not in hands.can_be_read
    hands.press(DOWN, CONTROL)
    assert above(hands) == [A], "it may be drawn"
    tied = "“Fresh counters” and “Own delivery” have 50 points each: the line runs between equals; the room decides."
    assert tied in hands.can_be_read
    assert "Above the line: funded now, with an owner." in hands.can_be_read
    assert "Below the line: not now. No people and no money until it is looked at again." in hands.can_be_read
    hands.press(DOWN, CONTROL)
    assert "runs between equals" not in hands.can_be_read


def test_gradients_put_before_there_are_owners_have_the_large_button(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), OpenRound(GRADIENTS, without_level=True))
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
    for step in ("options", "points", "rankings", "cut", "owners", "my time", "gradients", "dissents"):
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

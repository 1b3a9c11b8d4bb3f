"""Trade-offs on the console: the steps in order, none of them in the way, dissent shown to its author alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from stratroom.model.dissents import ConfirmDissent
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ArgumentId, DissentId, TradeoffId
from stratroom.model.rounds import OpenRound
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff, TakeUpTradeoff, current
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.rules import LEVEL, round_of, tradeoffs
from stratroom.ui.widgets import PrimaryButton
from tests.stages.hands import Hands
from tests.telling import at, started

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
CONTROL = Qt.KeyboardModifier.ControlModifier
T1, T2 = TradeoffId("t1"), TradeoffId("t2")
STANDS = {"ceo": Position(3, "Towns miss us"), "cfo": Position(-2, "Cities pay"), "coo": Position(0)}


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    """Two trade-offs are put; the first is before the room."""
    hands = Hands(qtbot, panel, at(started("CEO", "CFO", "COO"), "tradeoffs"))
    hands.do(PutTradeoff(T1, "Small towns", "Big cities"), PutTradeoff(T2, "Own drivers", "Speed"))
    panel.setFocus()
    return hands


@pytest.fixture
def debate(hands: Hands, panel: Panel) -> TradeoffDebate:
    return panel.debates[T1]


def test_a_trade_off_is_put_with_the_keyboard(qtbot: QtBot, panel: Panel) -> None:
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    assert isinstance(panel.primary, PrimaryButton)
    assert (panel.primary.label, panel.primary.key) == ("Write the first good thing", "Space")
    panel.setFocus()
    hands.press(SPACE)
    assert panel.primary.key == "Ctrl+Return"
    assert hands.held is panel.put.prefer.edit, "the button leads to what is missing"
    hands.fill(This_good_thing="Small towns", even_over_this_one="Big cities", What_stops="The city lease")
    hands.press(RETURN)
    put = tradeoffs(hands.room.workshop).items[0]
    assert (put.wording, put.stops) == ("Small towns even over Big cities", "The city lease")
    assert hands.held is panel.primary
    hands.press(SPACE)
    assert hands.room.workshop.open_round is not None


def test_another_trade_off_is_put_while_nothing_else_is_large(hands: Hands, panel: Panel) -> None:
    panel.more.header("put").click()
    assert panel.primary is panel.put.submit
    hands.fill(This_good_thing="Fast", even_over_this_one="Right")
    hands.press(RETURN)
    assert len(tradeoffs(hands.room.workshop).items) == 3
    assert panel.primary is panel.debates[T1].primary
    panel.more.header("put").click()
    panel.debates[T1].steps.header("wording").click()
    assert panel.more.opened == ""


def test_from_a_step_that_is_over_a_large_button_leads_back(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    debate.steps.header("first").click()
    assert panel.primary is debate.steps.way_back
    assert debate.steps.way_back.label == "Back to: Arguments"
    panel.setFocus()
    hands.press(SPACE)
    assert panel.primary is debate.to_second
    assert not debate.steps.way_back.isVisible()


def test_a_refused_trade_off_stays_typed(qtbot: QtBot, panel: Panel) -> None:
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.fill(This_good_thing="Towns", even_over_this_one="Towns")
    hands.press(RETURN)
    assert "Both sides say the same" in hands.refusals[0]
    assert (panel.put.prefer.text(), panel.put.over.text()) == ("Towns", "Towns")


def test_another_is_taken_up_and_what_was_typed_waits(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    debate.argument.text.set_text("Half an argument")
    hands.tab_to("Take up: Own drivers even over Speed")
    hands.press(SPACE)
    assert "Trade-off 2 of 2" in hands.can_be_read
    assert not debate.isVisible()
    hands.tab_to("Take up: Small towns even over Big cities")
    hands.press(SPACE)
    assert debate.argument.text.text() == "Half an argument"


def test_it_is_worded_again_or_removed_before_it_was_asked(hands: Hands, debate: TradeoffDebate) -> None:
    hands.tab_to("Wording, folded")
    hands.press(SPACE)
    hands.fill(even_over_this_one="The three cities")
    hands.press(RETURN)
    assert "Small towns even over The three cities" in hands.can_be_read
    hands.show_answers("first:t1", **STANDS)
    debate.steps.turn_to("wording")
    assert not debate.remove.isVisible()
    assert not debate.wording.submit.isVisible()


def test_removing_the_one_before_the_room_brings_the_next(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Wording, folded")
    hands.press(SPACE)
    hands.tab_to("Remove this trade-off")
    hands.press(SPACE)
    assert list(panel.debates) == [T2]
    assert "Own drivers even over Speed" in hands.can_be_read


def test_space_leads_through_the_first_round_to_the_arguments(hands: Hands, debate: TradeoffDebate) -> None:
    hands.press(SPACE)
    hands.press(SPACE)
    assert hands.laptops == ["first:t1"]
    hands.answer("first:t1", **STANDS)
    hands.press(SPACE)
    assert debate.steps.opened == "arguments"
    assert hands.room.workshop.shown(round_of("first", T1))


def test_after_the_reveal_reasons_are_read_and_arguments_are_open(hands: Hands, debate: TradeoffDebate) -> None:
    hands.collect("first:t1", **STANDS)
    assert "Cities pay" not in hands.can_be_read
    hands.press(SPACE)
    assert debate.steps.opened == "arguments"
    debate.steps.turn_to("first")
    for said in ("CEO: far more toward Small towns", "CFO: more toward Big cities", "COO: equal", "Cities pay"):
        assert said in hands.can_be_read


def test_an_argument_is_written_with_basis_source_and_person(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    hands.tab_to("What it speaks for: For the first")
    hands.press(Qt.Key.Key_Right)
    hands.fill(The_argument="Cities made 3m")
    hands.tab_to("What it rests on: Conjecture")
    hands.press(Qt.Key.Key_Left, times=2)
    hands.fill(**{"Source_(for_evidence)": "Accounts 2026"})
    hands.tab_to("Whose argument")
    hands.press(Qt.Key.Key_Down, times=2)
    hands.press(RETURN, CONTROL)
    made = tradeoffs(hands.room.workshop).items[0].arguments[0]
    assert (made.id, made.side, made.basis) == ("a1", "over", "evidence")
    assert (made.text, made.source, made.by) == ("Cities made 3m", "Accounts 2026", "cfo")
    assert "Big cities · evidence" in hands.can_be_read
    assert (debate.argument.text.text(), hands.held) == ("", debate.argument.text.edit)


def test_an_empty_argument_is_refused_and_the_source_stays(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    hands.fill(**{"Source_(for_evidence)": "Accounts"})
    hands.press(RETURN)
    assert "The argument is empty" in hands.refusals[0]
    assert debate.argument.source.text() == "Accounts"


def test_evidence_is_asked_for_its_source(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    form, asking = debate.argument, "Evidence needs its source; without one, call it inference or conjecture."
    form.text.set_text("Cities made 3m")
    form.basis.button("evidence").click()
    form.submit.click()
    assert asking in hands.can_be_read
    assert hands.held is form.source.edit
    assert tradeoffs(hands.room.workshop).items[0].arguments == ()
    hands.type("Accounts 2026")
    assert asking not in hands.can_be_read
    hands.press(RETURN)
    made = tradeoffs(hands.room.workshop).items[0].arguments[0]
    assert (made.basis, made.source) == ("evidence", "Accounts 2026")


def test_the_hands_stand_where_the_next_step_begins(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    debate.argument.text.edit.setFocus()
    hands.show_answers("second:t1", **STANDS)
    assert hands.held is debate.primary is debate.proposal.submit, "the room talks first: letters are the projector's"
    assert debate.proposal.submit.label == "Write the proposal"
    hands.press(SPACE)
    assert hands.held is debate.proposal.text.edit
    hands.type("We stay in towns.")
    assert (debate.proposal.submit.label, debate.proposal.submit.key) == ("Fix the proposal", "Ctrl+Return")
    hands.press(RETURN, CONTROL)
    assert hands.held is debate.primary
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(2))
    assert hands.held is debate.primary is debate.decision.submit
    hands.press(SPACE)
    assert hands.held is debate.decision.outcome.button("agreed"), "nothing is agreed before somebody says so"
    hands.press(SPACE)
    hands.press(Qt.Key.Key_Escape)
    hands.press(SPACE)
    assert hands.held is debate.primary is debate.dissents.write


def test_escape_leaves_a_field_for_the_large_button(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    for field in (debate.argument.text, debate.argument.source):
        field.edit.setFocus()
        hands.press(Qt.Key.Key_Escape)
        assert hands.held is panel.primary is debate.to_second


def test_an_argument_is_taken_back(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    debate.argument.text.set_text("Price is all")
    debate.argument.submit.click()
    hands.tab_to("Take back: Price is all")
    hands.press(SPACE)
    assert tradeoffs(hands.room.workshop).items[0].arguments == ()
    assert ArgumentId("a1") not in debate.arguments.rows.widgets


def test_space_goes_on_to_the_second_round_and_movement_is_told(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    hands.panel.setFocus()
    hands.press(SPACE)
    assert debate.steps.opened == "second"
    hands.press(SPACE)
    assert hands.room.workshop.open_round is not None
    hands.answer("second:t1", **{**STANDS, "cfo": Position(1, moved_by="The accounts")})
    hands.press(SPACE)
    assert debate.steps.opened == "proposal"
    debate.steps.turn_to("second")
    assert "CFO: a little toward Small towns" in hands.can_be_read
    assert "The accounts" in hands.can_be_read


def test_a_proposal_worded_before_its_time_skips_nothing(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.tab_to("Proposal and the level needed, folded")
    hands.press(SPACE)
    hands.fill(**{"The_proposal,_as_it_is_read_aloud": "We stay in towns."})
    hands.press(RETURN, CONTROL)
    assert (debate.steps.opened, hands.held) == ("first", panel.primary)
    for poll, after in (("first", "arguments"), ("second", "gradients")):
        hands.show_answers(f"{poll}:t1", **STANDS)
        assert debate.steps.opened == after
    assert panel.primary is debate.polls["gradients"].primary_button


def test_a_poll_that_was_put_comes_first(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns."), OpenRound(round_of("gradients", T1)))
    assert debate.steps.opened == "gradients"


def test_the_level_needed_is_offered_and_fixed_before_the_poll(hands: Hands, debate: TradeoffDebate) -> None:
    for poll in ("first", "second"):
        hands.show_answers(f"{poll}:t1", **STANDS)
    assert debate.proposal.needed.text() == LEVEL
    hands.fill(**{"The_proposal,_as_it_is_read_aloud": "We stay in towns."})
    hands.press(RETURN, CONTROL)
    item = tradeoffs(hands.room.workshop).items[0]
    assert (item.proposal, item.needed) == ("We stay in towns.", LEVEL)
    assert debate.steps.opened == "gradients"


def test_a_decision_begins_with_the_proposal_and_keeps_what_is_refused(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns."))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(2))
    assert debate.steps.opened == "decision"
    assert debate.decision.text.text() == "We stay in towns."
    assert debate.decision.submit.label == "Choose the outcome"
    hands.tab_to("Outcome: Agreed")
    hands.press(SPACE)
    assert debate.decision.submit.label == "Record the decision"
    hands.tab_to("Options considered, one a line")
    hands.press(Qt.Key.Key_T)
    hands.press(RETURN)
    hands.press(Qt.Key.Key_C)
    hands.tab_to("Owner")
    hands.press(Qt.Key.Key_Down)
    hands.fill(Looked_at_again_on="soon")
    hands.press(RETURN)
    assert "not a date" in hands.refusals[0]
    hands.type("2027-06-30")
    hands.press(RETURN)
    held = tradeoffs(hands.room.workshop).items[0].decision
    assert held is not None
    assert (held.outcome, held.options, held.owner, held.review) == ("agreed", ("t", "c"), "ceo", "2027-06-30")
    assert debate.steps.opened == "dissents"


def test_above_the_outcome_stands_what_was_fixed_and_what_came_of_it(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    assert "Needed, fixed before the poll" not in hands.can_be_read
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(2))
    assert debate.decision.outcome.value is None
    for said in ("Needed, fixed before the poll: No veto", "2 will act on it. 1 opposed. 3 of 3 answered."):
        assert said in hands.can_be_read
    debate.decision.submit.click()
    assert tradeoffs(hands.room.workshop).items[0].decision is None


def test_a_decision_that_was_amended_is_shown_as_it_holds(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "parked", "Later.", options=("Now", "Later"), owner=None, review="2027-01-31"))
    form = debate.decision
    assert (form.outcome.value, form.text.text(), form.options.text()) == ("parked", "Later.", "Now\nLater")
    form.text.set_text("Later, in March.")
    form.submit.click()
    assert [d.text for d in tradeoffs(hands.room.workshop).items[0].decisions] == ["Later.", "Later, in March."]


def test_dissent_is_written_down_shown_to_its_author_and_marked_until_confirmed(
    hands: Hands, debate: TradeoffDebate
) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    hands.tab_to("Who dissents")
    hands.press(Qt.Key.Key_Down, times=2)
    hands.fill(In_their_own_words="The margin will not carry it")
    hands.press(RETURN, CONTROL)
    dissent = hands.room.workshop.dissents[0]
    assert (dissent.by, dissent.kind, dissent.commits, dissent.named) == ("cfo", "dissent", None, True)
    assert "Not confirmed yet." in hands.can_be_read
    assert debate.dissents.form.words.text() == ""
    hands.tab_to("Show CFO their words")
    hands.press(SPACE)
    assert hands.words == ["d1"]
    hands.do(ConfirmDissent(DissentId("d1")))
    assert "Confirmed by them." in hands.can_be_read


def test_dissent_belongs_to_somebody(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    hands.fill(In_their_own_words="Not with me")
    hands.press(RETURN, CONTROL)
    assert debate.dissents.form.submit.label == "Choose whose words these are"
    assert hands.held is debate.dissents.form.who
    assert debate.dissents.form.words.text() == "Not with me"
    assert hands.room.workshop.dissents == ()


def test_from_the_folded_list_of_people_a_letter_leads_where_it_always_does(
    hands: Hands, debate: TradeoffDebate
) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    form = debate.dissents.form
    form.who.setFocus()
    hands.press(Qt.Key.Key_C)
    hands.press(Qt.Key.Key_W)
    assert (form.who.person, hands.held) == (None, form.words.edit)


def test_first_the_author_sees_their_words_then_the_next_trade_off(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    assert debate.dissents.way_on.label == "Take up: Own drivers even over Speed"
    debate.dissents.form.who.show_person(hands.room.workshop.people[1].id)
    assert panel.primary is debate.dissents.form.submit
    debate.dissents.form.words.set_text("Not with me")
    panel.setFocus()
    hands.press(SPACE)
    assert panel.primary is debate.dissents.show_them
    hands.press(SPACE)
    assert hands.words == ["d1"]
    hands.do(ConfirmDissent(DissentId("d1")))
    hands.press(SPACE)
    now = current(hands.room.workshop)
    assert now is not None
    assert now.id == T2


def test_who_stands_against_it_is_asked_for_a_dissent_before_the_work_goes_on(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    hands.do(Propose(T1, "We stay in towns."))
    hands.show_answers("gradients:t1", ceo=Gradient(8), cfo=Gradient(7), coo=Gradient(6))
    assert debate.dissents.primary is debate.dissents.way_on, "nothing is decided yet"
    hands.do(Decide(T1, "agreed", "Towns."))
    assert (debate.dissents.write.label, debate.dissents.write.key) == ("Write the dissent of CEO", "Space")
    assert panel.primary is debate.dissents.write
    panel.setFocus()
    hands.press(SPACE)
    assert (debate.dissents.form.who.person, hands.held) == ("ceo", debate.dissents.form.words.edit)
    hands.type("Not with me")
    hands.press(RETURN, CONTROL)
    hands.do(ConfirmDissent(DissentId("d1")))
    assert debate.dissents.write.label == "Write the dissent of CFO"
    assert panel.go_on.isVisible(), "nobody is kept from going on"
    hands.tab_to("No dissent from CFO")
    hands.press(SPACE)
    assert hands.held is panel.primary is debate.dissents.way_on
    assert not debate.dissents.none_from.isVisible()


def test_unconfirmed_dissent_can_be_withdrawn(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    form = debate.dissents.form
    form.who.show_person(hands.room.workshop.people[0].id)
    form.words.set_text("Not with me")
    form.what.button("stand aside").click()
    form.submit.click()
    assert "CEO · stand aside" in hands.can_be_read
    assert (form.who.person, form.what.value) == (None, "dissent")
    hands.tab_to("Withdraw what CEO said")
    hands.press(SPACE)
    assert "No dissent written down." in hands.can_be_read


def test_only_one_step_is_open_so_only_one_thing_is_pressed_by_space(hands: Hands, debate: TradeoffDebate) -> None:
    for step in ("first", "arguments", "proposal", "decision"):
        debate.steps.turn_to(step)
        assert [large for large in hands.controls() if isinstance(large, PrimaryButton)] == [debate.primary]


def test_after_a_decision_there_is_a_way_on(hands: Hands) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    hands.tab_to("Go to Priorities")
    hands.press(SPACE)
    assert hands.stages == ["priorities"]
    assert current(hands.room.workshop) is not None


def test_everything_a_hand_can_be_put_on_has_a_name(hands: Hands, debate: TradeoffDebate) -> None:
    for step in ("wording", "first", "arguments", "second", "proposal", "gradients", "decision", "dissents"):
        debate.steps.turn_to(step)
        assert all(control.accessibleName() for control in hands.controls()), step


def test_the_step_the_work_has_come_to_is_in_sight(
    hands: Hands, panel: Panel, debate: TradeoffDebate, qtbot: QtBot
) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(panel)
    area.resize(744, 500)
    area.show()
    hands.do(Propose(T1, "We stay in towns."))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(2))
    qtbot.waitUntil(lambda: not debate.steps.header("decision").visibleRegion().isEmpty())
    hands.do(Decide(T1, "agreed", "Towns."))
    qtbot.waitUntil(lambda: not debate.steps.header("dissents").visibleRegion().isEmpty())
    area.takeWidget()


def test_only_the_debate_before_the_room_is_kept_and_what_somebody_is_writing(hands: Hands, panel: Panel) -> None:
    assert list(panel.debates) == [T1]
    hands.do(TakeUpTradeoff(T2))
    assert list(panel.debates) == [T2]
    panel.debates[T2].steps.turn_to("proposal")
    panel.debates[T2].proposal.text.setFocus()
    hands.type("Own drivers by May")
    hands.do(TakeUpTradeoff(T1), TakeUpTradeoff(T2))
    assert panel.debates[T2].proposal.text.text() == "Own drivers by May"

"""The debate on the console: rounds, reasons, arguments, and the level needed."""

from PySide6.QtCore import Qt

from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ArgumentId
from stratroom.model.rounds import AskAgain, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import Poll, round_of, tradeoffs
from stratroom.stages.tradeoffs.rules import LEVEL
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, STANDS, T1, T2


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
    assert debate.arguing.argument.side.value is None, "nobody has chosen it beforehand"
    hands.tab_to("What it speaks for: For “Small towns”")
    hands.press(Qt.Key.Key_Right)
    hands.press(SPACE)
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
    assert (debate.arguing.argument.text.text(), hands.held) == ("", debate.arguing.argument.text.edit)


def test_what_an_argument_lacks_is_said_and_led_to_and_the_source_stays(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    form = debate.arguing.argument
    hands.fill(**{"Source_(for_evidence)": "Accounts"})
    assert form.submit.label == "Choose what it speaks for"
    hands.press(RETURN)
    assert hands.held is form.side.button("prefer")
    hands.press(SPACE)
    assert (form.side.value, form.submit.label) == ("prefer", "Write the argument")
    form.submit.click()
    assert hands.held is form.text.edit
    assert tradeoffs(hands.room.workshop).items[0].arguments == ()
    assert form.source.text() == "Accounts"


def test_evidence_is_asked_for_its_source(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    form, asking = debate.arguing.argument, "Evidence needs its source; without one, call it inference or conjecture."
    form.text.set_text("Cities made 3m")
    form.side.button("over").click()
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
    debate.arguing.argument.text.edit.setFocus()
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
    assert hands.held is debate.primary is debate.to_decision, "the veto is heard first"
    hands.press(SPACE)
    assert hands.held is debate.primary is debate.decision.submit
    hands.press(SPACE)
    assert hands.held is debate.decision.outcome.button("agreed"), "nothing is agreed before somebody says so"
    hands.press(SPACE)
    hands.press(Qt.Key.Key_Escape)
    hands.press(SPACE)
    assert hands.held is debate.primary is debate.dissents.write


def test_escape_leaves_a_field_for_the_large_button(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    for field in (debate.arguing.argument.text, debate.arguing.argument.source):
        field.edit.setFocus()
        hands.press(Qt.Key.Key_Escape)
        assert hands.held is panel.primary is debate.to_second


def test_an_argument_is_taken_back(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    debate.arguing.argument.text.set_text("Price is all")
    debate.arguing.argument.side.button("over").click()
    debate.arguing.argument.submit.click()
    hands.tab_to("Take back: Price is all")
    hands.press(SPACE)
    assert tradeoffs(hands.room.workshop).items[0].arguments == ()
    assert ArgumentId("a1") not in debate.arguing.arguments.rows.widgets


def test_space_goes_on_to_the_second_round_and_movement_is_told(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    hands.panel.setFocus()
    hands.press(SPACE)
    assert debate.steps.opened == "second"
    hands.press(SPACE)
    assert hands.room.workshop.open_round is not None
    hands.answer("second:t1", **{**STANDS, "cfo": Position(1, "Rents fall", "The accounts")})
    hands.press(SPACE)
    assert debate.steps.opened == "proposal"
    debate.steps.turn_to("second")
    assert "CFO: a little toward Small towns" in hands.can_be_read
    assert "The accounts" in hands.can_be_read
    assert "Why now: Rents fall" in hands.can_be_read


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
    hands.do(Propose(T1, "We stay in towns.", "No veto"), OpenRound(round_of("gradients", T1), without_level=True))
    assert debate.steps.opened == "gradients"


def test_what_is_asked_again_after_a_parked_decision_has_the_large_button(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    hands.show_answers("first:t1", **STANDS)
    hands.show_answers("second:t1", **STANDS)
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1))
    hands.do(Decide(T1, "parked", "We wait for the accounts."))
    assert debate.steps.opened == "dissents"
    polls: tuple[Poll, ...] = ("second", "gradients")
    for poll in polls:
        round, bar = round_of(poll, T1), debate.polls[poll]
        hands.do(AskAgain(round, "We know more now."))
        assert (debate.steps.opened, panel.primary) == (poll, bar.primary_button)
        hands.do(OpenRound(round, without_level=True))
        assert (debate.steps.opened, panel.primary) == (poll, bar.primary_button)
        hands.answer(round, ceo=Gradient(2) if poll == "gradients" else STANDS["ceo"])
        hands.do(RevealRound(round))
        assert (debate.steps.opened, panel.primary) == ("decision", debate.decision.submit)
        assert debate.decision.submit.label == "Choose the outcome", "what was parked says nothing of these answers"
        assert debate.decision.text.text() == "We wait for the accounts."
    hands.do(Decide(T1, "parked", "We wait for the auditor."))
    assert debate.steps.opened == "dissents"


def test_what_was_parked_before_anything_was_shown_is_decided_anew(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "parked", "Not today."))
    assert debate.steps.opened == "dissents"
    hands.show_answers("first:t1", **STANDS)
    assert debate.steps.opened == "arguments"


def test_the_next_trade_off_is_one_whose_answers_came_after_its_decision(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    hands.do(Decide(T2, "parked", "Not today."))
    hands.show_answers("first:t2", **STANDS)
    hands.do(Decide(T1, "parked", "Not today."))
    assert debate.steps.opened == "dissents"
    assert debate.dissents.way_on.label == "Take up: Own drivers even over Speed"


def test_the_level_needed_is_offered_and_fixed_before_the_poll(hands: Hands, debate: TradeoffDebate) -> None:
    for poll in ("first", "second"):
        hands.show_answers(f"{poll}:t1", **STANDS)
    assert debate.proposal.needed.text() == LEVEL
    hands.fill(**{"The_proposal,_as_it_is_read_aloud": "We stay in towns."})
    hands.press(RETURN, CONTROL)
    item = tradeoffs(hands.room.workshop).items[0]
    assert (item.proposal, item.needed) == ("We stay in towns.", LEVEL)
    assert debate.steps.opened == "gradients"

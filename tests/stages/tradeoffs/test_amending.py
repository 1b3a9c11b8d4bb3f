"""A veto, an amended proposal and a second poll, with the keyboard from the reveal to the decision."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from stratroom.model.forms import Gradient
from stratroom.model.rounds import AskAgain, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import Outcome, round_of, tradeoffs
from stratroom.ui.widgets import Field
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, T1

POLL = round_of("gradients", T1)


def vetoed(hands: Hands) -> None:
    """The veto was heard; the decision is open."""
    hands.do(Propose(T1, "Towns only.", "No veto"))
    hands.show_answers(POLL, ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(2))
    hands.panel.setFocus()
    hands.press(SPACE)


def test_the_hands_are_led_from_a_veto_to_a_decision_on_amended_words(hands: Hands, debate: TradeoffDebate) -> None:
    vetoed(hands)
    hands.tab_to("Amend and poll again…")
    hands.press(SPACE)
    assert hands.held.accessibleName() == "Why the proposal is amended"
    hands.type("The CFO vetoed it")
    hands.press(RETURN)
    assert (debate.steps.opened, hands.held) == ("proposal", debate.proposal.text.edit)
    hands.type("Towns first, two cities kept.")
    hands.tab_to("The level needed, fixed before anybody answers")
    hands.type("No veto, and all but one act on it")
    hands.press(RETURN, CONTROL)
    assert debate.steps.opened == "gradients"
    assert hands.held is debate.primary is debate.polls["gradients"].primary_button
    hands.press(SPACE)
    round = hands.room.workshop.open_round
    assert round is not None
    assert (round.prompt, round.needed) == ("Towns first, two cities kept.", "No veto, and all but one act on it")
    hands.answer(POLL, ceo=Gradient(1), cfo=Gradient(6), coo=Gradient(2))
    hands.do(RevealRound(POLL))
    assert debate.steps.opened == "gradients", "of an amended poll too whoever is not for it is heard"
    hands.press(SPACE)
    assert debate.steps.opened == "decision"
    assert debate.decision.text.text() == "Towns first, two cities kept."
    hands.tab_to("Outcome: Agreed")
    hands.press(SPACE)
    hands.press(Qt.Key.Key_Escape)
    hands.press(SPACE)
    item = tradeoffs(hands.room.workshop).items[0]
    assert item.decision is not None
    assert item.decision.text == "Towns first, two cities kept."
    (first,) = hands.room.workshop.rounds[POLL].earlier
    assert (first.round.prompt, first.round.needed, first.reason) == ("Towns only.", "No veto", "The CFO vetoed it")


def test_each_wording_is_listed_with_its_level_and_what_its_poll_came_to(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "Only towns.", "No veto"))
    vetoed(hands)
    hands.do(AskAgain(POLL, "Vetoed"))
    debate.proposal.text.set_text("Towns first.")
    debate.proposal.submit.click()
    debate.steps.turn_to("proposal")
    read = hands.can_be_read
    assert "First wording, fixed 00:00\nOnly towns.\nNeeded: No veto\nNot polled." in read
    polled = "Polled 00:00: 2 will act on it. 1 veto. 3 of 3 answered. Asked again because: Vetoed"
    assert f"Second wording, fixed 00:00\nTowns only.\nNeeded: No veto\n{polled}" in read
    assert "Third wording" not in read, "that one stands in the form"
    assert "third wording fixed" in read


def test_who_leaves_it_as_it_is_finds_everything_as_it_was(hands: Hands, debate: TradeoffDebate) -> None:
    vetoed(hands)
    debate.amending.begin.click()
    hands.press(RETURN)
    assert hands.refusals, "a reason is needed"
    assert debate.steps.opened == "decision"
    hands.tab_to("Leave it as it is")
    hands.press(SPACE)
    assert not debate.amending.why.isVisible()
    assert hands.held is debate.primary
    assert hands.room.workshop.shown(POLL)


def test_what_was_agreed_is_not_polled_again(hands: Hands, debate: TradeoffDebate) -> None:
    assert not debate.amending.is_wanted
    vetoed(hands)
    assert debate.amending.is_wanted
    hands.do(Decide(T1, "agreed", "Towns only."))
    assert not debate.amending.is_wanted
    hands.do(Decide(T1, "parked", "We wait."))
    assert debate.amending.is_wanted


@pytest.mark.parametrize("outcome", ["parked", "not agreed"])
def test_a_decision_on_words_that_came_after_it_begins_with_those(
    hands: Hands, debate: TradeoffDebate, outcome: Outcome
) -> None:
    hands.do(Propose(T1, "Towns only.", "No veto"))
    hands.show_answers(POLL, ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(2))
    hands.do(Decide(T1, outcome, "We wait.", rationale="Vetoed", accepted="Time", reached=False))
    assert debate.decision.text.text() == "We wait."
    hands.do(AskAgain(POLL, "Vetoed"), Propose(T1, "Towns first.", "All act on it"))
    hands.show_answers(POLL, ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(2))
    form = debate.decision
    assert (form.text.text(), form.rationale.text(), form.accepted.text()) == ("Towns first.", "", "")
    assert form.outcome.value is None
    hands.panel.setFocus()
    hands.tab_to("Outcome: Agreed")
    hands.press(SPACE)
    hands.press(Qt.Key.Key_Escape)
    hands.press(SPACE)
    decision = tradeoffs(hands.room.workshop).items[0].decision
    assert decision is not None
    assert (decision.outcome, decision.text, decision.rationale) == ("agreed", "Towns first.", "")


def test_what_is_typed_before_the_second_poll_stays(hands: Hands, debate: TradeoffDebate) -> None:
    vetoed(hands)
    hands.do(Decide(T1, "parked", "We wait.", rationale="Vetoed"))
    hands.do(AskAgain(POLL, "Vetoed"), Propose(T1, "Towns first.", "All act on it"))
    write(debate.decision.rationale, "Two cities are kept")
    hands.show_answers(POLL, ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(2))
    assert (debate.decision.text.text(), debate.decision.rationale.text()) == ("Towns first.", "Two cities are kept")


def test_what_is_typed_over_a_decision_stays_when_later_words_are_polled(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns.", rationale="They pay"), Propose(T1, "Towns first.", "No veto"))
    assert debate.decision.text.text() == "Towns.", "what was agreed holds until others were asked"
    write(debate.decision.accepted, "Two cities")
    hands.show_answers(POLL, ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(2))
    form = debate.decision
    assert (form.text.text(), form.rationale.text(), form.accepted.text()) == ("Towns first.", "", "Two cities")


def test_without_a_proposal_the_gradients_lead_to_it(hands: Hands, debate: TradeoffDebate) -> None:
    debate.steps.turn_to("gradients")
    debate.show_primary()
    assert debate.primary is debate.to_proposal
    debate.to_proposal.click()
    assert (debate.steps.opened, hands.held) == ("proposal", debate.proposal.text.edit)
    hands.do(Propose(T1, "Towns.", "No veto"))
    debate.steps.turn_to("gradients")
    assert debate.primary is debate.polls["gradients"].primary_button


def test_a_proposal_that_is_typed_is_fixed_before_it_is_polled(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "Towns.", "No veto"))
    debate.steps.turn_to("proposal")
    write(debate.proposal.text, "Towns first.")
    debate.steps.turn_to("gradients")
    ask(debate)
    round = hands.room.workshop.open_round
    assert round is not None
    assert (round.prompt, round.needed) == ("Towns first.", "No veto")


def test_a_level_that_was_emptied_is_written_before_the_poll(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "Towns.", "No veto"))
    debate.steps.turn_to("proposal")
    write(debate.proposal.needed, "")
    assert debate.proposal.submit.label == "Write the level needed"
    debate.steps.turn_to("gradients")
    ask(debate)
    assert hands.room.workshop.open_round is None
    assert debate.steps.opened == "proposal"


def write(field: Field, text: str) -> None:
    assert isinstance(field.edit, QPlainTextEdit)
    field.edit.setPlainText(text)


def ask(debate: TradeoffDebate) -> None:
    button = debate.polls["gradients"].primary_button
    assert button is not None
    button.click()


def test_what_was_polled_is_read_in_its_step_and_led_to_amending(hands: Hands, debate: TradeoffDebate) -> None:
    vetoed(hands)
    debate.steps.header("proposal").click()
    assert not debate.proposal.text.isVisible(), "it looks like nothing that can be written in"
    assert not debate.proposal.submit.isVisible()
    for said in ("Towns only.", "Needed, fixed before the poll: No veto", "Other words need another poll."):
        assert said in hands.can_be_read
    assert debate.primary is debate.steps.way_back
    hands.tab_to("Amend and poll again…")
    hands.press(SPACE)
    assert hands.held.accessibleName() == "Why the proposal is amended"
    hands.type("The CFO vetoed it")
    hands.press(RETURN)
    assert debate.proposal.text.isVisible()
    assert hands.held is debate.proposal.text.edit


def test_while_it_is_polled_its_words_stay_and_once_agreed_nobody_is_polled(
    hands: Hands, debate: TradeoffDebate
) -> None:
    hands.do(Propose(T1, "Towns only.", "No veto"), OpenRound(POLL))
    debate.steps.turn_to("proposal")
    assert "it stays as it is worded here until the poll is shown" in hands.can_be_read
    assert not debate.proposal.amend.isVisible()
    hands.answer(POLL, ceo=Gradient(1), cfo=Gradient(1), coo=Gradient(2))
    hands.do(RevealRound(POLL), Decide(T1, "agreed", "Towns only."))
    debate.steps.turn_to("proposal")
    assert "It was polled and agreed as it is worded here." in hands.can_be_read
    assert not debate.proposal.amend.isVisible()


def test_the_same_proposal_again_and_another_one_are_told_apart(hands: Hands, debate: TradeoffDebate) -> None:
    vetoed(hands)
    debate.steps.turn_to("gradients")
    hands.tab_to("Poll the same proposal again…")
    debate.steps.turn_to("decision")
    hands.tab_to("Amend and poll again…")

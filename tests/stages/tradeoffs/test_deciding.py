"""A decision and its dissent on the console: shown to its author alone, marked until confirmed."""

from PySide6.QtCore import Qt

from stratroom.model.dissents import ConfirmDissent
from stratroom.model.forms import Gradient
from stratroom.model.names import DissentId
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import LEAVE_AS_IS, current, tradeoffs
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, T1, T2


def test_a_decision_begins_with_the_proposal_and_keeps_what_is_refused(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(2))
    debate.to_decision.click()
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
    hands.fill(Review="soon")
    hands.press(RETURN)
    assert "not a date" in hands.refusals[0]
    hands.type("2027-06-30")
    hands.press(RETURN)
    held = tradeoffs(hands.room.workshop).items[0].decision
    assert held is not None
    assert (held.outcome, held.options, held.owner, held.review) == (
        "agreed",
        (LEAVE_AS_IS, "t", "c"),
        "ceo",
        "2027-06-30",
    )
    assert debate.steps.opened == "dissents"


def test_above_the_outcome_stands_what_was_fixed_and_what_came_of_it(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    assert "Needed, fixed before the poll" not in hands.can_be_read
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(2))
    debate.to_decision.click()
    assert debate.decision.outcome.value is None
    for said in ("Needed, fixed before the poll: No veto", "2 will act on it. 1 veto. 3 of 3 answered."):
        assert said in hands.can_be_read
    debate.decision.submit.click()
    assert tradeoffs(hands.room.workshop).items[0].decision is None


def test_a_decision_that_was_amended_is_shown_as_it_holds(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "parked", "Later.", options=("Now", "Later"), owner=None, review="2027-01-31"))
    form = debate.decision
    assert (form.outcome.value, form.text.text(), form.options.text()) == ("parked", "Later.", "Now\nLater\n")
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
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
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


def test_a_stray_space_is_no_dissent_begun(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    form = debate.dissents.form
    form.who.show_person(hands.room.workshop.people[1].id)
    hands.fill(In_their_own_words="Not with me")
    hands.press(RETURN, CONTROL)
    assert hands.held is form.words.edit
    hands.press(SPACE)
    assert form.words.text() == " "
    assert panel.primary is debate.dissents.show_them

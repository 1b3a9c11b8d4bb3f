"""The decision as it is typed: the few things above the large button, everything else below it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from stratroom.model.forms import Gradient
from stratroom.model.names import ArgumentId, ParticipantId
from stratroom.model.rounds import AskAgain
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import LEAVE_AS_IS, Decision, round_of, tradeoffs
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, T1

DOWN = Qt.Key.Key_Down


def to_decide(hands: Hands, cfo: int = 7) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(cfo), coo=Gradient(2))
    hands.panel.setFocus()
    hands.press(SPACE)


def held(hands: Hands) -> Decision:
    found = tradeoffs(hands.room.workshop).items[0].decision
    assert found is not None
    return found


def test_outcome_words_reason_and_button_come_first(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    form = debate.decision
    tops = [
        part.mapTo(debate, QPoint(0, 0)).y()
        for part in (form.outcome, form.text, form.rationale, form.submit, form.options, form.accepted, form.review)
    ]
    assert tops == sorted(tops)
    assert form.submit.mapTo(form, QPoint(0, form.submit.height())).y() < 480


def test_all_of_a_decision_is_written_with_the_keyboard(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(MakeArgument(T1, ArgumentId("a1"), "condition", "Rents stay.", "inference"))
    hands.do(MakeArgument(T1, ArgumentId("a2"), "condition", "Drivers stay.", "inference"))
    to_decide(hands)
    hands.tab_to("Outcome: Agreed")
    hands.press(SPACE)
    hands.tab_to("Is that level reached? The room says so, not this count.: Not said")
    hands.press(Qt.Key.Key_Left)
    hands.fill(Why="They pay.")
    hands.fill(**{"Trade-offs_accepted:_what_is_given_up_for_it": "Cities wait."})
    hands.tab_to("Assumed to be true: Drivers stay.")
    hands.press(SPACE)
    hands.tab_to("Owner")
    hands.press(DOWN)
    hands.fill(Review="30 June 2027")
    hands.fill(Tripwire="Rents rise")
    hands.tab_to("Can it be taken back?: Not said")
    hands.press(Qt.Key.Key_Left)
    hands.fill(Changed_because_of_an_objection="Two towns fewer")
    assert "Not said yet" not in hands.can_be_read
    hands.press(RETURN)
    decided = held(hands)
    assert (decided.rationale, decided.accepted, decided.conditions) == ("They pay.", "Cities wait.", ("a2",))
    assert (decided.owner, decided.tripwire, decided.reversible) == ("ceo", "Rents rise", False)
    assert decided.reached is False
    assert (decided.options, decided.changed_because) == ((), "Two towns fewer"), "no other option was weighed"


def test_what_nobody_has_said_is_named_and_not_forced(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    assert (
        "Not said yet: what is given up, who owns it, when the review is, what the tripwire is "
        "and whether it can be taken back." in hands.can_be_read
    )
    debate.decision.outcome.button("agreed").click()
    debate.decision.submit.click()
    assert held(hands).owner is None


def test_of_a_level_reached_nobody_is_asked_where_none_was_fixed(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns."))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(2))
    assert not debate.decision.reached.isVisible()
    debate.decision.reached.show_value("yes")
    debate.decision.outcome.button("agreed").click()
    debate.decision.submit.click()
    assert held(hands).reached is None


def test_of_a_new_poll_the_level_is_asked_again(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    hands.do(Decide(T1, "parked", "Later.", reached=False), AskAgain(round_of("gradients", T1), "We know more."))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(2))
    assert debate.decision.reached.isVisible()
    assert debate.decision.reached.value == ""


def test_leaving_things_as_they_are_is_considered_unless_it_is_taken_out(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    form = debate.decision
    assert form.options.text() == f"{LEAVE_AS_IS}\n"
    form.options.set_text("")
    assert "Not said yet: what was considered" in hands.can_be_read
    form.outcome.button("parked").click()
    form.submit.click()
    assert held(hands).options == ()
    assert form.options.text() == "", "what was taken out is not offered again"


def test_without_conditions_nothing_is_asked_of_them(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    assert not debate.decision.conditions.isVisible()
    assert "Assumed to be true" not in hands.can_be_read


def test_a_press_on_the_words_of_a_condition_ticks_it(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(MakeArgument(T1, ArgumentId("a1"), "condition", "Rents stay.", "inference"))
    to_decide(hands)
    row = debate.decision.conditions.row("a1")
    hands.drag(row, row)
    assert debate.decision.conditions.ticked == ("a1",)
    hands.do(MakeArgument(T1, ArgumentId("a2"), "condition", "Drivers stay.", "inference"))
    assert debate.decision.conditions.ticked == ("a1",), "a condition written down since leaves the ticks alone"


def test_an_owner_who_is_not_in_the_room_is_said_and_not_refused(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    form, said = debate.decision, "CFO is not in the room: ask them before this goes out."
    form.owner.show_person(ParticipantId("cfo"))
    assert said not in hands.can_be_read
    hands.do(NotePresence(ParticipantId("cfo"), present=False))
    assert said in hands.can_be_read
    form.owner.show_person(ParticipantId("coo"))
    assert said not in hands.can_be_read
    form.owner.show_person(ParticipantId("cfo"))
    form.outcome.button("agreed").click()
    form.submit.click()
    assert held(hands).owner_was_away


def test_a_review_date_that_is_over_is_refused_and_its_text_stays(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    form = debate.decision
    form.outcome.button("agreed").click()
    hands.fill(Review="1 May 1999")
    hands.press(RETURN)
    assert hands.refusals == ["The review date is 1 May 1999, before today, 1 January 2000. Choose a day to come."]
    assert isinstance(form.review.edit, QLineEdit)
    assert form.review.edit.text() == "1 May 1999"
    assert tradeoffs(hands.room.workshop).items[0].decision is None


def test_recording_again_is_called_a_new_wording(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns.", accepted="Cities.", reversible=True))
    form = debate.decision
    debate.steps.header("decision").click()
    assert "Agreed, recorded at 00:00." in hands.can_be_read
    assert not form.submit.isVisible(), "there is nothing to record"
    assert hands.panel.primary is debate.steps.way_back
    assert (form.accepted.text(), form.reversible.value) == ("Cities.", "easily")
    form.text.edit.setFocus()
    hands.press(RETURN, CONTROL)
    assert "stands like this already" in hands.refusals[0]
    form.text.write("Towns first.")
    assert form.submit.label == "Record the new wording"
    assert hands.panel.primary is form.submit
    assert "Agreed, recorded at 00:00. What you change here is not recorded yet." in hands.can_be_read
    hands.press(RETURN, CONTROL)
    assert [d.text for d in tradeoffs(hands.room.workshop).items[0].decisions] == ["Towns.", "Towns first."]
    again = "Agreed, recorded again at 00:00: this is wording 2. The earlier ones stay in the record."
    assert again in hands.can_be_read
    assert "not recorded yet" not in hands.can_be_read
    assert hands.held is hands.panel.primary is debate.steps.way_back
    assert debate.steps.way_back.label == "Back to: Dissent"


def test_a_tick_is_a_change_and_what_was_shown_since_is_something_to_record(
    hands: Hands, debate: TradeoffDebate
) -> None:
    hands.do(
        MakeArgument(T1, ArgumentId("a1"), "condition", "Rents stay.", "inference"), Decide(T1, "parked", "Later.")
    )
    form = debate.decision
    debate.steps.header("decision").click()
    form.conditions.row("a1").tick.click()
    assert hands.panel.primary is form.submit
    form.conditions.row("a1").tick.click()
    assert hands.panel.primary is debate.steps.way_back
    to_decide(hands)
    debate.steps.turn_to("decision")
    assert form.submit.isVisible()


def test_a_veto_nobody_spoke_of_is_pointed_out_once_and_not_forced(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands, cfo=8)
    form = debate.decision
    form.outcome.button("agreed").click()
    form.submit.click()
    said = "1 stands at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?"
    assert said in hands.can_be_read
    assert tradeoffs(hands.room.workshop).items[0].decision is None
    assert hands.held is form.reached.button("")
    form.outcome.button("parked").click()
    assert said not in hands.can_be_read, "parked it is not over the level"
    form.outcome.button("agreed").click()
    form.submit.click()
    assert held(hands).reached is None


def test_who_says_whether_the_level_is_reached_is_not_asked_about_a_veto(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands, cfo=8)
    debate.decision.outcome.button("agreed").click()
    debate.decision.reached.button("no").click()
    debate.decision.submit.click()
    assert held(hands).reached is False


def test_an_arrow_chooses_the_outcome_also_while_there_is_none(hands: Hands, debate: TradeoffDebate) -> None:
    to_decide(hands)
    hands.tab_to("Outcome: Agreed")
    hands.press(Qt.Key.Key_Right)
    assert debate.decision.outcome.value == "not agreed"
    hands.press(Qt.Key.Key_Left)
    assert debate.decision.outcome.value == "agreed"

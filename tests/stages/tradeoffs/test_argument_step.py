"""Arguments under the facilitator's hands: turned into conditions, worded again, and who would support it then."""

import pytest
from PySide6.QtCore import Qt

from stratroom.model.forms import Position
from stratroom.model.names import TradeoffId
from stratroom.stages.tradeoffs.acts import (
    AssignAdvocate,
    Decide,
    SaySupport,
    WithdrawArgument,
)
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import Argument, Tradeoff, tradeoffs
from stratroom.ui.console.argument_list import ArgumentRow
from stratroom.ui.console.argument_step import ArgumentStep
from stratroom.ui.console.condition_form import ConditionForm
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, STANDS, T1
from tests.stages.tradeoffs.test_arguing import A1, C1, CEO, CFO, CONDITION, COO, CRITICISM

T3 = TradeoffId("t3")
TURN = "What would have to be true?: Towns will not pay more."


@pytest.fixture
def step(hands: Hands, debate: TradeoffDebate) -> ArgumentStep:
    """The first positions were shown, and somebody criticised."""
    hands.show_answers("first:t1", **STANDS)
    hands.do(CRITICISM)
    return debate.arguing


def item(hands: Hands) -> Tradeoff:
    return tradeoffs(hands.room.workshop).items[0]


def conditions(hands: Hands) -> tuple[Argument, ...]:
    return item(hands).conditions


def test_a_criticism_is_turned_into_a_condition_with_the_keyboard(
    hands: Hands, debate: TradeoffDebate, step: ArgumentStep
) -> None:
    hands.tab_to(TURN)
    hands.press(SPACE)
    assert "Restate the criticism as a condition:" in hands.can_be_read
    assert "“Towns will not pay more.”" in hands.can_be_read
    assert hands.held.accessibleName() == "What would have to be true, as a condition"
    hands.type("Towns pay 3 % more.")
    hands.fill(
        **{"Test:_how_it_is_found_out": "Raise prices in two", "Standard_of_proof_the_sceptic_would_accept": "p"}
    )
    hands.tab_to("Who sees to the test")
    hands.press(Qt.Key.Key_Down, times=3)
    hands.fill(By="1 May 2999")
    hands.press(RETURN, CONTROL)
    (made,) = conditions(hands)
    assert (made.id, made.text, made.out_of, made.owner) == ("a2", "Towns pay 3 % more.", A1, COO)
    assert (made.test, made.standard, made.due) == ("Raise prices in two", "p", "2999-05-01")
    assert hands.held is debate.to_second, "the hands are on the work again"
    assert step.argument.isVisible()
    for said in ("Made of: “Towns will not pay more.”", "Turned into: “Towns pay 3 % more.”", "By: 1 May 2999"):
        assert said in hands.can_be_read
    row = step.arguments.rows.widgets[A1]
    assert isinstance(row, ArgumentRow)
    assert not row.turn.isVisible(), "it is turned into one condition"


def test_a_day_that_is_over_is_refused_and_all_that_was_typed_stays(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to(TURN)
    hands.press(SPACE)
    hands.type("Towns pay more.")
    hands.fill(By="31 December 1999")
    hands.press(RETURN)
    assert "before today" in hands.refusals[0]
    form = step.form
    assert isinstance(form, ConditionForm)
    assert (form.text.text(), form.due.text()) == ("Towns pay more.", "1999-12-31")
    hands.type("31 December 2999")
    hands.press(RETURN)
    assert conditions(hands)[0].due == "2999-12-31"


def test_escape_leaves_the_condition_half_written(
    hands: Hands, panel: Panel, debate: TradeoffDebate, step: ArgumentStep
) -> None:
    hands.tab_to(TURN)
    hands.press(SPACE)
    hands.type("Towns pay")
    hands.press(Qt.Key.Key_Escape)
    assert hands.held is panel.primary is debate.to_second
    hands.tab_to("Back to the arguments")
    hands.press(SPACE)
    assert step.argument.isVisible()
    assert debate.is_written
    hands.tab_to(TURN)
    hands.press(SPACE)
    assert step.form.fields[0].text() == "Towns pay"


def test_a_new_argument_half_written_waits_while_a_condition_is(hands: Hands, step: ArgumentStep) -> None:
    step.argument.text.edit.setFocus()
    hands.type("Half an argument")
    hands.tab_to("Write a condition directly")
    hands.press(SPACE)
    assert not step.argument.isVisible()
    assert step.form.submit.label == "Write what would have to be true"
    hands.type("Towns grow.")
    hands.press(RETURN, CONTROL)
    (made,) = conditions(hands)
    assert (made.text, made.out_of) == ("Towns grow.", None)
    assert step.argument.isVisible()
    assert step.argument.text.text() == "Half an argument"


def test_an_argument_is_worded_again_in_its_place(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to("Word again: Towns will not pay more.")
    hands.press(SPACE)
    assert "Worded again: Big cities · evidence" in hands.can_be_read
    assert step.form.fields[0].text() == "Towns will not pay more."
    hands.type("Towns cannot pay more.")
    hands.press(RETURN, CONTROL)
    (argument,) = item(hands).arguments
    assert (argument.text, argument.source, argument.by) == ("Towns cannot pay more.", "Accounts", CFO)
    assert step.argument.isVisible()


def test_a_condition_is_worded_again_with_all_that_belongs_to_it(hands: Hands, step: ArgumentStep) -> None:
    hands.do(CONDITION)
    hands.tab_to("Word again: Towns pay more.")
    hands.press(SPACE)
    assert "“Towns will not pay more.”" in hands.can_be_read
    hands.fill(**{"Test:_how_it_is_found_out": "Ask 200 of them"})
    hands.press(RETURN)
    (condition,) = conditions(hands)
    assert (condition.test, condition.standard, condition.owner) == ("Ask 200 of them", "No fewer baskets", COO)
    assert (condition.due, condition.out_of) == ("2999-03-31", A1)


def test_what_was_not_changed_is_said_and_the_form_stays(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to("Word again: Towns will not pay more.")
    hands.press(SPACE)
    hands.press(RETURN, CONTROL)
    assert "stands already" in hands.refusals[0]
    hands.tab_to("Back to the arguments")
    hands.press(SPACE)
    assert list(step.opened()) == []


def test_worded_again_evidence_is_asked_for_its_source_too(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to("Word again: Towns will not pay more.")
    hands.press(SPACE)
    hands.fill(**{"Source_(for_evidence)": " "})
    hands.press(RETURN)
    assert "Evidence needs its source" in hands.can_be_read
    assert item(hands).arguments[0].source == "Accounts"
    assert hands.refusals == []


def test_a_form_about_an_argument_that_is_gone_goes_with_it(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to(TURN)
    hands.press(SPACE)
    hands.do(WithdrawArgument(T1, A1))
    assert step.argument.isVisible()
    assert list(step.opened()) == []


def test_a_condition_that_is_assumed_cannot_be_taken_back(
    hands: Hands, debate: TradeoffDebate, step: ArgumentStep
) -> None:
    hands.do(CONDITION, Decide(T1, "agreed", "Towns.", conditions=(C1,)))
    debate.steps.turn_to("arguments")
    hands.tab_to("Take back: Towns pay more.")
    hands.press(SPACE)
    assert "The decision assumes this condition" in hands.refusals[0]


def test_the_advocate_speaks_as_assigned_unless_they_say_otherwise(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", ceo=Position(1), cfo=Position(2))
    hands.do(AssignAdvocate(T1, COO))
    form = debate.arguing.argument
    for text in ("Cities grow.", "Cities pay."):
        form.text.set_text(text)
        form.side.button("prefer").click()
        form.by.show_person(CEO)
        assert not form.capacity.isVisible()
        form.by.show_person(COO)
        assert form.capacity.isVisible()
        if text == "Cities pay.":
            hands.tab_to("How they speak: As assigned")
            hands.press(Qt.Key.Key_Right)
        form.submit.click()
    assert [argument.as_advocate for argument in item(hands).arguments] == [True, False]
    assert "Small towns · conjecture · As assigned" in hands.can_be_read


def test_whoever_criticised_is_asked_first_whether_they_would_support_it_then(hands: Hands, step: ArgumentStep) -> None:
    assert not step.support.isVisible()
    hands.do(CONDITION)
    who = step.support.who
    assert [who.itemText(n) for n in range(who.count())][1:] == ["CFO", "CEO", "COO"]
    hands.tab_to("Who is asked")
    hands.press(Qt.Key.Key_Down)
    assert step.support.submit.label == "Choose yes or no"
    hands.tab_to("Would support it then: Yes")
    hands.press(SPACE)
    hands.fill(**{"What_they_said_(optional)": "If the COO owns it"})
    hands.press(RETURN)
    (said,) = item(hands).support
    assert (said.by, said.would, said.text) == (CFO, True, "If the COO owns it")
    assert "CFO: would support it then" in hands.can_be_read
    assert "1 would support it then: CFO. 1 of 3 have said." in hands.can_be_read
    assert (who.person, step.support.would.value) == (None, None)
    assert who.itemText(who.count() - 1) == "CFO", "who has answered comes last"


def test_said_again_the_same_the_form_is_ready_for_the_next(hands: Hands, step: ArgumentStep) -> None:
    hands.do(CONDITION, SaySupport(T1, CFO, would=False))
    step.support.who.show_person(CFO)
    step.support.would.show_value("no")
    step.support.submit.click()
    assert step.support.who.person is None
    assert len(item(hands).support) == 1


def test_after_the_last_condition_is_taken_back_it_is_said_what_stands(hands: Hands, step: ArgumentStep) -> None:
    hands.do(CONDITION, SaySupport(T1, CFO, would=True, text="Only then"))
    hands.tab_to("Take back: Towns pay more.")
    hands.press(SPACE)
    assert "No condition stands any more." in hands.can_be_read
    assert "Only then" in hands.can_be_read
    assert not step.support.isVisible()


def test_everything_in_the_step_has_a_name(hands: Hands, step: ArgumentStep) -> None:
    hands.do(CONDITION, SaySupport(T1, CFO, would=True))
    hands.tab_to("Word again: Towns pay more.")
    hands.press(SPACE)
    assert all(control.accessibleName() for control in hands.controls())

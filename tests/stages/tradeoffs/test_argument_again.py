"""An argument worded again: for the other side, as somebody else's or nobody's, and left half written."""

from dataclasses import replace

from stratroom.model.forms import Position
from stratroom.model.names import TradeoffId
from stratroom.stages.tradeoffs.acts import AssignAdvocate, PutTradeoff, TakeUpTradeoff
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.ui.console.argument_form import ArgumentAgain
from stratroom.ui.console.argument_step import ArgumentStep
from stratroom.ui.widgets import MarkLabel
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, T1
from tests.stages.tradeoffs.test_arguing import A1, CEO, CFO, COO, CRITICISM
from tests.stages.tradeoffs.test_argument_step import item, step

__all__ = ["step"]
T3 = TradeoffId("t3")


def test_worded_again_it_speaks_for_the_other_side_and_names_nobody_any_more(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to("Word again: Towns will not pay more.")
    hands.press(SPACE)
    form = step.form
    assert isinstance(form, ArgumentAgain)
    assert (form.side.value, form.by.person, form.is_written) == ("over", CFO, False)
    form.side.button("prefer").click()
    form.by.show_person(None)
    assert form.is_written, "closing asks about it"
    form.submit.click()
    (argument,) = item(hands).arguments
    assert (argument.side, argument.by, argument.text) == ("prefer", None, "Towns will not pay more.")
    assert "Small towns · evidence" in hands.can_be_read
    assert not step.arguments.findChildren(MarkLabel), "no mark stands there for anybody"


def test_who_spoke_as_assigned_did_so_when_nobody_is_any_more(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", ceo=Position(1), cfo=Position(2))
    hands.do(AssignAdvocate(T1, COO), replace(CRITICISM, by=COO, as_advocate=True), AssignAdvocate(T1, None))
    debate.arguing.arguments.again.emit(A1)
    form = debate.arguing.form
    assert isinstance(form, ArgumentAgain)
    form.text.set_text("Towns cannot pay.")
    form.submit.click()
    assert [(each.by, each.as_advocate) for each in item(hands).arguments] == [(COO, True)]
    debate.arguing.arguments.again.emit(A1)
    form = debate.arguing.form
    assert isinstance(form, ArgumentAgain)
    form.by.show_person(CEO)
    form.submit.click()
    assert [(each.by, each.as_advocate) for each in item(hands).arguments] == [(CEO, False)]


def test_what_was_begun_and_left_is_listed_with_the_way_back(hands: Hands, step: ArgumentStep) -> None:
    hands.tab_to("Word again: Towns will not pay more.")
    hands.press(SPACE)
    hands.type("Towns cannot pay so much more for bread in a year")
    hands.tab_to("Back to the arguments")
    hands.press(SPACE)
    assert step.form is step.argument
    assert "Begun and not taken: Towns cannot pay so much more for bread…" in hands.can_be_read
    hands.tab_to("Go on writing it: Towns cannot pay so much more for bread…")
    hands.press(SPACE)
    assert hands.held is step.form.fields[0].edit
    assert step.form.fields[0].text() == "Towns cannot pay so much more for bread in a year"
    assert not step.begun.isVisible(), "it is open"
    hands.press(RETURN, CONTROL)
    assert item(hands).arguments[0].text == "Towns cannot pay so much more for bread in a year"
    assert not step.begun.isVisible()


def test_the_sides_are_called_as_they_are_worded_and_short_in_one_line(hands: Hands, panel: Panel) -> None:
    long = "Being the grocer that every small town in the region would miss if we closed one day"
    hands.do(PutTradeoff(T3, long, "R&D first"), TakeUpTradeoff(T3))
    side = panel.debates[T3].arguing.argument.side
    first, second = side.button("prefer"), side.button("over")
    assert first.accessibleName() == f"What it speaks for: For “{long}”"
    assert first.text().startswith("For “← Being the grocer that")
    assert first.text().endswith("…”")
    assert (second.text(), second.accessibleName()) == ("For “R&&D first →”", "What it speaks for: For “R&D first”")

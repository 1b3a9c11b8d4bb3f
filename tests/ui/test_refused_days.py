"""A day that is over is said below the field it was written in, which has the hands; all that was written stays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from stratroom.model.names import ArgumentId
from stratroom.stages.tradeoffs.acts import MakeArgument
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.ui.console.condition_form import ConditionForm
from stratroom.ui.widgets import DateField
from tests.screens.measuring import settle
from tests.ui.debated import T1, Console, console
from tests.ui.rooms import key

__all__ = ["console"]


def is_said_at(console: Console, field: DateField) -> bool:
    """At the field alone, in sight, with the hands on it."""
    settle()
    is_held = QApplication.focusWidget() is field.edit
    return is_held and console.sees(field) and field.said.isVisible() and not console.desk.notice.isVisible()


def test_the_review_of_a_decision(console: Console) -> None:
    form = console.debate.decision
    console.debate.steps.turn_to("decision")
    form.outcome.show_value("agreed")
    form.text.set_text("We stay.")
    form.review.write("1 May 1999")
    console.page.verticalScrollBar().setValue(0)
    form.submit.click()
    assert is_said_at(console, form.review)
    assert form.review.said.text().startswith("The review date is 1 May 1999, before today,")
    assert "1999-05-01" not in form.review.said.text()
    assert (form.outcome.value, form.text.text(), form.review.text()) == ("agreed", "We stay.", "1999-05-01")
    form.review.write("1 May 2999")
    assert not form.review.said.isVisible()
    form.submit.click()
    (item,) = tradeoffs(console.opened.room.workshop).items
    assert item.decision
    assert item.decision.review == "2999-05-01"


def test_the_day_of_a_condition_by_return_in_its_field(console: Console) -> None:
    console.debate.arguing.argument.to_condition.click()
    form = console.debate.arguing.form
    assert isinstance(form, ConditionForm)
    form.text.set_text("Towns pay more.")
    form.due.write("31 December 1999")
    form.due.setFocus()
    key(form.due.edit, Qt.Key.Key_Return)
    assert is_said_at(console, form.due)
    assert form.text.text() == "Towns pay more."


def test_what_is_about_no_field_is_said_above(console: Console) -> None:
    console.do(MakeArgument(T1, ArgumentId("a1"), "over", "Cities pay", "conjecture"))
    console.debate.arguing.arguments.again.emit("a1")
    console.debate.arguing.form.submit.click()
    assert console.desk.notice.sentence == "That stands already."

"""Undo takes an act back and no words: in every form of the debate what was typed stands there again, as a draft."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from stratroom.model.forms import Gradient
from stratroom.model.names import ArgumentId, ParticipantId, RoundId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import MakeArgument, Propose
from stratroom.stages.tradeoffs.nouns import Tradeoff, tradeoffs
from stratroom.ui.console.form import Form
from tests.screens.measuring import settle
from tests.ui.debated import STANDS, T1, Console, console
from tests.ui.rooms import key
from tests.ui.test_words_taken_back import DRAFT, read

__all__ = ["console"]
POLL = RoundId("gradients:t1")


def undo(console: Console) -> None:
    console.desk.begin()
    key(console.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()


def item(console: Console) -> Tradeoff:
    return tradeoffs(console.opened.room.workshop).items[0]


def poll(console: Console) -> None:
    console.do(Propose(T1, "We stay in towns.", "No veto"))
    console.do(OpenRound(POLL))
    for by in STANDS:
        console.do(HandIn(POLL, ParticipantId(by), Gradient(2)))
    console.do(CloseRound(POLL))
    console.do(RevealRound(POLL))
    settle()


def is_draft(console: Console, form: Form) -> bool:
    return form.draft.is_draft and form.isVisible() and DRAFT in read(console) and form.is_written


def test_the_new_words_of_a_decision_come_back_above_the_old_ones(console: Console) -> None:
    poll(console)
    form = console.debate.decision
    form.outcome.button("agreed").click()
    form.submit.click()
    settle()
    form.text.write("We stay in towns until June.")
    form.outcome.button("parked").click()
    form.submit.click()
    settle()
    assert not form.draft.is_draft
    undo(console)
    assert item(console).decision is not None
    assert [decision.text for decision in item(console).decisions] == ["We stay in towns."]
    assert (form.text.text(), form.outcome.value) == ("We stay in towns until June.", "parked")
    assert is_draft(console, form)
    assert form.submit.hasFocus()
    form.submit.click()
    settle()
    assert [decision.outcome for decision in item(console).decisions] == ["agreed", "parked"]
    assert DRAFT not in read(console)
    undo(console)
    undo(console)
    assert item(console).decisions == ()
    assert form.text.text() == "We stay in towns until June.", "the newest words, and not those before them"
    form.draft.throw.click()
    assert (form.text.text(), form.outcome.value) == ("We stay in towns.", None), "as the proposal has it"
    assert not form.is_written
    assert DRAFT not in read(console)


def test_neither_the_reason_nor_the_amended_proposal_is_lost(console: Console) -> None:
    poll(console)
    amending, form = console.debate.amending, console.debate.proposal
    amending.begin.click()
    amending.why._reason.setText("Too vague.")
    amending.why.do.click()
    settle()
    form.text.write("We stay in towns for a year.")
    form.submit.click()
    settle()
    undo(console)
    assert item(console).proposal == "We stay in towns."
    assert form.text.text() == "We stay in towns for a year."
    assert is_draft(console, form)
    undo(console)
    assert amending.why.isVisible()
    assert amending.why._reason.text() == "Too vague."
    assert DRAFT in read(console)
    console.debate.steps.turn_to("proposal")
    settle()
    assert "We stay in towns." in read(console), "what was polled is read, and no draft in its place"
    assert "Words that were taken back with Undo wait here until the proposal is amended." in read(console)
    amending.why.do.click()
    settle()
    assert is_draft(console, form)
    assert form.text.text() == "We stay in towns for a year."


def test_a_draft_of_the_proposal_is_not_polled_unread(console: Console) -> None:
    console.do(Propose(T1, "We stay in towns.", "No veto"))
    form = console.debate.proposal
    console.debate.steps.turn_to("proposal")
    form.text.write("We leave.")
    form.submit.click()
    undo(console)
    console.debate.steps.turn_to("gradients")
    large = console.debate.polls["gradients"].primary_button
    assert large is not None
    large.click()
    settle()
    assert item(console).proposal == "We stay in towns."
    assert console.opened.room.workshop.open_round is None
    assert is_draft(console, form)


def test_an_argument_and_its_source_and_whose_it_was(console: Console) -> None:
    form = console.debate.arguing.argument
    form.side.button("over").click()
    form.text.write("Rents double.")
    form.basis.button("evidence").click()
    form.source.write("The lease")
    form.by.show_person(ParticipantId("cfo"))
    form.submit.click()
    assert (len(item(console).arguments), form.text.text()) == (1, "")
    undo(console)
    assert is_draft(console, form)
    form.submit.click()
    (argument,) = item(console).arguments
    assert (argument.side, argument.text, argument.source, argument.by) == ("over", "Rents double.", "The lease", "cfo")
    assert DRAFT not in read(console)


def test_another_s_argument_that_is_being_written_is_not_written_over(console: Console) -> None:
    form = console.debate.arguing.argument
    form.side.button("over").click()
    form.text.write("Rents double.")
    form.submit.click()
    form.side.button("prefer").click()
    form.text.write("Drivers stay.")
    undo(console)
    assert form.text.text() == "Drivers stay."
    form.submit.click()
    assert [argument.text for argument in item(console).arguments] == ["Drivers stay."]
    assert (form.text.text(), form.side.value) == ("Rents double.", "over")
    assert is_draft(console, form)


@pytest.fixture
def criticised(console: Console) -> Console:
    console.do(MakeArgument(T1, ArgumentId("a1"), "over", "Rents double.", "conjecture"))
    settle()
    return console


def test_a_condition_that_went_with_its_form_comes_back_with_it(criticised: Console) -> None:
    step = criticised.debate.arguing
    step.arguments.turned.emit("a1")
    form = step.form
    form.fields[0].write("Rents stay below ten percent.")
    form.submit.click()
    settle()
    assert len(item(criticised).conditions) == 1
    undo(criticised)
    assert item(criticised).conditions == ()
    assert step.form is not form
    assert step.form.fields[0].text() == "Rents stay below ten percent."
    assert is_draft(criticised, step.form)
    step.form.submit.click()
    (condition,) = item(criticised).conditions
    assert condition.out_of == "a1"


def test_an_argument_that_was_worded_again(criticised: Console) -> None:
    step = criticised.debate.arguing
    step.arguments.again.emit("a1")
    step.form.fields[0].write("Rents treble.")
    step.form.submit.click()
    settle()
    assert item(criticised).arguments[0].text == "Rents treble."
    undo(criticised)
    assert item(criticised).arguments[0].text == "Rents double."
    assert step.form.fields[0].text() == "Rents treble."
    assert is_draft(criticised, step.form)


def test_undo_of_one_act_takes_no_words_that_are_typed_for_another(console: Console) -> None:
    """The decision begins with the proposal: with that it is filled anew, and what was typed into it stays."""
    console.do(Propose(T1, "We stay in towns.", "No veto"))
    console.debate.decision.rationale.write("They pay.")
    undo(console)
    assert item(console).proposal == ""
    assert console.debate.decision.rationale.text() == "They pay."
    assert console.debate.decision.draft.is_draft


def test_what_was_undone_by_other_hands_brings_nothing(console: Console) -> None:
    console.do(Propose(T1, "We stay in towns.", "No veto"))
    undo(console)
    assert not any(form.draft.is_draft for form in _forms(console.desk))
    assert DRAFT not in read(console)


def _forms(whole: QWidget) -> list[Form]:
    return whole.findChildren(Form)

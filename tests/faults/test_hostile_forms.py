"""Hostile texts pasted into forms, each as its class builds it: what it then asks for or answers holds them whole."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.model.commands import Command
from stratroom.model.dissents import AddToDissent, WriteDissent
from stratroom.model.forms import Sentence
from stratroom.model.names import DissentId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.model.text import tidy
from stratroom.stages.reveal.second_desk import WhoSorts
from stratroom.ui.console.argument_form import ArgumentAgain, ArgumentForm
from stratroom.ui.console.condition_form import ConditionForm
from stratroom.ui.console.dissent_form import DissentForm
from stratroom.ui.console.dissent_row import FurtherWords
from stratroom.ui.console.form import Form
from stratroom.ui.console.owners import OwnerForm
from stratroom.ui.console.proposal_form import ProposalForm
from stratroom.ui.console.recusals import RecusalForm
from stratroom.ui.console.support_form import SupportForm
from stratroom.ui.console.wording_form import WordingForm
from stratroom.ui.console.wording_forms import AgreedForm, PhraseForm
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.widgets import Field, PlainButton
from tests.faults.test_hostile_fields import SOME, all_plain, paste
from tests.record.reading import room

SUBJECT = SubjectId("grow")
WORKSHOP = room("Ada", "Ben").workshop
BALLOT = Ballot("Title", "Prompt", "Promise", "sentence")
each_text = pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))


def typed(form: Form, text: str) -> dict[str, str]:
    """What stands in each of its fields then, by what the form calls the field."""
    fields = {name: part for name, part in vars(form).items() if type(part) is Field}
    found = {name: paste(field.edit, text) for name, field in fields.items()}
    assert found, f"{type(form).__name__} has no field"
    assert {name: tidy(field.text()) for name, field in fields.items()} == found
    return found


@each_text
def test_a_sentence_and_a_position_are_answered_as_they_were_written(text: str, qtbot: QtBot) -> None:
    sentence, position = SentenceForm(BALLOT), PositionForm(BALLOT)
    qtbot.addWidget(sentence)
    qtbot.addWidget(position)
    said = paste(sentence.text, text)
    reason, moved_by = paste(position.reason, text), paste(position.moved_by, text)
    position.steps.choose(1)
    answer = position.answer()
    assert tidy(sentence.answer().text) == said
    assert (tidy(answer.reason), tidy(answer.moved_by)) == (reason, moved_by)
    assert isinstance(sentence.answer(), Sentence)
    assert isinstance(sentence.text, QPlainTextEdit)
    all_plain(sentence)
    all_plain(position)


@each_text
def test_what_forms_ask_for_holds_the_words(text: str, qtbot: QtBot) -> None:
    asked = list[Command]()
    dissent, keeps_out = DissentForm(SUBJECT), RecusalForm(SUBJECT)
    further = FurtherWords(DissentId("d"), WORKSHOP.people[0])
    for form in (dissent, keeps_out, further):
        qtbot.addWidget(form)
        form.asked.connect(asked.append)
    for form in (dissent, keeps_out):
        form.show_workshop(WORKSHOP)
        form.who.show_person(WORKSHOP.people[0].id)
    words = [typed(form, text) for form in (dissent, keeps_out, further)]
    for form in (dissent, keeps_out, further):
        form.submit.click()
    if not words[0]["words"].strip():
        assert [type(command) for command in asked] == [Recuse]  # the others lead to what must not be empty
        return
    written, recused, added = asked
    assert isinstance(written, WriteDissent)
    assert isinstance(recused, Recuse)
    assert isinstance(added, AddToDissent)
    found = {"words": written.text, "instead": written.alternative, "mind": written.would_change_my_mind}
    assert {name: tidy(said) for name, said in found.items()} == words[0]
    assert tidy(recused.reason) == words[1]["reason"]
    assert tidy(added.text) == words[2]["words"]


@pytest.mark.parametrize("text", SOME[::4])
def test_other_forms_hold_the_words_in_every_field(text: str, qtbot: QtBot) -> None:
    """What each stage makes of a form's fields is the stage's."""
    forms = (
        PhraseForm(PlainButton("Take up")), AgreedForm(), ProposalForm(), SupportForm(), WhoSorts(), ArgumentForm(),
        ArgumentAgain("Again"), ConditionForm(PlainButton("Write")), WordingForm(PlainButton("Put")), OwnerForm(),
    )  # fmt: skip
    for form in forms:
        qtbot.addWidget(form)
        typed(form, text)
        all_plain(form)

"""Undo takes an act back and no words: options, owners and the level of the priorities stand as drafts again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stratroom.model.names import ItemId, OptionId, ParticipantId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.stages.priorities.acts import DrawCutLine, ListOption, priorities
from stratroom.stages.priorities.console import Panel
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.ui.console.form import Form
from tests.screens.measuring import settle
from tests.ui.debated import Console, console
from tests.ui.test_drafts import is_draft, undo

__all__ = ["console"]
A, B = OptionId("o1"), OptionId("o2")


@pytest.fixture
def panel(console: Console) -> Panel:
    console.do(EnterStage(ItemId("priorities")))
    console.do(ListOption(A, "Ten vans"))
    console.do(ListOption(B, "One depot"))
    settle()
    assert isinstance(console.desk.panel, Panel)
    return console.desk.panel


def listed(console: Console) -> list[str]:
    return [option.text for option in priorities(console.opened.room.workshop).options]


def test_two_options_come_back_one_after_the_other(console: Console, panel: Panel) -> None:
    for words in ("A bridge", "A ferry"):
        panel.option.words.write(words)
        panel.option.submit.click()
    undo(console)
    undo(console)
    assert listed(console) == ["Ten vans", "One depot"]
    assert panel.option.words.text() == "A ferry"
    panel.option.submit.click()
    assert panel.option.words.text() == "A bridge"
    assert is_draft(console, panel.option)
    panel.option.draft.throw.click()
    assert (panel.option.words.text(), panel.option.is_written) == ("", False)
    assert panel.option.draft.isHidden()


def test_an_option_that_was_worded_again_is_being_worded_again(console: Console, panel: Panel) -> None:
    row = panel.options.row(A)
    row.change.click()
    row.field.setText("Twelve vans")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert listed(console)[0] == "Twelve vans"
    undo(console)
    assert listed(console)[0] == "Ten vans"
    assert row.field.isVisible()
    assert (row.field.text(), row.field.is_half_typed) == ("Twelve vans", True)


def test_all_that_was_agreed_with_an_owner(console: Console, panel: Panel) -> None:
    console.do(DrawCutLine((A,)))
    panel.steps.turn_to("owners")
    form = panel.owners.form(A)
    form.owner.show_person(ParticipantId("cfo"))
    form.half_days.setValue(3)
    for field, words in zip(form.fields, ("Ten vans", "2099-06-30", "Four", "£2m", "The courier"), strict=True):
        field.write(words)
    form.submit.click()
    before = priorities(console.opened.room.workshop).agreed
    assert before[0].owner == "cfo"
    undo(console)
    assert priorities(console.opened.room.workshop).agreed[0].owner is None
    assert is_draft(console, form)
    form.submit.click()
    assert priorities(console.opened.room.workshop).agreed == before


def test_the_level_that_was_fixed(console: Console, panel: Panel) -> None:
    panel.steps.turn_to("gradients")
    panel.level.needed.write("No veto")
    panel.level.submit.click()
    assert priorities(console.opened.room.workshop).needed == "No veto"
    undo(console)
    assert panel.level.needed.text() == "No veto"
    assert is_draft(console, panel.level)


def test_a_trade_off_that_was_put(console: Console) -> None:
    debates = console.debate.parent()
    assert debates is not None
    console.desk.panel.more.turn_to("put")  # pyright: ignore[reportAttributeAccessIssue]
    form: Form = console.desk.panel.put  # pyright: ignore[reportAttributeAccessIssue]
    for field, words in zip(form.fields, ("Speed", "Care", "Why now?", "Errors", "Checks", "Nurses"), strict=True):
        field.write(words)
    form.submit.click()
    settle()
    assert [item.id for item in tradeoffs(console.opened.room.workshop).items] == ["t1", TradeoffId("t2")]
    undo(console)
    assert len(tradeoffs(console.opened.room.workshop).items) == 1
    assert [field.text() for field in form.fields] == ["Speed", "Care", "Why now?", "Errors", "Checks", "Nurses"]
    assert is_draft(console, form)

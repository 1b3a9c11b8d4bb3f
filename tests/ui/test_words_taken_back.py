"""Undo takes an act back and no words: what was written down of a dissent stands in its form again, as a draft."""

import pytest
from PySide6.QtCore import Qt

from stratroom.model.dissents import AddToDissent, ConfirmDissent, Dissent, WriteDissent
from stratroom.model.names import DissentId, ParticipantId, SubjectId
from stratroom.stages.tradeoffs.acts import Decide
from stratroom.ui.console.dissent_row import DissentRow
from stratroom.ui.console.dissents import Dissents
from stratroom.ui.widgets import PlainLabel
from tests.screens.measuring import settle
from tests.ui.debated import T1, Console, console
from tests.ui.rooms import key

__all__ = ["console"]
D1, CFO = DissentId("d1"), ParticipantId("cfo")
DRAFT = "A draft: taken back with Undo, not written down."
ALL = WriteDissent(
    D1, SubjectId("t1"), CFO, "reservation", "Not with these leases.", "Two good years", False, False, "Rent."
)


@pytest.fixture
def dissents(console: Console) -> Dissents:
    console.do(Decide(T1, "agreed", "We go to the small towns."))
    settle()
    return console.debate.dissents


def undo(console: Console) -> None:
    """As people do, with the hands on the large button."""
    console.desk.begin()
    key(console.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()


def read(console: Console) -> list[str]:
    return [label.text() for label in console.desk.panel.findChildren(PlainLabel) if label.isVisible()]


def only(console: Console) -> Dissent:
    (dissent,) = console.opened.room.workshop.dissents
    return dissent


def test_all_that_was_said_is_a_draft_and_can_be_written_down_again(console: Console, dissents: Dissents) -> None:
    console.do(ALL)
    before = only(console)
    undo(console)
    assert console.opened.room.workshop.dissents == ()
    assert dissents.form.words.text() == "Not with these leases."
    assert DRAFT in read(console)
    assert dissents.form.is_written, "closing asks for it"
    assert dissents.primary.text() == "Write down the dissent of CFO"
    assert dissents.primary.hasFocus(), "not whatever came next on the page"
    dissents.primary.click()
    assert only(console) == before
    assert DRAFT not in read(console)
    assert not dissents.form.is_begun


def test_words_that_are_being_written_are_not_written_over(console: Console, dissents: Dissents) -> None:
    console.do(ALL)
    dissents.form.who.show_person(ParticipantId("gc"))
    dissents.form.words.write("I stand aside.")
    undo(console)
    assert dissents.form.words.text() == "I stand aside."
    assert "Words that were taken back with Undo wait here until these are written down." in read(console)
    dissents.form.submit.click()
    assert only(console).text == "I stand aside."
    assert (dissents.form.who.person, dissents.form.words.text()) == (CFO, "Not with these leases.")
    assert DRAFT in read(console)


def test_further_words_are_a_draft_below_those_that_stand(console: Console, dissents: Dissents) -> None:
    for act in (ALL, ConfirmDissent(D1), AddToDissent(D1, "And not now.")):
        console.do(act)
    undo(console)
    (row,) = dissents.findChildren(DissentRow)
    assert row.further.words.text() == "And not now."
    assert row.further.submit.hasFocus()
    assert DRAFT in read(console)
    row.further.submit.click()
    assert only(console).adding == "And not now."
    assert DRAFT not in read(console)


def test_what_is_written_down_of_another_trade_off_or_undone_elsewhere_brings_nothing(
    console: Console, dissents: Dissents
) -> None:
    undo(console)
    assert not console.debate.dissents.form.is_begun
    assert DRAFT not in read(console)

"""What is typed is on the disk before a second has gone by, and stands there again after the program was torn off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage
from stratroom.ui.console.bank_list import BankList
from stratroom.ui.console.dissent_form import DissentForm
from stratroom.ui.console.form import Form
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.places import name_of, places, stands
from stratroom.ui.kept import Kept
from stratroom.ui.programme.page import ProgrammePage
from stratroom.ui.widgets import Choice, Field, PlainLabel
from tests.screens.measuring import settle
from tests.ui.debated import Console
from tests.ui.rooms import key, leave
from tests.ui.torn_off import (
    console,
    file_of,
    held,
    notice,
    on_disk,
    opened,
    opened_again,
    place,
    text_in,
    torn_off,
    type_into,
    wait_until_kept,
)

T1 = "tradeoffs/t1/"
__all__ = ["console", "opened"]
MARKER = "Wording XYZZY"


def test_a_decision_in_the_making_comes_back_whole(console: Console, qtbot: QtBot) -> None:
    console.debate.steps.turn_to("decision")
    form = console.debate.decision
    form.outcome.button("parked").click()
    type_into(form.text, "We wait until June.")
    type_into(form.rationale, "Nobody knows yet.")
    form.owner.setCurrentIndex(2)
    type_into(form.tripwire, MARKER)
    wait_until_kept(console.opened, qtbot)
    again = opened_again(torn_off(console.opened), qtbot)
    assert notice(again).startswith("Here again as it was left, not written down yet:")
    assert "The decision" in notice(again) or "Outcome" in notice(again)
    there = {name: text_in(again, f"{T1}DecisionForm.{name}") for name in ("outcome", "text", "owner", "tripwire")}
    assert there == {"outcome": "parked", "text": "We wait until June.", "owner": form_owner(again), "tripwire": MARKER}
    assert there["owner"] is not None
    assert held() is place(again, f"{T1}DecisionForm.tripwire").edit, "the hands are where they were"  # pyright: ignore[reportAttributeAccessIssue]
    assert "A draft, as it was left: not written down yet." in read_of(again)
    decision = next(form for form in again.console.desk.findChildren(Form) if form.draft.is_draft)
    decision.draft.throw.click()
    assert text_in(again, f"{T1}DecisionForm.text") == "", "thrown away, it is as if it had not been left"
    leave(again.console)
    assert not file_of(again).path.exists()


def form_owner(opened: OpenWorkshop) -> object:
    return opened.room.workshop.people[1].id


def read_of(opened: OpenWorkshop) -> str:
    return "\n".join(label.text() for label in opened.console.desk.findChildren(PlainLabel) if label.isVisible())


PLACES = (
    f"{T1}DecisionForm.text", f"{T1}DissentForm.words", f"{T1}ArgumentForm.text", f"{T1}ProposalForm.text",
    f"{T1}RecusalForm.reason", "tradeoffs/PutForm.prefer", "ParkingLot.point",
    "welcome/NewcomerForm.name", "welcome/TitlePageForm.purpose", "welcome/cfo/ParticipantRow.role",
)  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_wherever_it_is_typed(console: Console, qtbot: QtBot, name: str) -> None:
    if name.startswith("welcome"):
        console.do(EnterStage(ItemId("welcome")))
        settle()
    where = place(console.opened, name)
    if isinstance(where, InPlaceField):
        where.opened.emit()
    type_into(where, MARKER)
    typed = stands(where)
    assert typed != ""
    assert name in wait_until_kept(console.opened, qtbot).typed
    again = opened_again(torn_off(console.opened), qtbot)
    assert text_in(again, name) == typed
    assert wait_until_kept(again, qtbot).typed[name] == typed, "and after another stop, too"
    leave(again.console)


def test_a_dissent_comes_back_in_its_open_step_with_what_its_kind_means(console: Console, qtbot: QtBot) -> None:
    console.debate.steps.turn_to("dissents")
    form = console.debate.dissents.form
    form.what.button("reservation").click()
    type_into(form.words, MARKER)
    meant = form._meaning.text()
    assert meant.startswith("Reservation: ")
    console.desk.projector.guide.notes.field.setFocus()
    wait_until_kept(console.opened, qtbot)
    again = opened_again(torn_off(console.opened), qtbot)
    assert notice(again) == "Here again as it was left, not written down yet: “Dissent”."
    words = place(again, f"{T1}DissentForm.words")
    assert words.isVisible(), "it is not folded away, although the hands were elsewhere"
    (form,) = (form for form in again.console.desk.panel.findChildren(DissentForm) if form.isVisible())
    assert (form.what.value, form._meaning.text()) == ("reservation", meant)
    leave(again.console)


def test_no_word_of_a_blind_round_or_a_recorded_act_is_kept_as_a_draft(console: Console, qtbot: QtBot) -> None:
    form = console.debate.proposal
    type_into(form.text, MARKER)
    type_into(form.needed, "No veto")
    assert wait_until_kept(console.opened, qtbot).typed
    form.submit.click()
    settle()
    assert wait_until_kept(console.opened, qtbot).typed == {}
    leave(console.window)


@pytest.mark.parametrize("typed_since", ["", " and its end"])
def test_what_was_written_down_in_the_last_moment_is_no_draft(console: Console, qtbot: QtBot, typed_since: str) -> None:
    """The act was on the disk, and the draft, with the last letters or without, had not been taken off it yet."""
    type_into(place(console.opened, "ParkingLot.point"), MARKER)
    before = wait_until_kept(console.opened, qtbot)
    assert before.typed == {"ParkingLot.point": MARKER}
    type_into(place(console.opened, "ParkingLot.point"), typed_since)
    key(console.desk.stage.parking.point.edit, Qt.Key.Key_Return)
    settle()
    assert [point.text for point in console.opened.room.workshop.parked] == [MARKER + typed_since]
    path = torn_off(console.opened)
    file_of(console.opened).write(before)
    again = opened_again(path, qtbot)
    assert text_in(again, "ParkingLot.point") == ""
    assert notice(again) == ""
    leave(again.console)


def test_closing_keeps_what_is_half_typed(console: Console, qtbot: QtBot) -> None:
    type_into(place(console.opened, f"{T1}DissentForm.words"), MARKER)
    leave(console.window)
    assert on_disk(console.opened).typed == {f"{T1}DissentForm.words": MARKER}
    again = opened_again(console.opened.room.file.path, qtbot)
    assert notice(again) == "Here again as it was left, not written down yet: “Dissent”."
    assert text_in(again, f"{T1}DissentForm.words") == MARKER
    leave(again.console)


def test_nothing_lies_there_while_nothing_is_begun(opened: OpenWorkshop, qtbot: QtBot) -> None:
    assert wait_until_kept(opened, qtbot) == Kept(str(opened.room.file.path), is_open=True)
    leave(opened.console)
    assert not file_of(opened).path.exists()


def test_a_closed_workshop_was_not_interrupted(opened: OpenWorkshop, qtbot: QtBot) -> None:
    leave(opened.console)
    again = opened_again(opened.room.file.path, qtbot)
    assert notice(again) == ""
    leave(again.console)


def test_the_programme_in_the_making_comes_back(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.console.desk.programme_asked.emit()
    page = opened.console.page_over
    assert isinstance(page, ProgrammePage)
    first = page.editor.draft.lines[0].key
    QTest.keyClicks(page.editor.row(first).title, " and coffee")
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    page = again.console.page_over
    assert isinstance(page, ProgrammePage)
    assert page.editor.draft.lines[0].title.endswith("and coffee")
    assert page.notice.sentence == "Here again as it was left, not saved yet."
    page.editor.undo.click()
    assert page.editor.draft.lines == again.room.workshop.programme
    leave(again.console)


def test_every_field_of_the_desk_has_a_draft_and_a_name_of_its_own(console: Console) -> None:
    """A field that is made here is kept, or stands below with the reason why it is not."""
    desk = console.desk
    found = places(desk)
    names = [name_of(place, desk) for place in found]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    assert all(not name.endswith(("/", ".")) and "." in name for name in names), "each is somebody's attribute"
    known = {place.edit if isinstance(place, Field) else place for place in found}
    notes = desk.projector.guide.notes.field  # has a file of its own
    search = next(found for found in desk.findChildren(BankList)).search  # finds, and is no words of anybody
    edits = [*desk.findChildren(QLineEdit), *desk.findChildren(QPlainTextEdit)]
    unknown = [edit for edit in edits if edit not in (*known, notes, search) and not is_inside_a_number(edit)]
    assert unknown == [], [(edit.accessibleName(), edit.parentWidget()) for edit in unknown]
    forms = desk.findChildren(Form)
    chosen = [choice for form in forms for choice in form.findChildren(Choice)]
    assert set(chosen) <= set(found)


def is_inside_a_number(edit: QWidget) -> bool:
    """What is typed there is the number's, which is a place; or sets something at once, as minutes of the floor do."""
    return isinstance(edit.parentWidget(), QAbstractSpinBox)

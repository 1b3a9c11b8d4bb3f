"""The record in other forms beside the PDF, and in the edition that names nobody."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop, new_room
from stratroom.model.dissents import WriteDissent
from stratroom.model.names import DissentId, ParticipantId, TradeoffId
from stratroom.model.workshop import About
from stratroom.register import standing
from stratroom.stages.readback.acts import ConfirmDecision
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.ui.record.forms import places
from stratroom.ui.record.page import RecordPage
from tests.telling import PROGRAMME
from tests.ui.fitting import misfits
from tests.ui.record.pages import page_of, press, settled
from tests.ui.rooms import click, leave
from tests.ui.speaking import unnamed

CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = (".md", "tables", ".ics")
"""Forms that are made in a moment."""


def tick(page: RecordPage, *forms: str) -> None:
    """These and no others."""
    for form, row in page.choices.forms.rows.items():
        if row.tick.isChecked() != (form in forms):
            row.tick.click()


@pytest.fixture
def page(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> RecordPage:
    opened.console.ask_where = lambda window, proposed: tmp_path / f"day{proposed.suffix}"
    return page_of(opened, qtbot)


def test_every_ticked_form_lies_beside_the_others_under_one_name(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    tick(page, ".pdf", *PLAIN)
    bar = opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened, Qt.Key.Key_Return, CONTROL)
    assert bar.said.text().endswith(f"{tmp_path / 'day.pdf'}, and under the same name .md, tables and .ics")
    assert (tmp_path / "day.md").read_text("utf-8").startswith("# Northfield: strategy for the next five years")
    assert (tmp_path / "day.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert list((tmp_path / "day tables").glob("*.csv"))


def test_before_earlier_ones_are_replaced_it_is_asked(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "day.ics").write_text("the one before")
    tick(page, ".md", ".ics")
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert page.notice.sentence.startswith("Already there under that name: .ics. ")
    assert (tmp_path / "day.ics").read_text() == "the one before"
    assert not (tmp_path / "day.md").exists()
    assert QApplication.focusWidget() is page.replace
    with qtbot.waitSignal(opened.console.desk.export.ended, timeout=60_000):
        click(page.replace)
    assert (tmp_path / "day.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert not page.replace.isVisible()


def test_another_choice_takes_the_question_back(page: RecordPage, opened: OpenWorkshop, tmp_path: Path) -> None:
    (tmp_path / "day.ics").write_text("the one before")
    tick(page, ".md", ".ics")
    press(opened, Qt.Key.Key_Return, CONTROL)
    tick(page, ".md")
    assert not page.replace.isVisible()
    assert page.notice.sentence == ""


def test_without_a_form_there_is_nothing_to_write(page: RecordPage, opened: OpenWorkshop) -> None:
    tick(page)
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert page.notice.sentence == "No form is ticked. Tick at least one, then write the record."
    tick(page, ".md")
    assert page.notice.sentence == "", "it is not so any more"


def test_what_stands_already_is_said_when_another_form_fails(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "day tables").mkdir()
    (tmp_path / "day tables" / "mine.txt").write_text("mine")
    tick(page, ".md", "tables")
    press(opened, Qt.Key.Key_Return, CONTROL)
    bar = opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        click(page.replace)
    assert bar.said.text().endswith("Name another folder for the tables. Written before that: day.md.")
    assert (tmp_path / "day tables" / "mine.txt").read_text() == "mine"


def test_the_edition_without_names_has_none_in_its_pages_and_its_file(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot
) -> None:
    kept = page.choices.keeps.text()
    click(page.choices.edition.button("unattributed"))
    settled(page, qtbot)
    assert page.choices.keeps.text() != kept
    assert page.preview.now
    assert page.preview.now.name.endswith(" - 2026-10-15 - Unattributed - draft")
    seen = page.preview.pane.sheet.accessibleDescription()
    assert "Unattributed edition" in seen
    assert not any(person.role in seen for person in opened.room.workshop.people)


def test_whether_it_is_a_draft_is_said_and_follows_what_is_still_to_be_read_back(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot
) -> None:
    draft = "Draft: not all read back and confirmed"
    assert page.choices.status.text() == draft
    everybody = tuple(person.id for person in opened.room.workshop.people)
    for decided in standing(opened.room.workshop):
        opened.bridge.do(ConfirmDecision(decided.subject, everybody))
    settled(page, qtbot)
    assert page.choices.status.text().startswith("Final, ")
    subject = opened.room.workshop.dissents[0].subject
    opened.bridge.do(WriteDissent(DissentId("d99"), subject, ParticipantId("cfo"), "dissent", "I do not agree."))
    settled(page, qtbot)
    assert page.choices.status.text() == draft
    assert page.preview.now
    assert page.preview.now.name.endswith(" - Attributed - draft")


@pytest.mark.parametrize("size", [(1024, 768), (900, 500)])
def test_a_title_that_never_ends_is_not_cut(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    new_application()
    about = About("Donaudampfschifffahrt" * 12, "Aldermoor & <b>Söhne</b> " * 8, "2027-03-01")
    opened = OpenWorkshop(new_room(about, PROGRAMME, tmp_path / "day.stratroom"), notes=tmp_path / "notes")
    opened.show()
    opened.console.showNormal()
    opened.console.resize(*size)
    page = page_of(opened, qtbot)
    assert misfits(page) == []
    assert unnamed(page) == []
    assert page.preview.now
    assert len(page.preview.now.name.encode()) <= 200
    leave(opened.console)


def test_a_calendar_can_be_ticked_once_something_is_due(qtbot: QtBot, tmp_path: Path) -> None:
    """Until then its line says why not; what was ticked before is ticked again."""
    new_application()
    opened = OpenWorkshop(
        new_room(About("Offsite"), PROGRAMME, tmp_path / "day.stratroom"), notes=tmp_path, keeps_backups=False
    )
    opened.show()
    opened.console.activateWindow()
    qtbot.waitUntil(opened.console.isActiveWindow)
    opened.console.ask_where = lambda window, proposed: tmp_path / f"day{proposed.suffix}"
    page = page_of(opened, qtbot)
    calendar = page.choices.forms.rows[".ics"]
    assert not calendar.tick.isEnabled()
    assert calendar.tick.accessibleDescription() == (
        "Nothing is due yet: no review, condition or first result has a day."
    )
    tick(page, ".md")
    bar = opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened, Qt.Key.Key_Return, CONTROL)
    assert bar.said.text().endswith(str(tmp_path / "day.md"))
    decide(opened, "2027-06-30")
    settled(page, qtbot)
    click(calendar.tick)
    assert page.chosen.forms == (".md", ".ics")
    opened.bridge.undo()
    settled(page, qtbot)
    assert page.chosen.forms == (".md",)
    decide(opened, "2027-06-30")
    settled(page, qtbot)
    assert page.chosen.forms == (".md", ".ics")
    leave(opened.console)


def decide(opened: OpenWorkshop, review: str) -> None:
    """A trade-off, decided with a day to look at it again."""
    tradeoff = TradeoffId("t1")
    if not opened.room.what_undo_takes_back().startswith("Trade-off"):
        opened.bridge.do(PutTradeoff(tradeoff, "Towns", "Cities"))
    opened.bridge.do(Decide(tradeoff, "agreed", "Towns first.", review=review))


def test_where_the_only_form_left_is_a_calendar_of_nothing_it_is_said(
    qtbot: QtBot, tmp_path: Path, opened: OpenWorkshop
) -> None:
    page = page_of(opened, qtbot)
    tick(page, ".ics")
    page.choices.show_due(has_due=False)
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert page.notice.sentence == "No form is ticked. Tick at least one, then write the record."


@pytest.mark.parametrize(
    ("named", "forms", "found"),
    [
        ("other.docx", (".pdf", ".md"), ["other.pdf", "other.md"]),
        ("other.PDF", (".pdf",), ["other.pdf"]),
        ("other", (".docx",), ["other.docx"]),
        ("other tables", ("tables", ".ics"), ["other tables", "other.ics"]),
        ("other.pdf", ("tables",), ["other tables"]),
        ("v1.2", (".pdf",), ["v1.2.pdf"]),
        (".pdf", (".pdf",), [".pdf.pdf"]),
    ],
)
def test_an_ending_of_another_form_is_no_part_of_the_name(named: str, forms: tuple[str, ...], found: list[str]) -> None:
    assert places(Path("/folder") / named, forms) == [Path("/folder") / name for name in found]

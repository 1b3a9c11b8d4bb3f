"""The facilitator's own notes: with their stage, on this laptop, and nowhere in the workshop."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.backups import Backups
from stratroom.house import OpenWorkshop, open_room
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId, StageId
from stratroom.model.programme import EnterStage, RepeatStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.ui.console.notes import Notes
from stratroom.ui.notes_file import NotesFile
from stratroom.what_is_written import record_writer
from tests.ui.rooms import STATEMENTS, leave, room_in

MARKER = "Begin with Legal XYZZY"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), notes=tmp_path / "notes")
    workshop.show()
    is_closed: list[bool] = []
    workshop.closed.connect(lambda: is_closed.append(True))
    yield workshop
    if not is_closed:
        leave(workshop.console)


def notes(opened: OpenWorkshop) -> Notes:
    return opened.console.desk.projector.guide.notes


def kept(folder: Path) -> list[Path]:
    return list((folder / "notes").iterdir()) if (folder / "notes").exists() else []


def write(opened: OpenWorkshop, text: str) -> None:
    notes(opened).field.setFocus()
    QTest.keyClicks(notes(opened).field, text)


def test_a_note_is_kept_when_the_hands_rest(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    assert kept(tmp_path) == []
    write(opened, MARKER)
    qtbot.waitUntil(lambda: bool(kept(tmp_path)), timeout=20_000)
    assert NotesFile(tmp_path / "notes", opened.room.file.origin).read().lines == {"welcome": MARKER}


def test_each_stage_has_its_own_and_they_come_back(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    write(opened, "Greet the GC.")
    opened.bridge.do(EnterStage(ItemId("reveal")))
    assert notes(opened).field.toPlainText() == ""
    write(opened, MARKER)
    opened.bridge.do(EnterStage(ItemId("welcome")))
    assert notes(opened).field.toPlainText() == "Greet the GC."
    leave(opened.console)
    again = OpenWorkshop(open_room(tmp_path / "day.stratroom"), notes=tmp_path / "notes")
    assert notes(again).field.toPlainText() == "Greet the GC."
    again.bridge.do(EnterStage(ItemId("reveal")))
    assert notes(again).field.toPlainText() == MARKER
    leave(again.console)


def test_two_lines_of_one_kind_have_a_note_each(opened: OpenWorkshop) -> None:
    write(opened, "Greet the GC.")
    opened.bridge.do(RepeatStage(ItemId("welcome")))
    second = opened.bridge.workshop.programme[1].key
    opened.bridge.do(EnterStage(second))
    assert notes(opened).field.toPlainText() == ""
    write(opened, MARKER)
    opened.bridge.do(EnterStage(ItemId("welcome")))
    assert notes(opened).field.toPlainText() == "Greet the GC."
    opened.bridge.do(EnterStage(second))
    assert notes(opened).field.toPlainText() == MARKER


def test_notes_that_were_kept_by_kind_are_found_at_each_line_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "abc.json").write_text(json.dumps({"breaks": "Fifteen minutes, not more."}))
    widget, kind = Notes(), StageId("breaks")
    qtbot.addWidget(widget)
    widget.use(NotesFile(tmp_path, "abc"))
    for item in (ItemId("breaks"), ItemId("breaks-2")):
        widget.show_line(item, kind)
        assert widget.field.toPlainText() == "Fifteen minutes, not more."
    widget.field.setPlainText("")
    widget.show_line(ItemId("breaks"), kind)
    assert widget.field.toPlainText() == "Fifteen minutes, not more."
    widget.show_line(ItemId("breaks-2"), kind)
    assert widget.field.toPlainText() == "", "what was emptied stays empty"
    again = NotesFile(tmp_path, "abc").read()
    assert (again.text(ItemId("breaks"), kind), again.text(ItemId("breaks-2"), kind)) == (
        "Fifteen minutes, not more.",
        "",
    )


def test_a_copy_of_the_workshop_finds_the_same_notes(opened: OpenWorkshop, tmp_path: Path) -> None:
    write(opened, MARKER)
    leave(opened.console)
    (tmp_path / "copy.stratroom").write_bytes((tmp_path / "day.stratroom").read_bytes())
    again = OpenWorkshop(open_room(tmp_path / "copy.stratroom"), notes=tmp_path / "notes")
    assert notes(again).field.toPlainText() == MARKER
    leave(again.console)


def test_no_note_is_anywhere_in_the_workshop(
    opened: OpenWorkshop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    write(opened, MARKER)
    before = opened.room.what_undo_takes_back()
    notes(opened).keep()
    assert opened.room.what_undo_takes_back() == before
    for command in (
        OpenRound(STATEMENTS),
        HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Win the small town.")),
        CloseRound(STATEMENTS),
        RevealRound(STATEMENTS),
    ):
        assert opened.bridge.do(command)
    record_writer(opened.room)(tmp_path / "record.pdf", lambda done, of: None, lambda: False)
    leave(opened.console)
    assert MARKER in kept(tmp_path)[0].read_text("utf-8")
    others = [path for path in tmp_path.rglob("*") if path.is_file() and path.parent.name != "notes"]
    assert {path.suffix for path in others} >= {".stratroom", ".pdf"}
    assert any("backup" in path.name for path in others)
    assert all(b"XYZZY" not in path.read_bytes() for path in others)
    assert "XYZZY" not in "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "record.pdf").pages)
    assert "XYZZY" not in caplog.text


def test_notes_that_cannot_be_kept_are_said_once_and_kept_when_they_can(opened: OpenWorkshop, tmp_path: Path) -> None:
    desk = opened.console.desk
    (tmp_path / "notes").write_text("in the way")
    write(opened, "one")
    notes(opened).keep()
    assert "cannot be kept in" in desk.notice.sentence
    assert (desk.notice.again.isVisible(), desk.notice.understood.isVisible()) == (False, True)
    desk.notice.understood.click()
    write(opened, " two")
    notes(opened).keep()
    assert desk.notice.sentence == "", "once is enough"
    (tmp_path / "notes").unlink()
    leave(opened.console)
    assert NotesFile(tmp_path / "notes", opened.room.file.origin).read().lines == {"welcome": "one two"}


@pytest.mark.parametrize("content", ["{", "[1]", '{"welcome": 1}', '{"lines": [], "kinds": {}}'])
def test_a_file_that_is_no_notes_is_put_aside(qtbot: QtBot, tmp_path: Path, content: str) -> None:
    (tmp_path / "abc.json").write_text(content)
    widget, said = Notes(), list[str]()
    qtbot.addWidget(widget)
    widget.troubled.connect(said.append)
    widget.show_line(ItemId("welcome"), StageId("welcome"))
    widget.use(NotesFile(tmp_path, "abc"))
    widget.field.setPlainText("new")
    widget.keep()
    assert said == ["Your notes could not be read. What was in the file is kept beside it."]
    assert (tmp_path / "abc.unreadable").read_text() == content
    assert NotesFile(tmp_path, "abc").read().lines == {"welcome": "new"}


def test_the_bar_tells_when_the_last_backup_was_made(opened: OpenWorkshop) -> None:
    status = opened.console.desk.status
    assert status.backup.text().startswith("No backup yet")
    Backups(opened.room, pytest.fail, status.show_backup).keep()
    assert status.backup.text().startswith(f"Backup {opened.room.file.recorded[-1].at[11:16]}")


def test_the_page_keys_are_left_to_the_clicker(opened: OpenWorkshop, qtbot: QtBot) -> None:
    for command in (
        EnterStage(ItemId("reveal")),
        OpenRound(STATEMENTS),
        HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Win the small town.")),
        CloseRound(STATEMENTS),
        RevealRound(STATEMENTS),
    ):
        opened.bridge.do(command)
    qtbot.waitUntil(opened.console.isActiveWindow)
    write(opened, "two lines")
    back = opened.console.desk.projector.back
    pressed: list[bool] = []
    back.setEnabled(True)
    back.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(notes(opened).field, Qt.Key.Key_PageUp)
    assert pressed == [True]

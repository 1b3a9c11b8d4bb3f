"""The bar at the foot: undo, refusals, trouble, and the record written in the background."""

import re
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from stratroom.bugs import SENTENCE, catch_bugs
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId, TradeoffId
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.ui.exporting import ExportBar, IsCancelled, Progress
from tests.ui.console.pressing import CONTROL, press
from tests.ui.rooms import NAMES, STATEMENTS, click


def test_the_bar_names_what_undo_takes_back(opened: OpenWorkshop) -> None:
    status = opened.console.desk.status
    assert status.undo.text().startswith("Undo: GC added")
    press(opened.console, Qt.Key.Key_Z, CONTROL)
    assert len(opened.room.workshop.people) == len(NAMES) - 1
    assert status.undo.text().startswith("Undo: CMO added")
    assert status.file.text() == "day.stratroom"
    assert status.saved.text().startswith("Saved ")


def test_what_was_undone_is_named_also_where_its_words_are_too_long(opened: OpenWorkshop) -> None:
    opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh counters in every town we are in", "Hot food in the cities"))
    status = opened.console.desk.status
    named = status.undo.text().removeprefix("Undo: ").partition("   ")[0]
    press(opened.console, Qt.Key.Key_Z, CONTROL)
    assert named.startswith("Trade-off put")
    assert status.words.text() == f"Undone: {named}"


def test_a_promise_that_the_room_has_read_stays_and_it_is_said(opened: OpenWorkshop) -> None:
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(OpenRound(STATEMENTS))
    desk = opened.console.desk
    press(opened.console, Qt.Key.Key_Z, CONTROL)
    assert desk.status.undo.accessibleName().startswith("Undo: Promised: answers shown without names")
    press(opened.console, Qt.Key.Key_Z, CONTROL)
    assert "a question was put with this promise" in desk.notice.sentence
    assert "Put the question again with it." in desk.notice.sentence
    assert opened.room.workshop.naming(StageId("statements")) == "unattributed"


def test_the_bar_says_how_far_the_projector_reads_where_there_is_room_for_it(opened: OpenWorkshop) -> None:
    status = opened.console.desk.status
    opened.console.showNormal()
    opened.console.resize(1440, 900)
    assert not status.projector.isVisible(), "there is no projector"
    status.show_projector(QSize(1920, 1080), 8.0)
    assert (status.projector.text(), status.projector.isVisible()) == ("Projector 1920 × 1080, readable to 8 m", True)
    opened.console.resize(1024, 768)
    QApplication.processEvents()
    assert not status.projector.isVisible()


def test_the_name_of_another_file_than_it_began_in_comes_before_what_undo_takes_back(
    opened: OpenWorkshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, before = opened.console.desk.status, opened.room.file.path
    opened.console.showNormal()
    opened.console.resize(1024, 768)
    QApplication.processEvents()
    rescued = before.with_name("the offsite of all heads of Aldermoor rescued.stratroom")
    with monkeypatch.context() as moved:
        moved.setattr(type(opened.room.file), "path", rescued)
        status.show_room(opened.room)
    QApplication.processEvents()
    assert status.file.text() == rescued.name
    assert status.file.isVisible()
    assert status.file.width() >= status.file.sizeHint().width()
    assert status.undo.text().startswith("Undo   "), "a screen reader still has it whole"
    assert status.record.geometry().right() <= status.width()


def test_when_it_was_saved_stands_on_one_line_also_beside_words_to_note(opened: OpenWorkshop) -> None:
    status = opened.console.desk.status
    opened.console.showNormal()
    opened.console.resize(1024, 768)
    status.saved.setText("Enregistré 19:09:26")
    status.record.say("Exporter le compte rendu…")
    status.words.setText("À noter sur papier : arrow camel field kayak ribbon potato")
    status._is_to_note = True
    status._show_what_fits()
    QApplication.processEvents()
    assert status.saved.width() >= status.saved.fontMetrics().horizontalAdvance(status.saved.text())
    assert status.record.geometry().right() <= status.width()


def test_undo_is_said_shorter_rather_than_cut(opened: OpenWorkshop) -> None:
    status = opened.console.desk.status
    opened.console.showNormal()
    opened.console.resize(1024, 768)
    status.saved.setText("Gespeichert 08:14:07")
    for spare, said in ((0, "Undo: "), (400, "Undo   ")):
        status.record.say("Protokoll" + "." * (spare // 4))
        status._show_what_fits()
        QApplication.processEvents()
        assert status.undo.text().startswith(said)
        assert status.undo.accessibleName() == "Undo: GC added"
        assert status.undo.width() >= status.undo.sizeHint().width()


def test_six_words_are_shown_at_the_reveal(opened: OpenWorkshop) -> None:
    for command in (
        OpenRound(STATEMENTS),
        HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Win the small town.")),
        CloseRound(STATEMENTS),
    ):
        opened.bridge.do(command)
    assert opened.console.desk.status.words.text() == ""
    opened.bridge.do(RevealRound(STATEMENTS))
    assert opened.console.desk.status.words.text() == "Note on paper: " + " ".join(opened.room.file.words)
    assert not opened.console.desk.status.undo.isEnabled()


def test_a_refusal_is_a_quiet_line_until_the_next_act(opened: OpenWorkshop) -> None:
    notice = opened.console.desk.notice
    opened.bridge.do(RevealRound(STATEMENTS))
    assert (notice.is_trouble, notice.isVisible()) == (False, True)
    opened.bridge.do(NotePresence(ParticipantId("ceo"), False))
    assert not notice.isVisible()


def test_trouble_stays_until_it_is_put_right(opened: OpenWorkshop, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened.console.desk
    with monkeypatch.context() as broken:
        broken.setattr(opened.room.file, "append", _full)
        opened.bridge.do(NotePresence(ParticipantId("ceo"), False))
        assert desk.notice.sentence == "The disk is full."
        opened.bridge.do(RevealRound(STATEMENTS))
        assert desk.notice.sentence.splitlines()[-1] == "The disk is full.", "a refusal does not hide it"
    opened.bridge.do(NotePresence(ParticipantId("ceo"), False))
    assert desk.notice.sentence == ""


def test_save_elsewhere_goes_on_in_another_folder(
    opened: OpenWorkshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    opened.console.ask_folder = lambda window, proposed: tmp_path / "stick"
    with monkeypatch.context() as broken:
        broken.setattr(opened.room.file, "append", _full)
        opened.bridge.do(NotePresence(ParticipantId("ceo"), False))
    click(opened.console.desk.notice.elsewhere)
    assert opened.room.file.path.parent == tmp_path / "stick"
    assert not opened.room.workshop.people[0].present
    notice = opened.console.desk.notice
    assert (notice.is_trouble, notice.sentence[:40]) == (False, "Work goes on in “day rescued.stratroom” ")


def _full(*_given: object, **_named: object) -> None:
    raise Trouble("The disk is full.")


def test_a_bug_is_said_once_and_never_with_words_of_people(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    said: list[str] = []
    catch_bugs(said.append)
    error = KeyError("MARKER what somebody wrote")
    sys.excepthook(type(error), error, error.__traceback__)
    assert said == [SENTENCE]
    assert "KeyError" in caplog.text
    assert "MARKER" not in caplog.text


# The record


def test_the_record_is_written_in_the_background(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    opened.console.ask_where = lambda window, proposed: target
    press(opened.console, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: opened.record is not None and opened.record.isVisible())
    bar = opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened.console, Qt.Key.Key_Return, CONTROL)
    assert target.read_bytes().startswith(b"%PDF")
    assert re.fullmatch(f"The record was written at \\d\\d:\\d\\d: {re.escape(str(target))}", bar.said.text())
    click(bar.dismiss)
    assert not bar.isVisible()


def test_an_export_can_be_called_off(qtbot: QtBot, tmp_path: Path) -> None:
    bar, begun = ExportBar(), threading.Event()
    qtbot.addWidget(bar)

    def slow(path: Path, progress: Progress, is_cancelled: IsCancelled) -> bool:
        progress(1, 10)
        begun.set()
        while not is_cancelled():
            pass
        return False

    bar.start(slow, tmp_path / "record.pdf")
    assert begun.wait(10)
    click(bar.cancel)
    qtbot.waitUntil(lambda: bar.job is None)
    assert bar.said.text() == "Called off. Any earlier file is as it was."


def test_a_record_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    bar = ExportBar()
    qtbot.addWidget(bar)

    def broken(path: Path, progress: Progress, is_cancelled: IsCancelled) -> bool:
        raise Trouble("The folder cannot be written. Choose another one.")

    bar.start(broken, tmp_path / "record.pdf")
    qtbot.waitUntil(lambda: bar.job is None)
    assert bar.said.text() == "The folder cannot be written. Choose another one."


def test_a_bug_while_writing_is_a_bug_of_the_app_and_nothing_is_said_to_be_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bar = ExportBar()
    qtbot.addWidget(bar)

    def broken(path: Path, progress: Progress, is_cancelled: IsCancelled) -> bool:
        raise KeyError("nobody expected it")

    with capture_exceptions() as caught:
        bar.start(broken, tmp_path / "record.pdf")
        qtbot.waitUntil(lambda: bar.job is None)
    assert [kind for kind, *_ in caught] == [KeyError]
    assert bar.said.text() == "Not written. Any earlier file is as it was."
    assert bar.dismiss.isVisible()
    assert not bar.folder.isVisible()

"""The console: programme, keys, projector, bar, trouble, and the record written in the background."""

import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.bugs import SENTENCE, catch_bugs
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId, ItemId, ParticipantId, StageId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.reveal.acts import MakeGroup
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.ui.console.guide import guide_lines
from stratroom.ui.console.keys import KEYS
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.steps import Fold
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.exporting import ExportBar, IsCancelled, Progress
from tests.ui.rooms import NAMES, STATEMENTS, click, key, leave, room_in

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path))
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    leave(workshop.console)


def press(console: ConsoleWindow, pressed: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    console.desk.setFocus()
    key(console.desk, pressed, modifiers)


# The programme


def test_control_and_a_number_goes_to_a_stage(opened: OpenWorkshop) -> None:
    press(opened.console, Qt.Key.Key_4, CONTROL)
    assert opened.room.workshop.stage == "tradeoffs"
    assert opened.console.desk.rail.rows["tradeoffs"].is_current
    assert opened.console.desk.panel.isVisible()
    click(opened.console.desk.rail.rows["reveal"])
    assert opened.room.workshop.stage == "reveal"
    assert not opened.console.desk.rail.rows["tradeoffs"].is_current


def test_return_presses_the_stage_the_step_and_the_bar_that_have_the_focus(opened: OpenWorkshop) -> None:
    desk = opened.console.desk
    row, header = desk.rail.rows["priorities"], desk.panel.findChildren(Fold)[0].header
    header.setFocus()
    key(header, Qt.Key.Key_Return)
    assert header.accessibleName().endswith("open")
    key(desk.status.undo, Qt.Key.Key_Enter)
    assert len(opened.room.workshop.people) == len(NAMES) - 1
    row.setFocus()
    key(row, Qt.Key.Key_Space)
    assert opened.room.workshop.stage == "priorities", "Space is not taken by the large button"
    row = desk.rail.rows["reveal"]
    key(row, Qt.Key.Key_Return)
    assert opened.room.workshop.stage == "reveal"


def test_going_where_one_is_leaves_no_entry(opened: OpenWorkshop) -> None:
    before = len(opened.room.file.recorded)
    press(opened.console, Qt.Key.Key_1, CONTROL)
    assert len(opened.room.file.recorded) == before


@pytest.mark.parametrize("stage", ["welcome", "statements", "reveal", "tradeoffs", "priorities"])
def test_every_stage_has_a_guide_in_the_column(opened: OpenWorkshop, stage: str) -> None:
    if stage != "welcome":
        opened.bridge.do(EnterStage(ItemId(stage)))
    assert guide_lines(StageId(stage))[0].startswith("# ")
    assert opened.console.desk.projector.guide.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1440, 900)])
@pytest.mark.parametrize("stage", ["welcome", "statements", "reveal", "tradeoffs", "priorities"])
def test_the_columns_fit_every_window(opened: OpenWorkshop, qtbot: QtBot, width: int, height: int, stage: str) -> None:
    opened.console.resize(width, height)
    if stage != "welcome":
        opened.bridge.do(EnterStage(ItemId(stage)))
    qtbot.waitUntil(lambda: opened.console.width() == width)
    desk = opened.console.desk
    assert desk.panel.minimumSizeHint().width() <= desk.panel.width()
    assert desk.projector.minimumSizeHint().width() <= desk.projector.width()


def test_everything_that_can_be_pressed_has_a_name(opened: OpenWorkshop) -> None:
    for button in opened.console.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text() or not button.isVisible(), button


@pytest.mark.parametrize(
    ("stage", "field"),
    [
        ("tradeoffs", "This good thing"),
        ("priorities", "Something the room could put first"),
        ("welcome", "Name"),
    ],
)
def test_a_stage_begins_with_its_first_field(opened: OpenWorkshop, stage: str, field: str) -> None:
    assert held(opened.console) == "Name", "where a new workshop begins"
    for each in ("reveal", stage):
        opened.bridge.do(EnterStage(ItemId(each)))
    assert held(opened.console) == field


def test_a_round_begins_with_its_large_button(opened: OpenWorkshop) -> None:
    opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    assert held(opened.console) == "Ask the first position"
    press(opened.console, Qt.Key.Key_F1)
    key(opened.console.keys, Qt.Key.Key_Escape)
    assert held(opened.console) == "Ask the first position"


@pytest.mark.parametrize("stage", ["statements", "reveal"])
def test_no_button_is_under_the_hands_where_nothing_is_written(opened: OpenWorkshop, stage: str) -> None:
    opened.bridge.do(EnterStage(ItemId(stage)))
    assert opened.console.focusWidget() is opened.console.desk.panel


def held(console: ConsoleWindow) -> str:
    holder = console.focusWidget()
    assert holder is not None
    return holder.accessibleName()


# The projector


def test_frozen_next_is_what_thaw_will_show(opened: OpenWorkshop) -> None:
    projector, audience = opened.console.desk.projector, opened.audience
    press(opened.console, Qt.Key.Key_F)
    assert (projector.next.title.text(), projector.freeze.label) == ("Next, at the thaw", "Thaw")
    assert projector.next.said.text() == "The picture that stands frozen."
    opened.bridge.do(EnterStage(ItemId("priorities")))
    assert projector.freeze.label == "Thaw →"
    assert "Priorities" in projector.next.words
    before = set(projector.next.words)
    press(opened.console, Qt.Key.Key_F)
    audience.grab()
    assert before <= set(audience.words), "what was previewed is what is shown"
    assert (projector.next.title.text(), projector.freeze.label) == ("Next", "Freeze")


def test_blank_next_is_what_will_be_shown_again(opened: OpenWorkshop) -> None:
    projector = opened.console.desk.projector
    press(opened.console, Qt.Key.Key_B)
    opened.bridge.do(EnterStage(ItemId("priorities")))
    assert projector.next.title.text() == "When shown again"
    assert "Priorities" in projector.next.words
    press(opened.console, Qt.Key.Key_F)
    opened.bridge.do(EnterStage(ItemId("reveal")))
    assert "Priorities" in projector.next.words, "it is frozen under the blank"
    assert projector.next.said.text() == "The picture that stands frozen."


def test_letters_blank_freeze_and_darken(opened: OpenWorkshop) -> None:
    console, audience = opened.console, opened.audience
    press(console, Qt.Key.Key_B)
    assert audience.is_blank
    assert console.desk.projector.state.text() == "Blank"
    press(console, Qt.Key.Key_B)
    press(console, Qt.Key.Key_F)
    assert audience.is_frozen
    assert console.desk.projector.state.text() == "Frozen"
    press(console, Qt.Key.Key_F)
    press(console, Qt.Key.Key_D)
    assert audience.theme.shade == "dark"
    assert console.desk.projector.state.text() == "Live"


def test_words_typed_at_nothing_leave_projector_and_round_alone(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.console.stray.clock = lambda: 0.0
    for letter in (Qt.Key.Key_O, Qt.Key.Key_F, Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_D):
        press(opened.console, letter)
    audience = opened.audience
    assert (audience.is_blank, audience.is_frozen, audience.theme.shade) == (False, False, "light")
    assert opened.room.workshop.open_round is None


def test_page_keys_step_through_what_the_room_has_seen(opened: OpenWorkshop) -> None:
    for command in (
        EnterStage(ItemId("statements")),
        OpenRound(STATEMENTS),
        HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Win the small town.")),
        CloseRound(STATEMENTS),
        EnterStage(ItemId("reveal")),
        RevealRound(STATEMENTS),
    ):
        assert opened.bridge.do(command)
    opened.bridge.do(MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"),)))
    assert opened.console.desk.projector.place.text() == "View 1 of 2"
    press(opened.console, Qt.Key.Key_PageDown)
    assert opened.console.desk.projector.place.text() == "View 2 of 2"
    press(opened.console, Qt.Key.Key_PageUp)
    assert opened.console.desk.projector.place.text() == "View 1 of 2"
    press(opened.console, Qt.Key.Key_PageDown)
    assert opened.console.desk.projector.place.text() == "View 2 of 2"


def test_a_closed_audience_window_can_be_shown_again(opened: OpenWorkshop) -> None:
    opened.audience.close()
    assert opened.console.desk.projector.state.text() == "Closed"
    click(opened.console.desk.projector.reopen)
    assert opened.audience.isVisible()


def test_without_its_projector_nothing_is_said_to_be_live(opened: OpenWorkshop) -> None:
    column = opened.console.desk.projector
    opened.audience.projector_lost.emit()
    opened.bridge.do(NotePresence(ParticipantId("ceo"), False))
    assert column.lost.text() == "No projector"
    assert (column.lost.isVisible(), column.state.isVisible()) == (True, False)
    opened.audience.projector_found.emit()
    assert (column.lost.isVisible(), column.state.text()) == (False, "Live")
    assert column.state.isVisible()


def test_a_lost_projector_is_told_and_the_entry_covered(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    key(opened.console.laptop, Qt.Key.Key_Space)
    assert opened.console.laptop.is_private
    opened.audience.projector_lost.emit()
    assert opened.console.laptop.is_covered
    notice = opened.console.desk.notice
    assert notice.is_trouble
    assert re.match(r"Projector disconnected \d\d:\d\d. Nothing lost. ", notice.sentence)
    opened.audience.projector_found.emit()
    assert notice.sentence == ""


# What lies over the desk


def test_while_the_laptop_is_passed_no_key_of_the_desk_works(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    before = len(opened.room.file.recorded)
    for pressed in (Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_S, Qt.Key.Key_Space):
        key(opened.console.laptop, pressed)
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_W):
        key(opened.console.laptop, pressed, CONTROL)
    assert len(opened.room.file.recorded) == before
    audience = opened.audience
    assert (audience.is_frozen, audience.is_test, audience.theme.shade) == (False, False, "light")
    assert opened.console.laptop.isVisible()


@pytest.mark.parametrize("back", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_f1_shows_the_keys_and_escape_or_f1_puts_them_away(opened: OpenWorkshop, back: Qt.Key) -> None:
    for _ in range(2):
        press(opened.console, Qt.Key.Key_F1)
        assert opened.console.keys.isVisible()
        assert any(pressed.startswith("B,") for pressed in KEYS)
        press(opened.console, back)
        assert opened.console.desk.isVisible()


def test_the_sheet_of_keys_scrolls_by_the_arrow_keys_and_leaves_the_projector_its_own(opened: OpenWorkshop) -> None:
    opened.console.resize(1024, 560)
    press(opened.console, Qt.Key.Key_F1)
    sheet, shown = opened.console.keys, opened.audience.words
    bar = sheet.verticalScrollBar()
    assert bar.maximum() > 0
    key(opened.console.focusWidget(), Qt.Key.Key_Down)
    assert bar.value() > 0
    for turned in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        key(opened.console.focusWidget(), turned)
    assert sheet.isVisible()
    assert opened.audience.words == shown
    press(opened.console, Qt.Key.Key_F1)
    press(opened.console, Qt.Key.Key_F1)
    assert bar.value() == 0, "it is read from its top"


def test_every_key_of_the_console_stands_on_its_sheet(opened: OpenWorkshop) -> None:
    told = set(re.split("[ ,]+", " ".join(KEYS)))
    keys = {shortcut.key().toString() for shortcut in opened.console.findChildren(QShortcut)}
    assert {key for key in keys if re.fullmatch("[A-Z]|F[0-9]+", key)} - told == set()


# The bar, refusals and trouble


def test_the_bar_names_what_undo_takes_back(opened: OpenWorkshop) -> None:
    status = opened.console.desk.status
    assert status.undo.text().startswith("Undo: GC added")
    press(opened.console, Qt.Key.Key_Z, CONTROL)
    assert len(opened.room.workshop.people) == len(NAMES) - 1
    assert status.undo.text().startswith("Undo: CMO added")
    assert status.file.text() == "day.stratroom"
    assert status.saved.text().startswith("Saved ")


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
    click(opened.console.desk.elsewhere)
    assert opened.room.file.path.parent == tmp_path / "stick"
    assert not opened.room.workshop.people[0].present
    assert opened.console.desk.notice.sentence == ""


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
    bar = opened.console.desk.export
    assert bar.job is not None
    qtbot.waitUntil(lambda: bar.job is None, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF")
    assert bar.said.text() == f"The record is written: {target}"
    click(bar.dismiss)
    assert not bar.isVisible()


def test_no_name_means_no_record(opened: OpenWorkshop) -> None:
    opened.console.ask_where = lambda window, proposed: None
    press(opened.console, Qt.Key.Key_E, CONTROL)
    assert opened.console.desk.export.job is None


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


# The round bar


@pytest.fixture
def bar(qtbot: QtBot, opened: OpenWorkshop) -> RoundBar:
    made = RoundBar(STATEMENTS, "Put the question", "Reveal all {n} at once")
    qtbot.addWidget(made)
    made.asked.connect(opened.bridge.do)
    opened.bridge.changed.connect(lambda workshop: made.show_workshop(workshop, opened.bridge.in_box()))
    made.show_workshop(opened.room.workshop)
    made.show()
    return made


def label(bar: RoundBar) -> str:
    assert bar.primary_button
    return bar.primary_button.text()


def test_the_large_button_follows_the_round(bar: RoundBar, opened: OpenWorkshop, qtbot: QtBot) -> None:
    assert label(bar) == "Put the question"
    click(bar._primary)
    assert label(bar) == "Pass the laptop"
    with qtbot.waitSignal(bar.laptop_asked) as asked:
        click(bar._primary)
    assert asked.args == [STATEMENTS]
    for name in NAMES:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    assert label(bar) == "Close the round"
    click(bar._primary)
    assert label(bar) == "Reveal all 5 at once"
    click(bar._primary)
    assert bar.primary_button is None


def test_the_state_is_a_sentence_with_its_denominator(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(NotePresence(ParticipantId("gc"), False))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Fresh.")))
    assert bar._state.text() == "1 of 5 handed in, 3 still to answer, 1 absent"
    for name in NAMES[1:4]:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    assert bar._state.text() == "4 of 5 handed in, 1 absent. Nobody in the room is missing."
    assert label(bar) == "Close the round"


def test_a_nameless_round_shows_the_count_alone(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Fresh.")))
    assert bar._state.text() == "0 of 5 handed in; the count moves in steps of five"
    assert not bar._people.isVisible()


def test_a_round_is_given_up_with_a_reason_only(bar: RoundBar, opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    click(bar._give_up)
    with qtbot.waitSignal(opened.bridge.refused) as said:
        key(bar._giving_up._reason, Qt.Key.Key_Return)
    assert said.args == ["The reason is empty. Write it, then try again."]
    with qtbot.waitSignal(bar.asked) as asked:
        bar._giving_up._reason.setText("The question was misread.")
        key(bar._giving_up._reason, Qt.Key.Key_Return)
    assert asked.args == [AbandonRound(STATEMENTS, "The question was misread.")]
    assert not bar._giving_up.isVisible()
    assert label(bar) == "Put the question"

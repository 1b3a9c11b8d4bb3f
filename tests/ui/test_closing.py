"""Closing the window over something that is written: said once where the person looks, then it closes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, RoundId, StageId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.own_designs import OwnDesigns
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.console import Panel as TradeoffsPanel
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.hand_over import HandOverPage, PeoplePage
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.pages import BeforePage, HandingInPage, LookPage
from stratroom.ui.programme.page import ProgrammePage
from tests.ui.rooms import NAMES, STATEMENTS, click, key, room_in

ENTRY = "What is written here is not kept yet: closing erases it. Close once more to close all the same."
PROGRAMME = (
    "The programme is not saved yet: closing loses your changes. “Save the programme” keeps them; "
    "close once more to close all the same."
)
DESK = "Something is typed into “This good thing” and not taken: closing loses it."
CARD = "1 card typed here is not handed in yet: closing erases it. Close once more to close all the same."

ROUND = "A round is not revealed yet. Everything so far is saved; close once more to close the workshop all the same."
DAY = "The day is under way. Close the workshop? Everything so far is saved."


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), notes=tmp_path, own=OwnDesigns(tmp_path / "programmes"))
    workshop.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    yield workshop
    while isValid(workshop.console) and workshop.console.isVisible():
        workshop.console.close()


def closes(opened: OpenWorkshop) -> bool:
    """Whether the window went with this press of its button; if not, its file is still open."""
    is_closed = opened.console.close()
    assert opened.console.isVisible() == opened.audience.isVisible() == (not is_closed)
    return is_closed


def entry(opened: OpenWorkshop, round: str = STATEMENTS) -> EntryPage:
    opened.bridge.do(OpenRound(RoundId(round)))
    opened.console.pass_laptop(round)
    page = opened.console.laptop.page
    assert isinstance(page, HandOverPage)
    click(page.here)
    page = opened.console.laptop.page
    assert isinstance(page, EntryPage)
    return page


def grid(opened: OpenWorkshop) -> GridPage:
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.type_in(STATEMENTS)
    page = opened.console.paper.page
    assert isinstance(page, BeforePage)
    click(page.begin)
    page = opened.console.paper.page
    assert isinstance(page, GridPage)
    return page


def write(page: GridPage, row: int, words: str) -> None:
    field = page.rows[row].cells[0]
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(words)


def programme(opened: OpenWorkshop) -> ProgrammePage:
    opened.console.desk.programme_asked.emit()
    page = opened.console.findChild(ProgrammePage)
    assert page is not None
    return page


@pytest.mark.parametrize("over", ["desk", "programme", "keys"])
def test_where_nothing_goes_on_the_window_closes_at_once(opened: OpenWorkshop, over: str) -> None:
    match over:
        case "programme":
            programme(opened)
        case "keys":
            opened.console.desk.rail.keys.click()
        case _:
            pass
    assert closes(opened)


@pytest.mark.parametrize("over", ["hand over", "entry", "cover", "grid", "programme"])
def test_a_round_that_is_not_revealed_is_asked_about_once_where_people_look(opened: OpenWorkshop, over: str) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    page = opened.console.laptop.page
    assert isinstance(page, HandOverPage)
    notice = page.notice
    match over:
        case "entry" | "cover":
            click(page.here)
            page = opened.console.laptop.page
            assert isinstance(page, EntryPage)
            notice = page.notice
            if over == "cover":
                opened.console.cover()
                notice = opened.console.laptop.over.notice
        case "grid":
            opened.console.laptop.leave()
            opened.console.type_in(STATEMENTS)
            before = opened.console.paper.page
            assert isinstance(before, BeforePage)
            click(before.begin)
            typed = opened.console.paper.page
            assert isinstance(typed, GridPage)
            notice = typed.asked
        case "programme":
            opened.console.laptop.leave()
            notice = programme(opened).notice
        case _:
            pass
    assert not closes(opened)
    assert notice.isVisible()
    assert notice.sentence == ROUND
    assert closes(opened)


def test_a_page_on_which_nothing_can_be_said_leads_to_the_desk_first(opened: OpenWorkshop) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    page = opened.console.laptop.page
    assert isinstance(page, HandOverPage)
    click(page.other)
    assert isinstance(opened.console.laptop.page, PeoplePage)
    assert not closes(opened)
    assert opened.console.desk.isVisible()
    assert opened.console.desk.leaving.sentence.startswith("A round is not revealed yet.")
    assert closes(opened)


def close_key(opened: OpenWorkshop) -> None:
    key(opened.console, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("answer", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_day_under_way_is_asked_about_and_return_and_escape_stay(opened: OpenWorkshop, answer: Qt.Key) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    desk = opened.console.desk
    held = opened.console.focusWidget()
    for _ in range(2):
        close_key(opened)
        assert opened.console.isVisible()
        assert desk.leaving.sentence == DAY
        assert desk.leaving.stay.hasFocus()
        key(desk.leaving.stay, answer)
        assert opened.console.isVisible()
        assert not desk.leaving.isVisible()
        assert opened.console.focusWidget() is held
    assert opened.room.workshop.open_round is None, "the key that answered did nothing else"


@pytest.mark.parametrize("by", ["key", "button"])
def test_who_means_it_closes_a_day_under_way(opened: OpenWorkshop, by: str) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    close_key(opened)
    assert opened.console.isVisible()
    if by == "key":
        close_key(opened)
    else:
        click(opened.console.desk.leaving.close_now)
    assert not opened.console.isVisible()


def test_once_something_has_happened_it_is_asked_again(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    assert not closes(opened)
    opened.bridge.do(OpenRound(STATEMENTS))
    assert not opened.console.desk.leaving.isVisible()
    assert not closes(opened)
    assert closes(opened)


def test_on_the_last_line_of_the_programme_closing_is_one_act(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(opened.room.workshop.programme[-1].key))
    assert closes(opened)


def test_an_entry_with_words_in_it_is_asked_about_once(opened: OpenWorkshop) -> None:
    page = entry(opened)
    field = page.findChildren(QPlainTextEdit)[0]
    field.setPlainText("MARKER")
    assert not closes(opened)
    assert page.isVisible()
    assert page.notice.sentence == ENTRY
    assert page.notice.isVisible()
    assert field.toPlainText() == "MARKER"
    field.setPlainText("MARKER, and on")
    assert not closes(opened), "who writes on is asked again"
    assert closes(opened)
    assert opened.console.laptop.page is None


def test_a_chosen_step_is_written_too(opened: OpenWorkshop) -> None:
    opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    page = entry(opened, "first:t1")
    assert isinstance(page.form, PositionForm)
    page.form.steps.choose(2)
    assert not closes(opened)
    assert closes(opened)


def test_beneath_the_cover_it_is_asked_on_the_cover_without_a_private_word(opened: OpenWorkshop) -> None:
    entry(opened).findChildren(QPlainTextEdit)[0].setPlainText("MARKER")
    opened.console.cover()
    assert not closes(opened)
    assert opened.console.laptop.over.notice.sentence == ENTRY
    shown = " ".join(label.text() for label in opened.console.findChildren(QLabel) if label.isVisible())
    assert "MARKER" not in shown
    assert closes(opened)


@pytest.mark.parametrize("at", ["grid", "second look"])
def test_cards_that_are_typed_are_asked_about_once(opened: OpenWorkshop, at: str) -> None:
    page = grid(opened)
    write(page, 1, "MARKER")
    notice = page.asked
    if at == "second look":
        click(page.look)
        look = opened.console.paper.page
        assert isinstance(look, LookPage)
        notice = look.notice
    assert not closes(opened)
    assert notice.sentence == CARD
    assert closes(opened)
    assert opened.console.paper.written() == ()


def test_cards_that_are_going_in_stop_when_the_window_is_closed(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = grid(opened)
    for row in range(3):
        write(page, row, f"Card {row}.")
    click(page.look)
    look = opened.console.paper.page
    assert isinstance(look, LookPage)
    click(look.hand_in)
    qtbot.waitUntil(lambda: opened.room.in_box(STATEMENTS) > 0)
    assert not closes(opened)
    QApplication.processEvents()
    assert opened.room.in_box(STATEMENTS) == 1
    assert closes(opened)


def test_the_desk_is_drawn_once_when_all_cards_are_in(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    page = grid(opened)
    for row in range(len(NAMES)):
        write(page, row, f"Card {row}.")
    click(page.look)
    look = opened.console.paper.page
    assert isinstance(look, LookPage)
    drawn_before = opened.console.desk.status.undo.text()
    click(look.hand_in)
    seen: list[str] = []
    opened.bridge.changed.connect(lambda _workshop: seen.append(opened.console.desk.status.undo.text()))
    qtbot.waitUntil(lambda: not isinstance(opened.console.paper.page, HandingInPage))
    assert seen == [drawn_before] * len(NAMES)
    qtbot.waitUntil(lambda: opened.console.desk.status.undo.text() != drawn_before)
    qtbot.waitUntil(lambda: bool(opened.audience.grab()) and "5 of 5" in " ".join(opened.audience.words))


def test_a_programme_that_is_not_saved_is_asked_about_once(opened: OpenWorkshop) -> None:
    page = programme(opened)
    click(page.editor.row("tradeoffs").remove)
    assert not closes(opened)
    assert page.notice.sentence == PROGRAMME
    click(page.editor.row("priorities").remove)
    assert not closes(opened), "who writes on is asked again"
    assert closes(opened)


def test_what_is_typed_on_the_desk_is_asked_about_once_and_who_types_on_again(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    desk = opened.console.desk
    panel = desk.panels[StageId("tradeoffs")]
    assert isinstance(panel, TradeoffsPanel)
    QTest.keyClicks(panel.put.prefer.edit, "Fresh")
    assert not closes(opened)
    assert desk.notice.sentence.startswith(DESK)
    assert panel.put.prefer.text() == "Fresh"
    QTest.keyClicks(panel.put.prefer.edit, " first")
    assert not closes(opened)
    assert closes(opened)


def test_words_that_are_deleted_leave_a_day_that_is_asked_about(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    desk = opened.console.desk
    panel = desk.panels[StageId("tradeoffs")]
    assert isinstance(panel, TradeoffsPanel)
    QTest.keyClicks(panel.put.prefer.edit, "Fresh")
    close_key(opened)
    assert desk.notice.sentence.startswith(DESK)
    panel.put.prefer.clear()
    close_key(opened)
    assert opened.console.isVisible()
    assert desk.leaving.sentence == DAY
    assert desk.notice.sentence == "", "nothing is typed there any more"
    close_key(opened)
    assert not opened.console.isVisible()


def test_a_trouble_stays_beside_the_question(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    desk = opened.console.desk
    desk.notice.warn("The disk is full.")
    desk.notice.refuse("Not now.")
    close_key(opened)
    assert desk.leaving.sentence == DAY
    assert desk.notice.sentence == "The disk is full."


def test_an_entry_that_is_emptied_leaves_a_round_that_is_asked_about(opened: OpenWorkshop) -> None:
    page = entry(opened)
    field = page.findChildren(QPlainTextEdit)[0]
    field.setPlainText("MARKER")
    assert not closes(opened)
    field.clear()
    assert not closes(opened)
    assert page.notice.sentence == ROUND
    assert closes(opened)


def test_a_programme_that_is_as_it_was_leaves_a_day_that_is_asked_about(opened: OpenWorkshop) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    page = programme(opened)
    click(page.editor.row("tradeoffs").remove)
    assert not closes(opened)
    page.editor.undo.click()
    assert not closes(opened)
    assert page.notice.sentence == ROUND
    assert closes(opened)


def test_a_changed_programme_over_a_round_is_asked_about_once(opened: OpenWorkshop) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    page = programme(opened)
    click(page.editor.row("tradeoffs").remove)
    assert not closes(opened)
    assert closes(opened)


def test_what_the_desk_has_taken_is_not_asked_about(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    panel = opened.console.desk.panels[StageId("tradeoffs")]
    assert isinstance(panel, TradeoffsPanel)
    QTest.keyClicks(panel.put.prefer.edit, "Fresh")
    QTest.keyClicks(panel.put.over.edit, "Cheap")
    panel.put.submit.click()
    assert not closes(opened)
    assert opened.console.desk.notice.sentence == "", "only the day is asked about"
    assert opened.console.desk.leaving.sentence == DAY


@pytest.mark.parametrize("over", ["keys", "hand over", "programme"])
def test_what_is_typed_on_the_desk_is_asked_about_from_what_lies_over_it(opened: OpenWorkshop, over: str) -> None:
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    console = opened.console
    panel = console.desk.panels[StageId("tradeoffs")]
    assert isinstance(panel, TradeoffsPanel)
    QTest.keyClicks(panel.put.prefer.edit, "Fresh")
    match over:
        case "keys":
            console.desk.rail.keys.click()
        case "programme":
            programme(opened)
        case _:
            opened.bridge.do(OpenRound(RoundId(STATEMENTS)))
            console.pass_laptop(STATEMENTS)
    assert not closes(opened)
    if over == "hand over":
        assert isinstance(console.laptop.page, HandOverPage), "the console stays out of sight"
        assert console.laptop.page.notice.sentence.startswith(DESK)
    else:
        assert console.desk.isVisible()
        assert console.desk.notice.sentence.startswith(DESK)
    assert closes(opened)

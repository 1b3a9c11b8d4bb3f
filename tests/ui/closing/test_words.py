"""Closing the window over something that is written: said once where the person looks, then it closes."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, RoundId, StageId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.console import Panel as TradeoffsPanel
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.entry.paper.pages import HandingInPage, LookPage
from tests.ui.closing.closing import (
    CARD,
    DAY,
    DESK,
    ENTRY,
    PROGRAMME,
    ROUND,
    close_key,
    closes,
    entry,
    grid,
    programme,
    write,
)
from tests.ui.rooms import NAMES, STATEMENTS, click


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
    closed: list[bool] = []
    opened.room.when_changed(lambda _workshop: None if closed else closed.append(closes(opened)))
    click(look.hand_in)
    qtbot.waitUntil(lambda: bool(closed))
    assert closed == [False]
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
        said = console.laptop.page.notice.sentence
        assert said.startswith(DESK.replace(": Fresh", "")), "before others, nothing of what was written"
    else:
        assert console.desk.isVisible()
        assert console.desk.notice.sentence.startswith(DESK)
    assert closes(opened)

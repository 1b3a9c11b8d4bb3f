"""Trade-offs prepared before the day: put in order without entering their stage, nothing of them before the room, and
there when the file is opened again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.catalogue import STAGES, views
from stratroom.house import OpenWorkshop, open_room
from stratroom.model.names import ItemId, RoundId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, OpenRound
from stratroom.stages.tradeoffs.nouns import current, tradeoffs
from stratroom.stages.tradeoffs.preparing import PreparedRow, Preparing
from stratroom.stages.welcome.console import Panel
from stratroom.ui.programme.preparing import PreparationPage
from tests.ui.rooms import leave, room_in

RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    opened = OpenWorkshop(room_in(tmp_path), keeps_backups=False, notes=tmp_path / "notes")
    opened.show()
    qtbot.waitUntil(opened.console.isActiveWindow)
    yield opened
    leave(opened.console)


@pytest.fixture
def page(opened: OpenWorkshop) -> PreparationPage:
    welcome = opened.console.desk.panel
    assert isinstance(welcome, Panel)
    welcome.prepare.click()
    return shown(opened)


def shown(opened: OpenWorkshop) -> PreparationPage:
    found = [page for page in opened.console.findChildren(PreparationPage) if page.isVisible()]
    assert len(found) == 1
    return found[0]


def preparing(page: PreparationPage) -> Preparing:
    assert isinstance(page.preparation, Preparing)
    return page.preparation


def put(page: PreparationPage, prefer: str, over: str, feels: str = "") -> None:
    form = preparing(page).put
    for field, text in ((form.prefer, prefer), (form.over, over), (form.feels, feels)):
        field.edit.setFocus()
        QTest.keyClicks(field.edit, text)
    QTest.keyClick(form.feels.edit, RETURN)


def row(page: PreparationPage, id: str) -> PreparedRow:
    return preparing(page).row(id)


def said(opened: OpenWorkshop) -> str:
    """Whatever any other stage would show, and what is on the projector and comes next there."""
    workshop = opened.room.workshop
    others = [kind.views(workshop, 0) for kind in STAGES if kind.stage != "tradeoffs"]
    column = opened.console.desk.projector
    opened.audience.grab()
    return repr((views(workshop), others)) + " ".join((*opened.audience.words, *column.next.words))


def test_several_are_put_before_the_day_and_the_room_sees_none(opened: OpenWorkshop, page: PreparationPage) -> None:
    here = opened.room.workshop.item
    assert QApplication.focusWidget() is preparing(page).put.prefer.edit
    put(page, "Prepared towns", "Prepared cities", "Prepared crews")
    assert QApplication.focusWidget() is preparing(page).put.prefer.edit, "ready for the next"
    put(page, "Prepared drivers", "Prepared speed")
    workshop = opened.room.workshop
    assert [item.prefer for item in tradeoffs(workshop).items] == ["Prepared towns", "Prepared drivers"]
    assert (workshop.item, "tradeoffs" in workshop.visited) == (here, False)
    assert "Prepared" not in said(opened)


def test_they_are_there_in_order_when_the_file_is_opened_on_the_day(
    opened: OpenWorkshop, page: PreparationPage
) -> None:
    put(page, "Prepared towns", "Prepared cities", "Prepared crews")
    put(page, "Prepared drivers", "Prepared speed")
    path = opened.room.file.path
    opened.room.close()
    again = open_room(path)
    assert "Prepared" not in repr(views(again.workshop))
    again.do(EnterStage(ItemId("tradeoffs")))
    assert [item.prefer for item in tradeoffs(again.workshop).items] == ["Prepared towns", "Prepared drivers"]
    now = current(again.workshop)
    assert now
    assert (now.prefer, now.feels) == ("Prepared towns", "Prepared crews")
    assert "Prepared towns" in repr(views(again.workshop))
    again.close()


def test_one_is_worded_again_and_one_removed(opened: OpenWorkshop, page: PreparationPage) -> None:
    put(page, "Towns", "Cities")
    put(page, "Drivers", "Speed")
    row(page, "t1").header.click()
    field = row(page, "t1").form.over.edit
    field.selectAll()
    QTest.keyClicks(field, "The capital")
    QTest.keyClick(field, RETURN)
    assert tradeoffs(opened.room.workshop).items[0].over == "The capital"
    assert not row(page, "t1").form.isVisible()
    assert QApplication.focusWidget() is row(page, "t1").header
    row(page, "t2").header.click()
    row(page, "t2").remove.click()
    assert [item.id for item in tradeoffs(opened.room.workshop).items] == ["t1"]


def test_what_is_refused_stays_typed_and_is_said_on_the_page(opened: OpenWorkshop, page: PreparationPage) -> None:
    put(page, "Towns", "Towns")
    assert "Both sides say the same" in page.notice.sentence
    assert preparing(page).put.prefer.text() == "Towns"
    assert tradeoffs(opened.room.workshop).items == ()


def test_escape_goes_back_and_asks_once_for_what_is_typed(opened: OpenWorkshop, page: PreparationPage) -> None:
    QTest.keyClicks(preparing(page).put.prefer.edit, "Half")
    QTest.keyClick(preparing(page).put.prefer.edit, ESCAPE)
    assert page.isVisible()
    assert "would be lost" in page.notice.sentence
    QTest.keyClick(preparing(page).put.prefer.edit, ESCAPE)
    assert opened.console.desk.isVisible()


def test_escape_in_the_bank_closes_the_bank_alone(opened: OpenWorkshop, page: PreparationPage) -> None:
    form = preparing(page).put
    form.from_bank.click()
    assert QApplication.focusWidget() is form.bank.search
    QTest.keyClick(form.bank.search, ESCAPE)
    assert (page.isVisible(), form.bank.isVisible()) == (True, False)
    assert QApplication.focusWidget() is form.from_bank
    QTest.keyClick(form.from_bank, ESCAPE)
    assert opened.console.desk.isVisible()


def order(opened: OpenWorkshop) -> list[str]:
    return [item.id for item in tradeoffs(opened.room.workshop).items]


def three(page: PreparationPage) -> None:
    for prefer, over in (("Towns", "Cities"), ("Drivers", "Speed"), ("Depth", "Width")):
        put(page, prefer, over)


def test_one_is_moved_with_the_mouse(opened: OpenWorkshop, page: PreparationPage) -> None:
    put(page, "Towns", "Cities")
    assert not row(page, "t1").up.isVisible(), "there is nothing to move it past"
    put(page, "Drivers", "Speed")
    put(page, "Depth", "Width")
    assert row(page, "t3").up.accessibleName() == "Move Depth even over Width up"
    QTest.mouseClick(row(page, "t3").up, Qt.MouseButton.LeftButton)
    assert order(opened) == ["t1", "t3", "t2"]
    assert list(map(row_at, rows_down(page))) == ["t1", "t3", "t2"]
    QTest.mouseClick(row(page, "t1").down, Qt.MouseButton.LeftButton)
    assert order(opened) == ["t3", "t1", "t2"]
    now = current(opened.room.workshop)
    assert now
    assert now.id == "t3", "it comes up first"
    assert "Towns" not in said(opened)


def rows_down(page: PreparationPage) -> list[PreparedRow]:
    QApplication.processEvents()
    return sorted(preparing(page).findChildren(PreparedRow), key=lambda row: row.y())


def row_at(row: PreparedRow) -> str:
    return {"Towns": "t1", "Drivers": "t2", "Depth": "t3"}[row.form.prefer.text()]


def test_one_is_moved_with_keys_and_the_hands_go_with_it(opened: OpenWorkshop, page: PreparationPage) -> None:
    three(page)
    alt = Qt.KeyboardModifier.AltModifier
    row(page, "t3").header.setFocus()
    QTest.keyClick(row(page, "t3").header, Qt.Key.Key_Up, alt)
    QTest.keyClick(row(page, "t3").header, Qt.Key.Key_Up, alt)
    assert order(opened) == ["t3", "t1", "t2"]
    assert QApplication.focusWidget() is row(page, "t3").header
    QTest.keyClick(row(page, "t3").header, Qt.Key.Key_Up, alt)
    assert "No prepared trade-off comes before this one." in page.notice.sentence
    row(page, "t3").header.click()
    QTest.keyClick(row(page, "t3").form.prefer.edit, Qt.Key.Key_Down, alt)
    assert order(opened) == ["t1", "t3", "t2"]
    assert row(page, "t3").form.isVisible(), "it stays unfolded"
    row(page, "t2").up.setFocus()
    QTest.keyClick(row(page, "t2").up, Qt.Key.Key_Space)
    QTest.keyClick(row(page, "t2").up, Qt.Key.Key_Space)
    assert order(opened) == ["t2", "t1", "t3"]
    assert QApplication.focusWidget() is row(page, "t2").down, "it has come to the end of that way"


def test_a_move_is_undone_like_any_other_act(opened: OpenWorkshop, page: PreparationPage) -> None:
    three(page)
    row(page, "t2").up.click()
    assert order(opened) == ["t2", "t1", "t3"]
    opened.bridge.undo()
    assert order(opened) == ["t1", "t2", "t3"]
    assert [row_at(row) for row in rows_down(page)] == ["t1", "t2", "t3"]


def test_what_was_asked_already_is_moved_no_more(opened: OpenWorkshop, page: PreparationPage) -> None:
    three(page)
    opened.bridge.do(OpenRound(RoundId("first:t1")))
    opened.bridge.do(CloseRound(RoundId("first:t1")))
    assert not row(page, "t1").up.isVisible()
    assert not row(page, "t2").up.isEnabled()
    row(page, "t2").down.click()
    assert order(opened) == ["t1", "t3", "t2"]


def test_it_opens_from_the_line_of_the_programme_while_the_room_is_elsewhere(
    opened: OpenWorkshop, qtbot: QtBot
) -> None:
    bridge, rail = opened.bridge, opened.console.desk.rail
    bridge.do(EnterStage(ItemId("statements")))
    rail.rows["tradeoffs"].ask_for_acts()
    assert rail.menu
    act = next(act for act in rail.menu.actions() if act.text() == "Prepare…")
    act.trigger()
    page = shown(opened)
    put(page, "Prepared towns", "Prepared cities")
    assert opened.room.workshop.item == "statements"
    assert "Prepared" not in said(opened)


def test_only_what_can_be_prepared_offers_it(opened: OpenWorkshop) -> None:
    rail = opened.console.desk.rail
    rail.rows["priorities"].ask_for_acts()
    assert rail.menu
    assert "Prepare…" not in [act.text() for act in rail.menu.actions()]
    rail.menu.close()
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    rail.rows["tradeoffs"].ask_for_acts()
    assert rail.menu
    assert "Prepare…" not in [act.text() for act in rail.menu.actions()], "there it is the stage itself"
    rail.menu.close()


def test_what_was_asked_already_keeps_its_words(opened: OpenWorkshop, page: PreparationPage) -> None:
    put(page, "Towns", "Cities")
    opened.bridge.do(OpenRound(RoundId("first:t1")))
    opened.bridge.do(CloseRound(RoundId("first:t1")))
    row(page, "t1").header.click()
    assert not row(page, "t1").form.submit.isVisible()
    assert not row(page, "t1").remove.isVisible()

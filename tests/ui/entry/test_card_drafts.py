"""Cards that were being typed in when the program stops: here again, unseen until somebody begins, and each goes in
once; of cards without names, and of sealed ones, there is nothing anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, Naming, ParticipantId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound
from stratroom.stages.welcome.rules import Promise
from stratroom.storage.keeping import new_seal
from stratroom.ui.drafts_file import drafts_folder
from stratroom.ui.entry.paper.pages import STOPPED_WITHOUT, BeforePage
from stratroom.ui.entry.paper.typing_in import TypingIn
from stratroom.words import say
from tests.ui.entry.cards import grid, handed_in, held, types
from tests.ui.entry.test_entry_drafts import everything_on, files_with
from tests.ui.rooms import STATEMENTS, click, key, leave, room_in
from tests.ui.torn_off import file_of, on_disk, opened_again, shown, torn_off, wait_until_kept

MARKER = "Begin with harbours XYZZY"


@pytest.fixture(params=["named"])
def opened(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> OpenWorkshop:
    new_application()
    naming: Naming = request.param
    workshop = OpenWorkshop(room_in(tmp_path), keeps_backups=False)
    if naming != "named":
        workshop.bridge.do(Promise(StageId("statements"), naming))
    workshop.bridge.do(EnterStage(ItemId("statements")))
    workshop.bridge.do(OpenRound(STATEMENTS))
    shown(workshop, qtbot)
    return workshop


def typing(opened: OpenWorkshop, *cards: str) -> TypingIn:
    opened.console.type_in(STATEMENTS)
    grid(opened.console.paper)
    for card in cards:
        types(card)
    return opened.console.paper


def before(opened: OpenWorkshop) -> BeforePage:
    page = opened.console.paper.page
    assert isinstance(page, BeforePage)
    assert page.isVisible()
    return page


def in_grid(paper: TypingIn) -> dict[str, str]:
    return {key: cells[0] for key, cells in grid(paper).typed().items() if cells[0]}


def test_they_are_in_their_rows_again_and_go_in_once(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    paper = typing(opened, "First we go south.", MARKER)
    assert "lie hidden on this laptop" in everything_on_before(opened)
    rows = [row.row.key for row in grid(paper).rows]
    kept = wait_until_kept(opened, qtbot).cards
    assert kept is not None
    assert (kept.round, list(kept.drafts)) == (STATEMENTS, rows[:2])
    assert files_with("XYZZY", tmp_path, drafts_folder().parent) == [], "on the disk they lie sealed"
    again = opened_again(torn_off(opened), qtbot)
    told = "Stratroom was interrupted while cards were being typed in. 2 that are not handed in are here again."
    assert before(again).notice.sentence == told
    assert "XYZZY" not in everything_on(again.console), "nothing of them before somebody begins"
    assert in_grid(again.console.paper) == {rows[0]: "First we go south.", rows[1]: MARKER}
    handed_in(qtbot, again.console.paper)
    assert list(again.room.workshop.rounds[STATEMENTS].handed_in) == rows[:2]
    assert again.room.in_box(STATEMENTS) == 2
    assert wait_until_kept(again, qtbot).cards is None
    leave(again.console)
    assert not file_of(again).path.exists()


def everything_on_before(opened: OpenWorkshop) -> str:
    """The page that is shown before the grid, on a screen of its own."""
    paper = TypingIn(opened.bridge, opened.console.paper._ballot_of)
    paper.start(STATEMENTS)
    return everything_on(paper)


def test_from_the_second_look_they_come_back_too_and_after_another_stop(opened: OpenWorkshop, qtbot: QtBot) -> None:
    typing(opened, MARKER)
    key(held(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    assert wait_until_kept(again, qtbot).cards == on_disk(again).cards is not None
    third = opened_again(torn_off(again), qtbot)
    assert list(in_grid(third.console.paper).values()) == [MARKER]
    leave(third.console)
    leave(third.console)


def test_who_handed_in_meanwhile_has_no_card_any_more(opened: OpenWorkshop, qtbot: QtBot) -> None:
    paper = typing(opened, "First we go south.", MARKER)
    rows = [row.row.key for row in grid(paper).rows]
    kept = wait_until_kept(opened, qtbot)
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId(rows[0]), Sentence("First we go south."), "paper"))
    path = torn_off(opened)
    file_of(opened).write(kept)
    again = opened_again(path, qtbot)
    assert in_grid(again.console.paper) == {rows[1]: MARKER}
    click(grid(again.console.paper).leave)
    click(grid(again.console.paper).leave)
    assert wait_until_kept(again, qtbot).cards is None, "left, they are erased"
    leave(again.console)


def test_nothing_is_lost_by_going_back_unasked(opened: OpenWorkshop, qtbot: QtBot) -> None:
    typing(opened, MARKER)
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    page = before(again)
    click(page.back)
    assert page.notice.sentence == "1 card typed here is not handed in yet. Press once more to erase it."
    assert wait_until_kept(again, qtbot).cards is not None
    click(page.back)
    assert wait_until_kept(again, qtbot).cards is None
    leave(again.console)


def test_a_round_that_takes_no_cards_any_more_brings_none_back(opened: OpenWorkshop, qtbot: QtBot) -> None:
    paper = typing(opened, MARKER)
    kept = wait_until_kept(opened, qtbot)
    paper.leave()
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Mine.")))
    opened.bridge.do(CloseRound(STATEMENTS))
    path = torn_off(opened)
    file_of(opened).write(kept)
    again = opened_again(path, qtbot)
    assert again.console.paper.page is None
    assert wait_until_kept(again, qtbot).cards is None
    leave(again.console)


@pytest.mark.parametrize("opened", ["unattributed"], indirect=True)
def test_of_cards_without_names_there_is_nothing(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    typing(opened, MARKER)
    assert "nothing of the cards you type is kept" in everything_on_before(opened)
    kept = wait_until_kept(opened, qtbot).cards
    assert kept is not None
    assert kept.drafts == {}
    again = opened_again(torn_off(opened), qtbot)
    assert before(again).notice.sentence == say(STOPPED_WITHOUT)
    assert files_with("XYZZY", tmp_path, drafts_folder().parent) == []
    assert in_grid(again.console.paper) == {}
    leave(again.console)


def test_of_cards_that_a_keeper_seals_there_is_nothing_either(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.bridge.do(AbandonRound(STATEMENTS, "Sealed instead."))
    opened.bridge.do(OpenRound(STATEMENTS, seal=new_seal("otter kettle marble window", ParticipantId("ceo"))))
    typing(opened, MARKER)
    kept = wait_until_kept(opened, qtbot).cards
    assert kept is not None
    assert kept.drafts == {}
    again = opened_again(torn_off(opened), qtbot)
    assert before(again).notice.sentence == say(STOPPED_WITHOUT)
    leave(again.console)


def test_another_boxs_cards_are_not_put_in(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """Given up and asked again the round has another key; a file that was meddled with holds anything."""
    typing(opened, MARKER)
    kept = wait_until_kept(opened, qtbot)
    opened.console.paper.leave()
    opened.bridge.do(AbandonRound(STATEMENTS, "Put anew."))
    opened.bridge.do(OpenRound(STATEMENTS))
    path = torn_off(opened)
    file_of(opened).write(kept)
    again = opened_again(path, qtbot)
    assert in_grid(again.console.paper) == {}
    field = grid(again.console.paper).rows[0].cells[0]
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    leave(again.console)

"""Closing a day under way: said once where people look, then it closes."""

import pytest
from PySide6.QtCore import Qt

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import EverybodyInPage, HandOverPage
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.pages import BeforePage
from tests.ui.closing.closing import DAY, ROUND, close_key, closes, programme
from tests.ui.rooms import NAMES, STATEMENTS, click, key


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
    for name in NAMES:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Small towns.")))
    opened.console.pass_laptop(STATEMENTS)
    assert isinstance(opened.console.laptop.page, EverybodyInPage)
    assert not closes(opened)
    assert opened.console.desk.isVisible()
    assert opened.console.desk.leaving.sentence.startswith("A round is not revealed yet.")
    assert closes(opened)


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

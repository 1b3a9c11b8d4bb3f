"""Cards are private to who types them in: covered, asked about, gone when they are left."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.ui.entry.onlookers import MIRRORED
from stratroom.ui.entry.paper.pages import BeforePage, DonePage
from tests.ui.entry.cards import T1, at_the_cards, grid, handed_in, listed, looked, opened, texts, types
from tests.ui.rooms import NAMES, STATEMENTS, click


def test_it_is_said_beforehand_that_the_facilitator_reads_along(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    assert "You read these answers while you type them in." in texts(paper.page)
    assert "Nothing stops one person" not in texts(paper.page), "with names a card takes the place of an answer"
    assert "You see what stands here; the room does not." in texts(grid(paper))


def test_by_role_it_is_said_what_a_card_tells(qtbot: QtBot, room: Room) -> None:
    room.do(Promise(StageId("statements"), "by-role"))
    paper = opened(qtbot, room)
    assert "a role: one that only one person has tells who it is" in texts(paper.page)


def test_mirrored_screens_keep_the_grid_shut(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    paper.onlookers = lambda: MIRRORED
    assert isinstance(paper.page, BeforePage)
    click(paper.page.begin)
    assert isinstance(paper.page, BeforePage)
    assert paper.page.notice.sentence == MIRRORED


def test_a_grid_left_alone_is_covered_and_what_is_typed_stays(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room, idle=30)
    page = grid(paper)
    field = page.rows[0].cells[0]
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("Half a sent")
    qtbot.waitUntil(lambda: paper.is_covered)
    assert not page.isVisible()
    assert paper.over.go_on.label == "Show the cards being typed in"
    click(paper.over.go_on)
    assert page.rows[0].typed() == ("Half a sent",)


@pytest.mark.parametrize("way", ["leave", "put aside"])
def test_what_is_typed_is_gone_when_the_grid_is_left(qtbot: QtBot, room: Room, way: str) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("MARKER")
    click(looked(paper).change)
    page = grid(paper)
    question = "1 card typed here is not handed in yet. Press once more to erase it."
    if way == "leave":
        click(page.leave)
        assert (paper.page, page.asked.sentence) == (page, question)
        click(page.leave)
        assert paper.page is None
        paper.start(STATEMENTS)
    else:
        paper.cover()
        click(paper.over.put_aside)
        assert (paper.is_covered, paper.over.notice.sentence) == (True, question)
        click(paper.over.put_aside)
    assert isinstance(paper.page, BeforePage)
    assert paper.over.notice.sentence == ""
    assert grid(paper).rows[0].typed() == ("",)
    assert room.in_box(STATEMENTS) == 0


def test_who_types_on_is_asked_again_before_the_grid_is_left(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    page = grid(paper)
    types("One.")
    click(page.leave)
    page.rows[1].cells[0].setFocus()
    types("Two.")
    click(page.leave)
    assert paper.page is page
    assert page.asked.sentence.startswith("2 cards typed here")


def test_a_grid_nothing_is_typed_in_is_left_at_once(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    with qtbot.waitSignal(paper.done):
        click(grid(paper).leave)


def test_when_everybody_has_handed_in_no_grid_opens(qtbot: QtBot, room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Grow.")))
    paper = at_the_cards(qtbot, room)
    assert isinstance(paper.page, BeforePage)
    click(paper.page.begin)
    assert paper.page.notice.sentence.startswith("Everybody who may answer has handed in.")


def test_somebody_who_left_may_have_left_a_card(qtbot: QtBot, room: Room) -> None:
    room.do(NotePresence(ParticipantId("ceo"), False))
    paper = opened(qtbot, room)
    last = grid(paper).rows[-1].row
    assert (last.label, last.is_absent) == ("CEO, Head of CEO", True), "below those who are here"


def test_the_end_leads_back_or_to_more_cards(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("One.")
    handed_in(qtbot, paper)
    assert isinstance(paper.page, DonePage)
    assert "1 answer is handed in." in texts(paper.page)
    assert "It is off the screen and in the box until the reveal." in texts(paper.page)
    click(paper.page.more)
    assert len(grid(paper).rows) == len(NAMES) - 1
    with qtbot.waitSignal(paper.done):
        click(grid(paper).leave)


@pytest.mark.parametrize("round", ["statements", "first:t1", "points"])
def test_every_cell_and_button_has_a_name(qtbot: QtBot, room: Room, round: str) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    listed(room)
    page = grid(opened(qtbot, room, round))
    for kind in (QAbstractButton, QPlainTextEdit, QLineEdit):
        for widget in page.findChildren(kind):
            assert widget.accessibleName(), widget

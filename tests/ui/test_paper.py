"""Typing cards in: told before, typed by keyboard, looked at once more, handed in; nothing of it stays anywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ballots import paper_ballot
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Sentence
from stratroom.model.names import OptionId, ParticipantId, RoundId, StageId, TradeoffId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound, Round
from stratroom.room import Room
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.onlookers import MIRRORED
from stratroom.ui.entry.paper.grid_page import AT_ONCE, GridPage
from stratroom.ui.entry.paper.handing_in import HandingIn
from stratroom.ui.entry.paper.pages import BeforePage, DonePage, HandingInPage, LookPage
from stratroom.ui.entry.paper.rows import Row
from stratroom.ui.entry.paper.typing_in import TypingIn
from tests.stories.driver import type_letters
from tests.ui.rooms import NAMES, STATEMENTS, click, key, room_in

CONTROL = Qt.KeyboardModifier.ControlModifier
T1 = TradeoffId("t1")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    opened = room_in(tmp_path)
    yield opened
    opened.close()


def at_the_cards(qtbot: QtBot, room: Room, round: str = "statements", *, idle: int = 60_000) -> TypingIn:
    paper = TypingIn(Bridge(room), paper_ballot, idle)
    qtbot.addWidget(paper)
    paper.resize(1024, 768)
    paper.show()
    paper.activateWindow()
    qtbot.waitUntil(paper.isActiveWindow)
    paper.start(RoundId(round))
    return paper


def opened(qtbot: QtBot, room: Room, round: str = "statements", *, idle: int = 60_000) -> TypingIn:
    room.do(OpenRound(RoundId(round)))
    return at_the_cards(qtbot, room, round, idle=idle)


def grid(paper: TypingIn) -> GridPage:
    if isinstance(paper.page, BeforePage):
        key(paper.page.begin, Qt.Key.Key_Return)
    assert isinstance(paper.page, GridPage)
    return paper.page


def held() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def types(*cells: str) -> None:
    """Cell after cell with Tab, then Return to the next card."""
    for place, cell in enumerate(cells):
        if place:
            key(held(), Qt.Key.Key_Tab)
        type_letters(held(), cell)
    key(held(), Qt.Key.Key_Return)


def looked(paper: TypingIn) -> LookPage:
    key(held(), Qt.Key.Key_Return, CONTROL)
    assert isinstance(paper.page, LookPage), problems(paper)
    return paper.page


def handed_in(qtbot: QtBot, paper: TypingIn) -> None:
    looked(paper)
    key(held(), Qt.Key.Key_Return, CONTROL)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, DonePage), problems(paper)


def gone_in(qtbot: QtBot, paper: TypingIn) -> None:
    """One card after the other; until there is nothing left to go in."""
    qtbot.waitUntil(lambda: not isinstance(paper.page, HandingInPage))


def problems(paper: TypingIn) -> str:
    assert isinstance(paper.page, GridPage)
    rows = [label.text() for row in paper.page.rows for label in row.findChildren(QLabel) if label.isVisible()]
    return "\n".join([paper.page.notice.sentence, *rows])


def revealed(room: Room, id: str = "statements") -> Round:
    room.do(CloseRound(RoundId(id)))
    room.do(RevealRound(RoundId(id)))
    return room.workshop.rounds[RoundId(id)]


def texts(page: QWidget | None) -> str:
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel))


# Every kind of answer


def test_sentences_of_those_who_have_not_handed_in(qtbot: QtBot, room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("On the laptop.")))
    paper = at_the_cards(qtbot, room)
    page = grid(paper)
    assert [row.row.label for row in page.rows] == [f"{n}, Head of {n}" for n in NAMES if n != "CFO"]
    types("Fresh first.")
    types("")
    types("Known for fresh.")
    handed_in(qtbot, paper)
    round = revealed(room)
    assert round.answers_by() == {
        "ceo": Sentence("Fresh first."),
        "cfo": Sentence("On the laptop."),
        "cmo": Sentence("Known for fresh."),
    }
    assert round.on_paper == {"ceo", "cmo"}


def listed(room: Room) -> None:
    for letter in "ab":
        room.do(ListOption(OptionId(letter), f"Option {letter}"))


def test_a_position_takes_a_minus_of_any_kind_and_says_what_it_means(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    paper = opened(qtbot, room, "first:t1")
    grid(paper)
    types("-2", "It costs.")
    assert "More: Cheap" in problems(paper)
    types("+3", "They come back for it.")
    types("−1")
    types("0")
    handed_in(qtbot, paper)
    assert revealed(room, "first:t1").answers_by() == {
        "ceo": Position(-2, "It costs."),
        "cfo": Position(3, "They come back for it."),
        "coo": Position(-1),
        "cmo": Position(0),
    }


def test_in_a_second_round_what_moved_them_has_a_cell(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(OpenRound(RoundId("first:t1")))
    room.do(HandIn(RoundId("first:t1"), ParticipantId("ceo"), Position(2, "MINE")))
    revealed(room, "first:t1")
    paper = opened(qtbot, room, "second:t1")
    assert "MINE" not in texts(grid(paper)), "the facilitator is not shown anybody’s first answer"
    types("1", "Still fresh.", "The figures.")
    handed_in(qtbot, paper)
    given = revealed(room, "second:t1").answers_by()
    assert given == {"ceo": Position(1, "Still fresh.", "The figures.")}


@pytest.mark.parametrize(
    ("round", "cells", "answer", "echo"),
    [
        ("gradients:t1", ("6",), Gradient(6), "6   Don’t like it, but will support it"),
        ("points", ("88", "12"), Points({OptionId("a"): 88, OptionId("b"): 12}), "100 given, none left"),
        ("points", ("", "100"), Points({OptionId("b"): 100}), "100 given, none left"),
        ("rankings", ("1", "1"), Ranking(((OptionId("a"), OptionId("b")),)), "1. Option a = Option b"),
        ("rankings", ("", "1"), Ranking(((OptionId("b"),),)), "1. Option b   Not ranked: Option a"),
    ],
)
def test_numbers_in_cells_make_an_answer(
    qtbot: QtBot, room: Room, round: str, cells: tuple[str, ...], answer: Answer, echo: str
) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(Propose(T1, "Fresh in 120 stores.", "No veto."))
    listed(room)
    paper = opened(qtbot, room, round)
    grid(paper)
    types(*cells)
    assert echo in problems(paper)
    handed_in(qtbot, paper)
    assert revealed(room, round).answers_by() == {"ceo": answer}


@pytest.mark.parametrize(
    ("round", "cells", "sentence"),
    [
        ("first:t1", ("7", "Because."), "“7” is not a whole number from −3 to 3."),
        ("first:t1", ("", "Because."), "A whole number from −3 to 3 is missing."),
        ("first:t1", ("--2",), "“--2” is not a whole number from −3 to 3."),
        ("gradients:t1", ("9",), "“9” is not a whole number from 1 to 8."),
        ("points", ("60", "30"), "The points add up to 90, not 100: 10 still to give."),
        ("points", ("6o", "40"), "“6o” is not a whole number from 0 to 100."),
        ("rankings", ("3", ""), "“3” is not a whole number from 0 to 2."),
        ("statements", ("x" * 5_001,), "The sentence has 5,001 characters; 5,000 is the most."),
    ],
)
def test_what_is_wrong_stands_beneath_the_card_and_the_card_stays(
    qtbot: QtBot, room: Room, round: str, cells: tuple[str, ...], sentence: str
) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(Propose(T1, "Fresh in 120 stores.", "No veto."))
    listed(room)
    paper = opened(qtbot, room, round)
    page = grid(paper)
    for field, cell in zip(page.rows[0].cells, cells, strict=False):
        field.setText(cell) if isinstance(field, QLineEdit) else field.setPlainText(cell)
    click(page.look)
    assert isinstance(paper.page, GridPage)
    assert sentence in problems(paper)
    assert "1 card is not right yet. What is wrong stands beneath it." in problems(paper)
    assert paper.page.rows[0].typed()[: len(cells)] == cells
    assert paper.page.rows[0].cells[0].hasFocus()
    assert room.in_box(RoundId(round)) == 0


# The keys


def test_return_goes_down_a_card_and_to_the_second_look_at_the_end(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    page = grid(paper)
    QTest.keyClicks(held(), "One.")
    for row in page.rows:
        assert row.cells[0].hasFocus()
        key(held(), Qt.Key.Key_Return)
    assert page.look.hasFocus()
    key(held(), Qt.Key.Key_Return)
    assert isinstance(paper.page, LookPage)


def test_up_and_down_stay_in_the_column(qtbot: QtBot, room: Room) -> None:
    listed(room)
    page = grid(opened(qtbot, room, "points"))
    key(held(), Qt.Key.Key_Tab)
    key(held(), Qt.Key.Key_Down)
    assert page.rows[1].cells[1].hasFocus()
    key(held(), Qt.Key.Key_Up)
    assert page.rows[0].cells[1].hasFocus()
    key(held(), Qt.Key.Key_Up)
    assert page.rows[0].cells[1].hasFocus()


def test_many_cards_are_typed_twenty_at_a_time(qtbot: QtBot, room: Room) -> None:
    for number in range(AT_ONCE + 5 - len(NAMES)):
        room.do(AddParticipant(ParticipantId(f"p{number}"), f"Person {number}"))
    paper = opened(qtbot, room)
    page = grid(paper)
    assert len(page.rows) == AT_ONCE
    types("On the first page.")
    click(next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "The next rows"))
    page = grid(paper)
    assert "Rows 21 to 25 of 25" in texts(page)
    types("On the second page.")
    assert "On the first page." in texts(looked(paper))
    assert isinstance(paper.page, LookPage)
    click(paper.page.change)
    assert grid(paper).rows[0].typed() == ("On the first page.",)
    handed_in(qtbot, paper)
    assert room.in_box(STATEMENTS) == 2


# The second look


def test_the_second_look_shows_every_answer_and_leads_back_with_nothing_lost(qtbot: QtBot, room: Room) -> None:
    listed(room)
    paper = opened(qtbot, room, "points")
    grid(paper)
    types("60", "40")
    types("0", "100")
    page = looked(paper)
    assert page.hand_in.label == "Hand in these 2 answers"
    assert "60   Option a\n40   Option b" in texts(page)
    assert room.in_box(RoundId("points")) == 0
    key(held(), Qt.Key.Key_Escape)
    assert [row.typed() for row in grid(paper).rows[:2]] == [("60", "40"), ("0", "100")]


def test_a_return_in_passing_hands_nothing_in(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("One.")
    page = looked(paper)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        key(paper.focusWidget() or paper, pressed)
    assert paper.page is page
    assert room.in_box(STATEMENTS) == 0


def test_nothing_typed_is_nothing_to_look_at(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    page = grid(paper)
    click(page.look)
    assert page.notice.sentence == "No card is typed in yet. Type one, or leave."


def test_those_not_yet_in_stay_in_the_grid(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("First.")
    types("Second.")
    types("Third.")
    page = looked(paper)
    room.when_changed(lambda workshop: _move_away(room, tmp_path, len(workshop.rounds[STATEMENTS].handed_in)))
    click(page.hand_in)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, GridPage)
    said = paper.page.notice.sentence
    assert said.startswith("1 of 3 are in; 2 cards still stand here. The file")
    assert [row.row.person.name for row in paper.page.rows if row.row.person] == ["CFO", "COO", "CMO", "GC"]
    assert [row.typed() for row in paper.page.rows[:3]] == [("Second.",), ("Third.",), ("",)]
    handed_in(qtbot, paper)
    assert set(room.workshop.rounds[STATEMENTS].handed_in) == {"ceo", "cfo", "coo"}


def _move_away(room: Room, folder: Path, handed_in: int) -> None:
    """Somebody moves the file in the middle of it."""
    if handed_in == 1:
        room.file.path.rename(folder / "moved.stratroom")


# One card a turn


def going_in(qtbot: QtBot, room: Room, *cards: str) -> tuple[TypingIn, HandingInPage]:
    """The cards have been sent on their way; the first is not in yet."""
    paper = opened(qtbot, room)
    grid(paper)
    for card in cards:
        types(card)
    click(looked(paper).hand_in)
    assert isinstance(paper.page, HandingInPage)
    return paper, paper.page


def in_the_box(room: Room) -> int:
    return room.in_box(STATEMENTS)


def test_it_says_how_far_it_is_while_the_window_is_alive(qtbot: QtBot, room: Room) -> None:
    paper, page = going_in(qtbot, room, "One.", "Two.", "Three.")
    said: list[str] = []
    room.when_changed(lambda _workshop: said.append(page.how_far.text()))
    assert in_the_box(room) == 0
    gone_in(qtbot, paper)
    assert said == ["0 of 3 handed in", "1 of 3 handed in", "2 of 3 handed in"]
    assert isinstance(paper.page, DonePage)
    assert in_the_box(room) == 3


def test_the_end_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    """What is drawn then takes as long as a card: both in one turn would hold the window up."""
    home, said = QWidget(), list[str]()
    qtbot.addWidget(home)
    handing = HandingIn([(Row(1), Sentence("Grow."))], lambda card: True, home)
    handing.went_on.connect(lambda done: said.append(f"{done} in, a turn over"), Qt.ConnectionType.QueuedConnection)
    handing.ended.connect(lambda: said.append("ended"))
    handing.start()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    assert said == ["1 in, a turn over", "ended"]


@pytest.mark.parametrize("way", ["button", "Esc", "cover", "close"])
def test_what_is_stopped_midway_goes_on_where_it_was(qtbot: QtBot, room: Room, way: str) -> None:
    paper, page = going_in(qtbot, room, "One.", "Two.", "Three.")
    stop = {
        "button": lambda: click(page.stop),
        "Esc": lambda: key(page.stop, Qt.Key.Key_Escape),
        "cover": paper.cover,
        "close": paper.may_close,
    }[way]
    room.when_changed(lambda workshop: stop() if len(workshop.rounds[STATEMENTS].handed_in) == 1 else None)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, GridPage)
    assert paper.is_covered == (way == "cover")
    assert paper.page.notice.sentence == "1 of 3 are in; 2 cards still stand here. You stopped it."
    assert [row.typed() for row in paper.page.rows[:3]] == [("Two.",), ("Three.",), ("",)]
    QApplication.processEvents()
    assert in_the_box(room) == 1
    if way == "cover":
        click(paper.over.go_on)
    handed_in(qtbot, paper)
    given = revealed(room).answers_by()
    assert given == {"ceo": Sentence("One."), "cfo": Sentence("Two."), "coo": Sentence("Three.")}


def test_what_is_left_midway_hands_nothing_more_in(qtbot: QtBot, room: Room) -> None:
    paper, _page = going_in(qtbot, room, "One.", "Two.")
    paper.leave()
    QApplication.processEvents()
    assert in_the_box(room) == 0
    assert paper.written() == ()


def test_a_grid_that_comes_back_before_onlookers_is_covered(qtbot: QtBot, room: Room) -> None:
    paper, page = going_in(qtbot, room, "One.", "Two.")
    paper.onlookers = lambda: MIRRORED
    click(page.stop)
    assert isinstance(paper.page, GridPage)
    assert paper.is_covered


# Without names


def test_without_names_a_card_has_a_number_and_leaves_no_entry(qtbot: QtBot, room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("On the laptop.")))
    before = len(room.file.recorded)
    paper = at_the_cards(qtbot, room)
    assert "handwriting can give an author away" in texts(paper.page)
    assert "Only the total is bounded, at 5 answers." in texts(paper.page)
    page = grid(paper)
    assert [row.row.label for row in page.rows] == [f"Card {number}" for number in range(1, 6)]
    assert not any(name in texts(page) for name in NAMES)
    for number in range(5):
        types(f"Card says {number}.")
    looked(paper)
    key(held(), Qt.Key.Key_Return, CONTROL)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, GridPage)
    assert "4 of 5 are in; 1 card still stands here. All 5 who may answer" in paper.page.notice.sentence
    assert len(room.file.recorded) == before
    shown = revealed(room)
    assert {given.by for given in shown.answers} == {None}
    assert len(shown.answers) == 5


# Private


def test_it_is_said_beforehand_that_the_facilitator_reads_along(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    assert "You read these answers while you type them in." in texts(paper.page)
    assert "Nothing stops one person" not in texts(paper.page), "with names a card takes the place of an answer"
    assert "You see what stands here; the room does not." in texts(grid(paper))


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
    assert grid(paper).rows[0].row.label == "CEO, Head of CEO"


def test_the_end_leads_back_or_to_more_cards(qtbot: QtBot, room: Room) -> None:
    paper = opened(qtbot, room)
    grid(paper)
    types("One.")
    handed_in(qtbot, paper)
    assert isinstance(paper.page, DonePage)
    assert "1 answer is handed in." in texts(paper.page)
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
